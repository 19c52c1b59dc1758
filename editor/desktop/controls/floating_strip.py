"""A strip of buttons that floats over the page, at the corner of what they are for."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.desktop.controls.reading import mirrored
from editor.desktop.theme.distances import px, space

_FROM_RIGHT = 10
"""Pixels at 100 % between the corners."""


class FloatingStrip(QWidget):
    """One strip serves all widgets of its kind on a page: it goes to the one in use."""

    overlap = 10
    """Pixels at 100 % of the target that the strip covers: the pointer can go over to it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._target: QWidget | None = None
        self.line = QHBoxLayout(self)
        space(self.line, (1, 1, 1, 1))
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """What the strip stands on."""
        return self._target

    def go_to(self, target: QWidget) -> None:
        """Stand on the upper corner of ``target``, at the end of its lines."""
        if self._target is not target:
            if self._target is not None:
                self.leave(self._target)
            self._target = target
            for moving in self._moving(target):
                moving.installEventFilter(self)
        self._place(target)
        self.show()
        self.raise_()

    def leave(self, target: QWidget) -> None:
        """Stand on ``target`` no longer."""
        if self._target is target:
            for moving in self._moving(target):
                moving.removeEventFilter(self)
            self._target = None
            self.hide()

    def _moving(self, target: QWidget) -> list[QWidget]:
        """What moves the target on the page: itself, and all that it lies in."""
        widgets: list[QWidget] = []
        widget: QWidget | None = target
        while widget is not None and widget is not self._page:
            widgets.append(widget)
            widget = widget.parentWidget()
        return widgets

    def _place(self, target: QWidget) -> None:
        self.adjustSize()
        over = QRect(target.mapTo(self._page, QPoint()), target.size())
        left = over.right() - self.width() - px(_FROM_RIGHT)
        top = over.top() - self.height() + px(self.overlap)
        self.setGeometry(mirrored(QRect(QPoint(left, top), self.size()), over, self))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the target as it moves and grows."""
        if self._target is not None and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place(self._target)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The strip's own ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().mid().color())
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(7), px(7))
