"""The moment at which there is something to see, and time to make the rest."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

SETTLING = 500
"""Milliseconds after which all is there that a start makes to be seen, on most machines."""


class FirstFrame(QObject):
    """Waits until the window of ``widget``, which is being shown, is painted."""

    painted = Signal()

    settled = Signal()
    """What was put off until the frame was painted shows too: there is time for what nobody sees.

    In a window that was there already that is as soon as ``painted``.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        window = widget.window().windowHandle()
        if window is None or window.isExposed():
            QTimer.singleShot(0, self.painted.emit)
            QTimer.singleShot(0, self.settled.emit)
        else:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the event in which the window is painted, and tell of it afterwards."""
        if event.type() is QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
            QTimer.singleShot(SETTLING, self, self.settled.emit)
        return False
