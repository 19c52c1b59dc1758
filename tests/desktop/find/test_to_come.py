"""TK is counted in the status line, and a key goes from one to the next."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.form.text_field import TextField
from tests.desktop.acting import CONTROL, Opener, click, keyboard, press, write
from tests.desktop.conftest import BRIEF


@pytest.fixture
def draft(qtbot: QtBot, open_view: Opener, tmp_path: Path) -> DocumentView:
    """A window on a brief in which three things are to come, with the caret before the first."""
    path = tmp_path / "draft.txt"
    drafted = BRIEF.replace("Ferry Line", "TK Line").replace("eleven", "TK").replace("60%", "TKTK")
    path.write_text(drafted, "utf-8")
    view = open_view(path)
    view.form.title.place_caret(0)
    qtbot.waitUntil(lambda: view.to_come.text() == "3 TK")
    return view


def place() -> tuple[str, str]:
    """The field that the keyboard is on, and what is selected there."""
    field = keyboard()
    assert isinstance(field, TextField)
    return field.accessibleName(), field.textCursor().selectedText()


def test_the_key_goes_from_one_to_the_next_and_round(draft: DocumentView) -> None:
    places = []
    for _ in range(4):
        press(Qt.Key.Key_T, CONTROL)
        places.append(place())
    assert places == [
        ("Title", "TK"),
        ("Fact 2: Text", "TK"),
        ("Prediction 1: Text", "TKTK"),
        ("Title", "TK"),
    ]


def test_what_is_filled_in_counts_no_more(qtbot: QtBot, draft: DocumentView) -> None:
    press(Qt.Key.Key_T, CONTROL)
    write("Boat")
    qtbot.waitUntil(lambda: draft.to_come.text() == "2 TK")
    assert draft.document.brief.title == "Boat Line to Reopen in May"


def test_a_click_on_the_count_goes_there_too(draft: DocumentView) -> None:
    click(draft.to_come)
    assert place() == ("Title", "TK")


def test_where_nothing_is_to_come_nothing_is_said(qtbot: QtBot, draft: DocumentView) -> None:
    for _ in range(3):
        press(Qt.Key.Key_T, CONTROL)
        write("x")
    qtbot.waitUntil(draft.to_come.isHidden)
    before = place()
    press(Qt.Key.Key_T, CONTROL)
    assert place() == before
