"""Syllables, sentences and the grade."""

import pytest

from editor.brief.model import Brief, Fact
from editor.checks.rules import reading_ease
from editor.checks.rules.reading_ease import syllables_in
from tests.checks.rules.briefs import problems_of
from tests.checks.rules.finding import found


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1),
        ("make", 1),
        ("table", 2),
        ("houses", 2),
        ("makes", 1),
        ("walked", 1),
        ("wanted", 2),
        ("people", 2),
        ("country", 2),
        ("president", 3),
        ("journalists", 3),
        ("conflict", 2),
        ("establishment", 4),
        ("rhythm", 1),
        ("NATO", 2),
        ("court's", 1),
        ("café", 2),
    ],
)
def test_syllables_are_counted_well_enough(word: str, count: int) -> None:
    assert syllables_in(word) == count


def test_a_long_sentence_is_counted_alone() -> None:
    words = " ".join(["word"] * 36)
    assert found("read.sentence-long", f"It is so. A {words}. It ends.") == [f"A {words}."]
    assert found("read.sentence-long", f"Pres. A. {words[:-5]}, said Mr. B. on Jan. 6.")
    assert found("read.sentence-long", "Five words stand right here. " * 20) == []


def test_a_brief_without_words_has_no_grade() -> None:
    assert problems_of(reading_ease.RULES, Brief(facts=(Fact("…"),))) == []
    assert problems_of(reading_ease.RULES, Brief()) == []
