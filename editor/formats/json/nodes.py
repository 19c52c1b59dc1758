"""JSON text as nodes: the place of each value in the text."""

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from editor.formats.json.places import Path

if TYPE_CHECKING:
    from collections.abc import Mapping


class Scalar(NamedTuple):
    """A text, number, true, false or null: its place in code points, end exclusive."""

    start: int
    end: int


class ArrayNode(NamedTuple):
    """An array, its place, and its elements."""

    start: int
    end: int
    elements: "tuple[Node, ...]" = ()


class ObjectNode(NamedTuple):
    """An object, its place, and its members in the order of the text."""

    start: int
    end: int
    members: "Mapping[str, Member]" = MappingProxyType({})


Node: TypeAlias = Scalar | ArrayNode | ObjectNode


class Member(NamedTuple):
    """A member of an object: where the quote before its name stands, and its value."""

    start: int
    node: Node


def at(root: Node, path: Path) -> Node:
    """The node at ``path``, or the innermost one above it that is there."""
    for step in path:
        below = _below(root, step)
        if below is None:
            break
        root = below
    return root


def _below(node: Node, step: str | int) -> Node | None:
    if isinstance(node, ObjectNode) and isinstance(step, str) and step in node.members:
        return node.members[step].node
    if isinstance(node, ArrayNode) and isinstance(step, int) and step < len(node.elements):
        return node.elements[step]
    return None
