"""How long the item is that one is in."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from editor.brief.length import words_in
from editor.brief.model import Item, Source
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.row_follower import RowFollower
from editor.desktop.theme.theme import Theme

_FROM_RIGHT = 16


class LengthTag(QLabel):
    """Stands on the lower edge of the card in use: it takes no room, so nothing moves for it."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._follower = RowFollower(page, self)
        self._follower.moved.connect(self._place)
        self.setFont(theme.fonts.small)
        self.setContentsMargins(8, 1, 8, 1)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def go_to(self, row: ItemRow) -> None:
        """Stand at ``row``, and say how long its text is."""
        self._follower.follow(row)
        self.raise_()
        self.count()
        self._place()

    def leave(self, row: ItemRow) -> None:
        """Stand at ``row`` no longer."""
        if self._follower.row is row:
            self._follower.leave()
            self.hide()

    def count(self) -> None:
        """Count again, for the text may be another."""
        row = self._follower.row
        words = _words(row.item) if row is not None else 0
        text = f"{words} {'word' if words == 1 else 'words'}"
        self.setVisible(words > 0)
        if text != self.text():
            self.setText(text)
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The count on a ground of its own, edged as the card is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().mid().color())
        painter.setBrush(self.palette().base())
        around = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)
        painter.end()
        super().paintEvent(event)

    def _place(self) -> None:
        row = self._follower.row
        if row is not None:
            self.adjustSize()
            corner = self._follower.corner(row.rect().bottomRight())
            self.move(
                corner.x() - self.width() - _FROM_RIGHT, corner.y() - (self.height() - 1) // 2
            )


def _words(item: Item) -> int:
    return 0 if isinstance(item, Source) else words_in(item.text)
