"""Form | Text: which view of the document shows."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from editor.desktop.controls.filling import fill
from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme

_RADIUS = 6


class ViewSwitch(QWidget):
    """Two words side by side in one frame; the one that holds is lit."""

    form_wanted = Signal()
    text_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("View"))
        self.form, self.text = _Side(self.tr("Form"), theme), _Side(self.tr("Text"), theme)
        self._key = self._no_form = ""
        line = QHBoxLayout(self)
        space(line, (1, 1, 1, 1))
        group = QButtonGroup(self)
        for side in (self.form, self.text):
            group.addButton(side)
            line.addWidget(side)
        self.form.clicked.connect(self.form_wanted)
        self.text.clicked.connect(self.text_wanted)

    def show_choice(self, *, text: bool, no_form: str) -> None:
        """Light what shows; ``no_form`` says why there can be no form, if so."""
        (self.text if text else self.form).setChecked(True)
        self._let_one_be_reached()
        self.form.setEnabled(not no_form)
        self._no_form = no_form
        self._show_tips()

    def name_key(self, key: str) -> None:
        """Tell in the tips of the ``key`` that changes the view."""
        self._key = key
        self._show_tips()

    def lead_to(self, stop: QWidget) -> None:
        """Have Tab lead from here to ``stop``."""
        for side in (self.form, self.text):
            side.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt puts nothing else in order
        QWidget.setTabOrder(self.form, self.text)
        QWidget.setTabOrder(self.text, stop)
        self._let_one_be_reached()

    def _let_one_be_reached(self) -> None:
        """By Tab one comes to the side that holds, by arrows to the other."""
        for side in (self.form, self.text):
            holds = side.isChecked()
            side.setFocusPolicy(Qt.FocusPolicy.TabFocus if holds else Qt.FocusPolicy.NoFocus)

    def _show_tips(self) -> None:
        by_field, text = (
            self.tr("Edit field by field ({key})"),
            self.tr("Edit the text of the file ({key})"),
        )
        self.form.setToolTip(self._no_form or by_field.format(key=self._key))
        self.text.setToolTip(text.format(key=self._key))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        around = QPainterPath()
        around.addRoundedRect(frame, px(_RADIUS), px(_RADIUS))
        painter.setClipPath(around)
        lit = self.form if self.form.isChecked() else self.text
        fill(painter, lit.geometry().adjusted(-1, -1, 1, 1), self.palette().alternateBase())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setClipping(False)
        painter.setPen(self.palette().mid().color())
        painter.drawPath(around)


class _Side(QAbstractButton):
    """One of the words."""

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setText(text)
        self.setCheckable(True)
        # By mouse the keyboard goes to the view that was chosen; by Tab this can be reached.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """The word with air around it, as high as the buttons beside."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + px(28), metrics.height() * 2 - px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word, in the accent's colour where it holds."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fonts, palette = self._theme.fonts, self.palette()
        painter.setFont(fonts.bold_interface if self.isChecked() else fonts.interface)
        ink = palette.text() if self.underMouse() else palette.placeholderText()
        painter.setPen((palette.link() if self.isChecked() else ink).color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, self.rect().adjusted(2, 2, -2, -2), self)
