"""Exports go on beside the window: in turn, called off, and when it is closed."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.desktop.dialogs import Choice
from editor.desktop.document_view import DocumentView
from editor.desktop.exporting import export_queue
from editor.storage.safe_write import replace_file
from tests.desktop.acting import (
    ALT,
    CONTROL,
    action_of,
    answers,
    click,
    press,
    write,
)
from tests.desktop.exporting.conftest import OpenExport, Waiter, choose, said_by


def test_an_export_is_called_off_and_leaves_nothing(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    open_export()
    press(Qt.Key.Key_Return)
    assert view.exporting.line.text == "Exporting ferry.pdf…"
    click(view.exporting.line.buttons[0])
    assert view.exporting.line.text == "ferry.pdf was not exported"
    choose(open_export().forms, "Markdown")  # and the next one is made all the same
    press(Qt.Key.Key_Return)
    wait_for("Exported ferry.md")
    assert sorted(path.name for path in file.parent.glob("ferry.*")) == ["ferry.md", "ferry.txt"]


def test_what_is_being_written_can_not_be_called_off(
    view: DocumentView,
    open_export: OpenExport,
    wait_for: Waiter,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on = Event()

    def held_up(path: Path, data: bytes) -> None:
        go_on.wait()
        replace_file(path, data)

    monkeypatch.setattr(export_queue, "replace_file", held_up)
    open_export()
    press(Qt.Key.Key_Return)
    cancel = view.exporting.line.buttons[0]
    assert cancel.isEnabled()
    qtbot.waitUntil(lambda: not cancel.isEnabled(), timeout=20_000)
    go_on.set()
    wait_for("Exported ferry.pdf")


def test_one_writes_on_while_an_export_is_made(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    choose(open_export().forms, "Markdown")
    press(Qt.Key.Key_Return)
    view.form.title.setFocus()
    QTest.keyClick(view.form.title, Qt.Key.Key_Home, CONTROL)
    QTest.keyClicks(view.form.title, "Later: ")  # before anything came back, for nobody waited
    assert view.exporting.line.text == "Exporting ferry.md…"
    assert view.document.brief.title.startswith("Later: ")
    wait_for("Exported")
    assert "Later" not in said_by(file.with_suffix(".md"))


def test_exports_are_made_one_after_the_other(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    for form in ("Markdown", "Web"):
        choose(open_export().forms, form)
        press(Qt.Key.Key_Return)
    assert view.exporting.line.text == "Exporting ferry.md, then 1 more…"
    wait_for("Exported ferry.html")
    assert file.with_suffix(".md").exists()


def test_a_process_that_breaks_down_is_told_of_and_another_one_serves(
    file: Path,
    view: DocumentView,
    open_export: OpenExport,
    wait_for: Waiter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("sys.executable", "/bin/false")
        open_export()
        press(Qt.Key.Key_Return)
        wait_for("could not be exported")
    open_export()
    press(Qt.Key.Key_Return)
    wait_for("Exported")


def test_closing_while_something_is_exported_is_asked_about(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    for _ in range(2):
        open_export()
        press(Qt.Key.Key_Return)
    assert not view.window().close()
    assert answers(view).asked == ["2 exports go on"]
    wait_for("Exported ferry.pdf")
    assert file.with_suffix(".pdf").exists()


def test_of_exports_one_is_asked_though_all_that_is_edited_may_go(
    view: DocumentView, open_export: OpenExport
) -> None:
    view.form.title.setFocus()
    write("A ")
    action_of(view, "new").trigger()
    write("B")
    press(Qt.Key.Key_1, ALT)
    open_export()
    press(Qt.Key.Key_Return)
    answers(view).choice = Choice.DISCARD
    assert not view.window().close()
    assert answers(view).asked == ["1 exports go on"]


def test_closing_all_the_same_ends_what_is_being_made(
    file: Path, view: DocumentView, open_export: OpenExport
) -> None:
    answers(view).stops_exports = True
    open_export()
    press(Qt.Key.Key_Return)
    assert view.window().close()
    assert not file.with_suffix(".pdf").exists()
