"""Facts, their ends and their citations."""

import pytest

from editor.brief.model import Brief, Fact, Source
from editor.checks.rules import citation_marks, facts, likeness
from tests.checks.rules.briefs import codes_of, problems_of
from tests.checks.rules.finding import mended_by

SOURCES = tuple(Source(number, f"Paper {number}") for number in range(1, 8))
RULES = (*citation_marks.RULES, *(rule for rule in facts.RULES if rule.code != "fact.count-low"))


def with_fact(text: str, *citations: int) -> Brief:
    return Brief(facts=(Fact(text, citations),), sources=SOURCES)


@pytest.mark.parametrize(
    ("text", "then", "cited"),
    [
        ("by a single soldier1", "by a single soldier.", (1,)),
        ("by a single soldier1,2.", "by a single soldier.", (1, 2)),
        ("by a single soldier1.”", "by a single soldier.”", (1,)),
        ("by a single soldier8", "by a single soldier8.", ()),
        ("in Room12", "in Room12.", ()),
        ("the G7", "the G7.", ()),
        ("an F-16", "an F-16.", ()),
        ("against COVID-19", "against COVID-19.", ()),
        ("an mp3", "an mp3.", ()),
        ("cut to 3", "cut to 3.", ()),
    ],
)
def test_a_stop_is_added_and_only_clear_digits_cite(
    text: str, then: str, cited: tuple[int, ...]
) -> None:
    brief = with_fact(text)
    (problem,) = problems_of(RULES, brief)
    fact = mended_by(problem, brief).facts[0]
    assert (fact.text, fact.citations) == (then, cited)


@pytest.mark.parametrize(
    "text", ["the G7.", "an F-16.", "COVID-19.", "since 2000.6", "cut to 3.5", "an mp3.", "Vol. 2."]
)
def test_these_digits_are_nobodys_citations(text: str) -> None:
    fixes = [fix for each in problems_of(RULES, with_fact(text)) for fix in each.fixes]
    assert all("itation" not in fix.title for fix in fixes)


@pytest.mark.parametrize("text", ["He left:", 'He said "so"', "He left —"])
def test_where_a_stop_goes_is_not_always_clear(text: str) -> None:
    (problem,) = problems_of(RULES, with_fact(text, 1))
    assert problem.fixes == ()


def test_an_empty_fact_that_cites_is_not_removed() -> None:
    (problem,) = problems_of(RULES, with_fact("", 1))
    assert problem.fixes == ()


def test_the_fact_that_stays_takes_citations_and_notes_along() -> None:
    text = (
        "The ferry to the island of Skarholm will sail again after eleven months of repairs that "
        "cost more than planned, as its harbor council told reporters at noon on May 2."
    )
    first, second = Fact(text, (1,), "seen"), Fact(text.replace("May 2", "May 3"), (2,), "called")
    brief = Brief(facts=(first, Fact("Another."), second))
    (problem,) = problems_of(likeness.RULES, brief)
    after = mended_by(problem, brief)
    assert after.facts == (Fact(text, (1, 2), "seen called"), Fact("Another."))


def test_short_facts_and_different_numbers_are_no_duplicates() -> None:
    alike = (Fact("It sank."), Fact("It sank."), Fact("The price of bread rose by 3 percent."))
    assert codes_of(likeness.RULES, Brief(facts=alike)) == []
