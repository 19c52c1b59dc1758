"""Keeping the caret in view while the page grows around it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollBar


class Following(QObject):
    """Has the caret shown again when the page got longer, until the user scrolls elsewhere.

    Rows and problems that appear above would push it out of sight.
    """

    def __init__(self, bar: QScrollBar, show_caret: Callable[[], None]) -> None:
        super().__init__(bar)
        self._active = False
        self._show_caret = show_caret
        # Later, for the range changes before the page is laid out.
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._follow)
        bar.rangeChanged.connect(self._settled.start)
        bar.actionTriggered.connect(self._stop)

    def start(self) -> None:
        """The caret is in view now, and should stay there."""
        self._active = True

    def _stop(self) -> None:
        self._active = False

    def _follow(self) -> None:
        if self._active:
            self._show_caret()
