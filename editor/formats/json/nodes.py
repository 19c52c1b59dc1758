"""JSON text as nodes: each value with its place in the text."""

from typing import NamedTuple, TypeAlias

from editor.formats.json.places import Path


class Scalar(NamedTuple):
    """A text, number, true, false or null, and its place in code points, end exclusive."""

    start: int
    end: int
    value: object


class ArrayNode(NamedTuple):
    """An array, its place, and its elements."""

    start: int
    end: int
    value: object
    elements: "tuple[Node, ...]"


class ObjectNode(NamedTuple):
    """An object, its place, and its members in the order of the text."""

    start: int
    end: int
    value: object
    members: "tuple[Member, ...]"


Node: TypeAlias = Scalar | ArrayNode | ObjectNode


class Member(NamedTuple):
    """A member of an object: its name, where the name's quote begins, and its value."""

    key: str
    start: int
    node: Node


def member(node: Node, key: str) -> Node | None:
    """The value of the member ``key``, None where ``node`` has none."""
    if not isinstance(node, ObjectNode):
        return None
    return next((member.node for member in node.members if member.key == key), None)


def at(root: Node, path: Path) -> Node:
    """The node at ``path``, or the innermost one above it that is there."""
    for step in path:
        below = _below(root, step)
        if below is None:
            break
        root = below
    return root


def _below(node: Node, step: str | int) -> Node | None:
    if isinstance(step, str):
        return member(node, step)
    if isinstance(node, ArrayNode) and step < len(node.elements):
        return node.elements[step]
    return None
