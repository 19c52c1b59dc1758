"""Citing: a number or a few letters of an outlet, by keyboard or pointer."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.brief.model import Source
from editor.desktop.document_view import DocumentView
from editor.desktop.form.citation_bar import CitationBar
from editor.desktop.form.citation_entry import CitationEntry
from tests.desktop.acting import CONTROL, at_once, click, keyboard, press, write


@pytest.fixture
def bar(view: DocumentView) -> CitationBar:
    """The citations of the first fact, with the keyboard on them."""
    bar = view.form.sections[0].rows[0].citations
    assert bar is not None
    bar.setFocus()
    return bar


def citations(view: DocumentView) -> tuple[int, ...]:
    return view.document.brief.facts[0].citations


def test_the_bar_says_what_is_cited(bar: CitationBar) -> None:
    assert bar.accessibleDescription() == "1 Reuters"


@pytest.mark.parametrize(
    ("typed", "cited"), [("2", (1, 2)), ("2, 3", (1, 2, 3)), ("ap", (1, 2)), ("the sk", (1, 3))]
)
def test_a_source_is_cited_by_typing(
    qtbot: QtBot, view: DocumentView, bar: CitationBar, typed: str, cited: tuple[int, ...]
) -> None:
    write(typed)
    press(Qt.Key.Key_Return)
    assert citations(view) == cited
    qtbot.waitUntil(lambda: view.focusWidget() is bar)


def test_an_unknown_outlet_becomes_a_source_in_one_step(
    view: DocumentView, bar: CitationBar
) -> None:
    before = view.document.brief
    write("Mainland Gazette")
    press(Qt.Key.Key_Return)
    assert view.document.brief.sources[-1] == Source(4, "Mainland Gazette")
    assert citations(view) == (1, 4)
    view.document.undo()
    assert view.document.brief == before


def test_no_letter_is_lost_that_follows_at_once(view: DocumentView, bar: CitationBar) -> None:
    write("2")
    for key in ("\r", *"Main"):
        at_once(key)
    QApplication.sendPostedEvents()  # the program has a moment again
    write("land Gazette")
    press(Qt.Key.Key_Return)
    assert citations(view) == (1, 2, 4)
    assert view.document.brief.sources[-1].name == "Mainland Gazette"


def test_escape_cites_nothing(qtbot: QtBot, view: DocumentView, bar: CitationBar) -> None:
    write("2")
    press(Qt.Key.Key_Escape)
    assert citations(view) == (1,)
    qtbot.waitUntil(lambda: view.focusWidget() is bar)


def test_a_number_without_a_source_is_shown_as_such(view: DocumentView, bar: CitationBar) -> None:
    write("9")
    press(Qt.Key.Key_Return)
    assert citations(view) == (1, 9)
    assert bar.accessibleDescription() == "1 Reuters; 9 no such source"


def test_delete_takes_a_citation_off(view: DocumentView, bar: CitationBar) -> None:
    press(Qt.Key.Key_Delete)
    assert citations(view) == ()
    view.document.undo()
    assert citations(view) == (1,)


def test_a_click_on_cite_opens_the_entry(qtbot: QtBot, bar: CitationBar) -> None:
    click(bar, bar.box(1).center())
    assert isinstance(keyboard(), CitationEntry)


def test_a_click_on_the_cross_takes_a_citation_off(
    qtbot: QtBot, view: DocumentView, bar: CitationBar
) -> None:
    cross = QPoint(bar.box(0).right() - 10, bar.box(0).center().y())
    click(bar, cross)
    assert citations(view) == ()


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_only_the_left_button_takes_a_citation_off(
    view: DocumentView, bar: CitationBar, button: Qt.MouseButton
) -> None:
    QTest.mouseClick(bar, button, pos=QPoint(bar.box(0).right() - 10, bar.box(0).center().y()))
    assert citations(view) == (1,)


def test_shortcuts_work_while_citing(view: DocumentView, bar: CitationBar, file: Path) -> None:
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


def test_names_of_sources_follow_their_fields(view: DocumentView, bar: CitationBar) -> None:
    field = view.form.sections[1].rows[0].fields["name"]
    field.place_caret(0)
    field.insertPlainText("The ")
    assert "The Reuters" in bar.accessibleDescription()


@pytest.mark.parametrize("typed", ["0", "1234567890", "3-2", "1-999"])
def test_what_no_source_can_have_is_said_and_cites_nothing(
    view: DocumentView, bar: CitationBar, typed: str
) -> None:
    said: list[str] = []
    view.form.noticed.connect(said.append)
    before = view.document.brief
    write(typed)
    press(Qt.Key.Key_Return)
    assert view.document.brief == before
    assert said == [f"No source can have the number {typed}."]


def test_a_range_cites_all_of_it(view: DocumentView, bar: CitationBar) -> None:
    write("1-3")
    press(Qt.Key.Key_Return)
    assert citations(view) == (1, 2, 3)
