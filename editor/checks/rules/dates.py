"""Dates that can't be, and dates that a reader of next year can't place."""

import datetime
from collections.abc import Iterator

from editor.checks.passage import Passage
from editor.checks.phrases import phrases_of
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule
from editor.checks.written_dates import WEEKDAYS, WrittenDate, dates_in
from editor.pattern import Pattern

_YEAR_FOLLOWS = Pattern(r" (?:of )?(?:\d|[a-z]+ \d{4})| of\b")
_ORDINAL = Pattern(
    r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? "
    r"\d{1,2}(st|nd|rd|th)\b(?! [A-Z])"
)


def _dates(passage: Passage) -> Iterator[WrittenDate]:
    for date in dates_in(passage.text):
        if not passage.is_evidence(date.start, date.end):
            yield date


def _impossible(passage: Passage, _: Profile) -> Iterator[Match]:
    for date in _dates(passage):
        if not date.is_possible:
            words = passage.text[date.start : date.end]
            yield Match(date.start, date.end, f"There is no {words}.")


def _mismatch(passage: Passage, _: Profile) -> Iterator[Match]:
    for written in _dates(passage):
        date = written.near(passage.date)
        if date and written.weekday is not None and written.weekday != date.weekday():
            day = passage.text[written.after_weekday : written.end]
            message = f"{day} is a {WEEKDAYS[date.weekday()]}."
            fixes = tuple(_matching(passage.text, written, date))
            yield Match(written.start, written.end, message, None, fixes)


def _matching(text: str, written: WrittenDate, date: datetime.date) -> Iterator[str]:
    """The date with its own weekday, and the nearest date of its month on that weekday."""
    weekday = WEEKDAYS[written.weekday or 0]
    yield WEEKDAYS[date.weekday()] + text[written.start + len(weekday) : written.end]
    later = (written.weekday or 0) - date.weekday()
    nearest = date + datetime.timedelta((later + 3) % 7 - 3)
    if nearest.month == date.month:
        before, after = text[written.start : written.day_start], text[written.day_end : written.end]
        yield f"{before}{nearest.day}{after}"


def _weekday_far(passage: Passage, _: Profile) -> Iterator[Match]:
    for written in _dates(passage):
        date = written.near(passage.date)
        if date is None or passage.date is None or written.weekday != date.weekday():
            continue
        if abs(date - passage.date) > datetime.timedelta(7):
            new = passage.text[written.after_weekday : written.end]
            message = f"{new} is more than a week away: leave the weekday out."
            yield Match(written.start, written.end, message, new)


def _no_year(passage: Passage, profile: Profile) -> Iterator[Match]:
    for found in phrases_of(profile, "without-year").among(passage):
        if not _YEAR_FOLLOWS.match(passage.text, found.end()):
            yield Match(*found.span(), f"“{found[0]}”: give the year.")


def _ordinal(passage: Passage, _: Profile) -> Iterator[Match]:
    for found in _ORDINAL.finditer(passage.text):
        if not passage.is_evidence(*found.span()):
            yield Match(*found.span(1), f"“{found[0]}”: write the day without “{found[1]}”.", "")


RULES = (
    Rule(
        code="date.impossible",
        severity=Severity.ERROR,
        title="A day that no calendar has",
        why="A wrong date is the mistake that readers find first.",
        bad=Example("fact 1", "The ferry to Skarholm will sail again on June 31.1"),
        good=Example("fact 1", "The ferry to Skarholm will sail again on June 30.1"),
        authority="The calendar",
        in_passage=_impossible,
    ),
    Rule(
        code="date.weekday-mismatch",
        severity=Severity.ERROR,
        title="A weekday that isn't that date's",
        why="One of the two is wrong, and nobody can tell which day to come.",
        bad=Example("fact 1", "The ferry to Skarholm will sail again on Friday, May 7, 2026.1"),
        good=Example("fact 1", "The ferry to Skarholm will sail again on Friday, May 8, 2026.1"),
        authority="The calendar",
        safety=Safety.OFFERED,
        in_passage=_mismatch,
    ),
    Rule(
        code="date.weekday-far",
        severity=Severity.WARNING,
        title="A weekday more than a week away",
        why="A weekday helps within a week; beyond that the date alone says when.",
        bad=Example("fact 1", "The ferry to Skarholm will sail again on Friday, May 22.1"),
        good=Example("fact 1", "The ferry to Skarholm will sail again on May 22.1"),
        authority="AP: weekdays only within seven days",
        safety=Safety.OFFERED,
        in_passage=_weekday_far,
    ),
    Rule(
        code="date.no-year",
        severity=Severity.WARNING,
        title="A time that needs its year",
        why="Briefs are read for years; “last spring” then is another spring.",
        bad=Example("fact 1", "The ferry to Skarholm stopped last year.1"),
        good=Example("fact 1", "The ferry to Skarholm stopped in 2025.1"),
        authority="Wikipedia on relative time references",
        in_passage=_no_year,
    ),
    Rule(
        code="date.ordinal",
        severity=Severity.WARNING,
        title="A day with th",
        why="Dates are written with the bare number.",
        bad=Example("fact 1", "The ferry to Skarholm will sail again on May 2nd, 2026.1"),
        good=Example("fact 1", "The ferry to Skarholm will sail again on May 2, 2026.1"),
        authority="AP",
        safety=Safety.OFFERED,
        in_passage=_ordinal,
    ),
)
