"""Today and yesterday, which are other days for the reader."""

import datetime
import re
from collections.abc import Iterator

from editor.checks.passage import Field, Passage
from editor.checks.phrases import phrases_of
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule
from editor.checks.written_dates import WEEKDAYS
from editor.pattern import Pattern

_DAYS = {
    "today": (0, ""),
    "yesterday": (-1, ""),
    "tomorrow": (1, ""),
    "tonight": (0, " night"),
    "last night": (-1, " night"),
    "this morning": (0, " morning"),
    "this afternoon": (0, " afternoon"),
    "this evening": (0, " evening"),
}
"""How many days after the brief's, and at what time of day."""

_PREPOSITION = Pattern(
    r"\b(?:on|of|by|for|from|to|till|until|since|before|after|through|than|as|between)[ ]$|-$",
    re.IGNORECASE,
)


def _relative(passage: Passage, profile: Profile) -> Iterator[Match]:
    for found in phrases_of(profile, "relative-days").among(passage):
        new = _weekday(passage, profile, found)
        message = f"“{found[0]}” is another day for the reader: name the day or date."
        yield Match(*found.span(), message, new)


def _weekday(passage: Passage, profile: Profile, found: re.Match[str]) -> str | None:
    """The weekday in place of “today”; None where the brief has no date to count from."""
    day = _DAYS.get(found[0].lower())
    if day is None or passage.date is None:
        return None
    date = passage.date + datetime.timedelta(day[0])
    time = day[1].title() if passage.field is Field.TITLE else day[1]
    on = _on(passage, profile, found)
    named = f"{on}{WEEKDAYS[date.weekday()]}{time}"
    return named[0].upper() + named[1:] if found[0][0].isupper() else named


def _on(passage: Passage, profile: Profile, found: re.Match[str]) -> str:
    """What stands before a weekday in this house: nothing where another preposition does."""
    word = profile.choices.get("before-weekday", "")
    owns = passage.text[found.end() : found.end() + 2] in ("'s", "’s")
    preceded = _PREPOSITION.search(passage.text[: found.start()])
    if not word or owns or preceded or passage.field is Field.TITLE:
        return ""
    return f"{word} "


RULES = (
    Rule(
        code="date.relative",
        severity=Severity.WARNING,
        title="A day counted from today",
        why="A brief is read days later, when “yesterday” is wrong. Weekdays and dates stay true.",
        bad=Example("fact 1", "The ferry to Skarholm sailed again yesterday.1"),
        good=Example("fact 1", "The ferry to Skarholm sailed again on Sunday.1"),
        authority="AP",
        safety=Safety.OFFERED,
        in_passage=_relative,
    ),
)
