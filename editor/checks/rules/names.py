"""Names that are spelled in two ways."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import combinations, takewhile
from operator import eq

from editor.checks.mending import replacing
from editor.checks.passage import PROSE, Field, Passage
from editor.checks.problem import Fix, Safety, Severity, Spot
from editor.checks.rule import Example, Found, Rule
from editor.checks.subject import Subject
from editor.pattern import Pattern

_NAME = Pattern(r"\b[A-ZÀ-Þ][A-Za-zÀ-ɏ]{6,40}+(?!\w)")
_MOST_PAIRS = 50
"""Pairs that are looked for in the whole brief: a real one has a few."""
_Names = frozenset[str]


def _variants(subject: Subject) -> Iterator[Found]:
    prose = [(passage, spot) for passage, spot in subject.passages if passage.field in PROSE]
    names = frozenset().union(*(_names(passage.text) for passage, _ in prose))
    for pair in _alike(names)[:_MOST_PAIRS]:
        if any(_is_word(name, passage.text) for name in pair for passage, _ in prose):
            continue
        if not any(_stands_within(name, passage) for name in pair for passage, _ in prose):
            continue
        places = {name: list(_places(name, prose)) for name in pair}
        if all(places.values()):
            usual, other = sorted(pair, key=lambda name: (-len(places[name]), places[name][0]))
            for index, start in places[other]:
                yield _found(prose[index][1], start, other, usual)


def _found(spot: Spot, start: int, other: str, usual: str) -> Found:
    place = replace(spot, start=start, end=start + len(other))
    fix = Fix(
        f"Replace with “{usual}”", Safety.OFFERED, replacing(place, other, usual), other, usual
    )
    return Found(place, f"“{other}” is “{usual}” elsewhere in this brief.", (fix,))


def _places(name: str, prose: Iterable[tuple[Passage, Spot]]) -> Iterator[tuple[int, int]]:
    """Which of the texts, and where in it, name it in the brief's own words."""
    for index, (passage, _) in enumerate(prose):
        for found in re.finditer(rf"\b{name}\b", passage.text):
            if not passage.is_evidence(*found.span()):
                yield index, found.start()


@lru_cache(maxsize=4_000)
def _names(text: str) -> _Names:
    """The long words with a capital: in short ones a letter makes another word."""
    return frozenset(_NAME.findall(text))


@lru_cache(maxsize=256)
def _alike(names: _Names) -> tuple[tuple[str, str], ...]:
    """The pairs that a single letter tells apart, and that are no two forms of one word.

    Such two are the same once a letter is taken out; so not every name is held against every other.
    """
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        for key in {name, *(name[:place] + name[place + 1 :] for place in range(1, len(name)))}:
            groups[key].append(name)
    pairs = (pair for group in groups.values() for pair in combinations(group, 2))
    return tuple(pair for pair in dict.fromkeys(pairs) if _is_variant(*pair))


def _is_variant(one: str, two: str) -> bool:
    same = sum(1 for _ in takewhile(bool, map(eq, one, two)))
    rest, other = one[same:], two[same:]
    if not rest or not other:
        ending = rest or other
        return ending == one[same - 1]  # Zelenskyy, but not Russian beside Russia.
    if {one[-3:], two[-3:]} == {"ski", "ska"}:
        return False
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return rest[1:] == other[1:] or rest == other[1:] or rest[1:] == other or swapped


def _stands_within(name: str, passage: Passage) -> bool:
    """Whether it is a name for certain: its capital is not that of a title or of a sentence."""
    within = passage.field is not Field.TITLE and re.search(rf"[^.!?…] {name}\b", passage.text)
    return bool(within)


def _is_word(name: str, text: str) -> bool:
    """Whether the word stands in small letters too, in this form or another: it is no name."""
    return re.search(rf"\b{name[:-1].lower()}", text) is not None


RULES = (
    Rule(
        code="word.name-variant",
        severity=Severity.WARNING,
        title="A name spelled in two ways",
        why="Readers take two spellings for two people, and neither is found by a search.",
        bad=Example("fact 4", "The operator Nordlina, run by Nordline's owner, added tickets.4"),
        good=Example("fact 4", "The operator Nordline, run by Nordline's owner, added tickets.4"),
        authority="Accuracy checklists",
        safety=Safety.OFFERED,
        in_brief=_variants,
    ),
)
