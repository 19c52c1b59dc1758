"""Dragging an item of the outline to another place of its part."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QTreeView

from editor.desktop.controls.override_keys import is_escape
from editor.desktop.form.row_drag import LandingLine
from editor.desktop.theme.distances import px

_EDGE = 10
"""Pixels at 100 % on either side of the line where it will land."""

_PACE = 40
"""Milliseconds between two steps of scrolling along."""


class OutlineDrag(QObject):
    """Follows the pointer over ``view``, whose ``movable`` rows lie together in one range."""

    moved = Signal(int, int)
    """The row that was dragged, and the row of those it may go among that it takes the place of."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._landing = LandingLine(view.viewport())
        self._rows = range(0)
        self._row: int | None = None
        self._pressed = self._pointer = QPoint()
        self._dragging = False
        self._scrolling = QTimer(self, interval=_PACE)
        self._scrolling.timeout.connect(self._scroll)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def take(self, row: int, among: range) -> None:
        """The pointer went down on ``row``, which may be dragged ``among`` these."""
        self._row, self._rows = row, among

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer while its button is down; Escape leaves everything as it was."""
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._mouse(event)
        if self._dragging and event.type() is QEvent.Type.KeyPress and is_escape(event):
            self._end()
            return True
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        self._pointer = event.position().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress:
            self._pressed, self._row = self._pointer, None
        elif event.type() is QEvent.Type.MouseMove and self._row is not None:
            self._follow()
            return self._dragging
        elif event.type() is QEvent.Type.MouseButtonRelease and self._dragging:
            row, target = self._row, self._target()
            self._end()
            if row is not None and target != row:
                self.moved.emit(row, target)
            return True
        return False

    def _follow(self) -> None:
        way = (self._pointer - self._pressed).manhattanLength()
        if not self._dragging and way >= QApplication.startDragDistance():
            self._dragging = True
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scrolling.start()
        if self._dragging:
            self._show_landing()

    def _end(self) -> None:
        self._dragging, self._row = False, None
        self._scrolling.stop()
        self._landing.hide()
        self._view.viewport().unsetCursor()

    def _middle(self, row: int) -> int:
        return self._view.visualRect(self._view.model().index(row, 0)).center().y()

    def _target(self) -> int:
        """The row that the dragged one would have."""
        others = (row for row in self._rows if row != self._row)
        return self._rows.start + sum(self._middle(row) < self._pointer.y() for row in others)

    def _show_landing(self) -> None:
        row, target = self._row, self._target()
        if row is None or target == row:
            self._landing.hide()
            return
        # The dragged row still stands in its place: the gap is on the far side of a neighbour.
        beside = self._view.visualRect(self._view.model().index(target, 0))
        height = beside.bottom() if target > row else beside.top() - 1
        edge = px(_EDGE)
        self._landing.setGeometry(edge, height, self._view.viewport().width() - 2 * edge, px(2))
        self._landing.show()

    def _scroll(self) -> None:
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        beyond = min(self._pointer.y(), 0) + max(self._pointer.y() - height, 0)
        if beyond:
            bar.setValue(bar.value() + beyond)
            self._show_landing()
