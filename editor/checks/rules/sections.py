"""What the sections hold, and what stands in none of them."""

from collections.abc import Iterator
from dataclasses import replace

from editor.brief.edits import insert_item, items_of, part_of
from editor.brief.model import Brief, Fact, ItemId, Other, Part, Prediction
from editor.checks.problem import BriefEdit, Fix, Safety, Severity, Spot, TextSpot
from editor.checks.rule import Example, Found, Rule
from editor.checks.rules.line_breaks import second_line
from editor.checks.subject import Subject
from editor.formats.plaintext.citations import ending, is_citation
from editor.formats.plaintext.lines import split_lines
from editor.pattern import Pattern

_MARKED_HEADING = Pattern(r"#{1,6}[ \t]*\S.{0,60}|(\*\*|__)[^*_]{1,60}\1:?|[A-Z][\w '’-]{1,40}:")
_BARE_HEADING = Pattern(r"[A-Z][\w'’-]*(?: (?:[A-Z][\w'’-]*|and|of|the|to|for|in)){0,4}")
_NAMES = {
    Part.FACTS: "the facts",
    Part.SOURCES: "the sources",
    Part.NARRATIVES: "the narratives",
    Part.PREDICTIONS: "the predictions",
}


def _unknown_heading(subject: Subject) -> Iterator[Found]:
    for other, spot in _strays(subject):
        if _is_heading(other):
            kept = _NAMES.get(other.after)
            below = f"; what follows is read as part of {kept}" if kept else ""
            yield Found(spot, f"“{other.text}” is no heading of a brief{below}.")


def _stray_text(subject: Subject) -> Iterator[Found]:
    below_title = second_line(subject) if subject.brief.other else None
    for other, spot in _strays(subject):
        if not _is_heading(other) and (below_title is None or other is not below_title[0]):
            message = "This line belongs to no part of the brief."
            yield Found(spot, message, tuple(_homes(other, subject)))


def _strays(subject: Subject) -> Iterator[tuple[Other, TextSpot]]:
    if not subject.brief.other:
        return
    places: dict[ItemId | Part | None, TextSpot] = {
        each.item: TextSpot(each.start, each.end)
        for each in subject.departures_of("section.stray-text")
    }
    for other in subject.brief.other:
        place = places.get(other.id, TextSpot(0, 0))
        yield other, replace(place, item=other.id)


def _is_heading(other: Other) -> bool:
    if _MARKED_HEADING.fullmatch(other.text):
        return True
    return other.after in _NAMES and bool(_BARE_HEADING.fullmatch(other.text))


def _homes(other: Other, subject: Subject) -> Iterator[Fix]:
    if other.after is Part.PREDICTIONS and other.text:
        prediction = Prediction(_unbulleted(other.text))
        yield Fix("Make it a prediction", Safety.OFFERED, _becoming(other, prediction))
    fact = _as_fact(other, subject) if subject.brief.facts else None
    if fact and other.after in (Part.START, Part.TITLE, Part.FACTS):
        yield Fix("Make it a fact", Safety.OFFERED, _becoming(other, fact))
    yield Fix("Remove this line", Safety.OFFERED, _becoming(other, None), other.text)


def _as_fact(other: Other, subject: Subject) -> Fact | None:
    """The fact that a line would be; one that cites nothing would only be the next problem."""
    found = ending(other.text)
    names = subject.source_names
    if not found or not is_citation(found, names) or not names.keys() >= set(found.numbers):
        return None
    text = other.text[: found.start].rstrip() + other.text[found.end :]
    return Fact(_unbulleted(text), found.numbers)


def _unbulleted(text: str) -> str:
    lines = split_lines(text)
    return lines[0].text if lines else ""  # JSON may hold a line of spaces


def _becoming(other: Other, item: Fact | Prediction | None) -> BriefEdit:
    """The edit that makes ``other`` the last of the facts or of the predictions, or nothing."""

    def edit(brief: Brief) -> Brief:
        rest = tuple(each for each in brief.other if each.id is not other.id)
        if len(rest) == len(brief.other):
            return brief
        brief = replace(brief, other=rest)
        if item is None:
            return brief
        return insert_item(brief, item, len(items_of(brief, part_of(item))))

    return edit


def _facts_empty(subject: Subject) -> Iterator[Found]:
    if not subject.brief.facts:
        yield Found(Spot(Part.FACTS), "The brief has no facts.")


def _predictions_empty(subject: Subject) -> Iterator[Found]:
    if not subject.brief.predictions:
        yield Found(Spot(Part.PREDICTIONS), "The brief has no prediction, which is fine.")


_TITLE = "Ferry Line to Skarholm Will Sail Again After 11 Months"
_GOOD = Example("title", _TITLE)

RULES = (
    Rule(
        code="section.unknown-heading",
        severity=Severity.WARNING,
        title="A heading that no brief has",
        why="What stands below is read as part of the section above. No text is dropped.",
        bad=Example("fact 3", "The council thanked all.3\n\nBackground\n\n  • Some 300 cheered.3"),
        good=Example("fact 3", "The council thanked all.3\n  • Some 300 cheered.3"),
        authority="Text is never dropped",
        in_brief=_unknown_heading,
    ),
    Rule(
        code="section.stray-text",
        severity=Severity.WARNING,
        title="A line outside every section",
        why="Such a line is kept, but no reader of the brief will see it.",
        bad=Example("title", f"{_TITLE}\n\nFour things to know about the ferry to the island."),
        good=_GOOD,
        authority="Text is never dropped",
        safety=Safety.OFFERED,
        in_brief=_stray_text,
    ),
    Rule(
        code="section.facts-empty",
        severity=Severity.ERROR,
        title="A brief without facts",
        why="Facts are what a brief is for; narratives and predictions lean on them.",
        bad=Example("facts", "", also=("file.blank-lines",)),
        good=_GOOD,
        authority="The layout of a brief",
        in_brief=_facts_empty,
    ),
    Rule(
        code="section.predictions-empty",
        severity=Severity.INFORMATION,
        title="A brief without a prediction",
        why="Many briefs have none. It is listed once, in case one was forgotten.",
        bad=Example("prediction 1", ""),
        good=_GOOD,
        authority="Published briefs",
        in_brief=_predictions_empty,
    ),
)
