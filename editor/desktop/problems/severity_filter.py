"""Which severities the list of problems shows: a mark for each that there is, and how many."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from editor.checks.problem import Severity
from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.reading import mirrored, write
from editor.desktop.problems.severity_mark import colours_of, paint_mark
from editor.desktop.problems.severity_words import counted
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme

_AIR = 8
"""Pixels before the mark and behind the words."""

_MARK_ROOM = 14
_APART, _EDGE = 6, 8


class SeverityToggle(QAbstractButton):
    """“3 warnings” with the mark, or “3” where there is little room; pressed while shown."""

    def __init__(self, severity: Severity, theme: Theme) -> None:
        super().__init__()
        self._severity = severity
        self._theme = theme
        self._brief = False
        self.setFont(theme.fonts.small)
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many there are, shown or not."""
        self._number, words = str(count), counted(count, self._severity)
        self.setText(words)
        self.setAccessibleName(self.tr("Show {}").format(words))
        self.setToolTip(self.accessibleName())
        self.setAccessibleDescription(self.tr("In the list, and when going from one to the next"))
        self.updateGeometry()
        self.update()

    def be_brief(self, brief: bool) -> None:
        """Say the number only, or in words what it counts."""
        self._brief = brief
        self.updateGeometry()
        self.update()

    @property
    def wanted(self) -> int:
        """Pixels that number and words take."""
        return self._width_of(self.text())

    def sizeHint(self) -> QSize:
        """Room for what it says."""
        width = self._width_of(self._said)
        return QSize(width, self.fontMetrics().height() + px(8))

    @property
    def _said(self) -> str:
        return self._number if self._brief else self.text()

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + px(_MARK_ROOM) + 2 * px(_AIR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark and words, on a ground with an edge while it is pressed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self._severity, self._theme.scheme)
        if self.isChecked() or self.underMouse():
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(self.palette().mid().color() if self.isChecked() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.ground))
            painter.drawRoundedRect(box, px(6), px(6))
        self._paint_said(painter, QColor(colours.ink))
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), self, 6)

    def _paint_said(self, painter: QPainter, ink: QColor) -> None:
        on, whole = self.isChecked(), self.rect()
        mark = QRect(px(_AIR), 0, px(_MARK_ROOM - 6), whole.height())
        mark = mirrored(mark, whole, self)
        painter.setOpacity(1 if on else 0.5)
        paint_mark(painter, QRectF(mark).center(), self._severity, self._theme.scheme)
        painter.setOpacity(1)
        font = self.font()
        font.setStrikeOut(not on)
        painter.setFont(font)
        painter.setPen(ink if on else self.palette().placeholderText().color())
        room = whole.adjusted(px(_AIR + _MARK_ROOM), 0, -px(_AIR), 0)
        room = mirrored(room, whole, self)
        write(painter, room, self._said)


class SeverityFilter(QWidget):
    """Four toggles side by side; what is chosen lasts as long as the document is open."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Which problems are shown"))
        self.toggles = {severity: SeverityToggle(severity, theme) for severity in Severity}
        line = QHBoxLayout(self)
        space(line, (_EDGE, 0, _EDGE, 0), _APART)
        for toggle in self.toggles.values():
            toggle.toggled.connect(self.changed)
            line.addWidget(toggle)
        line.addStretch()

    def show_counts(self, severities: Iterable[Severity]) -> None:
        """Count ``severities``, those of all problems."""
        found = Counter(severities)
        for severity, toggle in self.toggles.items():
            toggle.show_count(found[severity])
            toggle.setVisible(found[severity] > 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All of them say words, or none."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * px(_EDGE)
        there = (toggle for toggle in self.toggles.values() if not toggle.isHidden())
        wanted = sum(toggle.wanted + px(_APART) for toggle in there)
        for toggle in self.toggles.values():
            toggle.be_brief(wanted > room)

    def minimumSizeHint(self) -> QSize:
        """Room for the numbers."""
        least = sum(each.sizeHint().height() + px(_MARK_ROOM) for each in self.toggles.values())
        return QSize(least, self.sizeHint().height())

    def shows(self, severity: Severity) -> bool:
        """Whether problems of ``severity`` are shown."""
        return self.toggles[severity].isChecked()
