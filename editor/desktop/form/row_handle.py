"""What a row is dragged by: one handle, which goes to the row under the pointer."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from editor.desktop.controls.reading import mirrored
from editor.desktop.form.item_row import GUTTER, ItemRow
from editor.desktop.theme.distances import px


class Handle(QWidget):
    """Lies over the number of the row under the pointer, and tells how it is dragged.

    By keyboard Alt+Up and Alt+Down do the same.
    """

    grabbed = Signal()
    """The row left its place with the pointer."""

    dragged = Signal(QPoint)
    """The pointer is here, in places of the screen."""

    dropped = Signal()

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.row: ItemRow | None = None
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setAccessibleName(self.tr("Drag to move the item"))
        self.setToolTip(self.tr("Drag to move"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def go_to(self, row: ItemRow) -> None:
        """Lie over the number of ``row``, if nothing is being dragged."""
        if not self._dragging:
            self.row = row
            self.setParent(row)
            gutter = QRect(0, 0, px(GUTTER), row.height())
            self.setGeometry(mirrored(gutter, row.rect(), row))
            self.show()

    def leave(self, row: ItemRow) -> None:
        """Lie on ``row`` no longer: it goes away."""
        if self.row is row:
            self._cancel()
            self.row = None
            self.hide()
            self.setParent(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps the beginning of a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, once the pointer is far enough from where it was pressed."""
        if self._pressed is None:
            return
        place = event.globalPosition().toPoint()
        far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._dragging:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.grabKeyboard()  # for Escape, and so that nobody writes meanwhile
            self.grabbed.emit()
        if self._dragging:
            self.dragged.emit(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the row; where it was only clicked, go into its text."""
        if self._let_go():
            self.dropped.emit()
        elif self._pressed is not None and self.row is not None:
            self.row.lead_in(self.mapToParent(event.position().toPoint()))
        self._pressed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves everything as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()

    def _cancel(self) -> None:
        self._pressed = None
        if self._let_go():
            self.cancelled.emit()

    def _let_go(self) -> bool:
        """Drag no longer; tells whether there was a drag."""
        dragged, self._dragging = self._dragging, False
        if dragged:
            self.releaseKeyboard()
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        return dragged
