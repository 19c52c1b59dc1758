"""A row is dragged by its number to another place of its part."""

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.brief.model import Fact, Part, Source
from editor.desktop.document_view import DocumentView
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.row_drag import LandingLine
from editor.desktop.form.row_handle import Handle
from tests.desktop.acting import CONTROL, keyboard, press
from tests.desktop.form.places import go, rows

LEFT = Qt.MouseButton.LeftButton


def handle_of(view: DocumentView, row: ItemRow) -> Handle:
    """The handle, after the pointer came over ``row``."""
    place = QPointF(4, 4)
    QApplication.sendEvent(row, QEnterEvent(place, place, row.mapToGlobal(place)))
    (handle,) = row.findChildren(Handle)
    return handle


def landing(view: DocumentView) -> LandingLine:
    (line,) = view.form.findChildren(LandingLine)
    return line


def drag(view: DocumentView, row: ItemRow, over: ItemRow, *, below: bool) -> Handle:
    """Press on the number of ``row`` and hold it over the upper or lower half of another."""
    handle = handle_of(view, row)
    QTest.mousePress(handle, LEFT, pos=QPoint(20, 14))
    aim = QPoint(20, over.height() - 3 if below else 3)
    for step in (1, 2, 3, 4):
        here = QPoint(20, 14)
        there = handle.mapFromGlobal(over.mapToGlobal(aim))
        QTest.mouseMove(handle, here + (there - here) * step / 4)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    return handle


def names(view: DocumentView) -> list[str]:
    return [source.name for source in view.document.brief.sources]


def test_a_dragged_row_lands_where_the_line_is(view: DocumentView) -> None:
    first, second, third = rows(view, Part.SOURCES)
    handle = drag(view, first, second, below=True)
    line = landing(view)
    assert line.isVisible()
    gap = line.mapToGlobal(line.rect().center()).y()
    assert second.mapToGlobal(second.rect().center()).y() < gap
    assert gap < third.mapToGlobal(third.rect().center()).y()
    QTest.mouseRelease(handle, LEFT)
    assert names(view) == ["AP", "Reuters", "The Skarholm Post"]
    assert not line.isVisible()


def test_dragging_upwards_is_one_step_and_citations_follow(view: DocumentView) -> None:
    before = view.document.brief
    first, _, third = rows(view, Part.SOURCES)
    QTest.mouseRelease(drag(view, third, first, below=False), LEFT)
    assert view.document.brief.sources[0] == Source(1, "The Skarholm Post")
    assert [fact.citations for fact in view.document.brief.facts] == [(2,), (3, 1)]
    press(Qt.Key.Key_Z, CONTROL)
    assert view.document.brief == before
    assert not view.document.can_undo


def test_the_keyboard_goes_to_the_dragged_item(view: DocumentView) -> None:
    go(view, Part.NARRATIVES, 0)
    first, second = rows(view, Part.FACTS)
    QTest.mouseRelease(drag(view, second, first, below=False), LEFT)
    assert keyboard() is rows(view, Part.FACTS)[0].fields["text"]


def test_a_row_stays_in_its_part(view: DocumentView) -> None:
    first, _ = rows(view, Part.FACTS)
    (prediction,) = rows(view, Part.PREDICTIONS)
    QTest.mouseRelease(drag(view, first, prediction, below=True), LEFT)
    texts = [fact.text for fact in view.document.brief.facts]
    assert texts == [
        "Repairs took eleven months.",
        "The ferry to Skarholm will sail again on May 2.",
    ]


def test_where_it_came_from_nothing_happens(view: DocumentView) -> None:
    before = view.document.brief
    first, second = rows(view, Part.FACTS)
    handle = drag(view, first, second, below=False)
    assert not landing(view).isVisible()
    QTest.mouseRelease(handle, LEFT)
    assert view.document.brief is before


def test_escape_leaves_everything_as_it_was(view: DocumentView) -> None:
    before = view.document.brief
    first, second = rows(view, Part.FACTS)
    handle = drag(view, first, second, below=True)
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert not landing(view).isVisible()
    QTest.mouseRelease(handle, LEFT)
    assert view.document.brief is before
    assert handle.keyboardGrabber() is None


def test_a_click_on_the_number_leads_into_the_text(view: DocumentView) -> None:
    row = rows(view, Part.FACTS)[1]
    handle = handle_of(view, row)
    QTest.mouseClick(handle, LEFT, pos=QPoint(10, 16))
    assert row.fields["text"].hasFocus()


def test_the_page_scrolls_along_at_its_edge(qtbot: QtBot, view: DocumentView) -> None:
    many = tuple(Fact(f"Fact {number}.") for number in range(40))
    view.document.edit(replace(view.document.brief, facts=many))
    view.window().resize(800, 400)
    qtbot.waitUntil(lambda: view.form.verticalScrollBar().maximum() > 500)
    view.form.verticalScrollBar().setValue(0)
    row = rows(view, Part.FACTS)[0]
    handle = handle_of(view, row)
    QTest.mousePress(handle, LEFT, pos=QPoint(20, 14))
    viewport = view.form.viewport()
    low = handle.mapFromGlobal(viewport.mapToGlobal(QPoint(40, viewport.height() - 2)))
    QTest.mouseMove(handle, low)
    bar = view.form.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 200)
    QTest.mouseRelease(handle, LEFT)
    assert view.document.brief.facts[0].text == "Fact 1."
    moved = [fact.text for fact in view.document.brief.facts].index("Fact 0.")
    assert moved > ceil(200 / row.height())


def test_the_handle_says_what_it_is(view: DocumentView) -> None:
    handle = handle_of(view, rows(view, Part.FACTS)[0])
    assert handle.accessibleName() == "Drag to move the item"
    assert handle.cursor().shape() is Qt.CursorShape.OpenHandCursor


def test_the_handle_outlives_its_row(view: DocumentView) -> None:
    handle_of(view, rows(view, Part.PREDICTIONS)[0])
    go(view, Part.PREDICTIONS, 0)
    press(Qt.Key.Key_Backspace, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert handle_of(view, rows(view, Part.FACTS)[0]).isVisible()
