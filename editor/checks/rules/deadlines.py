"""The day by which a prediction must have come true."""

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from editor.checks.passage import Field, Passage
from editor.checks.problem import Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule
from editor.checks.written_dates import MONTH, month_number
from editor.pattern import Pattern

_DEADLINE = Pattern(
    r"\b(?i:(?P<word>before|by|until|till)) (?P<end>the end of )?"
    rf"(?:(?P<early>\d{{1,2}}) )?(?:(?P<month>{MONTH}) )?(?:(?P<day>\d{{1,2}}),? )?"
    r"(?P<year>20\d\d)(?!\d|[,.]\d)"
)


class _Period(NamedTuple):
    """A day, month or year, by its first and its last day."""

    first: datetime.date
    last: datetime.date


def past(passage: Passage, _: Profile) -> Iterator[Match]:
    """Deadlines that lie behind the brief's date, unless another one is still to come."""
    today = passage.date
    if today is None:
        return
    deadlines = [(found, _last_day(found)) for found in _DEADLINE.finditer(passage.text)]
    if all(day and day < today for _, day in deadlines):
        for found, day in deadlines:
            message = f"This deadline, {day}, lies before the date of the brief, {today}."
            yield Match(*found.span(), message)


def _last_day(found: re.Match[str]) -> datetime.date | None:
    """The last day on which the prediction can come true; None where there is no such date."""
    period = _period(int(found["year"]), found["month"], found["day"] or found["early"])
    if period is None:
        return None
    if found["end"] or found["word"].casefold() != "before":
        return period.last
    return period.first - datetime.timedelta(days=1)


def _period(year: int, month: str | None, day: str | None) -> _Period | None:
    if month is None:
        return None if day else _Period(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    from calendar import monthrange  # late: it brings the names of months in all languages along

    number = month_number(month)
    days = monthrange(year, number)[1]
    if day is None:
        return _Period(datetime.date(year, number, 1), datetime.date(year, number, days))
    if not 1 <= int(day) <= days:
        return None
    date = datetime.date(year, number, int(day))
    return _Period(date, date)


RULES = (
    Rule(
        code="prediction.deadline-past",
        severity=Severity.ERROR,
        title="A deadline that has passed",
        why="What was to happen before the brief appeared is no prediction any more.",
        bad=Example(
            "prediction 1",
            "There's a 60% chance that a bridge to Skarholm will open before March 1, 2026, "
            "according to the Metaculus prediction community.",
        ),
        good=Example(
            "prediction 1",
            "There's a 60% chance that a bridge to Skarholm will open before March 1, 2027, "
            "according to the Metaculus prediction community.",
        ),
        authority="Chronology",
        fields=(Field.PREDICTION,),
        in_passage=past,
    ),
)
