"""A fault of the program itself."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.desktop.safety.fault_dialog import FaultDialog
from editor.desktop.safety.faults import Faults
from editor.desktop.surroundings import Surroundings
from editor.desktop.window import EditorWindow
from tests.desktop.acting import click, press, write


def dialogs() -> list[FaultDialog]:
    shown = QApplication.topLevelWidgets()
    return [each for each in shown if isinstance(each, FaultDialog) and each.isVisible()]


@pytest.fixture
def faults(window: EditorWindow, around: Surroundings, qtbot: QtBot) -> Faults:
    return Faults(around.safety, around.theme, window)


def fail(faults: Faults) -> None:
    try:
        raise ValueError("no such boat")
    except ValueError as fault:
        faults.take(ValueError, fault, fault.__traceback__)


def test_what_was_typed_is_kept_before_anything_else(faults: Faults, around: Surroundings) -> None:
    write(" Fast")
    fail(faults)
    assert len([*around.safety.keeping.recovery.folder.glob("*.copy")]) == 1


def test_it_is_told_with_a_report_and_work_goes_on(
    faults: Faults, window: EditorWindow, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    fail(faults)
    assert "no such boat" in capsys.readouterr().err
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    (dialog,) = dialogs()
    click(dialog.copy)
    report = QGuiApplication.clipboard().text()
    assert "ValueError: no such boat" in report
    assert "Qt: " in report
    qtbot.waitUntil(dialog.isActiveWindow)
    press(Qt.Key.Key_Return)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.current.form.title.setFocus()
    write(" Fast")
    assert window.current.document.brief.title.endswith("Fast")


def test_many_faults_are_one_dialog(faults: Faults, qtbot: QtBot) -> None:
    fail(faults)
    fail(faults)
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    fail(faults)
    QApplication.processEvents()
    assert len(dialogs()) == 1


def test_it_listens_where_python_tells_of_faults(
    faults: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    faults.listen()
    assert sys.excepthook == faults.take
