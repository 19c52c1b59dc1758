"""Lines and columns of places in a text."""

from bisect import bisect_right
from typing import NamedTuple

from editor.pattern import Pattern

_LINE_END = Pattern(r"\r\n|\r|\n")


class Position(NamedTuple):
    """A line and a column, both from 1, in code points."""

    line: int
    column: int


class Positions:
    """Where the lines of one text start; they end at LF, CRLF or CR, nowhere else."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(found.end() for found in _LINE_END.finditer(text))]

    def at(self, offset: int) -> Position:
        """The position of the character at ``offset``, or of the end of the text."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)
