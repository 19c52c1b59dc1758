"""The numbers of the lines, quietly beside the text."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from editor.desktop.controls.reading import mirrored, write
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme

_GAP = 10


class LineNumbers(QWidget):
    """Stands left of the viewport of ``view`` and numbers what is seen there."""

    def __init__(self, view: QPlainTextEdit, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.setFont(theme.fonts.small)
        view.updateRequest.connect(self._follow)

    def room(self) -> int:
        """The pixels that the highest number needs."""
        digits = max(len(str(self._view.blockCount())), 3)
        return self.fontMetrics().horizontalAdvance("0" * digits) + 2 * px(_GAP)

    def _follow(self, changed: QRect, scrolled: int) -> None:
        if scrolled:
            self.scroll(0, scrolled)
        else:
            self.update(0, changed.y(), self.width(), changed.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number of each line at its first row; the caret's own stands out."""
        painter = QPainter(self)
        palette, view = self.palette(), self._view
        current = view.textCursor().blockNumber()
        gap, height = px(_GAP), self.fontMetrics().height()
        leading = view.fontMetrics().ascent() - self.fontMetrics().ascent()
        block = view.firstVisibleBlock()
        top = view.blockBoundingGeometry(block).translated(view.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            number = block.blockNumber()
            ink = palette.text() if number == current else palette.placeholderText()
            painter.setPen(ink.color())
            below = top + view.blockBoundingRect(block).height()
            first = top + block.layout().lineAt(0).y() + leading
            line = QRect(0, round(first), self.width() - gap, height)
            room = mirrored(line, self.rect(), self)
            write(painter, room, str(number + 1), at_end=True)
            top = below
            block = block.next()
