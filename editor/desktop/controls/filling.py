"""Grounds and rules."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter


def fill(painter: QPainter, box: QRect | QRectF, colour: QBrush | QColor) -> None:
    """Fill ``box``; ``painter`` has this brush and no pen afterwards.

    ``QPainter.fillRect`` may be called with a gradient's name, and Python takes 2 ms to learn the
    170 that there are: where the first frames come from, this is to be used.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(box)
