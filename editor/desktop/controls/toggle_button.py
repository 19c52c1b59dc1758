"""A small button that is on or off."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.tips import without_key
from editor.desktop.theme.distances import px


class ToggleButton(QAbstractButton):
    """Shows a sign of a few letters, on the accent's soft ground while it is on."""

    def __init__(self, sign: str, name: str, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(sign)
        self.setFont(font)
        self.setAccessibleName(without_key(name))
        self.setToolTip(name)
        self.setCheckable(True)
        # By mouse the keyboard stays where one writes; by Tab the button can be reached.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for two letters, so that neighbours are alike."""
        metrics = self.fontMetrics()
        wide = max(metrics.horizontalAdvance(self.text()), metrics.horizontalAdvance("Cc"))
        return QSize(wide + px(14), metrics.height() + px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign, with a ground and an edge while it is on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, palette = QPalette.ColorRole, self.palette()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(palette.color(role.Link))
            painter.setBrush(palette.color(role.AlternateBase))
            painter.drawRoundedRect(box, px(6), px(6))
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.Mid))
            painter.drawRoundedRect(box, px(6), px(6))
        ink = role.Text if self.underMouse() else role.PlaceholderText
        painter.setPen(palette.color(role.Link if self.isChecked() else ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), self)
