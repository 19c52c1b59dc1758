"""Changes JSON text where a value changed, and copies every other byte of it."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from editor.formats.json.layout import Layout, indent_in
from editor.formats.json.members import Array, Object, Value
from editor.formats.json.nodes import ArrayNode, Node, ObjectNode


@dataclass(frozen=True, slots=True)
class _Entry:
    """A member or element to be written: its old place (None for a new one), and its text."""

    origin: int | None
    text: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class _Gaps:
    """What stands around the entries of a container: before the first, between two, at the end."""

    lead: str
    separators: tuple[str, ...]
    tail: str
    usual: str

    @property
    def indent(self) -> str | None:
        """The indent of the entries, None where they stand on the line of the container."""
        return indent_in(self.lead)


@dataclass(frozen=True, slots=True)
class Patch:
    """The text to copy from, and the manner in which new values are written."""

    text: str
    layout: Layout

    def apply(self, node: Node, old: Value, new: Value, indent: str | None) -> str:
        """The text of ``node``, which was read as ``old``, with ``new`` in its place."""
        if old == new:
            return self.text[node.start : node.end]
        if isinstance(node, ObjectNode) and isinstance(old, dict) and isinstance(new, dict):
            return self._object(node, old, new, indent)
        if isinstance(node, ArrayNode) and isinstance(old, tuple) and isinstance(new, tuple):
            return self._array(node, old, new, indent)
        return self.layout.spelled(new, indent)

    def _object(self, node: ObjectNode, old: Object, new: Object, indent: str | None) -> str:
        if not node.members:
            return self.layout.spelled(new, indent)
        gaps = self._gaps(
            node, [(member.start, member.node.end) for member in node.members.values()]
        )
        entries = list(self._members(node, old, new, gaps.indent))
        self._insert_new(entries, node, old, new, gaps.indent)
        return "{" + _joined(entries, gaps) + "}"

    def _members(
        self, node: ObjectNode, old: Object, new: Object, indent: str | None
    ) -> Iterator[_Entry]:
        for index, (key, member) in enumerate(node.members.items()):
            value = self._member(member.node, key, old, new, indent)
            if value is not None:
                head = self.text[member.start : member.node.start]
                yield _Entry(index, head + value, key)

    def _member(
        self, node: Node, key: str, old: Object, new: Object, indent: str | None
    ) -> str | None:
        if key in new:
            empty = _empty(new[key])
            return self.apply(node, old.get(key, empty), new[key], indent)
        if key not in old:
            return self.text[node.start : node.end]
        # A member that is left out when empty stays for the sake of what is unknown in it.
        known = old[key]
        if isinstance(node, ObjectNode) and isinstance(known, dict) and _has_more(node, known):
            return self.apply(node, known, {}, indent)
        return None

    def _insert_new(
        self,
        entries: list[_Entry],
        node: ObjectNode,
        old: Object,
        new: Object,
        indent: str | None,
    ) -> None:
        """Put each member that is new behind the one that comes before it in canonical order."""
        place = 0
        for key, value in new.items():
            if key not in node.members and old.get(key) != value:
                entries.insert(place, _Entry(None, self.layout.member(key, value, indent), key))
            keys = [entry.key for entry in entries]
            place = keys.index(key) + 1 if key in keys else place

    def _array(self, node: ArrayNode, old: Array, new: Array, indent: str | None) -> str:
        if not node.elements:
            return self.layout.spelled(new, indent)
        gaps = self._gaps(node, [(element.start, element.end) for element in node.elements])
        one_line = gaps.indent is None or not self._is_spread(node.elements[0])
        places = _places(old, new)
        entries = []
        for (_, value), origin in zip(new, places, strict=True):
            if origin is None:
                text = self.layout.spelled(value, None if one_line else gaps.indent)
            else:
                text = self.apply(node.elements[origin], old[origin][1], value, gaps.indent)
            entries.append(_Entry(origin, text))
        return "[" + _joined(entries, gaps) + "]"

    def _is_spread(self, node: Node) -> bool:
        return indent_in(self.text[node.start : node.end]) is not None

    def _gaps(self, container: Node, spans: list[tuple[int, int]]) -> _Gaps:
        lead = self.text[container.start + 1 : spans[0][0]]
        separators = tuple(self.text[end:start] for (_, end), (start, _) in pairwise(spans))
        tail = self.text[spans[-1][1] : container.end - 1]
        usual = self.layout.comma if indent_in(lead) is None else "," + lead
        return _Gaps(lead, separators, tail, separators[-1] if separators else usual)


def _empty(value: Value) -> Value:
    if isinstance(value, dict):
        return {}
    return () if isinstance(value, tuple) else ""


def _has_more(node: ObjectNode, known: Object) -> bool:
    return any(key not in known for key in node.members)


def _joined(entries: list[_Entry], gaps: _Gaps) -> str:
    """The inside of a container: an entry that was not the first keeps what stood before it."""
    if not entries:
        return ""
    pieces = [gaps.lead, entries[0].text]
    for entry in entries[1:]:
        pieces += [gaps.separators[entry.origin - 1] if entry.origin else gaps.usual, entry.text]
    return "".join([*pieces, gaps.tail])


def _places(old: Array, new: Array) -> list[int | None]:
    """For each element of ``new`` its place in ``old``: by its key, else by an equal value."""
    places = _matched([key for key, _ in old], [key for key, _ in new])
    taken = set(places)
    gone = [place for place in range(len(old)) if place not in taken]
    come = [index for index, place in enumerate(places) if place is None]
    equal = _matched(
        [repr(old[place][1]) for place in gone], [repr(new[index][1]) for index in come]
    )
    for index, found in zip(come, equal, strict=True):
        places[index] = None if found is None else gone[found]
    return places


def _matched(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[int | None]:
    """For each of ``new`` the place of its equal in ``old``, each place once."""
    free: dict[Hashable, list[int]] = {}
    for index in reversed(range(len(old))):
        free.setdefault(old[index], []).append(index)
    return [free[key].pop() if free.get(key) else None for key in new]
