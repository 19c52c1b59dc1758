"""The headings of the sections: there, once, in order, and in the usual words."""

from collections.abc import Iterator

from editor.brief.model import Part
from editor.checks.layout import proved
from editor.checks.problem import Canonical, Fix, Safety, Severity, TextEdits, TextSpot
from editor.checks.rule import Example, Found, Rule
from editor.checks.subject import Subject
from editor.formats.plaintext.headings import CANONICAL, heading
from editor.formats.plaintext.lines import line_end
from editor.formats.plaintext.record import Kind
from editor.formats.reading import Departure

_RANKS = {part: rank for rank, part in enumerate(CANONICAL)}
_ANEW = Fix("Write the whole brief in the usual layout", Safety.OFFERED, Canonical())


def _missing(subject: Subject) -> Iterator[Found]:
    for departure in subject.departures_of("section.missing"):
        part = next(part for part, name in CANONICAL.items() if f"“{name}”" in departure.message)
        place, new = _insertion(subject, part)
        edits = proved(subject, TextEdits(((place, place, new),)))
        title = f"Insert the heading “{CANONICAL[part]}”"
        fixes = (Fix(title, Safety.OFFERED, edits),) if edits else ()
        yield Found(TextSpot(place, place), departure.message, fixes)


def _insertion(subject: Subject, part: Part) -> tuple[int, str]:
    """Where the heading of ``part`` belongs, and what is to be inserted there."""
    name, end = CANONICAL[part], line_end(subject.text)
    for element in subject.read.record.elements:
        later = _RANKS.get(element.part, -1) > _RANKS[part]
        if element.kind is not Kind.OTHER and (element.part is part or later):
            return element.start, f"{name}{end * 2}"
    return len(subject.text.rstrip()), f"{end * 2}{name}"


def _order(subject: Subject) -> Iterator[Found]:
    for departure in subject.departures_of("section.order")[:1]:
        yield Found(_spot(departure), departure.message, (_ANEW,))


def _duplicate(subject: Subject) -> Iterator[Found]:
    for departure in subject.departures_of("section.duplicate"):
        yield Found(_spot(departure), departure.message, (_ANEW,))


def _synonym(subject: Subject) -> Iterator[Found]:
    for departure in subject.departures_of("section.heading-synonym"):
        start, end = departure.start, departure.end
        words = subject.text[start:end]
        known = heading(words)
        if known:
            name = CANONICAL[known.part]
            edits = TextEdits(((start, end, name),))
            fix = Fix(f"Replace with “{name}”", Safety.OFFERED, edits, words, name)
            yield Found(_spot(departure), f"“{words}” is usually called “{name}”.", (fix,))


def _spot(departure: Departure) -> TextSpot:
    return TextSpot(departure.start, departure.end)


_SOURCES = "Sources: 1Reuters, 2Associated Press, 3BBC News and 4The Guardian."
_FORECAST = (
    "There's a 20% chance that the island will get a second ferry before June 1, 2030, according "
    "to the Metaculus prediction community."
)
_GOOD = Example("sources", _SOURCES)

RULES = (
    Rule(
        code="section.missing",
        severity=Severity.ERROR,
        title="A heading that is missing",
        why="Readers and programs find their way by the four headings, even over empty sections.",
        bad=Example(
            "sources",
            "",
            also=("cite.missing", "cite.unknown-number", "fact.no-end-mark", "file.blank-lines"),
        ),
        good=_GOOD,
        authority="The layout of a brief",
        safety=Safety.OFFERED,
        in_brief=_missing,
    ),
    Rule(
        code="section.order",
        severity=Severity.WARNING,
        title="Sections in an unusual order",
        why="Facts, sources, narratives, predictions: readers know where to look.",
        bad=Example(
            "sources",
            f"Predictions\n\n  • {_FORECAST}\n\n{_SOURCES}",
            also=("section.duplicate",),
        ),
        good=_GOOD,
        authority="The layout of a brief",
        safety=Safety.OFFERED,
        in_brief=_order,
    ),
    Rule(
        code="section.duplicate",
        severity=Severity.ERROR,
        title="A heading that stands twice",
        why="Two sections of one name are read as one; one of them is likely another section.",
        bad=Example(
            "fact 3", "The council thanked all.3\n\nFacts\n\n  • Some 300 families cheered.3"
        ),
        good=_GOOD,
        authority="The layout of a brief",
        safety=Safety.OFFERED,
        in_brief=_duplicate,
    ),
    Rule(
        code="section.heading-synonym",
        severity=Severity.SUGGESTION,
        title="A heading in other words",
        why="One word for one section, so that readers and programs know it again.",
        bad=Example("sources", f"**{_SOURCES[:8]}**{_SOURCES[8:]}"),
        good=_GOOD,
        authority="Seen on other sites",
        safety=Safety.OFFERED,
        in_brief=_synonym,
    ),
)
