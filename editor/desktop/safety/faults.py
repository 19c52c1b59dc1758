"""Faults of the program itself: what was typed is kept, they are told, and work goes on."""

import sys
from functools import partial
from types import TracebackType

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from editor.desktop.safety.safety import Safety
from editor.desktop.theme.theme import Theme


class Faults(QObject):
    """Takes exceptions that nobody handled. One dialog at a time tells of them."""

    def __init__(self, safety: Safety, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._safety = safety
        self._theme = theme
        self._window = window
        self._telling = False

    def listen(self) -> None:
        """Take all from now on."""
        sys.excepthook = self.take

    def take(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        """Keep what was typed at once, then tell."""
        sys.__excepthook__(kind, fault, trace)
        if not isinstance(fault, Exception):
            return  # Ctrl+C in a terminal
        self._safety.flush()
        if not self._telling:
            self._telling = True
            QTimer.singleShot(0, self, partial(self._tell, fault))

    def _tell(self, fault: Exception) -> None:
        from editor.desktop.safety.fault_dialog import FaultDialog

        dialog = FaultDialog(fault, self._theme, self._window)
        dialog.finished.connect(self._end)
        dialog.open()

    def _end(self) -> None:
        self._telling = False
