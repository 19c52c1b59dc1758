"""The problems in the status line: a count for each severity, which opens the list."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from editor.checks.problem import Problem, Severity
from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.reading import mirrored, write
from editor.desktop.problems.severity_mark import colours_of, paint_mark
from editor.desktop.problems.severity_words import all_counted, counted
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme

_MARK_ROOM = 15
_GAP = 16
_SHOWN = (Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)


class ProblemCounts(QAbstractButton):
    """“1 error, 3 warnings”, each with its mark; a click opens or closes the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._none = ""
        self._found: Counter[Severity] | None = None
        self._counts: list[tuple[Severity, str]] = []
        self.setFont(theme.fonts.small)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Problems (F8)"))
        self.show_problems((), "")
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_problems(self, problems: Sequence[Problem], none: str) -> None:
        """Count ``problems``; where there are none it says ``none``."""
        before = self._none, self._found
        found = Counter(problem.severity for problem in problems)
        if before == (none, found):
            return
        self._none, self._found = none, found
        self._counts = [(each, counted(found[each], each)) for each in _SHOWN if found[each]]
        told = all_counted({each: found[each] for each in _SHOWN})
        if told or not none:
            none = self.tr("Problems: {counts}").format(counts=told or self.tr("not known yet"))
        self.setAccessibleName(none)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All counts beside each other."""
        metrics = self.fontMetrics()
        texts = [text for _, text in self._counts] or [self._none]
        width = sum(metrics.horizontalAdvance(text) + px(_MARK_ROOM + _GAP) for text in texts)
        return QSize(width, metrics.height() + px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A mark and a count for each severity that there is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme, x, leftwards = self._theme.scheme, 0, self.isRightToLeft()
        if not self._counts:
            painter.setPen(QColor(scheme.muted))
            write(painter, self.rect(), self._none)
        for severity, text in self._counts:
            middle = self.width() - x - px(5) if leftwards else x + px(5)
            paint_mark(painter, QPointF(middle, self.height() / 2), severity, scheme)
            x += px(_MARK_ROOM)
            painter.setPen(QColor(colours_of(severity, scheme).ink))
            words = self.fontMetrics().horizontalAdvance(text)
            room = mirrored(QRect(x, 0, words + 1, self.height()), self.rect(), self)
            write(painter, room, text)
            x += words + px(_GAP)
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), self)
