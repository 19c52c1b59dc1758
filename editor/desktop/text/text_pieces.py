"""A text in pieces: an edit shares all that it did not touch, whatever the length.

It knows two counts: *offsets* are code points of the text, *units* are what Qt counts where it
shows the text (see ``form/shown_text.py``): UTF-16, and one for each line end.
"""

from collections.abc import Iterator
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from editor.brief.changed_span import changed_span
from editor.desktop.form.shown_text import points, shown_lines, units
from editor.pattern import Pattern

_SIZE = 8_192
"""Code points of a piece: few enough to count through at each key."""

_CRLF = Pattern("\r\n")
_LINE_END = Pattern("\r\n|\r|\n")


class Change(NamedTuple):
    """``new`` in place of the offsets ``start`` to ``end``."""

    start: int
    end: int
    new: str


class _Piece:
    """A stretch of text. No CRLF lies across two pieces."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.units = _units(text)
        self._even = text.isascii() and "\r\n" not in text

    def offset(self, count: int) -> int:
        """The offset behind ``count`` units."""
        if self._even:
            return count
        place = points(shown_lines(self.text), count)
        for crlf in _CRLF.finditer(self.text):
            if crlf.start() >= place:
                break
            place += 1
        return place

    def units_at(self, offset: int) -> int:
        """The units before ``offset``."""
        return offset if self._even else _units(self.text[:offset])


class TextPieces:
    """An immutable text that can be long."""

    def __init__(self, text: str = "") -> None:
        self._pieces = tuple(_cut(text))

    @cached_property
    def length(self) -> int:
        """All code points."""
        return sum(len(piece.text) for piece in self._pieces)

    @cached_property
    def units(self) -> int:
        """All units."""
        return sum(piece.units for piece in self._pieces)

    @property
    def whole(self) -> str:
        """The text itself."""
        return "".join(piece.text for piece in self._pieces)

    @property
    def line_end(self) -> str:
        """The first line end of the text, LF where there is none."""
        found = (_LINE_END.search(piece.text) for piece in self._pieces)
        return next((end[0] for end in found if end), "\n")

    def between(self, start: int, end: int) -> str:
        """The text from offset ``start`` to ``end``."""
        first, first_start = self._at(start)
        last, _ = self._at(end)
        text = "".join(piece.text for piece in self._pieces[first : last + 1])
        return text[start - first_start : end - first_start]

    def offset(self, units: int) -> int:
        """The offset that lies behind ``units``; the end where there are not so many."""
        offset = 0
        for piece in self._pieces:
            if units <= piece.units:
                return offset + piece.offset(units)
            units -= piece.units
            offset += len(piece.text)
        return offset

    def units_at(self, offset: int) -> int:
        """The units before ``offset``; all where the text ends before."""
        before = 0
        for piece in self._pieces:
            if offset <= len(piece.text):
                return before + piece.units_at(offset)
            offset -= len(piece.text)
            before += piece.units
        return before

    def changed(self, change: Change) -> "TextPieces":
        """The text after ``change``."""
        first, first_start = self._at(change.start)
        last, last_start = self._at(change.end)
        before, after = list(self._pieces[:first]), list(self._pieces[last + 1 :])
        head = self._pieces[first].text[: change.start - first_start] if self._pieces else ""
        tail = self._pieces[last].text[change.end - last_start :] if self._pieces else ""
        middle = head + change.new + tail
        if before and before[-1].text.endswith("\r"):
            middle = before.pop().text + middle
        if after and after[0].text.startswith("\n"):
            middle += after.pop(0).text
        result = TextPieces()
        result._pieces = (*before, *_cut(middle), *after)
        return result

    def change_to(self, new: "TextPieces") -> Change:
        """The smallest change that makes ``new`` of this; it takes no CRLF apart."""
        ours, theirs = self._pieces, new._pieces
        front = _equal(zip(ours, theirs, strict=False))
        most = min(len(ours), len(theirs)) - front
        back = min(_equal(zip(reversed(ours), reversed(theirs), strict=False)), most)
        one = "".join(piece.text for piece in ours[front : len(ours) - back])
        two = "".join(piece.text for piece in theirs[front : len(theirs) - back])
        before = sum(len(piece.text) for piece in ours[:front])
        start, end, _ = changed_span(one, two)
        tail = len(one) - end
        start -= _splits(one, start) or _splits(two, start)
        tail -= _splits(one, len(one) - tail) or _splits(two, len(two) - tail)
        return Change(before + start, before + len(one) - tail, two[start : len(two) - tail])

    def _at(self, offset: int) -> tuple[int, int]:
        """The index of the piece that holds ``offset``, and where that piece starts."""
        start = 0
        for index, piece in enumerate(self._pieces):
            if offset <= start + len(piece.text):
                return index, start
            start += len(piece.text)
        return 0, 0


def _cut(text: str) -> Iterator[_Piece]:
    start = 0
    while start < len(text):
        end = start + _SIZE
        end += _splits(text, end)
        yield _Piece(text[start:end])
        start = end


def _splits(text: str, place: int) -> bool:
    """Whether ``place`` lies between a CR and its LF."""
    return place > 0 and text[place - 1 : place + 1] == "\r\n"


def _units(text: str) -> int:
    return units(text, len(text)) - text.count("\r\n")


def _equal(pairs: Iterator[tuple[_Piece, _Piece]]) -> int:
    """How many pairs at the beginning hold the same text."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1] or _same(*pair), pairs))


def _same(one: _Piece, two: _Piece) -> bool:
    return one.text == two.text
