"""Light, dark, or as the system is: everywhere, at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.theme.colours import DARK, LIGHT, Scheme
from editor.desktop.theme.theme import Appearance, Theme
from editor.desktop.window import EditorWindow
from tests.desktop.acting import DecidedScheme


@pytest.fixture(autouse=True)
def light_again(theme: Theme, scheme: DecidedScheme) -> Iterator[None]:
    yield
    theme.wear(Appearance.SYSTEM)
    scheme.turn(dark=False)


def test_the_user_goes_before_the_system(theme: Theme, scheme: DecidedScheme) -> None:
    theme.wear(Appearance.LIGHT)
    scheme.turn(dark=True)
    assert theme.scheme is LIGHT
    theme.wear(Appearance.SYSTEM)
    assert theme.scheme is DARK


def colours_in(window: EditorWindow) -> set[str]:
    """Every colour that a pixel of the window has."""
    image = window.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }


def grounds(scheme: Scheme) -> set[str]:
    return {scheme.desk, scheme.paper, scheme.line, scheme.accent_soft, scheme.ink, scheme.muted}


def test_nothing_of_the_window_stays_in_the_old_colours(
    qtbot: QtBot, window: EditorWindow, theme: Theme
) -> None:
    window.actions_by_name["problems"].trigger()
    window.actions_by_name["replace"].trigger()
    assert colours_in(window) & {LIGHT.desk, LIGHT.paper}
    theme.wear(Appearance.DARK)
    qtbot.waitUntil(lambda: {DARK.desk, DARK.paper} <= colours_in(window))
    assert not colours_in(window) & grounds(LIGHT)


def test_no_widget_keeps_an_old_palette(window: EditorWindow, theme: Theme) -> None:
    theme.wear(Appearance.DARK)
    for widget in (window, *window.findChildren(QWidget)):
        ink = widget.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
        assert ink == QColor(DARK.ink), widget


def test_tips_change_too(theme: Theme) -> None:
    theme.wear(Appearance.DARK)
    palette = QToolTip.palette()
    assert palette.color(QPalette.ColorRole.ToolTipBase) == QColor(DARK.paper)
    assert palette.color(QPalette.ColorRole.ToolTipText) == QColor(DARK.muted)
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.desk)
