"""The words of a passage that a speller doesn't know."""

from collections.abc import Container, Iterator
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from editor.checks.passage import Field, Passage
from editor.checks.spelling.speller import Speller
from editor.pattern import Pattern

_WORD = Pattern(r"(?<![\w@#/&])(?<!\w\.)[^\W\d_]+(?:['’][^\W\d_]+)*+(?![\w@/&]|\.\w)")
"""Parts of compounds are words; parts of addresses, of ``4th`` and of ``a.m.`` are none."""
_FIRST_PART = Pattern(r"\b([A-Z]\w*)-$")
_LONGEST_PART = 40
_NAME_BEHIND = Pattern(r" [A-Z]")


class Case(Enum):
    """What the first letter of a word says."""

    SMALL = auto()
    NAME = auto()
    OPENING = auto()
    """A capital that begins a sentence, or any in a title: it tells nothing."""


class Unknown(NamedTuple):
    """A word that no dictionary has, at ``start`` to ``end``, without its genitive's s."""

    start: int
    end: int
    word: str
    case: Case


@lru_cache(maxsize=4_000)
def unknown_in(speller: Speller, passage: Passage) -> tuple[Unknown, ...]:
    """The words of ``passage`` that ``speller`` doesn't know; no initials, and nothing linked."""
    openings = frozenset(_first_letter(passage.text, *span) for span in passage.sentences)
    return tuple(
        Unknown(start, start + len(word), word, _case(passage, start, word, openings))
        for start, word in _unknown_words(speller, passage.text)
        if not passage.is_link(start, start + 1) and not _ends_a_name(speller, passage.text, start)
    )


def _unknown_words(speller: Speller, text: str) -> Iterator[tuple[int, str]]:
    """Words and where they begin: no single letters, and none with capitals inside."""
    for found in _WORD.finditer(text):
        if not speller.knows(found[0]):
            word = found[0].replace("’", "'").removesuffix("'s")
            if len(word) > 1 and word[1:].islower() and not speller.knows(word):
                yield found.start(), word


def _ends_a_name(speller: Speller, text: str, start: int) -> bool:
    """Whether it is the yeol of Suk-yeol: a part of a compound that begins like a name."""
    name = _FIRST_PART.search(text, max(start - _LONGEST_PART, 0), start)
    return name is not None and not speller.knows(name[1])


def _case(passage: Passage, start: int, word: str, openings: Container[int]) -> Case:
    if word[0].islower():
        return Case.SMALL
    if passage.field is Field.TITLE:
        return Case.OPENING
    followed_by_name = _NAME_BEHIND.match(passage.text, start + len(word))
    return Case.OPENING if start in openings and not followed_by_name else Case.NAME


def _first_letter(text: str, start: int, end: int) -> int:
    return next((place for place in range(start, end) if text[place].isalpha()), end)
