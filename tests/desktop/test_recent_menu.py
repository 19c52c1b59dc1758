"""Open Recent, and the place where one was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from editor.desktop.recent_menu import RecentMenu
from editor.desktop.surroundings import Surroundings
from editor.desktop.window import EditorWindow
from tests.desktop.acting import CONTROL, answers, press, write


@pytest.fixture
def opened(qtbot: QtBot, window: EditorWindow, file: Path, around: Surroundings) -> EditorWindow:
    """A window in which the ferry was opened by its user."""
    press(Qt.Key.Key_W, CONTROL)
    around.recent.clear()
    window.tabs.open([file])
    qtbot.waitUntil(lambda: around.recent.paths() == (file,))
    return window


def recent_menu(window: EditorWindow) -> QMenu:
    menu = window.menu.findChild(RecentMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    return menu


def entries(window: EditorWindow) -> list[str]:
    return [action.text() for action in recent_menu(window).actions()]


def choose(window: EditorWindow, text: str) -> None:
    (action,) = (each for each in recent_menu(window).actions() if each.text() == text)
    action.trigger()


def test_what_was_opened_is_listed(opened: EditorWindow) -> None:
    assert entries(opened) == ["ferry.txt", "", "&Clear"]


def test_what_was_saved_is_listed(opened: EditorWindow, tmp_path: Path) -> None:
    answers(opened).saved_as = tmp_path / "new.txt"
    opened.actions_by_name["save-as"].trigger()
    assert entries(opened) == ["new.txt", "ferry.txt", "", "&Clear"]


def test_a_chosen_file_is_opened(opened: EditorWindow, file: Path) -> None:
    press(Qt.Key.Key_W, CONTROL)
    choose(opened, "ferry.txt")
    assert opened.current.document.path == file


def test_a_file_that_is_gone_is_told_and_forgotten(opened: EditorWindow, file: Path) -> None:
    press(Qt.Key.Key_W, CONTROL)
    file.unlink()
    choose(opened, "ferry.txt")
    (told,) = answers(opened).told
    assert "There is no file" in told
    assert entries(opened) == ["No Files Yet"]


def test_all_are_forgotten(opened: EditorWindow) -> None:
    choose(opened, "&Clear")
    assert entries(opened) == ["No Files Yet"]


def test_the_keyboard_returns_to_its_place(opened: EditorWindow, file: Path) -> None:
    field = opened.current.form.sections[0].rows[1].fields["text"]
    field.setFocus()
    field.place_caret(7)
    press(Qt.Key.Key_W, CONTROL)
    opened.tabs.open([file])
    again = opened.current.form.sections[0].rows[1].fields["text"]
    assert again is not field
    assert again.hasFocus()
    assert again.caret() == 7


def test_a_place_in_the_text_is_found_again(opened: EditorWindow, file: Path) -> None:
    press(Qt.Key.Key_E, CONTROL)
    press(Qt.Key.Key_End, CONTROL)
    place = opened.current.views.text.caret()
    press(Qt.Key.Key_W, CONTROL)
    opened.tabs.open([file])
    assert opened.current.views.text_shows
    assert opened.current.views.text.caret() == place


def test_a_place_that_is_gone_is_passed_by(opened: EditorWindow, file: Path) -> None:
    opened.current.form.sections[3].rows[0].fields["text"].setFocus()
    press(Qt.Key.Key_W, CONTROL)
    file.write_text("Ferry\n", "utf-8")
    opened.tabs.open([file])
    assert opened.current.form.title.hasFocus()
    write("!")
    assert opened.current.document.brief.title == "Ferry!"


def test_the_current_document_is_the_last_one(
    opened: EditorWindow, file: Path, around: Surroundings
) -> None:
    other = file.with_name("other.txt")
    other.write_text("Other\n", "utf-8")
    opened.tabs.open([other])
    opened.tabs.go(-1)
    opened.close()
    assert around.recent.paths() == (file, other)
