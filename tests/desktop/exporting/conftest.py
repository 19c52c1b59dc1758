"""What tests of exports do in a window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.exporting.export_dialog import ExportDialog
from editor.desktop.exporting.print_dialog import PrintDialog
from editor.exports.exporter import Exporter, Form
from editor.exports.paper import Paper
from tests.desktop.acting import CONTROL, SHIFT, press, write
from tests.exports.reading_back import LINES, text_of_pdf

OpenExport = Callable[[], ExportDialog]
OpenPrint = Callable[[], PrintDialog]
Waiter = Callable[[str], None]


def choose(inputs: QComboBox, value: str) -> None:
    """Go to ``value`` by its first letters, as the keyboard does."""
    inputs.setFocus()
    write(value)
    assert inputs.currentText().startswith(value)


def said_by(path: Path) -> str:
    """The text of the export at ``path``, in the form of its suffix."""
    form = Form(path.suffix[1:])
    if form is Form.PDF:
        return text_of_pdf(path.read_bytes())
    return "\n".join(line.text for line in LINES[form](path.read_bytes()))


@pytest.fixture
def open_export(view: DocumentView, qtbot: QtBot) -> OpenExport:
    """Opens the dialog by its key; the keyboard is in it then."""

    def open_export() -> ExportDialog:
        view.window().activateWindow()
        qtbot.waitUntil(lambda: view.isAncestorOf(QApplication.focusWidget() or view.window()))
        press(Qt.Key.Key_E, CONTROL | SHIFT)
        dialog = view.exporting.dialog
        assert isinstance(dialog, ExportDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.waitUntil(dialog.choice.copies.hasFocus)
        return dialog

    return open_export


@pytest.fixture
def open_print(view: DocumentView, qtbot: QtBot) -> OpenPrint:
    """Opens the preview by its key, and waits for its pages."""

    def open_print() -> PrintDialog:
        press(Qt.Key.Key_P, CONTROL)
        dialog = view.exporting.dialog
        assert isinstance(dialog, PrintDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.waitUntil(dialog.print.isEnabled, timeout=20_000)
        return dialog

    return open_print


@pytest.fixture
def wait_for(view: DocumentView, qtbot: QtBot) -> Waiter:
    """Waits until the status line says something about an export."""

    def wait_for(text: str) -> None:
        qtbot.waitUntil(lambda: text in view.exporting.line.text, timeout=20_000)

    return wait_for


@pytest.fixture(scope="session")
def exporter() -> Exporter:
    return Exporter(Paper.A4)
