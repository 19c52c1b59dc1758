"""The buttons of an item: one strip, which goes to the row under the pointer or the keyboard."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.desktop.controls.icon_button import IconButton
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.row_follower import RowFollower


class RowControls(QWidget):
    """Link, note, up, down, remove; by keyboard the same is in the menu and its shortcuts."""

    moved = Signal(object, int)
    """The ItemRow, and by how many places it is to move."""

    removed = Signal(object)
    """The ItemRow whose item is to go."""

    detail_wanted = Signal(object, str)
    """The ItemRow, and the detail of its item that the user wants to write."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._follower = RowFollower(parent, self)
        self._follower.moved.connect(self._place)
        line = QHBoxLayout(self)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(0)
        self._details = {
            "url": self._add(line, "link", "Link"),
            "note": self._add(line, "note", "Note"),
        }
        for attribute, button in self._details.items():
            button.clicked.connect(
                lambda _=False, name=attribute: self.detail_wanted.emit(self._row, name)
            )
        self._add(line, "up", "Move up").clicked.connect(lambda: self.moved.emit(self._row, -1))
        self._add(line, "down", "Move down").clicked.connect(lambda: self.moved.emit(self._row, 1))
        self._add(line, "remove", "Remove").clicked.connect(lambda: self.removed.emit(self._row))
        self.hide()

    def _add(self, line: QHBoxLayout, icon: str, name: str) -> IconButton:
        button = IconButton(icon, name, self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line.addWidget(button)
        return button

    @property
    def _row(self) -> ItemRow | None:
        return self._follower.row

    def go_to(self, row: ItemRow) -> None:
        """Stand on the upper right corner of ``row``."""
        if self._row is not row:
            self._follower.follow(row)
            for attribute, button in self._details.items():
                button.setVisible(row.has_detail(attribute))
        self._place()
        self.show()
        self.raise_()

    def leave(self, row: ItemRow) -> None:
        """Stand on ``row`` no longer."""
        if self._row is row:
            self._follower.leave()
            self.hide()

    def _place(self) -> None:
        row = self._row
        if row is not None:
            self.adjustSize()
            corner = self._follower.corner(row.rect().topRight())
            self.move(corner.x() - self.width() - 10, corner.y() - self.height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The strip's own ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().mid().color())
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
