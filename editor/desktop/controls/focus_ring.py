"""How a control shows that the keyboard is on it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget


def paint_focus_ring(
    widget: QWidget, painter: QPainter, around: QRectF | None = None, radius: float = 6
) -> None:
    """Draw the ring round ``around`` (the whole widget if not said) while the widget has focus."""
    if not widget.hasFocus():
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(widget.palette().color(QPalette.ColorRole.Link), 1.5))
    ring = QRectF(widget.rect()) if around is None else around
    painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), radius, radius)
