"""A label that gives way: what has no room is left out in the middle."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

_LEAST = "Brief….json"


class ElidedLabel(QLabel):
    """Shows as much of its plain text as fits, with its beginning and its end."""

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
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, self.width()
        )
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text
        )
