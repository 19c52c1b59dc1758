"""The find bar over the Text view: the same keys, on the bytes of the file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.theme.colours import LIGHT
from tests.desktop.acting import ALT, CONTROL, Opener, press, write

FERRY = "Ferry\r\n\nFacts\r\n- A ferry sails.\n- No ferry  sails. TK\r\n> ferry\n"


@pytest.fixture
def text(open_view: Opener, tmp_path: Path) -> DocumentView:
    """A window on the text of a file with line ends of two kinds."""
    path = tmp_path / "ferry.txt"
    path.write_bytes(FERRY.encode())
    view = open_view(path)
    press(Qt.Key.Key_E, CONTROL)
    press(Qt.Key.Key_Home, CONTROL)
    return view


def says(qtbot: QtBot, view: DocumentView, outcome: str) -> None:
    qtbot.waitUntil(lambda: view.find_bar.outcome.text() == outcome)


def saved(view: DocumentView) -> str:
    press(Qt.Key.Key_S, CONTROL)
    assert view.document.path
    return view.document.path.read_bytes().decode()


def lit(view: DocumentView, colour: str) -> list[str]:
    return [
        each.cursor.selectedText()
        for each in view.views.text.extraSelections()
        if each.format.background().color() == QColor(colour)
    ]


def test_matches_are_lit_and_walked_through(qtbot: QtBot, text: DocumentView) -> None:
    press(Qt.Key.Key_F, CONTROL)
    write("ferry")
    says(qtbot, text, "1 of 4")
    assert lit(text, LIGHT.found_now) == ["Ferry"]
    assert lit(text, LIGHT.found) == ["ferry"] * 3
    press(Qt.Key.Key_Return)
    says(qtbot, text, "2 of 4")
    press(Qt.Key.Key_Escape)
    assert text.views.text.hasFocus()
    assert text.views.text.textCursor().selectedText() == "ferry"
    assert not lit(text, LIGHT.found)


def test_the_current_match_is_not_selected_over_its_light(qtbot: QtBot, text: DocumentView) -> None:
    press(Qt.Key.Key_F, CONTROL)
    write("ferry")
    says(qtbot, text, "1 of 4")
    assert not text.views.text.textCursor().hasSelection()


def test_all_is_replaced_in_one_step_and_nothing_else(qtbot: QtBot, text: DocumentView) -> None:
    press(Qt.Key.Key_H, CONTROL)
    write("ferry")
    says(qtbot, text, "1 of 4")
    text.find_bar.replacement.setFocus()
    write("ship")
    press(Qt.Key.Key_Return, CONTROL | ALT)
    says(qtbot, text, "4 replaced")
    press(Qt.Key.Key_Escape)
    assert saved(text) == FERRY.replace("Ferry", "ship").replace("ferry", "ship")
    press(Qt.Key.Key_Z, CONTROL)
    assert saved(text) == FERRY


def test_one_is_replaced_and_the_next_comes(qtbot: QtBot, text: DocumentView) -> None:
    press(Qt.Key.Key_H, CONTROL)
    write("sails")
    says(qtbot, text, "1 of 2")
    text.find_bar.replacement.setFocus()
    write("floats")
    press(Qt.Key.Key_Return)
    says(qtbot, text, "1 of 1")
    press(Qt.Key.Key_Escape)
    assert saved(text) == FERRY.replace("sails", "floats", 1)


def test_back_in_the_form_the_form_is_searched(qtbot: QtBot, text: DocumentView) -> None:
    press(Qt.Key.Key_E, CONTROL)
    press(Qt.Key.Key_F, CONTROL)
    write("sails")
    says(qtbot, text, "1 of 2")
    press(Qt.Key.Key_Escape)
    assert text.form.field_in_use() is text.form.sections[0].rows[0].fields["text"]


def test_a_tk_is_gone_to(text: DocumentView) -> None:
    press(Qt.Key.Key_T, CONTROL)
    assert text.views.text.textCursor().selectedText() == "TK"
