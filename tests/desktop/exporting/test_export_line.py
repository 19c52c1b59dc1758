"""What the status line says of an export."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.exporting import export_line
from editor.desktop.exporting.export_line import ExportLine
from editor.desktop.theme.theme import Theme
from tests.desktop.acting import click


@pytest.fixture
def line(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[ExportLine]:
    """A line whose seconds are short."""
    monkeypatch.setattr(export_line, "_SECOND", 5)
    page = QWidget()
    line = ExportLine(theme)
    QHBoxLayout(page).addWidget(line)
    qtbot.addWidget(page)
    page.show()
    yield line


def test_it_counts_the_seconds_of_what_takes_long(line: ExportLine, qtbot: QtBot) -> None:
    line.show_work("Exporting ferry.pdf…", lambda: None)
    assert line.text == "Exporting ferry.pdf…"
    qtbot.waitUntil(lambda: line.text.endswith(" s"))
    assert line.text.startswith("Exporting ferry.pdf… ")


def test_it_counts_what_is_done_now(line: ExportLine, qtbot: QtBot) -> None:
    line.show_work("Exporting ferry.pdf…", lambda: None)
    line.show_outcome("Exported ferry.pdf")
    line.show_work("Exporting ferry.html…", lambda: None)
    qtbot.waitUntil(lambda: line.text.endswith(" s"))
    assert line.text.startswith("Exporting ferry.html… ")


def test_the_keyboard_stays_on_the_line_when_its_buttons_change(
    line: ExportLine, qtbot: QtBot
) -> None:
    line.activateWindow()
    qtbot.waitUntil(line.isActiveWindow)
    line.show_work("Exporting ferry.pdf…", lambda: None)
    line.buttons[0].setFocus()
    line.show_outcome("Exported ferry.pdf", [("Open", lambda: None)])
    assert line.buttons[0].text() == "Open"
    assert line.buttons[0].hasFocus()


def test_what_can_not_be_called_off_any_more_keeps_the_keyboard(
    line: ExportLine, qtbot: QtBot
) -> None:
    line.activateWindow()
    qtbot.waitUntil(line.isActiveWindow)
    line.show_work("Exporting ferry.pdf…", lambda: None)
    line.buttons[0].setFocus()
    line.show_no_return()
    assert not line.buttons[0].isEnabled()
    line.show_outcome("Exported ferry.pdf", [("Open", lambda: None)])
    assert line.buttons[0].hasFocus()


def test_what_came_of_it_is_dismissed(line: ExportLine) -> None:
    line.show_outcome("Exported ferry.pdf")
    click(line.dismiss)
    assert line.isHidden()
