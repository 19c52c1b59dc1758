"""Dragging an item of the outline to another place of its part."""

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTreeView

from editor.desktop.form.row_drag import LandingLine
from editor.desktop.theme.distances import px

_EDGE = 10
"""Pixels at 100 % on either side of the line where it will land."""

_PACE = 40
"""Milliseconds between two steps of scrolling along."""


class OutlineDrag(QObject):
    """Shows where a row of ``view`` will land; the view tells it of the pointer."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._landing = LandingLine(view.viewport())
        self._row, self._among = -1, range(0)
        self._start = self._pointer = QPoint()
        self.active = False
        """Whether a row is being dragged."""
        self._scrolling = QTimer(self, interval=_PACE)
        self._scrolling.timeout.connect(self._scroll)

    def take(self, row: int, among: range, pointer: QPoint) -> None:
        """The button went down on ``row``, which may go to the places of the rows ``among``."""
        self._row, self._among, self._start = row, among, pointer

    def follow(self, pointer: QPoint) -> None:
        """The pointer moved with the button down: a row that was taken goes along."""
        self._pointer = pointer
        way = (pointer - self._start).manhattanLength()
        if self._among and not self.active and way >= QApplication.startDragDistance():
            self.active = True
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scrolling.start()
        if self.active:
            self._show_landing()

    def let_go(self) -> tuple[int, int]:
        """End; gives the row that was dragged, and the row whose place it is to take."""
        landed = self._row, self._target()
        self.end()
        return landed

    def end(self) -> None:
        """Drag nothing any longer."""
        self.active, self._among = False, range(0)
        self._scrolling.stop()
        self._landing.hide()
        self._view.viewport().unsetCursor()

    def _middle(self, row: int) -> int:
        return self._view.visualRect(self._view.model().index(row, 0)).center().y()

    def _target(self) -> int:
        others = (row for row in self._among if row != self._row)
        return self._among.start + sum(self._middle(row) < self._pointer.y() for row in others)

    def _show_landing(self) -> None:
        target = self._target()
        if target == self._row:
            self._landing.hide()
            return
        # The dragged row still stands in its place: the gap is on the far side of a neighbour.
        beside = self._view.visualRect(self._view.model().index(target, 0))
        height = beside.bottom() if target > self._row else beside.top() - 1
        edge = px(_EDGE)
        self._landing.setGeometry(edge, height, self._view.viewport().width() - 2 * edge, px(2))
        self._landing.show()

    def _scroll(self) -> None:
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        beyond = min(self._pointer.y(), 0) + max(self._pointer.y() - height, 0)
        if beyond:
            bar.setValue(bar.value() + beyond)
            self._show_landing()
