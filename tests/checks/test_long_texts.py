"""Texts of 100 kB: what is looked at grows with their length, not with its square."""

import random
import re
import time

import pytest

from editor.brief.model import Brief, Fact, Narrative, Source
from editor.checks.catalogue import RULES
from editor.checks.checker import Checker
from editor.checks.rules import spelling
from editor.filing.shipped_outlets import shipped_outlets
from editor.formats.plaintext.reader import read_text
from tests.checks.rules.finding import PROFILE

OUTLETS = shipped_outlets()
SIZE = 100_000
SECONDS = 20
"""A square takes minutes; what is linear takes two seconds, and more on a busy machine."""


def made_up_names() -> str:
    chance = random.Random(4)
    syllables = [first + second for first in "bdfgklmnprstv" for second in "aeiou"]
    words = ("".join(chance.choices(syllables, k=4)).capitalize() for _ in range(SIZE // 9))
    return " ".join(words)


NAMES = made_up_names()
ABBREVIATIONS = re.sub(r"(\w{6})\w+", lambda word: f"{word[1].upper()} is", NAMES)


def assert_soon_checked(brief: Brief, text: str = "") -> None:
    checker = Checker(RULES, PROFILE, OUTLETS)
    reading = read_text(text, OUTLETS) if text else None
    started = time.perf_counter()
    if reading:
        checker.check(reading.brief, text, reading.departures)
    else:
        checker.check(brief)
    assert time.perf_counter() - started < SECONDS


@pytest.mark.parametrize(
    "text",
    [
        NAMES,
        ABBREVIATIONS,
        NAMES.replace(" ", " came. "),
        " 'a" * (SIZE // 3),
        "h–" * (SIZE // 2),
        "“" * SIZE,
    ],
    ids=["names", "abbreviations", "openings", "apostrophes", "dashes", "quotes"],
)
def test_long_facts(text: str) -> None:
    assert_soon_checked(Brief("A Title", (Fact(text, (1,)), Fact(text, (1,)))))


def test_long_titles() -> None:
    numbers = " ".join(map(str, range(12_000, 28_000)))
    sides = (Narrative("Left", "RT", NAMES),)
    assert_soon_checked(Brief(f"{NAMES} {numbers}", (Fact("x " * SIZE, (1,)),), narratives=sides))


def test_long_lists_of_sources() -> None:
    sources = "Sources: 1x\n" * (SIZE // 12)
    assert_soon_checked(Brief(), f"T\n\nFacts\n\n  • One.1\n\n{sources}\n\nNarratives\n")


def test_problems_beyond_a_thousand_of_a_rule_are_not_told() -> None:
    sources = tuple(Source(number, "Reuters") for number in range(1, 1_500))
    brief = Brief("T", (Fact("One.", (1,)),), sources)
    found = [each.code for each in Checker(RULES, PROFILE, OUTLETS).check(brief)]
    assert found.count("source.unused") == 1_000


def test_only_some_unknown_openings_are_held_against_all_words() -> None:
    facts = tuple(Fact(f"{word} came.") for word in NAMES.split()[:100])
    checker = Checker(spelling.RULES, PROFILE, OUTLETS)
    (found,) = checker.check(Brief(facts=(Fact("Offensve came."), *facts[:20])))
    assert "Offensve" in found.message
    assert checker.check(Brief(facts=(*facts, Fact("Offensve came.")))) == ()
