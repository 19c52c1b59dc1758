"""The start page in the window: there until somebody begins, and again when all is closed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QLabel

from editor.desktop.controls.icon_button import IconButton
from editor.desktop.surroundings import Surroundings
from editor.desktop.window import EditorWindow
from tests.desktop.acting import (
    CONTROL,
    SHIFT,
    WindowOpener,
    answers,
    click,
    keyboard,
    press,
    write,
)


@pytest.fixture
def started(open_window: WindowOpener) -> EditorWindow:
    """The window as the program opens it without a file."""
    window = open_window(None)
    window.start.begin()
    return window


def test_it_shows_where_no_brief_was_begun(started: EditorWindow) -> None:
    assert started.start.page.isVisible()
    assert started.start.page.title.hasFocus()
    assert started.windowTitle() == "Brief Editor"


def test_it_offers_nothing_to_do_with_a_document(started: EditorWindow) -> None:
    assert not {"Undo", "Redo", "Save"} & offered_in(started)
    press(Qt.Key.Key_N, CONTROL)
    assert offered_in(started) > {"Undo", "Redo", "Save"}


def offered_in(window: EditorWindow) -> set[str]:
    """The names of the buttons that are to be seen."""
    buttons = window.findChildren(IconButton)
    return {each.accessibleName() for each in buttons if each.isVisible()}


def test_it_stays_away_from_an_open_file(window: EditorWindow) -> None:
    window.start.begin()
    assert not window.start.shows_start


def test_no_letter_is_lost_on_the_way_to_the_new_brief(started: EditorWindow) -> None:
    write("Bridge Opens")
    assert started.current.document.brief.title == "Bridge Opens"
    assert started.current.form.title.hasFocus()
    assert not started.start.shows_start


def test_the_first_letter_is_undone_with_the_others(started: EditorWindow) -> None:
    write("Bridge")
    press(Qt.Key.Key_Z, CONTROL)
    assert started.current.document.brief.title == ""
    assert not started.start.shows_start


def test_a_brief_that_is_pasted_becomes_the_new_one(started: EditorWindow) -> None:
    data = QMimeData()
    data.setText("Bridge Opens\n\nFacts\n\n• It is open.1\n\nSources: 1Reuters\n")
    QApplication.clipboard().setMimeData(data)
    press(Qt.Key.Key_V, CONTROL)
    brief = started.current.document.brief
    assert (brief.title, brief.facts[0].text) == ("Bridge Opens", "It is open.")


def test_new_begins_the_empty_brief_that_is_there(started: EditorWindow) -> None:
    press(Qt.Key.Key_N, CONTROL)
    assert not started.start.shows_start
    assert keyboard() is started.current.form.title
    assert len(started.tabs.pages) == 1


def test_a_chosen_file_takes_the_place(started: EditorWindow, file: Path) -> None:
    answers(started).opened = [file]
    press(Qt.Key.Key_O, CONTROL)
    assert not started.start.shows_start
    assert started.current.document.path == file
    assert started.isAncestorOf(keyboard()) and keyboard().isVisible()


def test_files_of_late_are_opened_and_forgotten(
    started: EditorWindow, around: Surroundings, file: Path
) -> None:
    around.recent.add(file)
    around.recent.add(file.with_name("other.txt"))
    page = started.start.page
    page.show_recent(around.recent.paths())
    page.recent.entries[0].setFocus()
    press(Qt.Key.Key_Delete)
    assert [entry.path for entry in page.recent.entries] == [file] == list(around.recent.paths())
    press(Qt.Key.Key_Return)
    assert started.current.document.path == file


def test_the_example_is_a_copy(started: EditorWindow) -> None:
    click(started.start.page.example)
    assert not started.start.shows_start
    assert started.current.document.path is None
    assert started.current.document.brief.facts
    assert not started.isWindowModified()


def test_it_shows_again_when_the_last_document_is_closed(
    window: EditorWindow, around: Surroundings, file: Path
) -> None:
    around.recent.add(file)
    press(Qt.Key.Key_W, CONTROL)
    assert window.start.shows_start
    assert window.start.page.title.hasFocus()
    assert [entry.path for entry in window.start.page.recent.entries] == [file]


def test_an_action_on_the_brief_begins_it(started: EditorWindow) -> None:
    press(Qt.Key.Key_1, CONTROL)
    write("It is open.")
    assert not started.start.shows_start
    assert started.current.document.brief.facts[0].text == "It is open."


def test_it_names_keys_of_the_program(started: EditorWindow) -> None:
    told = " ".join(label.text() for label in started.start.page.findChildren(QLabel))
    for name in ("palette", "add-facts", "problems", "text-view"):
        assert started.actions_by_name[name].shortcut().toString() in told


def test_the_palette_opens_over_it(started: EditorWindow) -> None:
    press(Qt.Key.Key_P, CONTROL | SHIFT)
    write("new")
    press(Qt.Key.Key_Return)
    assert keyboard() is started.current.form.title
