"""How citations are written, and digits of which nobody knows whether they cite."""

from collections.abc import Iterator
from dataclasses import replace

from editor.brief.model import Fact, ItemId, Part
from editor.checks.mending import exchanging
from editor.checks.problem import Fix, Safety, Severity, Spot, TextEdits, TextSpot
from editor.checks.rule import Example, Found, Rule
from editor.checks.rules.glued import glued_citation
from editor.checks.subject import Subject
from editor.formats.plaintext.citations import Manner, Style, cite, ending, is_citation
from editor.formats.plaintext.lines import SPACE, STOPS
from editor.formats.reading import Departure
from editor.pattern import Pattern

# “On June 30.1” can't be read in two ways.
_DAY = Pattern(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? [0-9]{1,2}\.$")


def _before_stop(subject: Subject) -> Iterator[Found]:
    for departure, fact in _departing(subject, "cite.before-stop"):
        start, end = departure.start, departure.end
        mark, stop = subject.text[start:end], subject.text[end : end + 1]
        edits = TextEdits(((start, end + 1, stop + mark),))
        fixes = _fixes(fact, mark, Fix("Put the citation behind the stop", Safety.OFFERED, edits))
        yield Found(_spot(departure), "The citation stands before the full stop.", fixes)
    for fact in subject.brief.facts:
        glued = glued_citation(fact, subject.source_names)
        if glued and glued.stop:
            new = replace(fact, text=glued.body + glued.stop, citations=glued.numbers)
            after = f"{new.text}{glued.mark}"
            title = f"Put the citation {glued.mark} behind the stop"
            fix = Fix(title, Safety.OFFERED, exchanging(fact, new), fact.text, after)
            spot = Spot(Part.FACTS, fact.id, "text", glued.start, len(fact.text))
            yield Found(spot, "The citation stands before the full stop.", (fix,))


def _spacing(subject: Subject) -> Iterator[Found]:
    for departure, fact in _departing(subject, "cite.spacing"):
        closed = "".join(subject.text[departure.start : departure.end].split())
        start = departure.start
        while subject.text[start - 1] in SPACE:
            start -= 1
        edits = TextEdits(((start, departure.end, closed),))
        fixes = _fixes(fact, closed, Fix("Close up the citation", Safety.SAFE, edits))
        yield Found(_spot(departure), "A space stands before or in the citation.", fixes)


def _ambiguous_digits(subject: Subject) -> Iterator[Found]:
    for departure, fact in _departing(subject, "cite.ambiguous-digits"):
        if not fact.citations:
            yield from _text_that_may_cite(subject, fact)
        elif not _DAY.search(fact.text):
            yield _taken(subject, departure, fact)


def _taken(subject: Subject, departure: Departure, fact: Fact) -> Found:
    """Digits that were taken for a citation: raised, they are one beyond doubt."""
    start, end = departure.start, departure.end
    raised = cite(fact.citations, Manner(Style.SUPERSCRIPT))
    edits = TextEdits(((start, end, raised),))
    message = f"“{subject.text[start:end]}” behind a number is read as a citation. Is it one?"
    fixes = _fixes(fact, raised, Fix(f"Yes: write {raised}", Safety.OFFERED, edits))
    return Found(_spot(departure), message, fixes)


def _text_that_may_cite(subject: Subject, fact: Fact) -> Iterator[Found]:
    """Digits that were left in the text; those of G7 and F-16 are no doubt in their place."""
    found = ending(fact.text)
    body = fact.text[: found.start].rstrip(SPACE) if found else ""
    if found is None or body[-1:] not in tuple(STOPS):
        return
    digits = fact.text[found.start : found.end]
    fixes: tuple[Fix, ...] = ()
    if all(number in subject.source_names for number in found.numbers):
        edit = exchanging(fact, replace(fact, text=body, citations=found.numbers))
        title = f"Yes: cite source {digits}"
        fixes = (Fix(title, Safety.OFFERED, edit, fact.text, f"{body}{digits}"),)
    spot = Spot(Part.FACTS, fact.id, "text", found.start, found.end)
    yield Found(spot, f"“{digits}” is read as text. Is it a citation?", fixes)


def _departing(subject: Subject, code: str) -> Iterator[tuple[Departure, Fact]]:
    """Where facts depart from the layout in the way of ``code``, each with its fact."""
    departures = subject.departures_of(code)
    facts: dict[object, Fact] = {fact.id: fact for fact in subject.brief.facts if departures}
    for departure in departures:
        fact = facts.get(departure.item)
        if fact:
            yield departure, fact


def _fixes(fact: Fact, mark: str, fix: Fix) -> tuple[Fix, ...]:
    """``fix``, where ``fact`` with ``mark`` at its end would still be read with its citations."""
    found = ending(fact.text + mark)
    certain = found and found.numbers == fact.citations and is_citation(found, fact.citations)
    return (fix,) if certain else ()


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
