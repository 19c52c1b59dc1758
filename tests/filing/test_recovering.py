"""What a recovery copy gives back is the document that was open."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.brief.edits import insert_item, move_item, remove_item, replace_item
from editor.brief.model import Brief, Fact, Source
from editor.brief.outlets import Outlets
from editor.filing.brief_files import Faulty, Filed
from editor.filing.recovering import OpenState, content_of, restored
from editor.formats.encoding import Encoding
from editor.formats.files import FileRecord, Format, new_record, read_file_bytes, written
from editor.formats.json.dumping import Dumped
from editor.storage.recovery_file import Content
from tests.brief.drawn import briefs, items

OUTLETS = Outlets()
TEXT = """\
Ferry Returns to Larne Harbor

FACTS
 *  The ferry sailed at dawn.1
 *  The crossing took four hours.2
 *  Nobody was hurt.

Sources: 1Harbor Post, 2Reuters.
"""


def opened(text: str = TEXT, format: Format = Format.TEXT) -> OpenState:
    reading = read_file_bytes(text.encode(), format, OUTLETS)
    return OpenState(Path("/ferry.txt"), reading.brief, reading.record, base="abc")


def back(state: OpenState) -> Filed:
    found = restored(content_of(state), OUTLETS)
    assert found is not None
    assert isinstance(found.state, Filed)
    return found.state


def file_of(brief: Brief, record: FileRecord) -> str:
    return written(brief, record, OUTLETS)


def test_an_unchanged_document() -> None:
    state = opened()
    reading = back(state).reading
    assert reading.brief == state.brief
    assert file_of(reading.brief, reading.record) == TEXT


def test_an_edited_one_is_saved_to_the_same_bytes() -> None:
    state = opened()
    first, second, _ = state.brief.facts
    brief = move_item(state.brief, first, 2)
    brief = replace_item(brief, replace(second, text="It took five hours."))
    brief = insert_item(brief, Fact("New."), 0)
    reading = back(replace(state, brief=brief)).reading
    assert reading.brief == brief
    assert file_of(reading.brief, reading.record) == file_of(brief, state.record)


EDITS: dict[str, Callable[[Brief, Fact], Brief]] = {
    "insert": lambda brief, fact: insert_item(brief, Fact(fact.text), 0),
    "remove": remove_item,
    "move": lambda brief, fact: move_item(brief, fact, 0),
    "reword": lambda brief, fact: replace_item(brief, replace(fact, text="Else.")),
}


@given(st.lists(st.tuples(st.sampled_from(sorted(EDITS)), st.integers(0, 9)), max_size=6))
def test_whatever_was_edited_is_saved_to_the_same_bytes(edits: list[tuple[str, int]]) -> None:
    state = opened()
    brief = state.brief
    for name, place in edits:
        if brief.facts:
            brief = EDITS[name](brief, brief.facts[place % len(brief.facts)])
    reading = back(replace(state, brief=brief)).reading
    assert reading.brief == brief
    assert file_of(reading.brief, reading.record) == file_of(brief, state.record)


@given(st.lists(st.tuples(st.sampled_from(sorted(EDITS)), st.integers(0, 9)), max_size=6))
def test_one_copy_after_the_other_holds_what_each_alone_would(
    edits: list[tuple[str, int]],
) -> None:
    state, known = opened(), Dumped()
    for name, place in edits:
        if state.brief.facts:
            fact = state.brief.facts[place % len(state.brief.facts)]
            state = replace(state, brief=EDITS[name](state.brief, fact))
        assert content_of(state, known) == content_of(state)


@given(briefs, st.sampled_from(Format))
def test_any_brief_in_any_new_file(brief: Brief, format: Format) -> None:
    state = OpenState(None, brief, new_record(format))
    assert back(state).reading.brief == brief


def test_a_draft_that_no_file_can_hold() -> None:
    state = opened()
    brief = replace(state.brief, title=" \0half\ud800\na title ")
    assert back(replace(state, brief=brief)).reading.brief == brief


def test_notes_links_and_what_is_stranded() -> None:
    state = opened()
    brief = replace(state.brief, date="2026-05-02", facts=(Fact("A.", (1,), "Who says?"),))
    stranded = Brief(sources=(Source(1, "Gone", "https://example.org"),))
    filed = back(replace(state, brief=brief, stranded=stranded))
    assert (filed.reading.brief, filed.stranded) == (brief, stranded)


def test_a_text_that_was_not_read_yet() -> None:
    state = opened()
    noted = replace_item(state.brief, replace(state.brief.facts[0], note="Who says?"))
    text = TEXT.replace("Nobody was hurt", "Nobody was harmed")
    brief = back(replace(state, brief=noted, unread=lambda: text)).reading.brief
    assert brief.facts[2].text == "Nobody was harmed."
    assert brief.facts[0].note == "Who says?"


def test_a_text_that_can_not_be_read() -> None:
    state = opened('{"format": "brief", "version": 1}', Format.JSON)
    found = restored(content_of(replace(state, unread=lambda: "{broken")), OUTLETS)
    assert found is not None
    assert isinstance(found.state, Faulty)
    assert found.state.text == "{broken"


def test_a_character_that_the_encoding_lacks() -> None:
    record = replace(opened().record, encoding=Encoding("cp1252", guessed=True))
    reading = back(OpenState(None, Brief("Łódź"), record)).reading
    assert reading.brief.title == "Łódź"
    assert reading.record.encoding == record.encoding


def test_path_base_and_caret() -> None:
    state = replace(opened(), caret={"part": "facts", "place": 2, "position": 7})
    found = restored(content_of(state), OUTLETS)
    assert found is not None
    assert (found.path, found.base, found.caret) == (state.path, "abc", state.caret)


SOUND = content_of(opened())


@pytest.mark.parametrize("part", SOUND.parts)
@given(data=st.binary(max_size=50))
def test_whatever_a_part_holds_nothing_breaks(part: str, data: bytes) -> None:
    hostile = Content(None, "", {**SOUND.parts, part: data}, SOUND.labels)
    found = restored(hostile, OUTLETS)
    assert found is None or isinstance(found.state, Filed | Faulty)


@pytest.mark.parametrize("label", SOUND.labels)
@given(value=st.text() | st.integers())
def test_whatever_a_label_says_nothing_breaks(label: str, value: str | int) -> None:
    restored(Content(None, "", SOUND.parts, {**SOUND.labels, label: value}), OUTLETS)


@pytest.mark.parametrize("part", SOUND.parts)
def test_without_a_part_it_makes_no_sense(part: str) -> None:
    parts = {name: data for name, data in SOUND.parts.items() if name != part}
    assert restored(Content(None, "", parts, SOUND.labels), OUTLETS) is None


@given(st.lists(st.integers(-3, 9), max_size=4))
def test_origins_that_are_wrong_give_every_item_an_id_of_its_own(places: list[int]) -> None:
    origins = f'{{"facts": {places}}}'.encode()
    found = restored(Content(None, "", {**SOUND.parts, "origins": origins}, SOUND.labels), OUTLETS)
    assert found is not None
    assert isinstance(found.state, Filed)
    ids = [item.id for item in items(found.state.reading.brief)]
    assert len(set(ids)) == len(ids)
