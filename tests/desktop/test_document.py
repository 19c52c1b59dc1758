"""The document knows its file, and what of it is saved."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.brief.model import Brief
from editor.desktop.document import Document
from editor.filing.brief_files import BriefFiles
from editor.formats.reading import UnreadableError


@pytest.fixture
def opened(document: Document, file: Path) -> Document:
    document.open(file)
    return document


def retitle(document: Document, title: str) -> None:
    document.edit(replace(document.brief, title=title))


def test_a_new_document_is_pristine(document: Document) -> None:
    assert document.pristine
    assert not document.modified


def test_opening_is_no_modification(opened: Document) -> None:
    assert not opened.modified
    assert not opened.pristine


def test_an_edit_modifies_and_its_undo_does_not(opened: Document) -> None:
    retitle(opened, "New")
    assert opened.modified
    opened.undo()
    assert not opened.modified


def test_editing_back_by_hand_is_no_modification_either(opened: Document) -> None:
    title = opened.brief.title
    retitle(opened, "New")
    retitle(opened, title)
    assert not opened.modified


def test_undo_of_what_was_saved_modifies(opened: Document) -> None:
    retitle(opened, "New")
    opened.save()
    assert not opened.modified
    opened.undo()
    assert opened.modified


def test_an_edit_that_changes_nothing_is_no_step(opened: Document) -> None:
    opened.edit(replace(opened.brief))
    assert not opened.can_undo


def test_each_edit_is_told(qtbot: QtBot, opened: Document) -> None:
    with qtbot.waitSignal(opened.changed):
        retitle(opened, "New")


def test_save_as_goes_on_with_the_new_file(opened: Document, file: Path, tmp_path: Path) -> None:
    before = file.read_bytes()
    opened.save_as(tmp_path / "copy.txt")
    retitle(opened, "New")
    opened.save()
    assert file.read_bytes() == before
    assert (tmp_path / "copy.txt").read_text("utf-8").startswith("New\n")


def test_json_by_the_ending_holds_the_same_brief(
    opened: Document, files: BriefFiles, tmp_path: Path
) -> None:
    opened.save_as(tmp_path / "brief.json")
    again = Document(files)
    again.open(tmp_path / "brief.json")
    assert again.brief == opened.brief
    assert again.description == "JSON · UTF-8"


def test_what_can_not_be_read_leaves_the_document_as_it_was(
    opened: Document, tmp_path: Path
) -> None:
    before = opened.brief
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\x00")
    with pytest.raises(UnreadableError):
        opened.open(tmp_path / "picture.txt")
    assert opened.brief is before
    assert opened.path is not None
    assert opened.path.name == "ferry.txt"


def test_a_brief_from_the_future_is_not_edited(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "future.json"
    path.write_text('{"format": "brief", "version": 2, "title": "T"}', "utf-8")
    document.open(path)
    assert document.read_only
    document.edit(Brief("New"))
    assert document.brief.title == "T"
