"""Weekdays in a brief that does not say of which week."""

import datetime
from collections.abc import Iterator
from dataclasses import replace

from editor.brief.model import Brief, Part
from editor.checks.passage import Field, Passage
from editor.checks.problem import Fix, Safety, Severity, Spot
from editor.checks.rule import Example, Found, Rule
from editor.checks.rules.deadlines import past
from editor.checks.subject import Subject
from editor.checks.written_dates import dates_in
from editor.pattern import Pattern

_WEEKDAY = Pattern(
    r"(?<!Good )(?<!Black )(?<!Bloody )(?<!Super )"
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! Times)"
)


def _no_date(subject: Subject) -> Iterator[Found]:
    if subject.brief.date:
        return
    for fact in subject.brief.facts:
        day = next(_bare_weekdays(fact.text), None)
        if day:
            message = f"The facts say “{day}”, but the brief has no date."
            fix = Fix("Date it today", Safety.OFFERED, _dated_today, "", _today())
            fixes = () if _is_older(subject) else (fix,)
            yield Found(Spot(Part.START, field="date"), message, fixes)
            return


def _is_older(subject: Subject) -> bool:
    """Whether a deadline in it has passed: then it isn't of today."""
    today = datetime.date.fromisoformat(_today())
    texts = (prediction.text for prediction in subject.brief.predictions)
    passages = (Passage(Field.PREDICTION, text, today) for text in texts)
    return any(match for each in passages for match in past(each, subject.profile))


def _bare_weekdays(text: str) -> Iterator[str]:
    """The weekdays in ``text`` but those of a whole date, with a year: these say enough."""
    dated = [(each.start, each.end) for each in dates_in(text) if each.year]
    for found in _WEEKDAY.finditer(text):
        if not any(start <= found.start() < end for start, end in dated):
            yield found[0]


def _dated_today(brief: Brief) -> Brief:
    return replace(brief, date=_today())


def _today() -> str:
    return datetime.datetime.now().astimezone().date().isoformat()


RULES = (
    Rule(
        code="doc.no-date",
        severity=Severity.WARNING,
        title="A brief without a date",
        why="“On Monday” is a day only in a brief with a date.",
        bad=Example("date", ""),
        good=Example("date", "2026-05-04"),
        authority="What the rules about dates need",
        safety=Safety.OFFERED,
        in_brief=_no_date,
    ),
)
