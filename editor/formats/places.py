"""Where the words of a field stand in the text of a file."""

import re

from editor.brief.addresses import addresses
from editor.brief.model import ItemId, Part
from editor.formats.files import FileRecord
from editor.formats.json.nodes import at
from editor.formats.json.places import Path
from editor.formats.json.record import JsonRecord
from editor.formats.plaintext.record import Element, Kind, TextRecord
from editor.pattern import Pattern

Span = tuple[int, int]

_FIELDS = {
    Kind.TITLE: ("title",),
    Kind.FACT: ("text", "citations"),
    Kind.SOURCE: ("number", "name"),
    Kind.LISTED_SOURCE: ("number", "name"),
    Kind.NARRATIVE: ("stance", "provider", "text"),
    Kind.PREDICTION: ("text",),
    Kind.OTHER: ("text",),
}
"""Which fields the spans of an element hold, in their order."""

_CHARACTER = Pattern(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|.",
    re.DOTALL,
)
"""One character of a text in JSON, which may be an escape."""


class Places:
    """The places of one file's fields. Offsets are in code points of its text, end exclusive."""

    def __init__(self, record: FileRecord) -> None:
        self._record = record
        self._addresses = addresses(record.brief)

    def of_words(self, item: ItemId | None, field: str, words: str, span: Span) -> Span:
        """Where ``words[span]`` stand; ``words`` are the ``field`` of an item, or the title.

        What stands nowhere in the file (it was not saved, or is in the companion) gets its start.
        """
        if isinstance(self._record, JsonRecord):
            return self._in_json(self._record, item, field, span)
        return self._in_plain_text(self._record, item, field, words, span)

    def of_part(self, part: Part) -> Span:
        """Where the heading of ``part`` stands, or its member; the start where it has none."""
        record = self._record
        if isinstance(record, JsonRecord):
            return _found(record, (part.value,))
        headings = (each for each in record.elements if each.kind is Kind.HEADING)
        places = ((each.start, each.end) for each in headings if each.part is part)
        return next(places, (0, 0))

    def _in_plain_text(
        self, record: TextRecord, item: ItemId | None, field: str, words: str, span: Span
    ) -> Span:
        element = _element(record, item)
        if element is None or (item is None and field != "title"):
            return 0, 0
        if field not in _FIELDS[element.kind]:
            return element.start, element.end
        start, end = element.fields[_FIELDS[element.kind].index(field)]
        if field == "citations":
            return start, end
        return _in_wrapped(record.text[start:end], words, start, span)

    def _in_json(self, record: JsonRecord, item: ItemId | None, field: str, span: Span) -> Span:
        address = self._addresses.get(item or Part.TITLE)
        if address is None:
            return 0, 0
        path = (*address.path, field) if item else (field,)
        start, end = _found(record, path)
        if record.text[start] != '"':
            return start, end
        characters = list(_CHARACTER.finditer(record.text, start + 1, end - 1))
        ends = [found.start() for found in characters] + [end - 1]
        return ends[min(span[0], len(ends) - 1)], ends[min(span[1], len(ends) - 1)]


def _found(record: JsonRecord, path: Path) -> Span:
    """The place of the value at ``path``, or of that around it; the start for the whole file."""
    node = at(record.root, path)
    return (0, 0) if node is record.root else (node.start, node.end)


def _element(record: TextRecord, item: ItemId | None) -> Element | None:
    if item is None:
        return next((each for each in record.elements if each.kind is Kind.TITLE), None)
    place = record.by_id.get(item)
    return None if place is None else record.elements[place]


def _in_wrapped(raw: str, words: str, start: int, span: Span) -> Span:
    """``words[span]`` in ``raw``, which holds them, perhaps over several lines, from ``start``."""
    found = raw.rfind(words)
    if found >= 0:
        return start + found + span[0], start + found + span[1]
    end = _reached(raw, words[: span[1]])
    begin = _reached(raw, words[: span[0]])
    begin += len(raw[begin:end]) - len(raw[begin:end].lstrip())
    return start + begin, start + end


def _reached(raw: str, words: str) -> int:
    """How far in ``raw`` one is after reading ``words``, spaces and line ends aside."""
    left = sum(not char.isspace() for char in words)
    for place, char in enumerate(raw):
        if left == 0:
            return place
        left -= not char.isspace()
    return len(raw)
