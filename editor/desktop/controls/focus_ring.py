"""How a control shows that the keyboard is on it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from editor.desktop.theme.distances import px, scale


def paint_focus_ring(painter: QPainter, around: QRect, widget: QWidget, corner: float = 12) -> None:
    """Draw the ring round ``around``, in the accent colour of ``widget``.

    ``corner`` is the radius in pixels at 100 %, as far as there is room for it.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(widget.palette().link().color(), 1.5 * max(1.0, scale())))
    radius = min(around.height() / 2, px(corner))
    painter.drawRoundedRect(QRectF(around).adjusted(1, 1, -1, -1), radius, radius)
