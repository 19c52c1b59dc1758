"""One sees where the keyboard is, in both schemes."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QScrollArea, QWidget

from editor.desktop.palette.command_palette import CommandPalette
from tests.desktop.acting import DecidedScheme
from tests.desktop.for_everybody.test_accessible_words import reached

LEAST_CONTRAST = 3.0
LEAST_PIXELS = 12
"""A caret of one pixel in the smallest line is as high."""


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def around(widget: QWidget) -> QImage:
    """What is to be seen of ``widget``, and of what it lies in next to it."""
    top = widget.window()
    place = QRect(widget.mapTo(top, widget.rect().topLeft()), widget.size())
    return top.grab(place.adjusted(-40, -12, 12, 12)).toImage()


def changed_pixels(one: QImage, other: QImage) -> int:
    """How many pixels differ as much as a sign has to."""
    places = product(range(one.width()), range(one.height()))
    changed = (place for place in places if one.pixel(*place) != other.pixel(*place))
    return sum(
        contrast(one.pixelColor(*place), other.pixelColor(*place)) >= LEAST_CONTRAST
        for place in changed
    )


@pytest.fixture(params=["light", "dark"])
def in_scheme(request: pytest.FixtureRequest, scheme: DecidedScheme) -> Iterator[None]:
    scheme.turn(dark=request.param == "dark")
    yield
    scheme.turn(dark=False)


def bring_into_view(widget: QWidget) -> None:
    """As Tab does it."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


@pytest.mark.usefixtures("in_scheme")
def test_the_keyboard_is_seen(scene: QWidget) -> None:
    if isinstance(scene, CommandPalette):
        pytest.skip("it is there as long as the keyboard is")
    scene.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    unseen = []
    for widget in list(reached(scene)):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_view(widget)
        focused = around(widget)
        widget.clearFocus()
        if changed_pixels(focused, around(widget)) < LEAST_PIXELS:
            unseen.append((type(widget).__name__, widget.accessibleName()))
    assert unseen == []
