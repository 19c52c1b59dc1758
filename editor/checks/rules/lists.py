"""How items are listed: bullets, and the one line of the sources."""

from collections.abc import Iterator

from editor.brief.model import Part
from editor.checks.layout import proved
from editor.checks.problem import Fix, Safety, Severity, TextEdits, TextSpot
from editor.checks.rule import Example, Found, Rule
from editor.checks.subject import Subject
from editor.formats.plaintext.headings import CANONICAL
from editor.formats.plaintext.lines import SPACE
from editor.formats.plaintext.record import Element, Kind

_BULLETED = (Kind.FACT, Kind.NARRATIVE, Kind.PREDICTION)
_LISTED = (Kind.SOURCE, Kind.LISTED_SOURCE)
_BULLET = "  • "


def _marker_mixed(subject: Subject) -> Iterator[Found]:
    departures = subject.departures_of("list.marker-mixed")
    bullets = [subject.text[each.start : each.end].strip(SPACE) for each in departures]
    first = next((place for place, bullet in enumerate(bullets) if bullet), 0)
    fixes = _bulleting(subject) if departures else ()
    if any(bullets) or fixes:
        spot = TextSpot(departures[first].start, departures[first].end)
        bullet = bullets[first]
        message = f"Items begin with “•”, this one with “{bullet}”."
        yield Found(spot, message if bullet else "This item has no bullet.", fixes)


def _bulleting(subject: Subject) -> tuple[Fix, ...]:
    """A fix for all items at once; where that would misread, for those that have a bullet."""
    prefixes = [
        (element.start, element.fields[0][0])
        for element in subject.read.record.elements
        if element.kind in _BULLETED
    ]
    off = [span for span in prefixes if subject.text[slice(*span)].strip(SPACE) != "•"]
    bulleted = [span for span in off if subject.text[slice(*span)].strip(SPACE)]
    for spans in (off, bulleted):
        edits = TextEdits(tuple((start, end, _BULLET) for start, end in spans))
        if spans and proved(subject, edits):
            return (Fix("Begin every item with “•”", Safety.SAFE, edits),)
    return ()


def _source_list(subject: Subject) -> Iterator[Found]:
    departures = subject.departures_of("source.list-format")
    edits = _on_one_line(subject) if departures else None
    for departure in departures:
        fixes = (Fix("Write the sources on one line", Safety.OFFERED, edits),) if edits else ()
        yield Found(TextSpot(departure.start, departure.end), departure.message, fixes)


def _on_one_line(subject: Subject) -> TextEdits | None:
    """The edit from the heading to the last source; none where anything else stands between."""
    listed = [each for each in subject.read.record.elements if each.part is Part.SOURCES]
    heading, *entries = listed
    if heading.kind is not Kind.HEADING or not all(each.kind in _LISTED for each in entries):
        return None
    end = entries[-1].end
    if entries[-1].kind is Kind.LISTED_SOURCE and subject.text[end : end + 1] == ".":
        end += 1
    *firsts, last = (_numbered(subject.text, entry) for entry in entries)
    names = f"{', '.join(firsts)} and {last}" if firsts else last
    line = f"{CANONICAL[Part.SOURCES]} {names}."
    return proved(subject, TextEdits(((heading.start, end, line),)))


def _numbered(text: str, entry: Element) -> str:
    number, name = (text[start:end] for start, end in entry.fields[:2])
    return number.strip("[]") + name


RULES = (
    Rule(
        code="list.marker-mixed",
        severity=Severity.SUGGESTION,
        title="Items with other bullets than •",
        why="One bullet for all items; a mix looks pasted together.",
        bad=Example("fact 3", "The council thanked all.3\n  - Some 300 families cheered.3"),
        good=Example("fact 3", "The council thanked all.3\n  • Some 300 families cheered.3"),
        authority="The layout of a brief",
        safety=Safety.SAFE,
        in_brief=_marker_mixed,
    ),
    Rule(
        code="source.list-format",
        severity=Severity.SUGGESTION,
        title="Sources that don't stand on one line",
        why="Sources stand on one line, with commas, a last “and” and a stop.",
        bad=Example("sources", "Sources: 1Reuters, 2Associated Press, 3BBC News, 4The Guardian"),
        good=Example(
            "sources", "Sources: 1Reuters, 2Associated Press, 3BBC News, and 4The Guardian."
        ),
        authority="The layout of a brief; “and” and “, and” are both right",
        safety=Safety.OFFERED,
        in_brief=_source_list,
    ),
)
