"""Titles: length, case, ends, and what they promise."""

import pytest

from editor.brief.model import Brief, Fact, Narrative
from editor.checks.catalogue import BY_CODE
from editor.checks.checker import Checker
from editor.checks.passage import Field
from editor.checks.profile_files import load_profile
from editor.checks.rules import headline_case, title_support
from editor.filing.shipped_outlets import shipped_outlets
from tests.checks.rules.briefs import codes_of, problems_of
from tests.checks.rules.finding import found, mended, mended_by


@pytest.mark.parametrize(
    "title",
    [
        "Lukashenko: Belarus to Fight Alongside Ally Russia 'Only' if Attacked",
        "Bashar al-Assad and Ursula von der Leyen Meet in The Hague",
        "A Man of Few Words Wins iPhone Case at the EU's Court",
        "'no deal' Is Better Than a Bad One, PM Says",
        "7-Year-Old Saved From e-Scooter Fire",
    ],
)
def test_title_case_is_known(title: str) -> None:
    assert found("title.case-style", title, Field.TITLE) == []


def test_title_case_leaves_small_words_and_quotations() -> None:
    title = "Belarus to fight alongside 'only friend' of the East"
    wanted = "Belarus to Fight Alongside 'only friend' of the East"
    assert mended("title.case-style", title, Field.TITLE) == wanted


def test_a_sentence_is_asked_for_where_the_house_writes_sentences() -> None:
    checker = Checker(headline_case.RULES, load_profile("ap", BY_CODE), shipped_outlets())
    titles = "Belarus to Fight Alongside Ally Russia", "Belarus to fight alongside Ally Russia"
    assert [len(checker.check(Brief(title))) for title in titles] == [1, 0]


def test_capitals_that_the_facts_write_are_kept() -> None:
    brief = Brief("NATO AND THE US AGAIN THREATEN MINSK", (Fact("The US and NATO warned."),))
    (problem,) = problems_of(headline_case.RULES, brief)
    assert mended_by(problem, brief).title == "NATO and the US Again Threaten Minsk"


@pytest.mark.parametrize(
    "title",
    ["Acme Buys Widgets Inc.", "Talks With the U.S.", "What Comes Next...", "He Said 'It Ends.'"],
)
def test_some_stops_belong_to_a_title(title: str) -> None:
    assert found("title.end-period", title, Field.TITLE) == []


def test_quotation_marks_become_single_of_their_kind() -> None:
    title = 'A "Good" Day, a “Bad” One, and "It\'s \'Over\'", They Say "So'
    wanted = "A 'Good' Day, a ‘Bad’ One, and \"It's 'Over'\", They Say \"So"
    assert mended("title.double-quotes", title, Field.TITLE) == wanted


@pytest.mark.parametrize(
    ("title", "fact"),
    [
        ("Ferry Sails After 11 Months", "It took eleven months."),
        ("1,000 March", "Some 1000 people marched."),
        ("G7 Meets", "They met."),
        ("Russia Attacks", "Russian troops attacked."),
        ("Council Votes in 2026", "They voted on May 2."),
    ],
)
def test_a_title_may_say_it_in_other_words(title: str, fact: str) -> None:
    brief = Brief(title, (Fact(fact),), date="2026-05-04")
    assert codes_of(title_support.RULES, brief) == []


def test_a_name_that_no_fact_mentions_is_told() -> None:
    sides = (Narrative("Left", "RT", "They say that Nordline failed."),)
    brief = Brief("Nordline Fails Again", (Fact("The line failed again."),), narratives=sides)
    (problem,) = problems_of(title_support.RULES, brief)
    assert brief.title[problem.spot.start : problem.spot.end] == "Nordline"
