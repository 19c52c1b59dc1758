"""The real dialogs, answered as a user would."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.desktop.dialogs import Choice, Dialogs
from editor.desktop.safety.unsaved_dialog import UnsavedDialog
from tests.desktop.acting import ALT, NONE

BUTTONS = QMessageBox.StandardButton


@pytest.fixture
def dialogs(qtbot: QtBot) -> Dialogs:
    parent = QWidget()
    qtbot.addWidget(parent)
    return Dialogs(parent)


def soon(act: Callable[[QWidget], None]) -> None:
    """Let ``act`` loose on the dialog that opens next."""

    def begin() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        act(dialog)

    QTimer.singleShot(0, begin)


def name_file(name: str, kind: str | None = None) -> Callable[[QWidget], None]:
    """Type a name into the dialog, choose a kind of file in it, and press Enter."""

    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        if kind is not None:
            dialog.selectNameFilter(kind)
            dialog.filterSelected.emit(kind)
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText(name)
        QTest.keyClick(line, Qt.Key.Key_Return)

    return act


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> Callable[[QWidget], None]:
    """Press a key as soon as the dialog has the keyboard."""

    def act(dialog: QWidget) -> None:
        assert QTest.qWaitForWindowActive(dialog)
        QTest.keyClick(dialog.focusWidget() or dialog, key, held)

    return act


def click(answer: QMessageBox.StandardButton) -> Callable[[QWidget], None]:
    def act(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        box.button(answer).click()

    return act


@pytest.mark.parametrize(
    ("typed", "kind", "named"),
    [
        ("new", None, "new.txt"),
        ("new", "JSON (*.json)", "new.json"),
        ("new.json", None, "new.json"),
    ],
)
def test_a_name_without_ending_gets_one(
    dialogs: Dialogs, tmp_path: Path, typed: str, kind: str | None, named: str
) -> None:
    soon(name_file(typed, kind))
    assert dialogs.file_to_save(tmp_path / "Untitled.txt") == tmp_path / named


def test_no_file_is_replaced_unasked_for_want_of_an_ending(
    dialogs: Dialogs, tmp_path: Path
) -> None:
    (tmp_path / "old.txt").write_text("Old", "utf-8")
    asked: list[QWidget] = []

    def decline(box: QWidget, files: QFileDialog) -> None:
        asked.append(box)
        click(BUTTONS.No)(box)
        files.reject()

    def act(files: QWidget) -> None:
        assert isinstance(files, QFileDialog)
        soon(lambda box: decline(box, files))
        name_file("old")(files)

    soon(act)
    assert dialogs.file_to_save(tmp_path / "Untitled.txt") is None
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("button", "choice"),
    [
        (BUTTONS.Save, Choice.SAVE),
        (BUTTONS.Discard, Choice.DISCARD),
        (BUTTONS.Cancel, Choice.CANCEL),
    ],
)
def test_each_answer_is_heard(
    dialogs: Dialogs, button: QMessageBox.StandardButton, choice: Choice
) -> None:
    soon(click(button))
    assert dialogs.save_changes("ferry.txt") is choice


@pytest.mark.parametrize(("key", "taken"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)])
def test_an_offer_is_taken_by_return_and_left_by_escape(
    dialogs: Dialogs, key: Qt.Key, taken: bool
) -> None:
    soon(lambda box: QTest.keyClick(box, key))
    assert dialogs.offer("It failed.", "The disk is full.", "Save As…") is taken


def test_names_and_reasons_stand_as_they_are(dialogs: Dialogs) -> None:
    formats: list[Qt.TextFormat] = []

    def act(box: QWidget) -> None:
        formats.extend(label.textFormat() for label in box.findChildren(QLabel) if label.text())
        click(BUTTONS.Ok)(box)

    soon(act)
    dialogs.tell("<b>bold</b>.txt could not be opened.", "There is no file <b>bold</b>.txt.")
    assert formats == [Qt.TextFormat.PlainText] * 2


def test_more_losses_than_one_can_read_are_counted(dialogs: Dialogs) -> None:
    said: list[str] = []

    def act(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        said.append(box.informativeText())
        click(BUTTONS.Cancel)(box)

    soon(act)
    assert not dialogs.save_with_losses("ferry.txt", tuple(f"Note {n}" for n in range(1, 101)))
    assert said[0].endswith("Note 6; and 94 more.")


@pytest.mark.parametrize(
    ("pressed", "saved"),
    [
        (Qt.Key.Key_Return, [0, 1, 2]),
        (Qt.Key.Key_S, [0, 1, 2]),
        (Qt.Key.Key_D, []),
        (Qt.Key.Key_Escape, None),
    ],
)
def test_several_documents_are_asked_about_at_once(
    dialogs: Dialogs, pressed: Qt.Key, saved: list[int] | None
) -> None:
    held = ALT if pressed in (Qt.Key.Key_S, Qt.Key.Key_D) else NONE
    soon(press(pressed, held))
    assert dialogs.save_several(["ferry.txt", "R&D.txt", "Untitled"]) == saved


def test_of_several_documents_some_are_saved(dialogs: Dialogs) -> None:
    said: list[str] = []

    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, UnsavedDialog)
        QTest.keyClick(dialog.boxes[1], Qt.Key.Key_Space)
        said.append(dialog.save.text())
        dialog.save.click()

    soon(act)
    assert dialogs.save_several(["ferry.txt", "R&D.txt", "Untitled"]) == [0, 2]
    assert said == ["&Save Chosen"]


def test_none_of_several_documents_is_saved_by_no_button_called_save(dialogs: Dialogs) -> None:
    enabled: list[bool] = []

    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, UnsavedDialog)
        for box in dialog.boxes:
            box.click()
        enabled.append(dialog.save.isEnabled())
        dialog.reject()

    soon(act)
    assert dialogs.save_several(["ferry.txt", "Untitled"]) is None
    assert enabled == [False]


@pytest.mark.parametrize(
    ("pressed", "choice"), [(Qt.Key.Key_S, Choice.SAVE), (Qt.Key.Key_D, Choice.DISCARD)]
)
def test_a_question_is_answered_by_its_letters(
    dialogs: Dialogs, pressed: Qt.Key, choice: Choice
) -> None:
    soon(press(pressed, ALT))
    assert dialogs.save_changes("ferry.txt") is choice


def test_the_answer_that_goes_on_is_the_last_as_everywhere(dialogs: Dialogs) -> None:
    shown: list[str] = []

    def act(box: QWidget) -> None:
        buttons = sorted(box.findChildren(QPushButton), key=lambda button: button.x())
        shown.extend(button.text() for button in buttons)
        box.close()

    soon(lambda box: QTimer.singleShot(0, lambda: act(box)))
    dialogs.offer("It failed.", "The disk is full.", "Save &As…")
    assert shown == ["Cancel", "Save &As…"]


class Exports(QObject):
    done = Signal(bool)


def stop(box: QWidget) -> None:
    assert isinstance(box, QMessageBox)
    next(each for each in box.buttons() if each.text() == "&Stop and Close").click()


@pytest.mark.parametrize(
    ("act", "closes"),
    [(stop, True), (click(BUTTONS.Cancel), False), (lambda box: box.close(), False)],
    ids=["stop", "cancel", "escape"],
)
def test_closing_while_exports_go_on(
    act: Callable[[QWidget], None], closes: bool, dialogs: Dialogs
) -> None:
    exports = Exports()
    soon(act)
    assert dialogs.stop_exports(2, exports.done) is closes
    exports.done.emit(True)  # and nobody is there any more to hear it


@pytest.mark.parametrize("well", [True, False])
def test_exports_that_get_done_answer_the_question_unless_one_failed(
    well: bool, dialogs: Dialogs
) -> None:
    exports = Exports()
    soon(lambda _: exports.done.emit(well))
    assert dialogs.stop_exports(1, exports.done) is well
