"""Tells what stands beside a row of the form when the row moves."""

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from editor.desktop.form.item_row import ItemRow


class RowFollower(QObject):
    """Follows one row at a time over its ``page``."""

    moved = Signal()
    """The row is elsewhere on the page, or of another size."""

    def __init__(self, page: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self.row: ItemRow | None = None
        self._page = page

    def follow(self, row: ItemRow) -> None:
        """Follow ``row``, and the one before no longer."""
        if self.row is not row:
            self.leave()
            self.row = row
            for moving in self._moving(row):
                moving.installEventFilter(self)

    def leave(self) -> None:
        """Follow no row."""
        if self.row is not None:
            for moving in self._moving(self.row):
                moving.removeEventFilter(self)
            self.row = None

    def corner(self, of_row: QPoint) -> QPoint:
        """Where on the page a point of the row is."""
        return self.row.mapTo(self._page, of_row) if self.row is not None else QPoint()

    def _moving(self, row: ItemRow) -> list[QWidget]:
        """What moves the row on the page: itself, and all that it lies in."""
        widgets: list[QWidget] = []
        widget: QWidget | None = row
        while widget is not None and widget is not self._page:
            widgets.append(widget)
            widget = widget.parentWidget()
        return widgets

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the row move and grow."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.moved.emit()
        return False
