"""Citing: a number or a few letters of an outlet, by keyboard or pointer."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.brief.model import Source
from editor.desktop.form.citation_bar import CitationBar
from editor.desktop.form.citation_entry import CitationEntry
from editor.desktop.window import EditorWindow
from tests.desktop.acting import CONTROL, click, keyboard, press, write


@pytest.fixture
def bar(window: EditorWindow) -> CitationBar:
    """The citations of the first fact, with the keyboard on them."""
    bar = window.form.sections[0].rows[0].citations
    assert bar is not None
    bar.setFocus()
    return bar


def citations(window: EditorWindow) -> tuple[int, ...]:
    return window.document.brief.facts[0].citations


def test_the_bar_says_what_is_cited(bar: CitationBar) -> None:
    assert bar.accessibleDescription() == "1 Reuters"


@pytest.mark.parametrize(
    ("typed", "cited"), [("2", (1, 2)), ("2, 3", (1, 2, 3)), ("ap", (1, 2)), ("the sk", (1, 3))]
)
def test_a_source_is_cited_by_typing(
    qtbot: QtBot, window: EditorWindow, bar: CitationBar, typed: str, cited: tuple[int, ...]
) -> None:
    write(typed)
    press(Qt.Key.Key_Return)
    assert citations(window) == cited
    qtbot.waitUntil(lambda: window.focusWidget() is bar)


def test_an_unknown_outlet_becomes_a_source_in_one_step(
    window: EditorWindow, bar: CitationBar
) -> None:
    before = window.document.brief
    write("Mainland Gazette")
    press(Qt.Key.Key_Return)
    assert window.document.brief.sources[-1] == Source(4, "Mainland Gazette")
    assert citations(window) == (1, 4)
    window.document.undo()
    assert window.document.brief == before


def test_escape_cites_nothing(qtbot: QtBot, window: EditorWindow, bar: CitationBar) -> None:
    write("2")
    press(Qt.Key.Key_Escape)
    assert citations(window) == (1,)
    qtbot.waitUntil(lambda: window.focusWidget() is bar)


def test_a_number_without_a_source_is_shown_as_such(window: EditorWindow, bar: CitationBar) -> None:
    write("9")
    press(Qt.Key.Key_Return)
    assert citations(window) == (1, 9)
    assert bar.accessibleDescription() == "1 Reuters; 9 no such source"


def test_delete_takes_a_citation_off(window: EditorWindow, bar: CitationBar) -> None:
    press(Qt.Key.Key_Delete)
    assert citations(window) == ()
    window.document.undo()
    assert citations(window) == (1,)


def test_a_click_on_cite_opens_the_entry(qtbot: QtBot, bar: CitationBar) -> None:
    click(bar, bar.box(1).center())
    assert isinstance(keyboard(), CitationEntry)


def test_a_click_on_the_cross_takes_a_citation_off(
    qtbot: QtBot, window: EditorWindow, bar: CitationBar
) -> None:
    cross = QPoint(bar.box(0).right() - 10, bar.box(0).center().y())
    click(bar, cross)
    assert citations(window) == ()


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_only_the_left_button_takes_a_citation_off(
    window: EditorWindow, bar: CitationBar, button: Qt.MouseButton
) -> None:
    QTest.mouseClick(bar, button, pos=QPoint(bar.box(0).right() - 10, bar.box(0).center().y()))
    assert citations(window) == (1,)


def test_shortcuts_work_while_citing(window: EditorWindow, bar: CitationBar, file: Path) -> None:
    write("2")
    press(Qt.Key.Key_Return)
    write("3")
    press(Qt.Key.Key_S, CONTROL)
    assert "May 2.1,2\n" in file.read_text("utf-8")


def test_the_entry_outlives_a_look_at_another_window(bar: CitationBar) -> None:
    write("Gazette")
    away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    entry = keyboard()
    QApplication.sendEvent(entry, away)
    QApplication.processEvents()
    assert entry.isVisible()
    assert isinstance(keyboard(), CitationEntry)


def test_names_of_sources_follow_their_fields(window: EditorWindow, bar: CitationBar) -> None:
    field = window.form.sections[1].rows[0].fields["name"]
    field.place_caret(0)
    field.insertPlainText("The ")
    assert "The Reuters" in bar.accessibleDescription()


@pytest.mark.parametrize("typed", ["0", "1234567890", "3-2", "1-999"])
def test_what_no_source_can_have_is_said_and_cites_nothing(
    window: EditorWindow, bar: CitationBar, typed: str
) -> None:
    said: list[str] = []
    window.form.noticed.connect(said.append)
    before = window.document.brief
    write(typed)
    press(Qt.Key.Key_Return)
    assert window.document.brief == before
    assert said == [f"No source can have the number {typed}."]


def test_a_range_cites_all_of_it(window: EditorWindow, bar: CitationBar) -> None:
    write("1-3")
    press(Qt.Key.Key_Return)
    assert citations(window) == (1, 2, 3)
