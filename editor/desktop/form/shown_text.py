"""Between the text of a brief and the text that Qt shows.

Python counts code points, Qt counts UTF-16 units: after an emoji they differ. And a one-line
field has no room for what Qt takes for line ends or can't hold, so those stand as marks, one
unit each, and come back as they were.
"""

from editor.pattern import Pattern

_UNSHOWABLE = Pattern("[\x00-\x08\x0a-\x1f\x7f\x85\u2028\u2029\ud800-\udfff\ufdd0\ufdd1]")
_UNSHOWABLE_IN_LINES = Pattern(_UNSHOWABLE.pattern.replace("\x0a-", "\x0b-"))


def shown(text: str) -> str:
    """``text`` with a visible mark in place of each character that a field can't show."""
    return _UNSHOWABLE.sub("\N{OPEN BOX}", text) if _UNSHOWABLE.search(text) else text


def shown_lines(text: str) -> str:
    """``text`` of many lines with LF for each line end, and marks for what a view can't show."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    if not _UNSHOWABLE_IN_LINES.search(lines):
        return lines
    return _UNSHOWABLE_IN_LINES.sub("\N{OPEN BOX}", lines)


def units(text: str, points: int) -> int:
    """The first ``points`` code points of ``text``, counted in UTF-16 units."""
    if text.isascii():
        return min(points, len(text))
    return len(text[:points].encode("utf-16-le", "surrogatepass")) // 2


def points(text: str, count: int) -> int:
    """The first ``count`` UTF-16 units of ``text``, counted in code points."""
    raw = text.encode("utf-16-le", "surrogatepass")[: 2 * count]
    return len(raw.decode("utf-16-le", "replace"))
