"""What a prediction must say: the odds, and who gives them."""

import re
from collections.abc import Iterator

from editor.checks.passage import Field, Passage
from editor.checks.phrases import phrases_of
from editor.checks.problem import Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule
from editor.pattern import Pattern

_NUMBER = r"-?\d[\d,]*(?:\.\d+)?"
_PERCENT = r"\s?(?:%|percent\b|per cent\b)"
_OF = r"(?:chance|probability|likelihood|odds)"
_SHARE = Pattern(
    rf"\d{_PERCENT}|\b(?:in|out of)[ -](?:\d+|two|three|four|five|six|ten|twenty|100)\b"
    r"|\b\d+[ -]to[ -]\d+\b|\bcoin[ -](?:toss|flip)\b",
    re.IGNORECASE,
)
_ODDS = Pattern(
    rf"(?<![\w.,])(?P<before>{_NUMBER}){_PERCENT}[ -](?:\w+ )?(?:{_OF}|likel|certain)"
    rf"|\b{_OF}(?: is| of| at| stands at)?:? (?P<behind>{_NUMBER}){_PERCENT}",
    re.IGNORECASE,
)
_FIELDS = (Field.PREDICTION,)
_WHOSE = "according to the Metaculus prediction community."


def _no_probability(passage: Passage, _: Profile) -> Iterator[Match]:
    if passage.text and not _SHARE.search(passage.text):
        yield Match(0, len(passage.text), "This prediction does not say how likely it is.")


def _range(passage: Passage, _: Profile) -> Iterator[Match]:
    for found in _ODDS.finditer(passage.text):
        name = "before" if found["before"] else "behind"
        if not 0 <= float(found[name].replace(",", "")) <= 100:
            message = f"Odds run from 0% to 100%; {found[name]}% is no chance."
            yield Match(*found.span(name), message)


def _no_forecaster(passage: Passage, profile: Profile) -> Iterator[Match]:
    if passage.text and not phrases_of(profile, "forecasters").stand_in(passage.text):
        yield Match(0, len(passage.text), "This prediction does not say whose forecast it is.")


RULES = (
    Rule(
        code="prediction.no-probability",
        severity=Severity.WARNING,
        title="A prediction without odds",
        why="“Probably” means 55% to one reader and 90% to the next. A number can be held to.",
        bad=Example("prediction 1", f"A bridge to Skarholm will probably open soon, {_WHOSE}"),
        good=Example("prediction 1", f"There's a 7% chance of a bridge to Skarholm, {_WHOSE}"),
        authority="Forecasting practice",
        fields=_FIELDS,
        in_passage=_no_probability,
    ),
    Rule(
        code="prediction.range",
        severity=Severity.ERROR,
        title="Odds outside 0% to 100%",
        why="Nothing is likelier than certain: a slip of the finger has changed the forecast.",
        bad=Example("prediction 1", f"There's a 120% chance that fares will rise, {_WHOSE}"),
        good=Example("prediction 1", f"There's a 12% chance that fares rise by 120%, {_WHOSE}"),
        authority="Arithmetic",
        fields=_FIELDS,
        in_passage=_range,
    ),
    Rule(
        code="prediction.no-forecaster",
        severity=Severity.WARNING,
        title="A prediction by nobody",
        why="Odds are worth as much as the forecaster who gives them.",
        bad=Example("prediction 1", "There's a 60% chance that a bridge to Skarholm will open."),
        good=Example("prediction 1", f"There's a 60% chance that a bridge will open, {_WHOSE}"),
        authority="Verity format",
        fields=_FIELDS,
        in_passage=_no_forecaster,
    ),
)
