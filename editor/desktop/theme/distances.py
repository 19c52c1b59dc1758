"""Distances of the design, which was drawn for interface text of 13 pixels, at the size in use.

The application's font is the measure of everything: it holds the size that the system asks for and
the text size that the user chose.
"""

from collections.abc import Iterable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout

_DESIGN_TEXT = 13
_POINTS_OF_AN_INCH = 72
_SPACES = "spaces"
"""The property in which a layout keeps its spaces as they were designed."""

Margins = tuple[int, int, int, int]
"""Left, top, right, bottom: pixels at 100 %."""


def scale() -> float:
    """How much larger than in the design everything is now."""
    dots = QGuiApplication.primaryScreen().logicalDotsPerInchY()
    return QGuiApplication.font().pointSizeF() * dots / _POINTS_OF_AN_INCH / _DESIGN_TEXT


def px(pixels: float) -> int:
    """So many ``pixels`` at 100 % in pixels at the size in use."""
    return round(pixels * scale())


def space(layout: QLayout, margins: Margins = (0, 0, 0, 0), spacing: int = 0) -> None:
    """Give ``layout`` these spaces, in pixels at 100 %; they follow the size in use."""
    layout.setProperty(_SPACES, [*margins, spacing])
    _space(layout, scale(), *margins, spacing)


def space_anew(layouts: Iterable[QLayout]) -> None:
    """Give those of ``layouts`` that were spaced their spaces at the size that is in use now."""
    now = scale()
    for layout in layouts:
        spaces = layout.property(_SPACES)
        if spaces:
            _space(layout, now, *spaces)


def _space(layout: QLayout, now: float, *spaces: int) -> None:
    left, top, right, bottom, between = (round(each * now) for each in spaces)
    layout.setContentsMargins(left, top, right, bottom)
    if isinstance(layout, QBoxLayout | QGridLayout):
        layout.setSpacing(between)
