"""A scroll bar that is a thin thumb and nothing else."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from editor.desktop.theme.distances import px

_WIDTH = 10
"""Pixels at 100 %."""

RESTING = 0.75
"""How opaque the thumb is while nobody points at it: as quiet as it may be and still be seen."""


class QuietScrollBar(QScrollBar):
    """Paints a rounded thumb on the ground of its parent; it stands out under the pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._painted = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Thin."""
        return QSize(px(_WIDTH), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The thumb where there is something to scroll."""
        if self.maximum() == self.minimum():
            return
        if not self._painted:  # the first frame does without what asking the style would cost
            self._painted = True
            QTimer.singleShot(0, self, self.update)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = self.palette().placeholderText().color()
        colour.setAlphaF(1 if self._in_use() else RESTING)
        painter.setBrush(colour)
        painter.drawRoundedRect(self._thumb(), px(3), px(3))

    def _in_use(self) -> bool:
        return self.underMouse() or self.isSliderDown()

    def _thumb(self) -> QRectF:
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        box = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        air = px(2 if self._in_use() else 3)
        return QRectF(box).adjusted(air, air, -air, -air)
