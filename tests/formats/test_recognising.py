"""Items that are read anew are known again, and keep what the text has no room for."""

from dataclasses import replace

import pytest

from editor.brief.edits import move_item
from editor.brief.model import Brief, Fact, Narrative, Prediction, Source
from editor.brief.outlets import Outlets
from editor.formats.files import FileRecord, Format, new_record, read_text_of
from editor.formats.reading import Reading
from editor.formats.recognising import as_saved, recognised

OUTLETS = Outlets()
BRIEF = Brief(
    "Ferry Line to Reopen",
    (Fact("It sails.", (1,), note="Who says?"), Fact("It sails.", (1,)), Fact("It pays.", (2,))),
    (Source(1, "AP", url="https://example.org/a"), Source(2, "RT")),
    (Narrative("A", "AP", "Good."), Narrative("B", "RT", "Bad.")),
    (Prediction("It may rain."),),
    date="2026-05-02",
)
every_format = pytest.mark.parametrize("format", Format)


def saved(format: Format) -> Reading[FileRecord]:
    return as_saved(BRIEF, new_record(format), OUTLETS)


def ids(brief: Brief) -> list[object]:
    return [
        item.id
        for part in (brief.facts, brief.sources, brief.narratives, brief.predictions)
        for item in part
    ]


@every_format
def test_a_brief_is_the_same_as_saved(format: Format) -> None:
    reading = saved(format)
    assert reading.brief == BRIEF
    assert ids(reading.brief) == ids(BRIEF)


@every_format
def test_its_record_takes_further_edits(format: Format) -> None:
    reading = saved(format)
    moved = move_item(reading.brief, reading.brief.facts[2], 0)
    again = as_saved(moved, reading.record, OUTLETS)
    assert again.brief == moved
    assert ids(again.brief) == ids(moved)


def test_departures_point_at_the_known_items() -> None:
    reading = saved(Format.TEXT)
    text = reading.record.text.replace("It pays.2", "It pays.[2]")
    again = recognised(read_text_of(text, reading.record, OUTLETS), BRIEF)
    (departure,) = (each for each in again.departures if each.code == "cite.bracketed")
    assert departure.item is BRIEF.facts[2].id


def test_a_changed_item_is_known_by_its_place() -> None:
    reading = saved(Format.TEXT)
    text = reading.record.text.replace("It pays.", "It costs.")
    again = recognised(read_text_of(text, reading.record, OUTLETS), BRIEF)
    assert ids(again.brief) == ids(BRIEF)
    assert again.brief.facts[0].note == "Who says?"


def test_a_removed_item_takes_only_its_own_along() -> None:
    brief = replace(BRIEF, facts=BRIEF.facts[1:])
    text = as_saved(brief, new_record(Format.TEXT), OUTLETS).record.text
    again = recognised(read_text_of(text, new_record(Format.TEXT), OUTLETS), BRIEF)
    assert ids(again.brief)[1] is BRIEF.facts[2].id
