"""Hyphens that stand for dashes."""

from collections.abc import Iterator

from editor.checks.passage import Passage
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule
from editor.pattern import Pattern

_SEVERAL = Pattern(r"(?<=[^\s-]) ?--+ ?(?=[^\s-])")
_SINGLE = Pattern(r"(?<=\S) - (?=\S)")
_NUMBERS = Pattern(r"\d - \d")


def _double_hyphen(passage: Passage, profile: Profile) -> Iterator[Match]:
    if "--" not in passage.text:
        return
    for found in _SEVERAL.finditer(passage.text):
        if not passage.is_evidence(*found.span()):
            message = "Two hyphens stand here for a dash."
            yield Match(*found.span(), message, profile.choices["dash"])


def _hyphen_as_dash(passage: Passage, profile: Profile) -> Iterator[Match]:
    if " - " not in passage.text:
        return
    for found in _SINGLE.finditer(passage.text):
        sum_or_score = _NUMBERS.match(passage.text, found.start() - 1)
        if not sum_or_score and not passage.is_evidence(*found.span()):
            message = "A hyphen stands here for a dash."
            yield Match(*found.span(), message, profile.choices["dash"])


RULES = (
    Rule(
        code="punct.double-hyphen",
        severity=Severity.WARNING,
        title="Two hyphens for a dash",
        why="Two hyphens are a typewriter's dash; print has a real one.",
        bad=Example("fact 1", "The ferry -- now repaired -- will sail again on May 2, 2026.1"),
        good=Example("fact 1", "The ferry — now repaired — will sail again on May 2, 2026.1"),
        authority="AP, published briefs",
        safety=Safety.OFFERED,
        in_passage=_double_hyphen,
    ),
    Rule(
        code="punct.hyphen-as-dash",
        severity=Severity.WARNING,
        title="A hyphen for a dash",
        why="A hyphen joins words, a dash parts them.",
        bad=Example("fact 1", "The ferry - now repaired - will sail again on May 2, 2026.1"),
        good=Example("fact 1", "The twice-repaired ferry will sail again on May 2, 2026.1"),
        authority="AP, published briefs",
        safety=Safety.OFFERED,
        in_passage=_hyphen_as_dash,
    ),
)
