"""A line of widgets that needs no room: what does not fit in is left out."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.desktop.controls.reading import mirrored
from editor.desktop.theme.distances import px


class GivingWay(QWidget):
    """Its widgets stand side by side at its end; in a narrow window the later ones give way.

    Between them are ``spacing`` pixels at 100 %.
    """

    def __init__(self, widgets: Sequence[QWidget], spacing: int) -> None:
        super().__init__()
        self._widgets = widgets
        self._spacing = spacing
        for widget in widgets:
            widget.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """No width at all."""
        return QSize(0, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """Room for all of them."""
        hints = [widget.sizeHint() for widget in self._standing()]
        width = sum(hint.width() for hint in hints) + px(self._spacing) * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def _standing(self) -> list[QWidget]:
        return [
            widget
            for widget in self._widgets
            if not widget.isHidden() and widget.sizeHint().width() > 0
        ]

    def event(self, event: QEvent) -> bool:
        """Place them anew when one came, went, or became wider."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place them in the room there is now."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        room, fitting = self.width(), list[QWidget]()
        for widget in self._standing():
            width = widget.sizeHint().width()
            if width > room:
                widget.setGeometry(QRect())
            else:
                room -= width + px(self._spacing)
                fitting.append(widget)
        right = self.width()
        for widget in reversed(fitting):
            hint = widget.sizeHint()
            right -= hint.width()
            middle = (self.height() - hint.height()) // 2
            place = QRect(right, middle, hint.width(), hint.height())
            widget.setGeometry(mirrored(place, self.rect(), self))
            right -= px(self._spacing)
