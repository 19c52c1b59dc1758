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
        if not self._painted:  # the first frame does without: Qt's first long curve takes 3 ms
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
        start, length = self.slider()
        air = px(2 if self._in_use() else 3)
        return QRectF(0, start, self.width(), length).adjusted(air, air, -air, -air)

    def slider(self) -> tuple[int, int]:
        """Where the slider is that Qt's mouse finds, and how long it is.

        The style would tell, too; but Python takes 6 ms to know QStyle.
        """
        usual = super().sizeHint()  # two arrows, which we don't show, and the shortest slider
        arrow = usual.width()
        room = self.height() - 2 * arrow
        values = self.maximum() - self.minimum()
        length = self.pageStep() * room // (values + self.pageStep())
        length = min(max(length, usual.height() - 2 * arrow), room)
        passed = self.sliderPosition() - self.minimum()
        return arrow + (2 * passed * (room - length) + values) // (2 * values), length
