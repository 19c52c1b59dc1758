"""The laws of the format on the canonical layout and on a real brief."""

from pathlib import Path

import pytest

from editor.brief.edits import move_item, remove_item
from editor.brief.model import Brief
from editor.brief.outlets import Outlets
from editor.formats.plaintext.reader import read_text
from editor.formats.plaintext.record import new_record
from editor.formats.plaintext.writer import write_text


@pytest.fixture
def real(briefs: Path) -> str:
    return (briefs / "lukashenko.txt").read_bytes().decode()


def test_real_brief_reads_whole(real: str, outlets: Outlets) -> None:
    brief = read_text(real, outlets).brief
    assert [fact.citations for fact in brief.facts] == [(1,), (2,), (3,), (4,), (5,), (6,)]
    assert [source.name for source in brief.sources][:2] == ["New York Times", "RT"]
    assert [each.stance for each in brief.narratives] == [
        "Pro-establishment",
        "Establishment-critical",
    ]
    assert (brief.predictions, brief.other) == ((), ())


def test_real_brief_is_a_fixed_point(real: str, outlets: Outlets) -> None:
    reading = read_text(real, outlets)
    assert reading.departures == ()
    assert write_text(reading.brief, reading.record, outlets) == real
    assert write_text(reading.brief, new_record(), outlets) == real + "\n"


def test_removed_source_rewrites_numbers_only(real: str, outlets: Outlets) -> None:
    reading = read_text(real, outlets)
    brief = remove_item(reading.brief, reading.brief.sources[5])
    written = write_text(brief, reading.record, outlets)
    assert written == real.replace("elections.6", "elections.").replace(
        ", 5BBC News and 6FOX News.", " and 5BBC News."
    )


def test_moved_fact_keeps_its_bytes(real: str, outlets: Outlets) -> None:
    reading = read_text(real, outlets)
    written = write_text(
        move_item(reading.brief, reading.brief.facts[5], 0), reading.record, outlets
    )
    lines = real.split("\n")
    lines.insert(4, lines.pop(9))
    assert written == "\n".join(lines)


def test_new_brief_shows_all_headings(outlets: Outlets) -> None:
    assert write_text(Brief(), new_record(), outlets) == (
        "\n\nFacts\n\nSources:\n\nNarratives\n\nPredictions\n"
    )
    assert write_text(Brief(title="A Quiet Day"), new_record(), outlets) == (
        "A Quiet Day\n\nFacts\n\nSources:\n\nNarratives\n\nPredictions\n"
    )
