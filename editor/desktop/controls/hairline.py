"""Thin lines that stay sharp: they begin and end between two pixels of the screen, never in one."""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter

from editor.desktop.controls.filling import fill


def paint_hairline(painter: QPainter, line: QLineF, colour: QColor) -> None:
    """Paint a level or upright ``line`` below or right of its place, a logical pixel wide.

    It is as many whole pixels of the screen as fit into that, and at least one.
    """
    to_device = painter.deviceTransform()
    to_logical, _ = to_device.inverted()
    on_device = to_device.mapRect(QRectF(line.p1(), line.p2()).normalized())
    unit = max(int(to_device.m22()), 1)
    sharp = QRectF(
        round(on_device.left()),
        round(on_device.top()),
        max(round(on_device.width()), unit),
        max(round(on_device.height()), unit),
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    fill(painter, to_logical.mapRect(sharp), colour)
    painter.restore()
