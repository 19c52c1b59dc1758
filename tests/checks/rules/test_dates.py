"""Dates are read in all forms; weekdays are those of the calendar, near the brief's date."""

import datetime

import pytest

from editor.checks.catalogue import BY_CODE
from editor.checks.passage import Field, Passage
from editor.checks.written_dates import dates_in
from tests.checks.rules.finding import PROFILE, found, matches, mended

MONDAY = datetime.date(2026, 5, 4)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Feb. 16, 2023", (2023, 2, 16)),
        ("February 16 2023", (2023, 2, 16)),
        ("Thursday, Feb. 16, 2023", (2023, 2, 16)),
        ("16 February 2023", (2023, 2, 16)),
        ("Sept. 3rd, 2024", (2024, 9, 3)),
        ("2023-02-16", (2023, 2, 16)),
        ("on May 7", (2026, 5, 7)),
        ("on Dec. 30", (2025, 12, 30)),
        ("on Jan. 2", (2026, 1, 2)),
    ],
)
def test_dates_are_read(text: str, day: tuple[int, int, int]) -> None:
    (written,) = dates_in(text)
    assert written.near(MONDAY) == datetime.date(*day)


@pytest.mark.parametrize(
    "text",
    [
        "May 2026",
        "In February 30 people died.",
        "March 3.5% up",
        "in May 10,000 came",
        "Marching 3 days",
        "F-16 May",
        "12026-02-30",
        "Room 2023-02-301",
        "no digits",
    ],
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert all(written.is_possible for written in dates_in(text))
    assert found("date.impossible", text) == []


@pytest.mark.parametrize("date", ["Feb. 30", "June 31", "31 April", "Feb. 29, 2023", "2026-13-01"])
def test_impossible_dates(date: str) -> None:
    assert found("date.impossible", f"It ends on {date}.") == [date]


@pytest.mark.parametrize("date", ["Feb. 29", "Feb. 29, 2024", "June 30", "2024-02-29", "May 31"])
def test_possible_dates(date: str) -> None:
    assert found("date.impossible", f"It ends on {date}.") == []


def test_a_wrong_weekday_is_mended_either_way() -> None:
    (match,) = matches("date.weekday-mismatch", "It sails on Friday, May 7, 2026.")
    assert match.replacements == ("Thursday, May 7, 2026", "Friday, May 8, 2026")
    (match,) = matches("date.weekday-mismatch", "It sails on Friday, April 30.")
    assert match.replacements == ("Thursday, April 30",), "the next Friday is in May"


@pytest.mark.parametrize(
    "text", ["Thursday, May 7", "Friday 16 February 2024", "Friday, May", '"Friday, May 7"']
)
def test_right_weekdays_are_let_be(text: str) -> None:
    assert found("date.weekday-mismatch", text) == []


def test_without_the_briefs_date_only_a_year_tells() -> None:
    find = BY_CODE["date.weekday-mismatch"].in_passage
    assert find
    assert list(find(Passage(Field.FACT, "Friday, May 7"), PROFILE)) == []
    assert list(find(Passage(Field.FACT, "Friday, May 7, 2026"), PROFILE)) != []


def test_a_weekday_far_away_is_left_out() -> None:
    assert mended("date.weekday-far", "It sailed on Friday, April 3.") == "It sailed on April 3."
    assert found("date.weekday-far", "It sails on Monday, May 11, and sailed on Monday.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("in the spring, and last year's end", ["in the spring", "last year"]),
        ("in the spring of 2027, in the fall of the Wall", []),
        ("over the last year, in recent years, this year, in 2025", []),
        ("until next December", ["next December"]),
    ],
)
def test_times_need_their_year(text: str, words: list[str]) -> None:
    assert found("date.no-year", text) == words


def test_days_have_no_th() -> None:
    assert mended("date.ordinal", "On May 2nd and Sept. 23rd.") == "On May 2 and Sept. 23."
    assert found("date.ordinal", 'The 4th. The April 6th Movement. "May 2nd". March 2.') == []


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("He left yesterday.", "He left on Sunday."),
        ("Yesterday, he left.", "On Sunday, he left."),
        ("He leaves tomorrow morning.", "He leaves on Tuesday morning."),
        ("He stays until tomorrow.", "He stays until Tuesday."),
        ("Today's vote and yesterday’s.", "Monday's vote and Sunday’s."),
        ("He left last night.", "He left on Sunday night."),
        ("He left last week.", "He left last week."),
    ],
)
def test_relative_days_become_weekdays(text: str, better: str) -> None:
    assert mended("date.relative", text) == better


def test_a_title_has_no_on() -> None:
    assert mended("date.relative", "Port Closes Tonight", Field.TITLE) == (
        "Port Closes Monday Night"
    )


@pytest.mark.parametrize(
    "text", ["USA Today wrote.", "The Today show.", '"today"', "over the last week"]
)
def test_names_and_spans_are_no_days(text: str) -> None:
    assert found("date.relative", text) == []
