"""The words that a narrative begins with in plain text: whose it is, and who provided it."""

from collections.abc import Iterator

from editor.brief.model import Narrative
from editor.checks.layout import proved
from editor.checks.problem import Fix, Safety, Severity, TextEdits, TextSpot
from editor.checks.rule import Example, Found, Rule
from editor.checks.subject import Subject
from editor.formats.plaintext.labels import write_provider, write_stance
from editor.formats.plaintext.record import Kind
from editor.formats.reading import Departure

_CODE = "narrative.lead-in"
_TEXT = "The islanders waited long enough, and now the ferry is back."


def _lead_in(subject: Subject) -> Iterator[Found]:
    for departure in subject.departures_of(_CODE):
        side = next((side for side in subject.brief.narratives if side.id is departure.item), None)
        spot = TextSpot(departure.start, departure.end, side.id if side else None)
        fixes = tuple(_fixes(subject, departure, side)) if side else ()
        yield Found(spot, departure.message, fixes)


def _fixes(subject: Subject, departure: Departure, side: Narrative) -> Iterator[Fix]:
    """The usual words, where there is something to say by them and they read back."""
    if not side.stance and not side.provider:
        return
    label = f"{write_stance(side.stance)}{write_provider(side.provider)}."
    start, end = departure.start, _text_start(subject, departure)
    edit = proved(subject, TextEdits(((start, end, f"{label} " if side.text else label),)))
    if edit:
        yield Fix(f"Write “{label}”", Safety.OFFERED, edit, subject.text[start:end].strip(), label)


def _text_start(subject: Subject, departure: Departure) -> int:
    """Where the narrative's own text begins, behind the label that departs; else its end."""
    for element in subject.read.record.elements:
        if element.kind is Kind.NARRATIVE and element.fields[0][0] == departure.start:
            start, end = element.fields[2]
            return start if start < end else element.end
    return departure.end


RULES = (
    Rule(
        code=_CODE,
        severity=Severity.WARNING,
        title="A narrative that begins with other words",
        why="Readers know by the same few words, in every brief, that a view begins and whose.",
        bad=Example("narrative 1", f"Pro-government narrative as provided by: The Times — {_TEXT}"),
        good=Example("narrative 1", f"Pro-government narrative, as provided by The Times. {_TEXT}"),
        authority="Published briefs",
        safety=Safety.OFFERED,
        in_brief=_lead_in,
    ),
)
