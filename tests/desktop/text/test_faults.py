"""A JSON file that can't be read is still a text that can be mended, undone and saved."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.text.fault_line import FaultLine
from tests.desktop.acting import CONTROL, SHIFT, Opener, action_of, answers, press, write

BROKEN = '{"format": "brief", "version": 1,\r\n "title": "T"\r\n "facts": [{"text": "F"}]}'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.json"
    path.write_bytes(BROKEN.encode())
    return path


@pytest.fixture
def broken(open_view: Opener, path: Path) -> DocumentView:
    """A window on JSON in which a comma is missing."""
    return open_view(path)


def said(view: DocumentView) -> str:
    line = view.findChild(FaultLine)
    assert line is not None
    label = line.findChild(QLabel)
    return label.text() if label is not None and line.isVisible() else ""


def end_title(view: DocumentView) -> None:
    place = view.views.text.shown.whole.index('"T"') + 3
    view.views.text.select(place, place)


def test_it_opens_as_text_where_it_breaks(broken: DocumentView) -> None:
    assert broken.views.text_shows
    assert said(broken).startswith("Line 3, column 2: ")
    assert broken.views.text.caret().position == BROKEN.index('"facts"')
    assert answers(broken).told == []


def test_mending_it_brings_the_brief(broken: DocumentView, path: Path) -> None:
    end_title(broken)
    write(",")
    assert said(broken) == ""
    assert broken.document.brief.facts[0].text == "F"
    press(Qt.Key.Key_S, CONTROL)
    assert path.read_bytes() == BROKEN.replace('"T"', '"T",').encode()


def test_it_is_saved_as_it_is_typed(broken: DocumentView, path: Path) -> None:
    end_title(broken)
    write(" x")
    press(Qt.Key.Key_S, CONTROL)
    assert path.read_bytes() == BROKEN.replace('"T"', '"T" x').encode()
    assert not broken.document.modified


def test_meanwhile_form_and_preview_show_the_last_brief(broken: DocumentView) -> None:
    end_title(broken)
    write(",")
    press(Qt.Key.Key_Backspace)
    assert "F" in broken.preview.toPlainText()
    press(Qt.Key.Key_E, CONTROL)
    assert broken.form.title.toPlainText() == "T"
    assert broken.form.title.isReadOnly()
    assert said(broken)
    assert not action_of(broken, "add-facts").isEnabled()


def test_undo_goes_through_what_cant_be_read(broken: DocumentView) -> None:
    end_title(broken)
    write(",")
    press(Qt.Key.Key_Z, CONTROL)
    assert broken.views.text.shown.whole == BROKEN
    assert said(broken)
    press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert said(broken) == ""


def test_it_is_the_one_problem(qtbot: QtBot, broken: DocumentView) -> None:
    qtbot.waitUntil(lambda: len(broken.examiner.standing) == 1)
    press(Qt.Key.Key_F8)
    assert len(broken.problem_list.list.rows) == 1
    assert len(broken.views.text.extraSelections()) == 1


def test_it_becomes_no_other_format(broken: DocumentView, tmp_path: Path) -> None:
    answers(broken).saved_as = tmp_path / "ferry.txt"
    press(Qt.Key.Key_S, CONTROL | SHIFT)
    assert len(answers(broken).told) == 1
    assert not (tmp_path / "ferry.txt").exists()


def test_what_is_no_text_is_not_opened(broken: DocumentView, tmp_path: Path) -> None:
    (tmp_path / "picture.json").write_bytes(b"\x89PNG\x00")
    assert not broken.files.open(tmp_path / "picture.json")
    assert len(answers(broken).told) == 1
