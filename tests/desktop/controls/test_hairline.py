"""A thin line is sharp wherever it stands, and however large the pixels of the design are."""

import pytest
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QImage, QPainter

from editor.desktop.controls.hairline import paint_hairline


@pytest.mark.parametrize(("ratio", "thick"), [(1, 1), (1.25, 1), (1.5, 1), (1.75, 1), (2, 2)])
@pytest.mark.parametrize("upright", [False, True])
def test_it_fills_whole_pixels_of_the_screen(ratio: float, thick: int, upright: bool) -> None:
    image = QImage(60, 60, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(0.3, 0.4)
    line = QLineF(8.3, 0, 8.3, 30) if upright else QLineF(0, 8.3, 30, 8.3)
    paint_hairline(painter, line, QColor("#000000"))
    painter.end()
    across = [(place, 10) if upright else (10, place) for place in range(60)]
    inks = [image.pixelColor(*place).name() for place in across]
    assert inks.count("#000000") == thick
    assert inks.count("#ffffff") == 60 - thick
