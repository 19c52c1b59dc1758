"""The lines of a text with their bullets, and items that run over several of them."""

import re

from editor.brief.model import EDGES
from editor.brief.value import value
from editor.pattern import Pattern

SPACE = EDGES
STOPS = ".!?…"
CLOSERS = "'\"’”“‘»«›‹)]}"
_STOPS = frozenset(STOPS)

# Lines end at LF, CRLF and CR, nowhere else. `•foo` needs no space, but `-5` and `**Facts**` have
# no bullet.
_LINE = re.compile(
    r"([ \t\xa0]*+)"
    r"((?:(?:[•·]|[-–*](?![^ \t\xa0\r\n])|[0-9]{1,3}[.)](?![^ \t\xa0\r\n]))[ \t\xa0]*+)?+)"
    r"([^\r\n]*+)((?:\r\n|\r|\n)?+)"
)
_LINE_END = Pattern(r"\r\n|\r|\n")


@value
class Line:
    """A line that is not blank. Offsets are in the whole text; ``text`` stands at ``body``."""

    start: int
    body: int
    end: int
    text: str
    bullet: str
    indent: str
    after_blank: bool
    is_other: bool
    """Whether the line is marked as *other* by a ``>``."""

    @property
    def depth(self) -> int:
        """How far the line stands in, in columns."""
        return len(self.indent.expandtabs(4))

    def unbulleted(self) -> "Line":
        """The line as one whose bullet belongs to its text."""
        if not self.bullet:
            return self
        body = self.start + len(self.indent)
        bullet = self.bullet.ljust(self.body - body)
        text = bullet + self.text
        return Line(self.start, body, self.end, text, "", self.indent, self.after_blank, False)

    @property
    def content(self) -> int:
        """Where the line's own text begins if a number is no bullet but belongs to the text."""
        return self.start + len(self.indent) if self.bullet[:1].isdigit() else self.body

    @property
    def marker(self) -> str:
        """The bullet's kind: ``1.`` for every number with a stop."""
        return "1" + self.bullet[-1] if self.bullet[:1].isdigit() else self.bullet

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``text[start:end]`` stands in the whole text."""
        return self.body + start, self.body + end


def split_lines(text: str) -> list[Line]:
    """All lines of ``text`` that are not blank."""
    lines = []
    after_blank = False
    following = 0
    for indent, mark, rest, line_break in _LINE.findall(text):
        start = following
        body = start + len(indent) + len(mark)
        following = body + len(rest) + len(line_break)
        content = rest.rstrip(SPACE)
        bullet = mark.rstrip(SPACE) if mark else ""
        if not content:
            if not bullet:
                after_blank = True
                continue
            body += len(bullet) - len(mark)
        other = content[:1] == ">" and not bullet
        end = body + len(content)
        lines.append(Line(start, body, end, content, bullet, indent, after_blank, other))
        after_blank = False
    return lines


def line_end(text: str) -> str:
    """The first line end of ``text``, LF where there is none."""
    found = _LINE_END.search(text)
    return found[0] if found else "\n"


def first_line(text: str) -> tuple[str, bool]:
    """The first line of ``text``, and whether there are more."""
    line, *more = _LINE_END.split(text, maxsplit=1)
    return line, bool(more)


def unwrapped(text: str) -> str:
    """``text`` of several lines as one, joined by single spaces."""
    if "\n" not in text and "\r" not in text:
        return text
    return " ".join(filter(None, (line.strip(SPACE) for line in _LINE_END.split(text))))


def ends_with_stop(text: str) -> bool:
    """Whether ``text`` ends in a full stop, ``!``, ``?`` or ``…``, closing marks aside."""
    return text.rstrip(CLOSERS)[-1:] in _STOPS


class Lines:
    """The text of several lines, joined by single spaces, and where its characters stand."""

    __slots__ = ("_lines", "end", "start", "text")

    def __init__(self, lines: list[Line]) -> None:
        self.start = lines[0].start
        self.end = lines[-1].end
        self._lines = [line for line in lines if line.text] or lines[:1]
        self.text = " ".join(line.text for line in self._lines)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``text[start:end]`` stands in the whole text."""
        return self._place(start), self._place(end)

    def _place(self, offset: int) -> int:
        for line in self._lines[:-1]:
            if offset <= len(line.text):
                return line.body + offset
            offset -= len(line.text) + 1
        return self._lines[-1].body + offset


Passage = Line | Lines


def passage_of(lines: list[Line]) -> Passage:
    """The lines as one text; most are a single one, which needs nothing more."""
    return lines[0] if len(lines) == 1 else Lines(lines)
