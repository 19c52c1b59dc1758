"""A button that is an icon."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QWidget

from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.icons import paint_icon
from editor.desktop.controls.tips import without_key
from editor.desktop.theme.distances import px

_LEADING_ON = ("undo", "redo")
"""Icons whose arrows lead back and on as one reads: the other way where one reads leftwards."""


class IconButton(QAbstractButton):
    """Shows ``resources/icons/NAME.svg`` in the colour of the text, and its name as a tip."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setToolTip(name)
        self.setAccessibleName(without_key(name))
        # By mouse the keyboard stays where one writes; by Tab the button can be reached.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

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
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        ink = self.palette().color(QPalette.ColorRole.ButtonText)
        painter.save()
        if self._icon in _LEADING_ON and self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        paint_icon(painter, self._icon, self.rect(), self.fontMetrics().height(), ink)
        painter.restore()
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), self)
