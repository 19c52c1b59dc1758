"""Distances of the design, which was drawn for interface text of 13 pixels, at the size in use.

The application's font is the measure of everything: it holds the size that the system asks for and
the text size that the user chose.
"""

from collections.abc import Iterable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget

_DESIGN_TEXT = 13
_POINTS_OF_AN_INCH = 72
_SPACES = "spaces"
"""The property in which a layout keeps its spaces as they were designed."""

Margins = tuple[int, int, int, int]
"""Left, top, right, bottom: pixels at 100 %; left and right where one reads rightwards."""


def scale() -> float:
    """How much larger than in the design everything is now."""
    dots = QGuiApplication.primaryScreen().logicalDotsPerInchY()
    return QGuiApplication.font().pointSizeF() * dots / _POINTS_OF_AN_INCH / _DESIGN_TEXT


def px(pixels: float) -> int:
    """So many ``pixels`` at 100 % in pixels at the size in use."""
    return round(pixels * scale())


def space(spaced: QLayout | QWidget, margins: Margins = (0, 0, 0, 0), spacing: int = 0) -> None:
    """Give a layout (or the content of a label) these spaces, which follow the size in use.

    All are pixels at 100 %; of a widget only the ``margins`` count.
    """
    spaced.setProperty(_SPACES, [*margins, spacing])
    _space(spaced, scale(), *margins, spacing)


def space_anew(all_of: Iterable[QLayout | QWidget]) -> None:
    """Give those of ``all_of`` that were spaced their spaces at the size that is in use now."""
    now = scale()
    for each in all_of:
        spaces = each.property(_SPACES)
        if spaces:
            _space(each, now, *spaces)


def _space(spaced: QLayout | QWidget, now: float, *spaces: int) -> None:
    left, top, right, bottom, between = (round(each * now) for each in spaces)
    if QGuiApplication.isRightToLeft():
        left, right = right, left
    spaced.setContentsMargins(left, top, right, bottom)
    if isinstance(spaced, QBoxLayout | QGridLayout):
        spaced.setSpacing(between)
