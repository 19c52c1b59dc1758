"""A field tells what is typed into it, and shows what the brief says."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QFont, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.form.text_field import TextField
from tests.desktop.acting import press, write


@pytest.fixture
def field(qtbot: QtBot) -> TextField:
    field = TextField("Fact: Text", QFont("Inter", 11))
    qtbot.addWidget(field)
    field.resize(300, 30)
    field.show()
    field.setFocus()
    return field


@pytest.fixture
def edits(field: TextField) -> list[tuple[str, int, int, bool]]:
    heard: list[tuple[str, int, int, bool]] = []
    field.edited.connect(lambda *edit: heard.append(edit))
    return heard


Edits = list[tuple[str, int, int, bool]]


def test_each_key_is_told_with_its_places(qtbot: QtBot, field: TextField, edits: Edits) -> None:
    QTest.keyClicks(field, "ab")
    assert edits == [("a", 0, 1, True), ("ab", 1, 2, True)]


def test_a_doubled_letter_is_told_where_it_was_typed(
    qtbot: QtBot, field: TextField, edits: Edits
) -> None:
    field.show_text("al")
    field.place_caret(1)
    QTest.keyClicks(field, "l")
    assert edits == [("all", 1, 2, True)]


def test_backspace_is_told(qtbot: QtBot, field: TextField, edits: Edits) -> None:
    field.show_text("seal 🦭")
    field.place_caret(6)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert edits == [("seal", 6, 5, True)]


def test_showing_a_text_is_no_edit(field: TextField, edits: Edits) -> None:
    field.show_text("What the brief says.")
    assert edits == []
    assert field.toPlainText() == "What the brief says."


def test_the_caret_stays_where_it_is_when_text_before_it_changes(field: TextField) -> None:
    field.show_text("one two three")
    field.place_caret(13)
    field.show_text("1 two three")
    assert field.caret() == 11


def test_a_space_at_the_end_is_not_in_the_brief(
    qtbot: QtBot, field: TextField, edits: Edits
) -> None:
    QTest.keyClicks(field, "a ")
    field.show_text("a")
    assert edits[-1][0] == "a"
    assert field.toPlainText() == "a "
    field.clearFocus()
    assert field.toPlainText() == "a"


def test_pasted_lines_come_as_one(field: TextField, edits: Edits) -> None:
    pasted = QMimeData()
    pasted.setText("one\r\ntwo\n\nthree\n")
    field.insertFromMimeData(pasted)
    assert edits == [("one two three", 0, 13, False)]


def test_a_pasted_space_parts_words(field: TextField, edits: Edits) -> None:
    field.show_text("onethree")
    field.place_caret(3)
    pasted = QMimeData()
    pasted.setText(" two \n")
    field.insertFromMimeData(pasted)
    assert edits[-1][0] == "one two three"


@pytest.mark.parametrize(
    "reason", [Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason]
)
def test_a_space_at_the_end_waits_for_a_menu_or_another_window(
    field: TextField, reason: Qt.FocusReason
) -> None:
    QTest.keyClicks(field, "a ")
    field.show_text("a")
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, reason))
    assert field.toPlainText() == "a "


def test_no_selection_is_left_behind(field: TextField) -> None:
    field.show_text("abc")
    field.selectAll()
    field.clearFocus()
    assert not field.textCursor().hasSelection()
    assert field.caret() == 3


def test_a_line_end_in_the_brief_is_kept_while_typing_beside_it(
    qtbot: QtBot, field: TextField, edits: Edits
) -> None:
    field.show_text("one\ntwo")
    field.place_caret(7)
    QTest.keyClicks(field, "!")
    assert edits[-1][0] == "one\ntwo!"


def test_a_no_break_space_is_kept(qtbot: QtBot, field: TextField, edits: Edits) -> None:
    field.show_text("10\u00a0km")
    field.place_caret(5)
    QTest.keyClicks(field, "!")
    assert edits[-1][0] == "10\u00a0km!"


def test_an_input_method_is_heard_when_it_commits(field: TextField, edits: Edits) -> None:
    QApplication.sendEvent(field, QInputMethodEvent("ひ", []))
    assert edits == []
    commit = QInputMethodEvent()
    commit.setCommitString("日")
    QApplication.sendEvent(field, commit)
    assert [edit[0] for edit in edits] == ["日"]


def test_it_grows_with_its_text(field: TextField) -> None:
    one_line = field.height()
    field.show_text("A sentence that is much too long for one line of this field. " * 2)
    assert field.height() > 2 * one_line


def test_enter_asks_for_the_next_item(qtbot: QtBot, field: TextField) -> None:
    field.show_text("abc")
    field.place_caret(3)
    with qtbot.waitSignal(field.entered) as entered:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert entered.args == [3]
    assert field.toPlainText() == "abc"


@pytest.mark.parametrize(
    "pad", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier], ids=["", "keypad"]
)
@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)])
def test_arrows_lead_out_of_the_field(
    qtbot: QtBot, field: TextField, key: Qt.Key, step: int, pad: Qt.KeyboardModifier
) -> None:
    field.show_text("one line")
    with qtbot.waitSignal(field.left) as left:
        QTest.keyClick(field, key, pad)
    assert left.args == [step]


def test_a_caret_that_went_and_came_back_ends_the_undo_step(view: DocumentView) -> None:
    title = view.form.title
    title.setFocus()
    title.place_caret(0)
    write("ab")
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Right)
    write("cd")
    view.document.undo()
    assert view.document.brief.title.startswith("abFerry")
    view.document.undo()
    assert view.document.brief.title.startswith("Ferry")
