"""Which sources a fact cites, and how."""

from collections.abc import Iterator

from editor.brief.model import Part
from editor.checks.problem import Severity, Spot
from editor.checks.rule import Example, Found, Rule
from editor.checks.subject import Subject


def _missing(subject: Subject) -> Iterator[Found]:
    for fact in subject.brief.facts:
        if fact.text and not fact.citations:
            spot = Spot(Part.FACTS, fact.id, "text", 0, len(fact.text))
            yield Found(spot, "This fact cites no source.")


RULES = (
    Rule(
        code="cite.missing",
        severity=Severity.ERROR,
        title="A fact without a source",
        why="Readers and editors can check a fact only where it says who reported it.",
        bad=Example("fact 1", "The ferry to Skarholm will sail again on May 2, 2026."),
        good=Example("fact 1", "The ferry to Skarholm will sail again on May 2, 2026.1"),
        authority="Every fact should be annotated: fact-checking guides",
        in_brief=_missing,
    ),
)
