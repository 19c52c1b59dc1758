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
from editor.formats.plaintext.source_list import lowered

BULLETED = (Kind.FACT, Kind.NARRATIVE, Kind.PREDICTION)
_LISTED = (Kind.SOURCE, Kind.LISTED_SOURCE)
BULLET = "  • "


def _marker_mixed(subject: Subject) -> Iterator[Found]:
    """Bullets of several kinds; a brief that has one kind throughout has its own manner."""
    if not subject.departures_of("list.marker-mixed"):
        return
    prefixes = [
        (element.start, element.fields[0][0])
        for element in subject.read.record.elements
        if element.kind in BULLETED
    ]
    bullets = {span: subject.text[slice(*span)].strip(SPACE) for span in prefixes}
    if len({bullet[-1] for bullet in bullets.values() if bullet}) < 2:
        return
    off = [span for span, bullet in bullets.items() if bullet not in ("", "•")]
    edits = TextEdits(tuple((start, end, BULLET) for start, end in off))
    fixes = (Fix("Begin every item with “•”", Safety.SAFE, edits),)
    message = f"Items begin with bullets of several kinds, this one with “{bullets[off[0]]}”."
    yield Found(TextSpot(*off[0]), message, fixes if proved(subject, edits) else ())


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
    return lowered(number) + name


RULES = (
    Rule(
        code="list.marker-mixed",
        severity=Severity.SUGGESTION,
        title="Bullets of several kinds",
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
