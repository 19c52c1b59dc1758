"""The cross on a tab."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget


class CloseButton(QAbstractButton):
    """Closes a tab; a dot in its place says that the document is edited, until one points there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._edited = False
        # In the order of Tab there would be one for each document; Ctrl+W does the same.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(self.tr("Close (Ctrl+W)"))
        self.resize(self.sizeHint())

    def show_document(self, name: str, *, edited: bool) -> None:
        """Say which document it closes, and whether that is edited."""
        self._edited = edited
        self.setAccessibleName(self.tr("Close {name}").format(name=name))
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text around."""
        side = self.fontMetrics().height() * 3 // 2
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dot; or the cross, on a soft ground while the pointer is over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette, middle = self.palette(), QRectF(self.rect()).center()
        unit = self.fontMetrics().height() / 16
        if self._edited and not self.underMouse():
            painter.setBrush(palette.link())
            painter.drawEllipse(middle, 4 * unit, 4 * unit)
            return
        if self.underMouse():
            painter.setBrush(palette.mid())
            painter.drawRoundedRect(self.rect(), 4 * unit, 4 * unit)
        ink = palette.text() if self.underMouse() else palette.placeholderText()
        painter.setPen(QPen(ink, 1.4 * unit, c=Qt.PenCapStyle.RoundCap))
        for slope in (1, -1):
            arm = QPointF(3.5 * unit, 3.5 * unit * slope)
            painter.drawLine(middle - arm, middle + arm)
