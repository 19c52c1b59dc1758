"""Weekdays ask for a date."""

import datetime

import pytest

from editor.brief.model import Brief, Fact, Prediction
from editor.checks.rules import undated
from tests.checks.rules.briefs import codes_of, problems_of
from tests.checks.rules.finding import mended_by


@pytest.mark.parametrize(
    "brief",
    [
        Brief(facts=(Fact("It sailed on Monday."),), date="2026-05-04"),
        Brief(facts=(Fact("It sailed on May 4, 2026."),)),
        Brief(facts=(Fact("It sailed since Good Friday, Bloody Sunday and Super Tuesday."),)),
        Brief(facts=(Fact("The Sunday Times said so."),)),
        Brief(title="It Sails on Monday"),
    ],
)
def test_no_weekday_needs_no_date(brief: Brief) -> None:
    assert codes_of(undated.RULES, brief) == []


def test_it_is_asked_for_once_and_today_is_offered() -> None:
    brief = Brief(facts=(Fact("It sailed on Monday."), Fact("It sank on Friday.")))
    (problem,) = problems_of(undated.RULES, brief)
    dated = mended_by(problem, brief)
    assert (
        abs(
            datetime.date.fromisoformat(dated.date) - datetime.datetime.now(datetime.UTC).date()
        ).days
        < 2
    )


def test_a_brief_whose_deadline_has_passed_is_not_of_today() -> None:
    predictions = (Prediction("There's a 9% chance that it sails before June 1, 2020."),)
    (problem,) = problems_of(
        undated.RULES, Brief(facts=(Fact("On Monday."),), predictions=predictions)
    )
    assert problem.fixes == ()
