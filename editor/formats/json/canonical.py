"""JSON in the canonical layout, with the members that nobody here knows."""

from collections.abc import Iterator
from dataclasses import dataclass

from editor.formats.json.layout import Layout
from editor.formats.json.members import Object, Raw, Value, members
from editor.formats.json.nodes import ArrayNode, Node, ObjectNode
from editor.formats.json.places import Path
from editor.formats.json.record import JsonRecord
from editor.formats.reading import LossError


def canonical_json(record: JsonRecord) -> str:
    """The brief of ``record`` in the canonical layout.

    Unknown members come last in their objects and keep their spelling. LossError for a version
    from the future, of which nobody here knows the canonical layout.
    """
    if record.read_only:
        raise LossError((f"The layout of version {record.version} is not known here.",))
    keeper = _Keeper(record.text, frozenset(record.unknown))
    whole = keeper.kept_in(members(record.brief), record.root, ())
    return Layout().spelled(whole, "") + "\n"


@dataclass(frozen=True, slots=True)
class _Keeper:
    """Puts the unknown members of a file, known by their paths, into a brief's own."""

    text: str
    unknown: frozenset[Path]

    def kept_in(self, value: Value, node: Node, path: Path) -> Value:
        """``value``, which was read from ``node`` at ``path``, with all that is unknown there."""
        if isinstance(value, dict) and isinstance(node, ObjectNode):
            return value | dict(self._members(value, node, path))
        if isinstance(value, tuple) and isinstance(node, ArrayNode):
            return tuple(
                (key, self.kept_in(element, node.elements[index], (*path, index)))
                for index, (key, element) in enumerate(value)
            )
        return value

    def _members(self, value: Object, node: ObjectNode, path: Path) -> Iterator[tuple[str, Value]]:
        for key, member in node.members.items():
            place = (*path, key)
            if place in self.unknown:
                yield key, Raw(self.text[member.node.start : member.node.end])
            elif key in value or isinstance(member.node, ObjectNode):
                below = self.kept_in(value.get(key, {}), member.node, place)
                if below or key in value:
                    yield key, below
