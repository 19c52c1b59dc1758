"""Citations: the numbers of sources at the end of a fact, in every style that is found."""

from collections.abc import Container
from enum import IntEnum
from typing import NamedTuple

from editor.formats.plaintext.lines import CLOSERS, SPACE, STOPS
from editor.pattern import Pattern

_DIGITS = "0123456789"
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TO_SUPERSCRIPT = str.maketrans(_DIGITS, _SUPERSCRIPTS)
_TO_DIGITS = str.maketrans(_SUPERSCRIPTS, _DIGITS)
_MARK_ENDS = frozenset(_SUPERSCRIPTS + "]")
_STOPS = frozenset(STOPS)

_PLAIN = Pattern(r"[1-9][0-9]{0,2}(?:,[ \t\xa0]*+[1-9][0-9]{0,2})*+")
_IN_BRACKETS = Pattern(
    r"[ \t\xa0]*+[1-9][0-9]{0,8}[ \t\xa0]*+(?:,[ \t\xa0]*+[1-9][0-9]{0,8}[ \t\xa0]*+)*+"
)
_NUMBER = Pattern(rf"[0-9]+|[{_SUPERSCRIPTS}]+")
_BETWEEN = Pattern(rf"(?<=[0-9{_SUPERSCRIPTS}])[^0-9{_SUPERSCRIPTS}]+(?=[0-9{_SUPERSCRIPTS}])")
_YEAR = Pattern(r"(?<![0-9.,$€£])(?:1[0-9]{3}|20[0-9]{2})$")
_COUNTED = Pattern(
    r"(?:^|\W)(?:No|Nos|Vol|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March"
    r"|April|May|June|July|August|September|October|November|December)\.$"
)


class Style(IntEnum):
    """How citations are written, in the order in which a writer tries them."""

    PLAIN = 0
    SUPERSCRIPT = 1
    BRACKETS = 2


class Doubt(IntEnum):
    """Why digits at an end may be no citation."""

    NONE = 0
    YEAR = 1  # behind a year: a citation where the sources exist
    NUMBER = 2  # behind another number: where moreover the other facts are cited
    SPACED = 3  # behind a space: where the sources exist
    COUNTED = 4  # behind "No." or a month: never
    GLUED = 5  # behind a letter or a hyphen: never


class Ending(NamedTuple):
    """What a text ends in: the mark stands from ``start`` to ``end``, behind it at most a stop.

    No numbers: the mark is ``[?]``, which says "no citation yet".
    """

    start: int
    end: int
    numbers: tuple[int, ...]
    doubt: Doubt = Doubt.NONE


class Manner(NamedTuple):
    """How a file writes citations."""

    style: Style = Style.PLAIN
    separator: str = ","


def ending(text: str) -> Ending | None:
    """The citations at the end of ``text``, or what looks like them; None where nothing does."""
    last = text[-1:]
    if last in _MARK_ENDS:
        return _marked(text, len(text))
    if "0" <= last <= "9":
        return _plain(text)
    if last in _STOPS and text[-2:-1] in _MARK_ENDS:
        found = _marked(text, len(text) - 1)
        return found if found and found.numbers else None
    return None


def is_citation(found: Ending | None, sources: Container[int]) -> bool:
    """Whether ``found`` cites, whatever the other facts look like; ``sources`` are numbers."""
    if found is None or not found.numbers:
        return False
    if found.doubt in (Doubt.YEAR, Doubt.SPACED):
        return all(number in sources for number in found.numbers)
    return found.doubt is Doubt.NONE


def manner_of(mark: str) -> Manner:
    """The manner of citations that are written as ``mark``."""
    style = Style.PLAIN
    if mark[:1] in _MARK_ENDS or mark[:1] == "[":
        style = Style.BRACKETS if mark[0] == "[" else Style.SUPERSCRIPT
    between = _BETWEEN.search(mark)
    return Manner(style, between[0] if between else usual_separator(style))


def usual_separator(style: Style) -> str:
    """What stands between two numbers in ``style`` where a file doesn't show it."""
    return ", " if style is Style.BRACKETS else ","


def cite(numbers: tuple[int, ...], manner: Manner) -> str:
    """``numbers`` as a mark in this ``manner``."""
    written = manner.separator.join(map(str, numbers))
    if manner.style is Style.BRACKETS:
        return f"[{written}]"
    return written.translate(_TO_SUPERSCRIPT) if manner.style is Style.SUPERSCRIPT else written


def _plain(text: str) -> Ending | None:
    core = text.rstrip("0123456789, \t\xa0")
    tail = text[len(core) :]
    mark = tail.lstrip(SPACE)
    doubt = _doubt(core, spaced=len(mark) < len(tail))
    if doubt is None or not _PLAIN.fullmatch(mark):
        return None
    numbers = tuple(map(int, _NUMBER.findall(mark)))
    return Ending(len(text) - len(mark), len(text), numbers, doubt)


def _doubt(core: str, *, spaced: bool) -> Doubt | None:
    """What speaks against a citation behind ``core``; None where nothing speaks for one."""
    sentence = core.rstrip(CLOSERS)
    if sentence[-1:] not in _STOPS:
        glued = not spaced and (core[-1:].isalpha() or core[-1:] == "-")
        return Doubt.GLUED if glued else None
    if spaced:
        return Doubt.COUNTED if _COUNTED.search(core[-12:]) else Doubt.SPACED
    if sentence == core and "0" <= core[-2:-1] <= "9":
        return Doubt.YEAR if _YEAR.search(core[-6:-1]) else Doubt.NUMBER
    return Doubt.NONE


def _marked(text: str, end: int) -> Ending | None:
    if text.endswith("[?]", 0, end):
        return Ending(end - 3, end, ())
    return _bracketed(text, end) if text[end - 1] == "]" else _raised(text, end)


def _bracketed(text: str, end: int) -> Ending | None:
    """``[1, 2]`` or ``[1][2]`` that closes at ``end``."""
    groups: list[list[int]] = []
    start = close = end
    while close and text[close - 1] == "]":
        opening = text.rfind("[", 0, close)
        if opening < 0 or not _IN_BRACKETS.fullmatch(text, opening + 1, close - 1):
            break
        groups.append([int(number) for number in _NUMBER.findall(text, opening, close)])
        start = close = opening
        while close and text[close - 1] in SPACE:
            close -= 1
    numbers = tuple(number for group in reversed(groups) for number in group)
    return Ending(start, end, numbers) if numbers else None


def _raised(text: str, end: int) -> Ending | None:
    """Superscript numbers that close at ``end``: as many as make sense."""
    core = text[:end].rstrip(_SUPERSCRIPTS + ", \t\xa0")
    start = end
    numbers: list[int] = []
    for match in reversed(list(_NUMBER.finditer(text, len(core), end))):
        if text.count(",", match.end(), start) > 1 or not _is_number(match[0]):
            break
        start = match.start()
        numbers.append(int(match[0].translate(_TO_DIGITS)))
    return Ending(start, end, tuple(reversed(numbers))) if numbers else None


def _is_number(superscript: str) -> bool:
    return len(superscript) <= 9 and superscript[0] != "⁰"
