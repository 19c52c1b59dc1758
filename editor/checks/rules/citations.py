"""Which sources a fact cites."""

from collections.abc import Iterator, Mapping

from editor.brief.model import Part
from editor.checks.problem import Severity, Spot
from editor.checks.rule import Example, Found, Rule
from editor.checks.subject import Subject


def _missing(subject: Subject) -> Iterator[Found]:
    for fact in subject.brief.facts:
        if fact.text and not fact.citations:
            spot = Spot(Part.FACTS, fact.id, "text", 0, len(fact.text))
            yield Found(spot, "This fact cites no source.")


def _unknown_number(subject: Subject) -> Iterator[Found]:
    names = subject.source_names
    for fact in subject.brief.facts:
        for place, number in enumerate(fact.citations):
            if number not in names:
                spot = Spot(Part.FACTS, fact.id, "citations", place, place + 1)
                yield Found(spot, f"This fact cites source {number}, {_but(number, names)}.")


def _but(number: int, names: Mapping[int, str]) -> str:
    if not names:
        return "but the brief lists no sources"
    if number <= max(names):
        return "but no source has this number"
    return f"but there {'is one source' if len(names) == 1 else f'are {len(names)} sources'}"


RULES = (
    Rule(
        code="cite.missing",
        severity=Severity.ERROR,
        title="A fact without a source",
        why="Readers and editors can check a fact only where it says who reported it.",
        bad=Example(
            "fact 1",
            "The ferry to Skarholm will sail again on May 2, 2026.",
            also=("source.unused",),
        ),
        good=Example("fact 1", "The ferry to Skarholm will sail again on May 2, 2026.1"),
        authority="Every fact should be annotated: fact-checking guides",
        in_brief=_missing,
    ),
    Rule(
        code="cite.unknown-number",
        severity=Severity.ERROR,
        title="A citation of a source that is not there",
        why="A number that leads nowhere leaves the fact without a source.",
        bad=Example("fact 1", "The ferry to Skarholm will sail again on Sunday.1,7"),
        good=Example("fact 1", "The ferry to Skarholm will sail again on Sunday.1,2"),
        authority="The layout of a brief",
        in_brief=_unknown_number,
    ),
)
