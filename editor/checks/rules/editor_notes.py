"""Notes from one editor to another, left in the text that readers get."""

from collections.abc import Iterator
from dataclasses import replace

from editor.brief.edits import index_of, items_of, replace_item
from editor.brief.model import Brief
from editor.checks.mending import replacing
from editor.checks.passage import Passage
from editor.checks.problem import BriefEdit, Fix, Safety, Severity, Spot
from editor.checks.rule import Example, Found, Rule
from editor.checks.subject import Subject
from editor.pattern import Pattern

_MARKS = ("[", "((", "{{", "//", "CQ", "TODO", "FIXME")
_NOTE = Pattern(
    r"\[(?i:note|ed[.:]|editor(?:['’]s)? note|check|verify|confirm|fact-?check|todo|fixme|cq|query"
    r"|desk:)(?![\w'’])[^\]\[]*+\]"
    r"|\(\([^()]*+\)\)"
    r"|\{\{[^{}]*+\}\}"
    r"|(?<!\S)//.*+"
    r"|\b(?:TODO|FIXME)\b:?"
    r"|\bCQ\b(?! [A-Z]|-)"
)


def _editor_note(subject: Subject) -> Iterator[Found]:
    for passage, spot in subject.passages:
        if any(mark in passage.text for mark in _MARKS):
            for found in _NOTE.finditer(passage.text):
                if not passage.is_evidence(*found.span()):
                    yield _found(passage, spot, *found.span())


def _found(passage: Passage, spot: Spot, start: int, end: int) -> Found:
    note = passage.text[start:end]
    place = replace(spot, start=start, end=end)
    message = f"“{note}” is a note to the desk in the text for readers."
    if spot.item is None:
        return Found(place, message)
    if passage.text[:start].endswith(" "):
        start -= 1
    elif passage.text[end:].startswith(" "):
        end += 1
    edit = _moved(replace(spot, start=start, end=end), passage.text[start:end], note)
    return Found(place, message, (Fix("Move to the notes", Safety.OFFERED, edit, note, ""),))


def _moved(spot: Spot, old: str, note: str) -> BriefEdit:
    """The edit that takes ``old`` out of the text and puts ``note`` to the item's notes."""

    def edit(brief: Brief) -> Brief:
        mended = replacing(spot, old, "")(brief)
        if mended is brief or spot.item is None:
            return brief
        items = items_of(mended, spot.part)
        item = items[index_of(items, spot.item)]
        return replace_item(mended, replace(item, note=f"{item.note} {note}".strip()))

    return edit


RULES = (
    Rule(
        code="doc.editor-note",
        severity=Severity.ERROR,
        title="A note to the desk in the text",
        why="Notes in the text get published. In the note field they stay in the newsroom.",
        bad=Example("fact 1", "The ferry to Skarholm will sail again [check the date].1"),
        good=Example("fact 1", "The ferry to Skarholm will sail again [in May].1"),
        authority="Newsroom practice",
        safety=Safety.OFFERED,
        in_brief=_editor_note,
    ),
)
