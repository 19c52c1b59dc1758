"""A list to choose from, a number, a switch: calmly painted, and deaf to a wheel passing by."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from editor.desktop.controls.reading import mirrored, write
from editor.desktop.theme.distances import px, scale

_AIR = 12
_RADIUS = 6
_LEAST = 14
"""Letters that a choice has room for at least."""

_CHEVRON = 8
"""Pixels at 100 %, as all of them."""


class QuietChoice(QComboBox):
    """Shows what is chosen, and a small chevron."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Room for the widest choice."""
        metrics = self.fontMetrics()
        texts = (self.itemText(place) for place in range(self.count()))
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return QSize(widest + 3 * px(_AIR) + px(_CHEVRON + 2), metrics.height() + px(12))

    def minimumSizeHint(self) -> QSize:
        """Room for the beginning of a choice; the rest is in a tip then."""
        room = self.sizeHint()
        least = self.fontMetrics().averageCharWidth() * _LEAST + 3 * px(_AIR) + px(_CHEVRON + 2)
        return QSize(min(room.width(), least), room.height())

    def event(self, event: QEvent) -> bool:
        """Tell what is cut off."""
        if event.type() is QEvent.Type.ToolTip and self.width() < self.sizeHint().width():
            self.setToolTip(self.currentText())
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nobody chooses by scrolling past."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The choice on its ground."""
        painter = QPainter(self)
        _paint_ground(painter, self, focused=self.hasFocus())
        chevron, air = px(_CHEVRON), px(_AIR)
        text = self.rect().adjusted(air, 0, -2 * air - chevron, 0)
        box = QRectF(self.width() - air - chevron, (self.height() - chevron / 2) / 2, chevron, 0)
        box = QRectF(mirrored(box.toRect(), self.rect(), self))
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        shown = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, text.width()
        )
        write(painter, mirrored(text, self.rect(), self), shown)
        painter.setPen(_pen(self.palette().placeholderText().color(), 1.6))
        tip = QPointF(box.center().x(), box.top() + chevron / 2)
        painter.drawPolyline([box.topLeft(), tip, QPointF(box.left() + chevron, box.top())])


class QuietNumber(QSpinBox):
    """Shows a number; Up and Down change it, and so do the buttons beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)  # 1 and 12 are not meant by who types 120
        clear = self.lineEdit().palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.lineEdit().setPalette(clear)

    def sizeHint(self) -> QSize:
        """Room for the largest number."""
        metrics = self.fontMetrics()
        widest = metrics.horizontalAdvance(f"{self.maximum()}{self.suffix()}")
        return QSize(widest + px(3 * _AIR), metrics.height() + px(12))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nobody counts by scrolling past."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground; the number is painted by the line it is typed in."""
        _paint_ground(QPainter(self), self, focused=self.hasFocus())


class QuietSwitch(QCheckBox):
    """A box as high as its neighbours, with a tick while it is on."""

    def sizeHint(self) -> QSize:
        """A square."""
        side = self.fontMetrics().height() + px(12)
        return QSize(side, side)

    def hitButton(self, place: QPoint) -> bool:
        """Everywhere."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and the tick."""
        painter = QPainter(self)
        _paint_ground(painter, self, focused=self.hasFocus())
        if self.isChecked():
            painter.setPen(_pen(self.palette().link().color(), 2))
            side, middle = self.width() / 9, QRectF(self.rect()).center()
            steps = ((-2, 0), (-0.6, 1.5), (2, -1.5))
            painter.drawPolyline([middle + QPointF(x, y) * side for x, y in steps])


def _pen(colour: QColor, width: float) -> QPen:
    """A line of ``width`` pixels at 100 % with round ends."""
    pen = QPen(colour, width * scale())
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _paint_ground(painter: QPainter, widget: QWidget, *, focused: bool) -> None:
    """Paper with a thin edge, which is in the accent's colour under the keyboard."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette = widget.palette()
    edge = palette.link() if focused else palette.placeholderText()
    if not widget.isEnabled():
        edge = palette.mid()
    width = max(px(2 if focused else 1), 1)
    painter.setPen(QPen(edge.color(), width))
    painter.setBrush(palette.base())
    inset, radius = width / 2, px(_RADIUS)  # the whole line within the widget, on whole pixels
    box = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, radius, radius)
