"""JSON text as nodes: each value with its place in the text."""

from dataclasses import dataclass

from editor.formats.json.places import Path


@dataclass(frozen=True, slots=True)
class Node:
    """A value and its place, in code points, end exclusive."""

    start: int
    end: int
    value: object


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an object: its name, where the name's quote begins, and its value."""

    key: str
    start: int
    node: Node


@dataclass(frozen=True, slots=True)
class ObjectNode(Node):
    """An object, with its members in the order of the text."""

    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class ArrayNode(Node):
    """An array, with its elements."""

    elements: tuple[Node, ...]


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
