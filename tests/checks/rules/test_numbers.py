"""Percentages have one form, and sums come out."""

import pytest

from editor.checks.passage import Field, Passage
from editor.checks.profile import Profile
from editor.checks.rules.numbers import RULES
from tests.checks.rules.finding import found, mended


def test_percentages_have_a_sign() -> None:
    text = "Up 8 percent, 2.5 per cent or 3 %, not 4%."
    assert mended("num.percent", text) == "Up 8%, 2.5% or 3%, not 4%."


@pytest.mark.parametrize(
    "text",
    [
        "2 percentage points",
        "a percent",
        '"8 percent"',
        "8% of it",
        "8 percent points",
        "8 percents",
    ],
)
def test_what_is_no_percentage_to_mend(text: str) -> None:
    assert found("num.percent", text) == []


def test_a_house_may_write_the_word() -> None:
    find, british = RULES[0].in_passage, Profile("british", choices={"percent": "per cent"})
    assert find
    text = "Up 8%, 9 percent and 2 per cent."
    new = [match.new for match in find(Passage(Field.FACT, text), british)]
    assert new == [" per cent", " per cent"]
    assert list(find(Passage(Field.FACT, text), Profile("bare"))) == []


@pytest.mark.parametrize(
    "text",
    [
        "3 of 12 families (30%) left.",
        "3 out of 12, or 24%, left.",
        "It killed 12 people (5 soldiers and 8 civilians).",
        "It took 1,200 votes (700 here, 400 there and 50 by mail).",
    ],
)
def test_sums_that_do_not_come_out(text: str) -> None:
    assert len(found("num.arithmetic", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "3 of 12 families (25%) left.",
        "2 of 3 seats (66%), 2 of 3 seats (67%), 2 of 3 seats (66.7%)",
        "About 3 of 12 families (30%) left.",
        "It killed 12 people (5 soldiers and 7 civilians).",
        "In 2 of 3 towns, rents rose 30% in a year.",
        "He has 12 cars (5 of them red).",
        "3 of 12 came, and 40% of them left.",
        "none of 0 people (0%)",
        "0 of 0 people (0%)",
    ],
)
def test_sums_that_come_out(text: str) -> None:
    assert found("num.arithmetic", text) == []
