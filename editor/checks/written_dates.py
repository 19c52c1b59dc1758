"""Dates as they are written: ``Friday, Feb. 16, 2023``, ``16 February``, ``2023-02-16``."""

import datetime
import re
from functools import lru_cache
from typing import NamedTuple

from editor.pattern import Pattern

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LEAP_YEAR = 2024

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = rf"(?:(?P<weekday>{'|'.join(WEEKDAYS)}),? )?"
_YEAR = r"(?:,? (?P<year>\d{4})\b)?"
_FORMS = (
    # “In May 30 people” is no date: the day has no “in”, and is no part of another number.
    (
        rf"\b{_WEEKDAY}(?<!\b[Ii]n )(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
        r"(?![\w%-]|[.,:]\d)"
    ),
    rf"\b{_WEEKDAY}(?P<day>\d{{1,2}}) (?P<month>{MONTH})\b",
)
_LIKELY = Pattern(rf"(?:{MONTH}) \d|\d (?:{MONTH})|\d{{4}}-")
_PROSE = tuple(Pattern(form + _YEAR) for form in _FORMS)
_ISO = Pattern(r"(?<![\w-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-])")


class WrittenDate(NamedTuple):
    """A date at ``start`` to ``end`` of a text; the weekday, if any, ends at ``after_weekday``."""

    start: int
    end: int
    after_weekday: int
    weekday: int | None
    day_start: int
    day_end: int
    day: int
    month: int
    year: int | None

    @property
    def is_possible(self) -> bool:
        """Whether its month has such a day."""
        return self._in(self.year or _LEAP_YEAR) is not None

    def near(self, date: datetime.date | None) -> datetime.date | None:
        """The day that is meant: in its year, without one in that nearest to ``date``."""
        if not self.is_possible:
            return None
        if self.year:
            return datetime.date(self.year, self.month, self.day)
        if date is None:
            return None
        years = (date.year - 1, date.year, date.year + 1)
        days = [replaced for year in years if (replaced := self._in(year))]
        return min(days, key=lambda day: abs(day - date), default=None)

    def _in(self, year: int) -> datetime.date | None:
        try:
            return datetime.date(year, self.month, self.day)
        except ValueError:  # Feb. 29, or a year that no calendar has
            return None


@lru_cache(maxsize=4_000)
def dates_in(text: str) -> tuple[WrittenDate, ...]:
    """The dates that are written in ``text``, possible or not."""
    if not _LIKELY.search(text):
        return ()
    found = [_written(each) for form in _PROSE for each in form.finditer(text)]
    found += [_written(each) for each in _ISO.finditer(text)]
    return tuple(sorted(found))


def month_number(name: str) -> int:
    """The number of the month of this name, which may be shortened."""
    return _MONTHS.index(name[:3]) + 1


def _written(found: re.Match[str]) -> WrittenDate:
    groups = found.groupdict()
    weekday, year, month = groups.get("weekday"), groups["year"], groups["month"]
    return WrittenDate(
        *found.span(),
        after_weekday=found.start("month") if weekday else found.start(),
        weekday=WEEKDAYS.index(weekday) if weekday else None,
        day_start=found.start("day"),
        day_end=found.end("day"),
        day=int(groups["day"]),
        month=int(month) if month.isdigit() else month_number(month),
        year=int(year) if year else None,
    )
