"""Which one item an edit was made to."""

from dataclasses import replace

import pytest

from editor.brief.changes import only_edited
from editor.brief.edits import move_item, remove_item, replace_item
from editor.brief.model import Brief, Fact, Part, Prediction, Source

BRIEF = Brief(
    "Ferry",
    facts=(Fact("One."), Fact("Two.")),
    sources=(Source(1, "AP"),),
    predictions=(Prediction("Rain."),),
)


def test_an_edited_item_is_named() -> None:
    fact = replace(BRIEF.facts[1], text="Three.")
    assert only_edited(BRIEF, replace_item(BRIEF, fact)) is fact


def test_the_title_is_named_by_its_part() -> None:
    assert only_edited(BRIEF, replace(BRIEF, title="Ship")) is Part.TITLE


@pytest.mark.parametrize(
    "edited",
    [
        BRIEF,
        remove_item(BRIEF, BRIEF.facts[0]),
        move_item(BRIEF, BRIEF.facts[0], 1),
        replace(BRIEF, facts=(Fact("Five."), Fact("Six."))),
        replace(BRIEF, date="2026-05-02"),
        replace(replace_item(BRIEF, replace(BRIEF.sources[0], name="RT")), title="Ship"),
    ],
)
def test_of_anything_else_there_is_no_only_one(edited: Brief) -> None:
    assert only_edited(BRIEF, edited) is None
