"""What a JSON file can hold and the editor can't."""

from collections.abc import Iterator

from editor.checks.passage import Field, Passage
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule
from editor.formats.plaintext.lines import SPACE
from editor.pattern import Pattern

_SURROGATES = Pattern("[\ud800-\udfff]++")


def _outer_space(passage: Passage, _: Profile) -> Iterator[Match]:
    text = passage.text
    if text[:1] not in SPACE or not text:
        start = 0
    else:
        start = len(text) - len(text.lstrip(SPACE))
        yield Match(0, start, "A space stands at the start of this text.", "")
    end = len(text.rstrip(SPACE))
    if start < end < len(text):
        yield Match(end, len(text), "A space stands at the end of this text.", "")


def _lone_surrogate(passage: Passage, _: Profile) -> Iterator[Match]:
    if not passage.text.isprintable():
        for found in _SURROGATES.finditer(passage.text):
            message = "Half of a character stands here; look it up in the original."
            yield Match(*found.span(), message)


_GOOD = Example("json fact 1", "The ferry to Skarholm will sail again on May 2, 2026.")

RULES = (
    Rule(
        code="json.outer-space",
        severity=Severity.WARNING,
        title="A space at the start or end of a text",
        why="Nobody sees it, and plain text can't hold it.",
        bad=Example("json fact 1", "The ferry to Skarholm will sail again on May 2, 2026. "),
        good=_GOOD,
        authority="The format",
        safety=Safety.SAFE,
        fields=tuple(Field),
        in_passage=_outer_space,
    ),
    Rule(
        code="json.lone-surrogate",
        severity=Severity.ERROR,
        title="Half of a character",
        why="The other half is lost, so no text file can hold it. The original has the whole one.",
        bad=Example("json fact 1", "The ferry to Skarholm\ud83d will sail again on May 2, 2026."),
        good=_GOOD,
        authority="Unicode",
        fields=tuple(Field),
        in_passage=_lone_surrogate,
    ),
)
