"""Why the text can't be read, over form and text: one line, and a button that leads there."""

import re

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.checks.problem import Severity
from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.text_button import TextButton
from editor.desktop.problems.severity_mark import colours_of, paint_mark
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme
from editor.formats.positions import Positions
from editor.formats.reading import UnreadableError

_MARK_ROOM = 24


class FaultLine(QWidget):
    """Is there while there is a fault."""

    place_wanted = Signal()
    """The user wants to see where the text breaks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fault: UnreadableError | None = None
        self._sentence = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setFont(theme.fonts.small)
        self._button = TextButton(self.tr("Go There"), theme.fonts.small_strong, self)
        self._button.clicked.connect(self.place_wanted)
        line = QHBoxLayout(self)
        space(line, (12 + _MARK_ROOM, 5, 12, 5), 6)
        line.addWidget(self._sentence)
        line.addStretch()
        line.addWidget(self._button)
        self.hide()
        self._wear()
        theme.changed.connect(self._wear)

    def _wear(self) -> None:
        ink = QColor(colours_of(Severity.ERROR, self._theme.scheme).ink)
        for widget in (self._sentence, self._button):
            palette = QPalette(widget.palette())
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            palette.setColor(QPalette.ColorRole.Link, ink)
            widget.setPalette(palette)

    def show_fault(self, fault: UnreadableError | None) -> None:
        """Say what is wrong, or nothing."""
        if fault is not self._fault:
            self._fault = fault
            sentence = "" if fault is None else _told(fault)
            self._sentence.setText(sentence)
            self._sentence.setToolTip(sentence)
            self.setAccessibleName(sentence)
        self.setVisible(fault is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft ground in the colour of errors, and the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme = self._theme.scheme
        colours = colours_of(Severity.ERROR, scheme)
        painter.fillRect(self.rect(), QColor(colours.ground))
        x = px(12 + _MARK_ROOM / 3)
        middle = QPointF(self.width() - x if self.isRightToLeft() else x, self.height() / 2)
        paint_mark(painter, middle, Severity.ERROR, scheme)


def _told(fault: UnreadableError) -> str:
    """The fault with its line and column."""
    if fault.text is None or fault.offset is None:
        return str(fault)
    line, column = Positions(fault.text).at(fault.offset)
    with_column, found = re.subn("[Ll]ine [0-9]+", rf"\g<0>, column {column}", str(fault), count=1)
    if found:
        return with_column  # English, as all that is said below the window
    return QCoreApplication.translate("FaultLine", "Line {line}, column {column}: {fault}").format(
        line=line, column=column, fault=fault
    )
