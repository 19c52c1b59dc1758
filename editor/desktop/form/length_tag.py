"""How long the item is that one is in."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from editor.brief.length import words_in
from editor.brief.model import Source
from editor.desktop.controls.floating_strip import FloatingStrip
from editor.desktop.controls.reading import mirrored
from editor.desktop.form.item_row import ItemRow
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme

_FROM_RIGHT = 16


class LengthTag(FloatingStrip):
    """Stands on the lower edge of the card in use: it takes no room, so nothing moves for it."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._label = QLabel()
        self._label.setFont(theme.fonts.small)
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        space(self.line, (8, 1, 8, 1))
        self.line.addWidget(self._label)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def text(self) -> str:
        """What the tag says, if it is to be seen."""
        return self._label.text() if self.isVisible() else ""

    def go_to(self, target: QWidget) -> None:
        """Stand at ``target``, and say how long its text is."""
        super().go_to(target)
        self.count()

    def count(self) -> None:
        """Count again, for the text may be another."""
        words = _words(self.target)
        told = self.tr("{number} word") if words == 1 else self.tr("{number} words")
        text = told.format(number=words)
        self.setVisible(words > 0)
        if text != self._label.text() and self.target is not None:
            self._label.setText(text)
            self._place(self.target)

    def _place(self, target: QWidget) -> None:
        self.adjustSize()
        over = QRect(target.mapTo(self._page, QPoint()), target.size())
        left = over.right() - self.width() - px(_FROM_RIGHT)
        top = over.bottom() - (self.height() - 1) // 2
        self.setGeometry(mirrored(QRect(QPoint(left, top), self.size()), over, self))


def _words(target: QWidget | None) -> int:
    if not isinstance(target, ItemRow) or isinstance(target.item, Source):
        return 0
    return words_in(target.item.text)
