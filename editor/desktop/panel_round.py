"""A key that takes the keyboard round the panels of a page."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QApplication, QWidget


class Stop(NamedTuple):
    """A part of the page, and what puts the keyboard there."""

    widget: QWidget
    enter: Callable[[], object]


class PanelRound:
    """Goes from panel to panel in their order, past those that don't show."""

    def __init__(self, stops: Sequence[Stop]) -> None:
        self._stops = stops

    def turn(self, step: int) -> None:
        """Put the keyboard on the next panel (1) or on the one before (-1)."""
        focused = QApplication.focusWidget()
        shown = [each for each in self._stops if each.widget.isVisible()]
        holding = [
            place
            for place, stop in enumerate(shown)
            if focused is not None and _holds(stop.widget, focused)
        ]
        place = holding[0] + step if holding else 0
        if shown:
            shown[place % len(shown)].enter()


def _holds(panel: QWidget, widget: QWidget) -> bool:
    return panel is widget or panel.isAncestorOf(widget)
