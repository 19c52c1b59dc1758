"""The wheel with Ctrl held: text larger or smaller by a step."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from editor.desktop.controls.viewport import viewport_of

_NOTCH = 120
"""What Qt counts for a notch of a wheel: eighths of a degree."""


class SizeWheel(QObject):
    """Watches ``views``. Qt by itself would enlarge the text of some of them alone."""

    turned = Signal(int)
    """By so many notches; towards the user they are less than 0."""

    def __init__(self, parent: QObject, *views: QAbstractScrollArea) -> None:
        super().__init__(parent)
        self._turned = 0
        for view in views:
            viewport_of(view).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of each notch; finer wheels add up to one."""
        if not isinstance(event, QWheelEvent):
            return False
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self.turned.emit(notches)
        event.accept()
        return True
