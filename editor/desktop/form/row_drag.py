"""Dragging an item to another place of its part, by its number."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.row_handle import Handle
from editor.desktop.theme.distances import px

_EDGE = 48
"""Pixels at 100 % at the upper and lower edge of the view in which it scrolls along."""

_FASTEST = 24
"""Pixels that it scrolls at most in a step."""

_PACE = 16
"""Milliseconds between two steps of that."""


class LandingLine(QWidget):
    """A thin line where the dragged row will land."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, in the accent colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().link())
        painter.drawRoundedRect(self.rect(), 1, 1)


class RowDrag(QObject):
    """Moves rows with the pointer, each within its part.

    ``rows_beside`` gives the rows of the part that a row is in.
    """

    moved = Signal(object, int)
    """The ItemRow, and by how many places it is to move."""

    def __init__(
        self, view: QScrollArea, page: QWidget, rows_beside: Callable[[ItemRow], Sequence[ItemRow]]
    ) -> None:
        super().__init__(view)
        self.handle = Handle()
        self.landing = LandingLine(page)
        self._view = view
        self._page = page
        self._rows_beside = rows_beside
        self._pointer = QPoint()
        self._scrolling = QTimer(self, interval=_PACE)
        self._scrolling.timeout.connect(self._scroll)
        self.handle.grabbed.connect(self._begin)
        self.handle.dragged.connect(self._follow)
        self.handle.dropped.connect(self._drop)
        self.handle.cancelled.connect(self._end)

    def _begin(self) -> None:
        if self.handle.row is not None:
            self.handle.row.lift(lifted=True)
        self._scrolling.start()

    def _follow(self, pointer: QPoint) -> None:
        self._pointer = pointer
        self._show_landing()

    def _drop(self) -> None:
        row, step = self.handle.row, self._step()
        self._end()
        if row is not None and step:
            self.moved.emit(row, step)

    def _end(self) -> None:
        self._scrolling.stop()
        self.landing.hide()
        if self.handle.row is not None:
            self.handle.row.lift(lifted=False)

    def _rest(self) -> tuple[list[ItemRow], int]:
        """The rows that the dragged one may stand among, and its place among them now."""
        row = self.handle.row
        rows = [] if row is None else list(self._rows_beside(row))
        if row not in rows:
            return [], 0
        place = rows.index(row)
        return rows[:place] + rows[place + 1 :], place

    def _step(self) -> int:
        rest, place = self._rest()
        return self._target(rest) - place if rest else 0

    def _target(self, rest: Sequence[ItemRow]) -> int:
        """Before which of the others the pointer is."""
        height = self._page.mapFromGlobal(self._pointer).y()
        return sum(self._box(row).center().y() < height for row in rest)

    def _box(self, row: ItemRow) -> QRect:
        return QRect(row.mapTo(self._page, QPoint()), row.size())

    def _show_landing(self) -> None:
        rest, place = self._rest()
        target = self._target(rest)
        if not rest or target == place:
            self.landing.hide()
            return
        # The dragged row still stands in its place: the gap is on the far side of a neighbour.
        beside = self._box(rest[target - 1] if target > place else rest[target])
        height = beside.bottom() + 1 if target > place else beside.top() - 2
        self.landing.setGeometry(beside.left() + px(8), height, beside.width() - px(16), px(2))
        self.landing.show()
        self.landing.raise_()

    def _scroll(self) -> None:
        """Scroll along at an edge, the faster the nearer, as far as the part goes."""
        view, bar = self._view.viewport(), self._view.verticalScrollBar()
        height = view.mapFromGlobal(self._pointer).y()
        edge = px(_EDGE)
        beyond = min(height - edge, 0) + max(height - view.height() + edge, 0)
        rest, _ = self._rest()
        if beyond and rest:
            step = max(min(beyond // 3, _FASTEST), -_FASTEST)
            top = self._box(rest[0]).top() - edge
            bottom = self._box(rest[-1]).bottom() + edge - view.height()
            value = bar.value()
            if step > 0:
                bar.setValue(max(min(value + step, bottom), value))
            else:
                bar.setValue(min(max(value + step, top), value))
            self._show_landing()
