"""A list of sources that runs on: ``1New York Times, 2RT and 3CNN``."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from editor.brief.value import value
from editor.formats.plaintext.lines import SPACE, unwrapped
from editor.formats.plaintext.quotes import Quotes
from editor.pattern import Pattern

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_LOWERED = str.maketrans(SUPERSCRIPTS, "0123456789")
_WS = r"[ \t\xa0\r\n]"

# Numbers have at most nine digits and begin with no 0: plain, in brackets, or raised.
NUMBER = (
    r"(?:[1-9][0-9]{0,8}+(?![0-9])|\[[1-9][0-9]{0,8}+\]"
    rf"|[{SUPERSCRIPTS[1:]}][{SUPERSCRIPTS}]{{0,8}}+(?![{SUPERSCRIPTS}]))"
)
_SEPARATOR = (
    rf"(?:[,;]{_WS}*+(?:and{_WS}++|&{_WS}*+)?+|(?<!{_WS}){_WS}++(?:and{_WS}++|&{_WS}*+))"
    rf"(?={NUMBER})"
)
_PLACE = Pattern(rf"{_SEPARATOR}(?P<number>{NUMBER})")
_FIRST = Pattern(rf"(?P<number>{NUMBER})")
_MARK = Pattern(r"(?:[.)](?=[ \t\xa0\r\n]|$))?+[ \t\xa0]*+")
_MARKS = frozenset(".)" + SPACE)
_BLANK = SPACE + "\r\n"
_BEHIND_QUOTED = Pattern(rf"{_SEPARATOR}|\.?+{_WS}*+\Z")


@value
class Entry:
    """A source as it stands: its number from ``start`` to ``number_end``, then its name."""

    number: int
    name: str
    start: int
    number_end: int
    name_start: int
    end: int


@value
class _Place:
    """Where an entry may begin. A ``whole`` number is told from the name by its form."""

    separator: int
    start: int
    end: int
    digits: str
    whole: bool
    loose: bool

    def may_be(self, number: str) -> bool:
        """Whether the number may stand here: as all of the digits, or as the first of them."""
        return self.digits == number if self.whole else self.digits.startswith(number)

    def number(self, expected: int) -> tuple[int, int]:
        """The number here, the expected one where the digits begin with it; and its end."""
        wanted = str(expected)
        if not self.whole and self.digits.startswith(wanted):
            return expected, self.start + len(wanted)
        return int(self.digits), self.end


class SourceList:
    """A text that holds a list of sources, and the places where its entries may begin.

    It stands at ``base`` in the whole text, and so do the entries.
    """

    def __init__(self, text: str, base: int) -> None:
        self._text = text
        self._base = base
        self._quotes = Quotes(text, _BEHIND_QUOTED) if "“" in text else None
        self._places = [self._place(match) for match in _PLACE.finditer(text)]

    @cached_property
    def _separators(self) -> list[int]:
        return [place.separator for place in self._places]

    @cached_property
    def _loose(self) -> list[int]:
        """The indexes of the places that hold an entry whatever number is expected."""
        return [index for index, place in enumerate(self._places) if place.loose]

    @cached_property
    def _doubled(self) -> dict[str, list[int]]:
        """The indexes of the loose places by their digits."""
        doubled = defaultdict(list)
        for index in self._loose:
            doubled[self._places[index].digits].append(index)
        return doubled

    @cached_property
    def _by_number(self) -> dict[str, list[int]]:
        """The indexes of the places by the numbers that may stand there."""
        by_number = defaultdict(list)
        for index, place in enumerate(self._places):
            for length in range(len(place.digits) if place.whole else 1, len(place.digits) + 1):
                by_number[place.digits[:length]].append(index)
        return by_number

    def entries(self, expected: int) -> list[Entry]:
        """All entries; none where the text begins with no number. One final stop is taken off."""
        first = _FIRST.match(self._text)
        place = self._place(first) if first else None
        if place and not place.digits.startswith(str(expected)):
            expected = 1
        entries = []
        while place:
            entry, following = self._entry(place, expected)
            entries.append(entry)
            expected = entry.number + 1
            place = following
        return entries

    def first_alone(self, expected: int) -> Entry | None:
        """The only entry, its final stop kept; None where none stands here or more than one."""
        first = _FIRST.match(self._text)
        if first is None:
            return None
        place = self._place(first)
        number, number_end = place.number(expected)
        name_start, quoted = self._name_start(number_end)
        if (
            self._places
            and str(number + 1) in self._by_number
            and self._behind(number_end, number + 1, quoted)
        ):
            return None
        name, end = quoted or (self._text[name_start:], len(self._text))
        base = self._base
        return Entry(
            number, name, base + place.start, base + number_end, base + name_start, base + end
        )

    def _entry(self, place: _Place, expected: int) -> tuple[Entry, _Place | None]:
        number, number_end = place.number(expected)
        name_start, quoted = self._name_start(number_end)
        following = self._behind(number_end, number + 1, quoted)
        if quoted:
            name, end = quoted
        else:
            name_start, name, end = self._plain_name(name_start, following)
        base = self._base
        entry = Entry(
            number, name, base + place.start, base + number_end, base + name_start, base + end
        )
        return entry, following

    def _name_start(self, number_end: int) -> tuple[int, tuple[str, int] | None]:
        start = number_end
        if self._text[start : start + 1] in _MARKS:
            mark = _MARK.match(self._text, start)
            start = mark.end() if mark else start
        return start, self._quotes.name_at(start) if self._quotes else None

    def _plain_name(self, start: int, following: _Place | None) -> tuple[int, str, int]:
        end = following.separator if following else len(self._text)
        start = min(start, end)
        name = self._text[start:end].rstrip(_BLANK)
        if following is None:
            name = name.removesuffix(".").rstrip(_BLANK)
        return start, unwrapped(name), start + len(name)

    def _behind(self, start: int, expected: int, quoted: tuple[str, int] | None) -> _Place | None:
        """The next entry: the expected number first, then any before a capital or a quotation.

        Only the entry's own number, said once more, comes before the expected one.
        """
        if not self._places:
            return None
        first = bisect_left(self._separators, quoted[1] if quoted else start)
        if quoted:
            stands = self._separators[first : first + 1] == [quoted[1]]
            return self._places[first] if stands else None
        nearest = self._places[first] if first < len(self._places) else None
        if nearest is None or nearest.may_be(str(expected)):
            return nearest
        if nearest.loose and nearest.digits == str(expected - 1):
            return nearest
        following = _next(self._by_number.get(str(expected), ()), first)
        if following is None:
            following = _next(self._loose, first)
        else:
            again = _next(self._doubled.get(str(expected - 1), ()), first)
            following = following if again is None else min(again, following)
        return None if following is None else self._places[following]

    def _place(self, match: re.Match[str]) -> _Place:
        number = match["number"]
        end = match.end()
        plain = number.isascii() and number[0] != "["
        digits = number if plain else lowered(number)
        quoted = self._quotes is not None and self._name_start(end)[1] is not None
        whole = quoted or not plain
        loose = whole or self._text[end : end + 1].isupper()
        return _Place(match.start(), end - len(number), end, digits, whole, loose)


def lowered(number: str) -> str:
    """The plain digits of a number in brackets or raised."""
    return number.strip("[]").translate(_LOWERED)


def _next(indexes: Sequence[int], first: int) -> int | None:
    """The first of ``indexes`` that is not below ``first``."""
    at = bisect_left(indexes, first)
    return indexes[at] if at < len(indexes) else None
