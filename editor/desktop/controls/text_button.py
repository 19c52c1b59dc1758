"""A button that is a word in the accent colour, like a link."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.theme.distances import px

_AIR = 12
"""Pixels at 100 % left and right of the text, together."""

_LEAST = "Replace with…"


class TextButton(QAbstractButton):
    """Shows its text; underlined under the pointer, ringed under the keyboard."""

    air_above = 8
    """Pixels at 100 % above and below the text, together."""

    def __init__(self, text: str, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setFont(font)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Room for a word or two: in a narrow window the end of a long text is left out."""
        room = self.sizeHint()
        least = self.fontMetrics().horizontalAdvance(_LEAST) + px(_AIR)
        return QSize(min(least, room.width()), room.height())

    def sizeHint(self) -> QSize:
        """The text with a little air."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + px(_AIR)
        return QSize(width, metrics.height() + px(self.air_above))

    def _shown(self) -> str:
        """The text, as far as there is room."""
        if self.width() >= self.sizeHint().width():
            return self.text()
        room = self.width() - px(_AIR)
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word itself."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setUnderline(self.isEnabled() and self.underMouse())
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.Link))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as its letters run
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._shown())
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), self)


class InlineButton(TextButton):
    """One that stands on the line of a text, and makes that no higher."""

    air_above = 2
