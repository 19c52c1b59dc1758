"""The brief on the clipboard, for letters."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from editor.desktop.document_view import DocumentView
from tests.desktop.acting import CONTROL, SHIFT, press, write


def test_the_whole_brief_is_copied_with_and_without_formats(view: DocumentView) -> None:
    view.form.title.setFocus()
    press(Qt.Key.Key_Home, CONTROL)
    write("New: ")
    press(Qt.Key.Key_C, CONTROL | SHIFT)
    copied = QGuiApplication.clipboard().mimeData()
    assert "New: Ferry Line to Reopen in May</h2>" in copied.html()
    assert "eleven months.<sup>2,3</sup>" in copied.html()
    assert "• Repairs took eleven months.²,³\n" in copied.text()
    assert view.exporting.line.text == "Copied for a letter"
