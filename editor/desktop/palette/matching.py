"""How well what was typed names an action, and by which of its letters."""

import unicodedata
from dataclasses import dataclass
from enum import IntEnum


class Kind(IntEnum):
    """In which way a word was found; the better, the higher."""

    SCATTERED = 1
    """Its letters stand there in this order, with others between them."""
    PATH = 2
    """It begins a word of the menu that leads there, or the key."""
    INSIDE = 3
    INITIALS = 4
    PREFIX = 5
    """It begins a word of the text."""
    START = 6
    """It begins the text."""


@dataclass(frozen=True, slots=True)
class Match:
    """How well something was found, and which letters of the text tell so."""

    rank: tuple[int, int]
    places: frozenset[int]


def match(typed: str, text: str, path: str = "", key: str = "") -> Match | None:
    """How well ``typed`` names ``text``, which lies under ``path`` and has a ``key``.

    Each typed word has to be found, in whatever order; None where one is not.
    """
    folded, beside = fold(text), fold(f"{path} {key}").split()
    kinds: list[Kind] = []
    places: set[int] = set()
    for word in fold(typed).split():
        found = _find(word, folded, beside)
        if found is None:
            return None
        kinds.append(found[0])
        places |= found[1]
    return Match((min(kinds, default=0), sum(kinds)), frozenset(places))


def fold(text: str) -> str:
    """The text without case and accents; a letter for each letter."""
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[0] for letter in text)


def _find(word: str, text: str, beside: list[str]) -> tuple[Kind, set[int]] | None:
    if text.startswith(word):
        return Kind.START, _span(0, word)
    starts = _starts(text)
    for start in starts:
        if text.startswith(word, start):
            return Kind.PREFIX, _span(start, word)
    initials = "".join(text[start] for start in starts)
    if len(word) > 1 and word in initials:
        first = initials.index(word)
        return Kind.INITIALS, set(starts[first : first + len(word)])
    if len(word) > 1 and word in text:
        return Kind.INSIDE, _span(text.index(word), word)
    if any(other.startswith(word) for other in beside):
        return Kind.PATH, set()
    return _scattered(word, text, starts) if len(word) > 2 else None


def _starts(text: str) -> list[int]:
    """Where the words of ``text`` begin."""
    return [
        place
        for place, letter in enumerate(text)
        if letter.isalnum() and (place == 0 or not text[place - 1].isalnum())
    ]


def _span(start: int, word: str) -> set[int]:
    return set(range(start, start + len(word)))


def _scattered(word: str, text: str, starts: list[int]) -> tuple[Kind, set[int]] | None:
    """The letters of ``word`` in their order, the first of them at the start of a word."""
    for start in starts:
        places: list[int] = []
        after = start
        for letter in word:
            place = text.find(letter, after)
            if place < 0 or (not places and place != start):
                break
            places.append(place)
            after = place + 1
        else:
            return Kind.SCATTERED, set(places)
    return None
