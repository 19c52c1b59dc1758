"""A row is dragged by its number to another place of its part."""

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.brief.model import Fact, Part, Source
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.row_drag import LandingLine
from editor.desktop.form.row_handle import Handle
from editor.desktop.window import EditorWindow
from tests.desktop.acting import CONTROL, keyboard, press
from tests.desktop.form.places import go, rows

LEFT = Qt.MouseButton.LeftButton


def handle_of(window: EditorWindow, row: ItemRow) -> Handle:
    """The handle, after the pointer came over ``row``."""
    place = QPointF(4, 4)
    QApplication.sendEvent(row, QEnterEvent(place, place, row.mapToGlobal(place)))
    (handle,) = row.findChildren(Handle)
    return handle


def landing(window: EditorWindow) -> LandingLine:
    (line,) = window.form.findChildren(LandingLine)
    return line


def drag(window: EditorWindow, row: ItemRow, over: ItemRow, *, below: bool) -> Handle:
    """Press on the number of ``row`` and hold it over the upper or lower half of another."""
    handle = handle_of(window, row)
    QTest.mousePress(handle, LEFT, pos=QPoint(20, 14))
    aim = QPoint(20, over.height() - 3 if below else 3)
    for step in (1, 2, 3, 4):
        here = QPoint(20, 14)
        there = handle.mapFromGlobal(over.mapToGlobal(aim))
        QTest.mouseMove(handle, here + (there - here) * step / 4)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    return handle


def names(window: EditorWindow) -> list[str]:
    return [source.name for source in window.document.brief.sources]


def test_a_dragged_row_lands_where_the_line_is(window: EditorWindow) -> None:
    first, second, third = rows(window, Part.SOURCES)
    handle = drag(window, first, second, below=True)
    line = landing(window)
    assert line.isVisible()
    gap = line.mapToGlobal(line.rect().center()).y()
    assert second.mapToGlobal(second.rect().center()).y() < gap
    assert gap < third.mapToGlobal(third.rect().center()).y()
    QTest.mouseRelease(handle, LEFT)
    assert names(window) == ["AP", "Reuters", "The Skarholm Post"]
    assert not line.isVisible()


def test_dragging_upwards_is_one_step_and_citations_follow(window: EditorWindow) -> None:
    before = window.document.brief
    first, _, third = rows(window, Part.SOURCES)
    QTest.mouseRelease(drag(window, third, first, below=False), LEFT)
    assert window.document.brief.sources[0] == Source(1, "The Skarholm Post")
    assert [fact.citations for fact in window.document.brief.facts] == [(2,), (3, 1)]
    press(Qt.Key.Key_Z, CONTROL)
    assert window.document.brief == before
    assert not window.document.can_undo


def test_the_keyboard_goes_to_the_dragged_item(window: EditorWindow) -> None:
    go(window, Part.NARRATIVES, 0)
    first, second = rows(window, Part.FACTS)
    QTest.mouseRelease(drag(window, second, first, below=False), LEFT)
    assert keyboard() is rows(window, Part.FACTS)[0].fields["text"]


def test_a_row_stays_in_its_part(window: EditorWindow) -> None:
    first, _ = rows(window, Part.FACTS)
    (prediction,) = rows(window, Part.PREDICTIONS)
    QTest.mouseRelease(drag(window, first, prediction, below=True), LEFT)
    texts = [fact.text for fact in window.document.brief.facts]
    assert texts == [
        "Repairs took eleven months.",
        "The ferry to Skarholm will sail again on May 2.",
    ]


def test_where_it_came_from_nothing_happens(window: EditorWindow) -> None:
    before = window.document.brief
    first, second = rows(window, Part.FACTS)
    handle = drag(window, first, second, below=False)
    assert not landing(window).isVisible()
    QTest.mouseRelease(handle, LEFT)
    assert window.document.brief is before


def test_escape_leaves_everything_as_it_was(window: EditorWindow) -> None:
    before = window.document.brief
    first, second = rows(window, Part.FACTS)
    handle = drag(window, first, second, below=True)
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert not landing(window).isVisible()
    QTest.mouseRelease(handle, LEFT)
    assert window.document.brief is before
    assert handle.keyboardGrabber() is None


def test_a_click_on_the_number_leads_into_the_text(window: EditorWindow) -> None:
    row = rows(window, Part.FACTS)[1]
    handle = handle_of(window, row)
    QTest.mouseClick(handle, LEFT, pos=QPoint(10, 16))
    assert row.fields["text"].hasFocus()


def test_the_page_scrolls_along_at_its_edge(qtbot: QtBot, window: EditorWindow) -> None:
    many = tuple(Fact(f"Fact {number}.") for number in range(40))
    window.document.edit(replace(window.document.brief, facts=many))
    window.resize(800, 400)
    qtbot.waitUntil(lambda: window.form.verticalScrollBar().maximum() > 500)
    window.form.verticalScrollBar().setValue(0)
    row = rows(window, Part.FACTS)[0]
    handle = handle_of(window, row)
    QTest.mousePress(handle, LEFT, pos=QPoint(20, 14))
    view = window.form.viewport()
    low = handle.mapFromGlobal(view.mapToGlobal(QPoint(40, view.height() - 2)))
    QTest.mouseMove(handle, low)
    bar = window.form.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 200)
    QTest.mouseRelease(handle, LEFT)
    assert window.document.brief.facts[0].text == "Fact 1."
    moved = [fact.text for fact in window.document.brief.facts].index("Fact 0.")
    assert moved > ceil(200 / row.height())


def test_the_handle_says_what_it_is(window: EditorWindow) -> None:
    handle = handle_of(window, rows(window, Part.FACTS)[0])
    assert handle.accessibleName() == "Drag to move the item"
    assert handle.cursor().shape() is Qt.CursorShape.OpenHandCursor


def test_the_handle_outlives_its_row(window: EditorWindow) -> None:
    handle_of(window, rows(window, Part.PREDICTIONS)[0])
    go(window, Part.PREDICTIONS, 0)
    press(Qt.Key.Key_Backspace, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert handle_of(window, rows(window, Part.FACTS)[0]).isVisible()
