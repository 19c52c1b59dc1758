"""A button that is an icon."""

from functools import cached_property

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QWidget

from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.theme.distances import px
from editor.shipped import shipped


class IconButton(QAbstractButton):
    """Shows ``resources/icons/NAME.svg`` in the colour of the text, and its name as a tip."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._drawn: tuple[tuple[int, float, str], QImage] | None = None
        self.setToolTip(name)
        self.setAccessibleName(name)
        # By mouse the keyboard stays where one writes; by Tab the button can be reached.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @cached_property
    def _drawing(self) -> bytes:
        return shipped(f"icons/{self._icon_name}.svg").read_bytes()

    def sizeHint(self) -> QSize:
        """A square that grows with the text around."""
        side = self.fontMetrics().height() * 2 - px(4)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, on a soft ground while the pointer is over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        side = self.fontMetrics().height()
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        painter.drawImage(
            (self.width() - side) // 2, (self.height() - side) // 2, self._image(side)
        )
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), self)

    def _image(self, side: int) -> QImage:
        """The drawing, made once as long as neither size nor colour change."""
        wanted = (
            side,
            self.devicePixelRatioF(),
            self.palette().color(QPalette.ColorRole.ButtonText).name(),
        )
        if self._drawn is None or self._drawn[0] != wanted:
            self._drawn = wanted, _draw(self._drawing, *wanted)
        return self._drawn[1]


def _draw(drawing: bytes, side: int, ratio: float, colour: str) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.replace(b"currentColor", colour.encode())))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(round(side * ratio), round(side * ratio)))
    image = reader.read()
    image.setDevicePixelRatio(ratio)
    return image
