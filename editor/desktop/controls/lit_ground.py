"""The ground of the line that counts: soft accent, and a bar for those who see no colours."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

_BAR = 3
"""Pixels at 100 %."""


def paint_lit_ground(
    painter: QPainter,
    box: QRectF,
    colours: tuple[QColor, QColor],
    corner: float,
    scale: float,
    *,
    leftwards: bool,
) -> None:
    """Fill ``box`` with the first of ``colours``, and where one begins to read with the second.

    ``corner`` is its radius in pixels, ``scale`` how large a pixel of the design is.
    """
    soft, accent = colours
    sheet = QPainterPath()
    sheet.addRoundedRect(box, corner, corner)
    painter.fillPath(sheet, soft)
    bar = QRectF(box.topLeft(), box.bottomLeft())
    bar.setWidth(_BAR * scale)
    if leftwards:
        bar.moveRight(box.right())
    edge = QPainterPath()
    edge.addRect(bar)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(sheet.intersected(edge), accent)
