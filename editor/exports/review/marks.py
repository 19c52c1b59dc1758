"""What a fact-checker has to look up: names, titles, numbers, dates, quotations, superlatives."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from editor.checks.passage import Field, Passage
from editor.checks.written_dates import MONTH, WEEKDAYS, dates_in
from editor.exports.review.copy import Words
from editor.pattern import Pattern


class Kind(StrEnum):
    """The kinds of claims that a text makes."""

    NAME = "name"
    TITLE = "title"
    DATE = "date"
    NUMBER = "number"
    QUOTATION = "quotation"
    SUPERLATIVE = "superlative"


@dataclass(frozen=True, slots=True)
class Mark:
    """A claim at ``start`` to ``end`` of a text, in code points."""

    start: int
    end: int
    kind: Kind


_WORD = Pattern(r"[^\W\d_](?:[\w’'&-]*\w)?\.?")
_LINKS_NAMES = Pattern(" (?:(?:of|the|and|de|del|da|di|du|la|le|van|von|der|den|bin|al|el) ){0,2}")
_BEGINNERS = frozenset(
    """a after all although an and another as at because before both but by despite during each
    earlier every few five following for former four from he her his how however if in it its
    last many meanwhile more most neither new no nobody not of on one only other our over several
    she since six so some such that the their there these they this those though three through
    to two under until we what when where which while who with you""".split()  # noqa: SIM905 - words to read, not a list
)
_TITLES = Pattern(
    r"\b(?:(?:[Pp]rime|[Ff]oreign|[Ff]irst|[Vv]ice|[Dd]eputy|[Ff]ormer|[Cc]hief)[ -])*"
    r"(?:[Pp]resident|[Mm]inister|[Cc]hancellor|[Ss]ecretary|[Mm]ayor|[Gg]overnor|[Ss]enator"
    r"|[Rr]epresentative|[Cc]ongress(?:man|woman)|[Aa]mbassador|[Gg]eneral|[Cc]olonel|[Aa]dmiral"
    r"|[Jj]udge|[Jj]ustice|[Pp]rofessor|[Dd]octor|[Dd]irector|[Cc]hair(?:man|woman)?|[Ee]xecutive"
    r"|[Ss]pokes(?:man|woman|person)|[Kk]ing|[Qq]ueen|[Pp]rince(?:ss)?|[Pp]ope|[Ll]eader|CE[O]|CFO"
    r"|Pres\.|Sen\.|Rep\.|Gov\.|Gen\.|Col\.|Lt\.|Adm\.|Dr\.|Prof\.|Sir|Dame|Lord)(?!\w)"
)
_NUMBERS = Pattern(
    r"(?:[$€£¥₹] ?)?\d+(?:[.,:/]\d+)*"
    r"(?:[ -]?(?:percent|million|billion|trillion|[MBK]|bn|km|kg)\b|%)?"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven"
    r"|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?"
    r"|billions?|trillions?|dozens?|half|thirds?|quarters?|fifths?|tenths?|decades?|twice|double[ds]?)\b",
    re.IGNORECASE,
)
_TIMES = Pattern(
    rf"\b(?:{'|'.join(WEEKDAYS)})\b|\b{MONTH}(?: \d{{4}})?(?!\w)|\b(?:1[5-9]|20)\d\ds?\b"
    r"|\b(?:yesterday|today|tomorrow|tonight)\b"
    r"|\b(?:last|this|next) (?:week|month|year|spring|summer|autumn|fall|winter)\b"
)


class Marker:
    """Finds the claims of a brief's texts. ``superlatives`` are the words of the house."""

    def __init__(self, texts: Iterable[str], superlatives: Iterable[str]) -> None:
        alternatives = "|".join(map(re.escape, superlatives))
        self._superlatives = Pattern(
            rf"\b(?:{alternatives})(?:-\w+)*\b" if alternatives else "(?!)"
        )
        self._names = frozenset(
            word
            for text in texts
            for start, word in _capitalised(text)
            if start not in _beginnings(text)
        )

    def marks(self, text: str, *, headline: bool = False) -> tuple[Mark, ...]:
        """The claims of ``text`` in order; in a headline, capitals alone make no name."""
        passage = Passage(Field.FACT, text)
        found = [Mark(*span, Kind.QUOTATION) for span in passage.evidence]
        found += [Mark(each.start, each.end, Kind.DATE) for each in dates_in(text)]
        for kind, pattern in (
            (Kind.DATE, _TIMES),
            (Kind.NUMBER, _NUMBERS),
            (Kind.TITLE, _TITLES),
            (Kind.SUPERLATIVE, self._superlatives),
        ):
            found += [Mark(*each.span(), kind) for each in pattern.finditer(text)]
        found += self._names_in(text, headline=headline)
        return tuple(sorted(found, key=lambda mark: (mark.start, mark.end)))

    def _names_in(self, text: str, *, headline: bool) -> Iterator[Mark]:
        beginnings = _beginnings(text)
        words = [
            (start, word)
            for start, word in _capitalised(text)
            if word in self._names
            or not (headline or (start in beginnings and word.casefold() in _BEGINNERS))
        ]
        for run in _runs(text, words, beginnings):
            start, last = run[0][0], run[-1]
            alone = len(run) == 1 and start in beginnings and last[1] not in self._names
            if not alone:
                yield Mark(start, last[0] + len(last[1].rstrip(".")), Kind.NAME)


def marked(text: str, marks: Iterable[Mark]) -> tuple[Words, ...]:
    """``text`` in pieces, those under any of ``marks`` marked."""
    pieces: list[Words] = []
    done = 0
    for start, end in _joined(marks):
        if start > done:
            pieces.append(Words(text[done:start]))
        pieces.append(Words(text[start:end], marked=True))
        done = end
    return (*pieces, Words(text[done:])) if done < len(text) or not pieces else tuple(pieces)


def _joined(marks: Iterable[Mark]) -> Iterator[tuple[int, int]]:
    start, end = 0, 0
    for mark in marks:
        if mark.start > end:
            if end > start:
                yield start, end
            start = mark.start
        end = max(end, mark.end)
    if end > start:
        yield start, end


def _capitalised(text: str) -> Iterator[tuple[int, str]]:
    """The words that begin with a capital, and where they stand."""
    for found in _WORD.finditer(text):
        if found[0][0].isupper():
            yield found.start(), found[0].removesuffix("’s").removesuffix("'s")


def _beginnings(text: str) -> frozenset[int]:
    """Where sentences begin, behind an opening quotation mark as well."""
    starts = [start for start, _ in Passage(Field.FACT, text).sentences]
    return frozenset(start + (text[start : start + 1] in "\"“'‘«(") for start in starts)


def _runs(
    text: str, words: list[tuple[int, str]], beginnings: frozenset[int]
) -> Iterator[list[tuple[int, str]]]:
    """Neighbouring words of a sentence together: ``Bank of England`` is one name."""
    run: list[tuple[int, str]] = []
    for start, word in words:
        if run:
            end = run[-1][0] + len(run[-1][1])
            if start in beginnings or not _LINKS_NAMES.fullmatch(text, end, start):
                yield run
                run = []
        run.append((start, word))
    if run:
        yield run
