"""A line of the start page that can be chosen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.icons import paint_icon
from editor.desktop.controls.line_pen import LinePen
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme

_LEAVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class StartEntry(QAbstractButton):
    """An icon, a text, what belongs to it, and at the end a key or a time."""

    def __init__(self, icon: str, text: str, theme: Theme) -> None:
        super().__init__()
        self._icon = icon
        self._fonts = theme.fonts
        self._detail = self._end = ""
        self._faint = False
        self.setText(text)
        self.setAccessibleName(text.replace("&", ""))
        self.setFont(theme.fonts.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, detail: str, end: str, *, faint: bool = False) -> None:
        """Say what belongs to it, and what stands at its end; ``faint``: it leads nowhere."""
        self._detail, self._end, self._faint = detail, end, faint
        self.setAccessibleDescription(", ".join(filter(None, (detail, end))))
        self.update()

    def sizeHint(self) -> QSize:
        """A line with air above and below."""
        height = self.fontMetrics().height()
        return QSize(height * 16, height * 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; arrows are the page's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _LEAVING:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line; on soft accent under the pointer, ringed under the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.alternateBase())
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        side = self.fontMetrics().height()
        small, muted = self._fonts.small, palette.placeholderText().color()
        ink = muted if self._faint else palette.text().color()
        pen = LinePen(painter, self.rect(), leftwards=self.isRightToLeft())
        icon = muted if self._faint else palette.link().color()
        paint_icon(painter, self._icon, pen.skip(side * 2), side, icon)
        pen.keep(self.height())  # for a button, in whichever entry has one
        pen.write_last(self._end, small, muted)
        pen.write_label(self.text(), self.font(), ink)
        pen.skip(side // 2)
        pen.write(self._detail, small, muted, Qt.TextElideMode.ElideMiddle)
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), self)
