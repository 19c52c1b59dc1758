"""From a place in the form to its place in the text of the file, and back."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from editor.brief.edits import items_of
from editor.brief.model import ItemId, Part
from editor.checks.problem import Spot, TextSpot
from editor.desktop.form.field_tables import SECTIONS
from editor.desktop.history import Caret
from editor.desktop.problems.problem_places import Home
from editor.formats.files import FileRecord
from editor.formats.places import Places, Span
from editor.formats.reading import Reading
from editor.pattern import Pattern

_WRAPPED = Pattern(r"[ \t]*[\r\n]\s*")
"""Where a paragraph goes on on the next line: one space to its reader."""


class TextPlaces:
    """The places of one file's items. Offsets are in code points of its text, end exclusive."""

    def __init__(self, reading: Reading[FileRecord]) -> None:
        self.reading = reading
        self._brief = reading.brief
        self._text = reading.record.text
        self._places = Places(reading.record)
        self._items = {
            item.id: item for section in SECTIONS for item in items_of(reading.brief, section.part)
        }

    def of_caret(self, caret: Caret) -> int:
        """Where the text says what ``caret`` stands in; its start where it is not to be found."""
        words = self._words(caret.item, caret.field)
        place = (caret.position, caret.position)
        return self._places.of_words(caret.item, caret.field, words, place)[0]

    def of_item(self, item: ItemId | None) -> int:
        """Where an item begins, the title for None; the start where it is not to be found."""
        return next((start for start, _, _, holder in self._fields if holder is item), 0)

    def of_home(self, home: Home) -> int:
        """Where an item, a line outside, or a part begins; the start where it is not found."""
        if isinstance(home, Part):
            return self.of_item(None) if home is Part.TITLE else self._places.of_part(home)[0]
        if home in self._items:
            return self.of_item(home)
        return self._places.of_words(home, "text", "", (0, 0))[0]

    def of_spot(self, spot: Spot | TextSpot) -> Span:
        """Where the words of ``spot`` stand; the start where they are not to be found."""
        if isinstance(spot, TextSpot):
            return spot.start, spot.end
        if spot.item is None and not spot.field:
            return self._places.of_part(spot.part)
        words = self._words(spot.item, spot.field)
        return self._places.of_words(spot.item, spot.field, words, (spot.start, spot.end))

    def _words(self, item: ItemId | None, field: str) -> str:
        holder = self._brief if item is None else self._items.get(item)
        return "" if field in ("", "citations") else getattr(holder, field, "")

    def caret_at(self, offset: int) -> Caret:
        """The field that holds ``offset``, that begins behind it on its line, or the one before.

        The title before all others.
        """
        index = bisect_right(self._fields, offset, key=lambda field: field[0]) - 1
        if self._leads_to(offset, index):
            _, _, field, item = self._fields[index + 1]
            return Caret(item, field)
        if index < 0:
            return Caret(None, "title")
        start, end, field, item = self._fields[index]
        seen = _WRAPPED.sub(" ", self._text[start : min(offset, end)])
        return Caret(item, field, len(seen))

    def _leads_to(self, offset: int, index: int) -> bool:
        """Whether ``offset`` is behind the field ``index``, and before the next on a line."""
        if index + 1 >= len(self._fields) or (index >= 0 and offset <= self._fields[index][1]):
            return False
        between = self._text[offset : self._fields[index + 1][0]]
        return "\n" not in between and "\r" not in between

    @cached_property
    def _fields(self) -> list[tuple[int, int, str, ItemId | None]]:
        return sorted(self._all_fields(), key=lambda field: field[:2])

    def _all_fields(self) -> Iterator[tuple[int, int, str, ItemId | None]]:
        yield from self._field(None, "title", self._brief.title)
        for section in SECTIONS:
            for item in items_of(self._brief, section.part):
                for entry in section.fields:
                    yield from self._field(item.id, entry.attribute, getattr(item, entry.attribute))

    def _field(
        self, item: ItemId | None, field: str, words: str
    ) -> Iterator[tuple[int, int, str, ItemId | None]]:
        start, end = self._places.of_words(item, field, words, (0, len(words)))
        if end or item is None:
            yield start, end, field, item
