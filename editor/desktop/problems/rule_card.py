"""A card that explains a rule, over the page, beside the problem."""

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from editor.checks.problem import Problem, Severity
from editor.checks.rule import Rule
from editor.desktop.controls.icon_button import IconButton
from editor.desktop.controls.override_keys import is_escape, keeps_escape
from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar
from editor.desktop.problems.rule_page import write_rule
from editor.desktop.problems.severity_mark import paint_mark
from editor.desktop.problems.severity_words import named
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme

_WIDTH = 440
"""Pixels at 100 %."""

_AIR = 16
_MARK_ROOM = 16
_OFF = 6
"""Pixels at 100 % between the card and what it is beside, or the edge of the window."""


_ELSEWHERE = (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress)
"""What tells that the user turned to something else."""


class RuleCard(QFrame):
    """Lies in its window, not in one of its own. Escape closes it and gives the keyboard back."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._application = QCoreApplication.instance() or self
        self._before: QWidget | None = None
        self._shown: tuple[Rule, Problem, str] | None = None
        self._severity = Severity.INFORMATION
        self._head = QLabel()
        self.close_button = IconButton("close", self.tr("Close (Escape)"), self)
        self.text = QTextEdit()
        self.setAutoFillBackground(False)
        self._lay_out()
        self.close_button.clicked.connect(self.leave)
        theme.changed.connect(self._dress_anew)
        self.hide()

    def _lay_out(self) -> None:
        self._head.setFont(self._theme.fonts.small)
        self._head.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setVerticalScrollBar(QuietScrollBar())
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, and painted where there is something to scroll: the lines stay as they are.
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.text.document().setDocumentMargin(0)
        self.text.viewport().setAutoFillBackground(False)
        head = QHBoxLayout()
        space(head, (_MARK_ROOM, 0, 0, 0), 6)
        head.addWidget(self._head, 1)
        head.addWidget(self.close_button)
        lines = self._lines = QVBoxLayout(self)
        space(lines, (_AIR, 8, 8, _AIR), 4)
        lines.addLayout(head)
        lines.addWidget(self.text)

    def show_rule(self, rule: Rule, problem: Problem, profile: str) -> None:
        """Explain ``rule``, which found ``problem`` under the profile of this name."""
        self._shown = rule, problem, profile
        self._severity = problem.severity
        self._head.setText(f"{named(problem.severity)} · {rule.code}")
        self.setAccessibleName(self.tr("Why: {}").format(rule.title))
        self.text.setAccessibleName(self.accessibleName())
        self.text.setAccessibleDescription(self._head.text())
        write_rule(self.text.document(), *self._shown, self._theme)
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)

    def _dress_anew(self) -> None:
        if self._shown is not None:
            self.show_rule(*self._shown)

    def open(self, beside: QRect) -> None:
        """Stand below ``beside``, a place on the screen, or above, and take the keyboard."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._before = focused
        corner = self._window.mapFromGlobal(beside.topLeft())
        place = QRect(corner, beside.size())
        self.setGeometry(_placed(self._wanted(), place, self._window.size()))
        self.show()
        self.raise_()
        self.text.setFocus()
        self._application.installEventFilter(self)

    def _wanted(self) -> QSize:
        """As high as the text is in the card's width."""
        width = min(px(_WIDTH), self._window.width() - 2 * px(_OFF))
        margins = self._lines.contentsMargins()
        page = self.text.document().clone()
        page.setTextWidth(width - margins.left() - margins.right() - self._bar_width())
        height = (
            round(page.size().height()) + margins.top() + margins.bottom() + self._lines.spacing()
        )
        page.deleteLater()
        return QSize(width, height + self.close_button.sizeHint().height())

    def _bar_width(self) -> int:
        return self.text.verticalScrollBar().sizeHint().width()

    def leave(self) -> None:
        """Close, and give the keyboard back to where it was."""
        before, self._before = self._before, None
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self.window())
        if had_keyboard and before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look at the events of others no longer."""
        super().hideEvent(event)
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the card leaves it; so does the keyboard, or a click, elsewhere."""
        if not isinstance(watched, QWidget):
            return False
        inside = watched is self or self.isAncestorOf(watched)
        if inside and keeps_escape(event):
            return True
        if inside and event.type() is QEvent.Type.KeyPress and is_escape(event):
            self.leave()
            return True
        moved_on = not inside and event.type() in _ELSEWHERE
        if moved_on and watched.window() is self.window():
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet of paper with an edge, and the mark of the severity."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().mid().color())
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(9), px(9))
        x = px(_AIR + 4) if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else 0
        x = x or self.width() - px(_AIR + 4)
        middle = QPointF(x, self._head.geometry().center().y() + 0.5)
        paint_mark(painter, middle, self._severity, self._theme.scheme)


def _placed(wanted: QSize, beside: QRect, window: QSize) -> QRect:
    """Where a card of that size stands in its window: below ``beside``, above, or where it fits."""
    off = px(_OFF)
    below, above = window.height() - beside.bottom() - 2 * off, beside.top() - 2 * off
    height = min(wanted.height(), max(below, above, window.height() // 2))
    if height <= below:
        top = beside.bottom() + off
    elif height <= above:
        top = beside.top() - off - height
    else:
        top = max(window.height() - height - off, 0)
    left = min(max(beside.left(), off), window.width() - wanted.width() - off)
    return QRect(QPoint(left, top), QSize(wanted.width(), height))
