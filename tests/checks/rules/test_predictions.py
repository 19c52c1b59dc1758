"""Odds, forecasters and deadlines of predictions."""

import pytest

from editor.checks.passage import Field
from tests.checks.rules.finding import found

PREDICTION = Field.PREDICTION


@pytest.mark.parametrize(
    "text",
    [
        "There's a 7% chance that Metaculus closes.",
        "Polymarket gives it less than 1 percent.",
        "Bookmakers put the odds at 3 to 1; one in five forecasters agrees.",
        "A coin toss, according to its builder.",
        "It has a 0.5 per cent likelihood, says the Good Judgment Open.",
    ],
)
def test_odds_and_forecasters_are_known_in_many_words(text: str) -> None:
    assert found("prediction.no-probability", text, PREDICTION) == []
    assert found("prediction.no-forecaster", text, PREDICTION) == []


@pytest.mark.parametrize(
    ("text", "odds"),
    [
        ("There's a 120% chance of rain.", ["120"]),
        ("There's a -5% chance of rain.", ["-5"]),
        ("The probability is 1,000%.", ["1,000"]),
        ("It is 100.5% likely.", ["100.5"]),
        ("There's a 0% chance, or a 100% chance, or a 99.9% one.", []),
        ("There's a 40% chance that inflation passes 120% by 2030.", []),
        ("There's a 20-30% chance of rain, and prices rise 150%.", []),
    ],
)
def test_only_odds_are_held_to_a_hundred(text: str, odds: list[str]) -> None:
    assert found("prediction.range", text, PREDICTION) == odds


@pytest.mark.parametrize(
    ("text", "late"),
    [
        ("by 2025", True),
        ("before 2026", True),
        ("by 2026", False),
        ("before May 4, 2026", True),
        ("before May 5, 2026", False),
        ("by May 3, 2026", True),
        ("by 3 May 2026", True),
        ("by May 4, 2026", False),
        ("before May 2026", True),
        ("by May 2026", False),
        ("until Apr. 2026", True),
        ("before the end of April 2026", True),
        ("by the end of 2026", False),
        ("by February 30, 2026", False),
        ("before May 1", False),
        ("by 2,025 votes, by 2025.5 points", False),
        ("by 2025, or by 2027", False),
        ("the first since 2024", False),
    ],
)
def test_a_deadline_lies_before_the_date_or_not(text: str, *, late: bool) -> None:
    assert bool(found("prediction.deadline-past", text, PREDICTION)) is late
