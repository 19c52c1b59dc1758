"""How citations are written, and digits of which nobody knows whether they cite."""

import re
from collections.abc import Iterator
from dataclasses import replace

from editor.brief.model import Fact, ItemId, Part
from editor.checks.layout import proved
from editor.checks.mending import exchanging
from editor.checks.problem import Fix, Safety, Severity, Spot, TextEdits, TextSpot
from editor.checks.rule import Example, Found, Rule
from editor.checks.rules.glued import glued_citation
from editor.checks.subject import Subject
from editor.formats.plaintext.citations import Manner, Style, cite, ending
from editor.formats.plaintext.lines import SPACE
from editor.formats.reading import Departure

# “On June 30.1” can't be read in two ways.
_DAY = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? [0-9]{1,2}\.$"
)


def _before_stop(subject: Subject) -> Iterator[Found]:
    yield from _marked_before_stop(subject)
    for fact in subject.brief.facts:
        glued = glued_citation(fact, subject.source_names)
        if glued and glued.stop:
            new = replace(fact, text=glued.body + glued.stop, citations=glued.numbers)
            after = f"{new.text}{glued.mark}"
            title = f"Put the citation {glued.mark} behind the stop"
            fix = Fix(title, Safety.OFFERED, exchanging(fact, new), fact.text, after)
            spot = Spot(Part.FACTS, fact.id, "text", glued.start, len(fact.text))
            yield Found(spot, "The citation stands before the full stop.", (fix,))


def _marked_before_stop(subject: Subject) -> Iterator[Found]:
    """Citations in brackets or raised, which are known for such also before the stop."""
    for departure in subject.departures_of("cite.before-stop"):
        start, end = departure.start, departure.end
        mark, stop = subject.text[start:end], subject.text[end : end + 1]
        edits = proved(subject, TextEdits(((start, end + 1, stop + mark),)))
        fixes = _fixes("Put the citation behind the stop", Safety.OFFERED, edits)
        yield Found(_spot(departure), "The citation stands before the full stop.", fixes)


def _spacing(subject: Subject) -> Iterator[Found]:
    for departure in subject.departures_of("cite.spacing"):
        mark = subject.text[departure.start : departure.end]
        start = len(subject.text[: departure.start].rstrip(SPACE))
        closed = "".join(mark.split())
        edits = proved(subject, TextEdits(((start, departure.end, closed),)))
        fixes = _fixes("Close up the citation", Safety.SAFE, edits)
        yield Found(_spot(departure), "A space stands before or in the citation.", fixes)


def _ambiguous_digits(subject: Subject) -> Iterator[Found]:
    departures = subject.departures_of("cite.ambiguous-digits")
    facts: dict[object, Fact] = {fact.id: fact for fact in subject.brief.facts if departures}
    for departure in departures:
        fact = facts.get(departure.item)
        if fact and fact.citations:
            if not _DAY.search(subject.text[departure.start - 16 : departure.start]):
                yield _taken(subject, departure)
        elif fact and (found := _text_that_may_cite(subject, fact)):
            yield found


def _taken(subject: Subject, departure: Departure) -> Found:
    """Digits that were taken for a citation: raised, they are one beyond doubt."""
    start, end = departure.start, departure.end
    digits = subject.text[start:end]
    raised = cite(tuple(map(int, digits.split(","))), Manner(Style.SUPERSCRIPT))
    edits = proved(subject, TextEdits(((start, end, raised),)))
    message = f"“{digits}” behind a number is read as a citation. Is it one?"
    return Found(_spot(departure), message, _fixes(f"Yes: write {raised}", Safety.OFFERED, edits))


def _text_that_may_cite(subject: Subject, fact: Fact) -> Found | None:
    """Digits that were left in the text; those of G7 and F-16 are no doubt in their place."""
    found = ending(fact.text)
    if found is None or not fact.text[: found.start].rstrip(SPACE).endswith((".", "!", "?", "…")):
        return None
    digits = fact.text[found.start : found.end]
    fixes: tuple[Fix, ...] = ()
    if all(number in subject.source_names for number in found.numbers):
        body = fact.text[: found.start].rstrip(SPACE)
        edit = exchanging(fact, replace(fact, text=body, citations=found.numbers))
        title = f"Yes: cite source {digits}"
        fixes = (Fix(title, Safety.OFFERED, edit, fact.text, f"{body}{digits}"),)
    spot = Spot(Part.FACTS, fact.id, "text", found.start, found.end)
    return Found(spot, f"“{digits}” is read as text. Is it a citation?", fixes)


def _fixes(title: str, safety: Safety, edits: TextEdits | None) -> tuple[Fix, ...]:
    return (Fix(title, safety, edits),) if edits else ()


def _spot(departure: Departure) -> TextSpot:
    item = departure.item if isinstance(departure.item, ItemId) else None
    return TextSpot(departure.start, departure.end, item)


RULES = (
    Rule(
        code="cite.before-stop",
        severity=Severity.WARNING,
        title="A citation before the full stop",
        why="Citations stand behind the stop, where readers and programs look for them.",
        bad=Example(
            "fact 1",
            "The ferry to Skarholm will sail again at noon1.",
            also=("cite.missing", "source.unused"),
        ),
        good=Example("fact 1", "The ferry to Skarholm will sail again at noon.1"),
        authority="The layout of a brief",
        safety=Safety.OFFERED,
        in_brief=_before_stop,
    ),
    Rule(
        code="cite.spacing",
        severity=Severity.WARNING,
        title="A space before or in a citation",
        why="Citations touch the stop; a number set apart may be read as part of the text.",
        bad=Example("fact 1", "The ferry to Skarholm will sail again at noon. 1"),
        good=Example("fact 1", "The ferry to Skarholm will sail again at noon.1"),
        authority="The layout of a brief",
        safety=Safety.SAFE,
        in_brief=_spacing,
    ),
    Rule(
        code="cite.ambiguous-digits",
        severity=Severity.WARNING,
        title="Digits that may be a citation or not",
        why="“Cut to 5.5” may be five and a half, or five and source 5. Only the writer knows.",
        bad=Example("fact 4", "Nordline added that it cut the price by 3.4"),
        good=Example("fact 4", "Nordline added that it cut the price by 3.⁴"),
        authority="Digits that touch a number can be read in two ways",
        safety=Safety.OFFERED,
        in_brief=_ambiguous_digits,
    ),
)
