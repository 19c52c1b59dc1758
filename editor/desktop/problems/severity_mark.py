"""How severities look: a shape and a colour each, for colour alone tells some readers nothing."""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from editor.checks.problem import Severity
from editor.desktop.theme.colours import Scheme
from editor.desktop.theme.distances import scale

_SIDE = 8.0
"""Pixels at 100 %."""


class Colours(NamedTuple):
    """The colour of a severity's words, and of the ground under them."""

    ink: str
    ground: str


def colours_of(severity: Severity, scheme: Scheme) -> Colours:
    """The colours in which a problem of ``severity`` is told."""
    if severity is Severity.ERROR:
        return Colours(scheme.error, scheme.error_soft)
    if severity is Severity.WARNING:
        return Colours(scheme.warning, scheme.warning_soft)
    return Colours(scheme.muted, scheme.desk)


def wear_ink(widgets: Iterable[QWidget], severity: Severity, scheme: Scheme) -> None:
    """Have words and buttons of ``widgets`` in the colour of ``severity``."""
    ink = QColor(colours_of(severity, scheme).ink)
    for widget in widgets:
        palette = QPalette(widget.palette())
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        palette.setColor(QPalette.ColorRole.Link, ink)
        widget.setPalette(palette)


def paint_mark(painter: QPainter, middle: QPointF, severity: Severity, scheme: Scheme) -> None:
    """A square for an error, a dot for a warning, a ring and a rhomb for what is quieter."""
    side = _SIDE * scale()
    box = QRectF(0, 0, side, side)
    box.moveCenter(middle)
    ink = QColor(colours_of(severity, scheme).ink)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if severity is Severity.ERROR:
        painter.drawRoundedRect(box, side / 5, side / 5)
    elif severity is Severity.WARNING:
        painter.drawEllipse(box)
    else:
        painter.setPen(QPen(ink, side / 8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if severity is Severity.SUGGESTION:
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        else:
            sides = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
            painter.drawPolygon([(one + two) / 2 for one, two in pairwise((*sides, sides[0]))])
