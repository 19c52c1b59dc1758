"""A label that gives way: what has no room is left out."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from editor.desktop.controls.reading import write

_LEAST = "Brief….json"


class ElidedLabel(QLabel):
    """Shows as much of its plain text as fits, if not told otherwise its beginning and its end.

    It never wraps: a page of many wrapping labels takes Qt seconds to lay out.
    """

    def __init__(
        self, text: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle
    ) -> None:
        super().__init__(text)
        self._mode = mode

    def minimumSizeHint(self) -> QSize:
        """Room for a short name."""
        least = min(self.fontMetrics().horizontalAdvance(_LEAST), self.sizeHint().width())
        return QSize(least, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Room for all of the text."""
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + 1, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, short of its middle if need be."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        write(painter, self.rect(), text)
