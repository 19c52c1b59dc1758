"""The size and place of the window and of its panels, as they were when it was closed last."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from editor.desktop.layout.panel_layout import PanelLayout
from editor.desktop.theme.distances import px
from editor.storage.state_file import read_state, write_state

_MAXIMIZED = Qt.WindowState.WindowMaximized

_WIDTH, _HEIGHT = 1240, 820
"""Pixels at 100 %, as long as the user chose no others."""

_MOST_OF_HEIGHT = 0.95
"""Of the screen, at the first start: how high the frame of the window is, no system says before."""

_MOST = 100_000
"""Pixels; no screen is larger."""


class WindowLayout:
    """Remembers in ``folder``; what makes no sense there is as good as nothing."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "window.json"

    def restore(self, window: QWidget, panels: PanelLayout) -> None:
        """Bring ``window`` and ``panels`` to where they were, if that is on a screen."""
        state = read_state(self._file)
        known = state if isinstance(state, dict) else {}
        place = _rectangle(known.get("place"))
        if place is None:
            room = window.screen().availableSize()
            room.setHeight(round(room.height() * _MOST_OF_HEIGHT))
            window.resize(QSize(px(_WIDTH), px(_HEIGHT)).boundedTo(room))
        else:
            window.setGeometry(_on_screen(place))
        if known.get("maximized") is True:
            window.setWindowState(window.windowState() | _MAXIMIZED)
        panels.restore(known)

    def keep(self, window: QWidget, panels: PanelLayout) -> None:
        """Remember where ``window`` and ``panels`` are."""
        place = window.normalGeometry() if window.isMaximized() else window.geometry()
        corner_and_size = [place.x(), place.y(), place.width(), place.height()]
        state = {"place": corner_and_size, "maximized": window.isMaximized()}
        write_state(self._file, state | panels.state())


def _rectangle(value: object) -> QRect | None:
    if not isinstance(value, list) or len(value) != 4:
        return None
    if not all(type(each) is int and abs(each) < _MOST for each in value):
        return None
    place = QRect(*value)
    return place if place.isValid() else None


def _on_screen(place: QRect) -> QRect:
    """``place``, moved and made smaller if need be."""
    screen = QGuiApplication.screenAt(place.center()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    fitting = QRect(place.topLeft(), place.size().boundedTo(room.size()))
    fitting.moveLeft(max(room.left(), min(fitting.left(), room.right() + 1 - fitting.width())))
    fitting.moveTop(max(room.top(), min(fitting.top(), room.bottom() + 1 - fitting.height())))
    return fitting
