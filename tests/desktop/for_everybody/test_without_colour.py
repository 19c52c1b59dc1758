"""What colour says is said in another way, too."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from editor.checks.problem import Severity
from editor.desktop.problems.severity_mark import paint_mark
from editor.desktop.problems.underlines import shape_of
from editor.desktop.theme.colours import DARK, LIGHT, Scheme


def shape(severity: Severity, scheme: Scheme) -> list[bool]:
    """Where the mark of ``severity`` has ink."""
    image = QImage(16, 16, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, QPointF(8, 8), severity, scheme)
    painter.end()
    return [image.pixelColor(x, y).alpha() > 100 for x in range(16) for y in range(16)]


@pytest.mark.parametrize("scheme", [LIGHT, DARK])
def test_each_severity_has_a_mark_of_its_own_shape(scheme: Scheme) -> None:
    shapes = [shape(severity, scheme) for severity in Severity]
    assert all(any(inked) for inked in shapes)
    assert all(shapes.count(inked) == 1 for inked in shapes)


def test_errors_warnings_and_the_rest_are_underlined_in_different_ways() -> None:
    assert len({shape_of(severity) for severity in Severity}) == 3
