"""Which lines of the Sources section hold sources, and in which form."""

from editor.brief.value import value
from editor.formats.plaintext.lines import Line, ends_with_stop
from editor.formats.plaintext.source_list import NUMBER, SUPERSCRIPTS, Entry, SourceList, lowered
from editor.pattern import Pattern

_NUMBER = Pattern(NUMBER)
_TOLD_APART = Pattern(r"[0-9]++[.)\] ]|\[")
_LATER_ENTRY = Pattern(rf"(?:[,;&]|\band)[ \t\xa0]*+[\[0-9{SUPERSCRIPTS}]")
# Prose has numbers behind commas too; none of them stands right before a capital.
_GLUED_ENTRY = Pattern(rf"(?:[,;&]|\band)[ \t\xa0]*+{NUMBER}(?:[^\W\d_a-z]|“)")


@value
class SourceLines:
    """The entries of a section, where each starts, and the lines that hold none."""

    entries: list[Entry]
    starts: list[int]
    one_a_line: bool
    rest: list[Line]


def read_sources(text: str, lines: list[Line], expected: int, *, alone: bool) -> SourceLines:
    """The sources in ``lines`` of ``text``.

    ``expected`` is the number that comes next; ``alone``: nothing stands behind the heading.
    """
    begins = [not line.is_other and bool(_NUMBER.match(text, line.content)) for line in lines]
    if True not in begins:
        return SourceLines([], [], one_a_line=False, rest=lines)
    found = _one_a_line(text, lines, begins, expected) if alone else None
    return found or _running(text, lines, begins, expected)


def _one_a_line(
    text: str, lines: list[Line], begins: list[bool], expected: int
) -> SourceLines | None:
    last = len(begins) - 1 - begins[::-1].index(True)
    if not all(
        begin or line.is_other for begin, line in zip(begins[: last + 1], lines, strict=False)
    ):
        return None
    if last + 1 < len(lines) and not (lines[last + 1].after_blank or lines[last + 1].is_other):
        return None
    own = [line for line, begin in zip(lines, begins, strict=True) if begin]
    if len(own) == 1 and not _TOLD_APART.match(text, own[0].content):
        return None
    entries = []
    for line in own:
        entry = SourceList(text[line.content : line.end], line.content).first_alone(expected)
        if entry is None:
            return None
        entries.append(entry)
        expected = entry.number + 1
    rest = [line for line, begin in zip(lines, begins, strict=True) if not begin]
    return SourceLines(entries, [line.start for line in own], one_a_line=True, rest=rest)


def _running(text: str, lines: list[Line], begins: list[bool], expected: int) -> SourceLines:
    """A list that runs on; behind a stop it begins again only with the number that comes next."""
    first = last = begins.index(True)
    entries: list[Entry] = []
    starts: list[int] = []
    begun = lines[first]
    for index in range(first + 1, len(lines)):
        line, above = lines[index], lines[index - 1]
        if line.is_other:
            break
        if not ends_with_stop(above.text):
            if begins[index] or _holds_entry(line):
                last = index
        elif begins[index]:
            found = _list(text, begun, above, expected)
            following = found[-1].number + 1
            if not _may_be(following, text, line):
                break
            _add(found, begun, entries, starts)
            begun, last, expected = line, index, following
        elif line.after_blank or line.bullet or not _GLUED_ENTRY.search(line.text):
            break
        else:
            last = index
    while _goes_on(lines, last):
        last += 1
    _add(_list(text, begun, lines[last], expected), begun, entries, starts)
    rest = lines[:first] + lines[last + 1 :]
    return SourceLines(entries, starts, one_a_line=False, rest=rest)


def _list(text: str, begun: Line, last: Line, expected: int) -> list[Entry]:
    """The entries from the line where a list has ``begun`` to the ``last``."""
    return SourceList(text[begun.content : last.end], begun.content).entries(expected)


def _may_be(number: int, text: str, line: Line) -> bool:
    """Whether the number with which a line begins may be this one: all of it, or its start."""
    found = _NUMBER.match(text, line.content)
    return found is not None and lowered(found[0]).startswith(str(number))


def _add(found: list[Entry], begun: Line, entries: list[Entry], starts: list[int]) -> None:
    """Add what was ``found``; the bullet of a list that begins again belongs to its first entry."""
    starts += [entry.start for entry in found]
    if entries and begun.bullet:
        starts[len(entries)] = begun.start
    entries += found


def _holds_entry(line: Line) -> bool:
    """Whether a line under one without a stop holds a further entry."""
    pattern = _GLUED_ENTRY if line.after_blank or line.bullet else _LATER_ENTRY
    return bool(pattern.search(line.text))


def _goes_on(lines: list[Line], last: int) -> bool:
    """Whether the line below the ``last`` continues it."""
    if last + 1 >= len(lines):
        return False
    line = lines[last + 1]
    return not (
        line.after_blank or line.is_other or line.bullet or ends_with_stop(lines[last].text)
    )
