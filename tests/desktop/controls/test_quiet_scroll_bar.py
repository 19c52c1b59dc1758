"""The thin thumb stands where Qt's mouse finds the slider."""

import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar


def found_by_the_mouse(bar: QuietScrollBar) -> tuple[int, int]:
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    slider = QStyle.SubControl.SC_ScrollBarSlider
    box = bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, slider, bar)
    return box.top(), box.height()


@pytest.mark.parametrize("height", [40, 200, 737])
@pytest.mark.parametrize(("most", "page"), [(1, 10), (60, 700), (5_000, 700), (2_000_000, 700)])
@pytest.mark.parametrize("share", [0, 0.3, 0.5, 1])
def test_the_thumb_is_where_the_mouse_finds_it(
    height: int, most: int, page: int, share: float, qtbot: QtBot
) -> None:
    bar = QuietScrollBar()
    qtbot.addWidget(bar)
    bar.resize(10, height)
    bar.setRange(0, most)
    bar.setPageStep(page)
    bar.setValue(round(most * share))
    (start, length), (found, found_length) = bar.slider(), found_by_the_mouse(bar)
    assert abs(start - found) <= 1  # of a very long way Qt counts in floating-point numbers
    assert length == found_length
