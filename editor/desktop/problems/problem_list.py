"""All problems of the brief in one list; a click, or Enter, goes there."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QIcon, QKeyEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QMenu, QWidget

from editor.brief.model import Brief, Dismissal
from editor.checks.dismissals import address_of
from editor.checks.problem import Problem, Severity
from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar
from editor.desktop.problems.severity_mark import paint_mark
from editor.desktop.theme.theme import Theme

_PROBLEM = Qt.ItemDataRole.UserRole
_DISMISSAL = Qt.ItemDataRole.UserRole + 1
_MARK = 12
_AIR = 12
"""Pixels left of the marks; half of it above the first."""


class ProblemList(QListWidget):
    """The standing problems, the worst first; behind them, quietly, those that were dismissed."""

    chosen = Signal(object)
    """The Problem that the user wants to go to."""

    restored = Signal(object)
    """The Dismissal that is to hold no longer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Problems")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(QuietScrollBar())
        self.setFont(theme.fonts.small)
        self.setIconSize(QSize(_MARK, _MARK))
        self.setSpacing(3)
        self.setViewportMargins(_AIR, _AIR // 2, 0, 0)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setWordWrap(True)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_problems(
        self,
        brief: Brief,
        standing: Sequence[Problem],
        dismissed: Iterable[tuple[Problem, Dismissal]],
    ) -> None:
        """Show the problems of ``brief``."""
        row = self.currentRow()
        self.clear()
        order = list(Severity)
        for problem in sorted(standing, key=lambda each: order.index(each.severity)):
            self._add(brief, problem, problem.message)
        for problem, dismissal in dismissed:
            item = self._add(brief, problem, f"{problem.message} Dismissed: {dismissal.reason}")
            item.setForeground(self.palette().placeholderText())
            item.setData(_DISMISSAL, dismissal)
            item.setToolTip(f"{problem.code}\nDelete lets it count again.")
        self.setCurrentRow(min(row, self.count() - 1))

    def _add(self, brief: Brief, problem: Problem, message: str) -> QListWidgetItem:
        address = address_of(problem, brief)
        item = QListWidgetItem(self._mark(problem.severity), f"{address}  {message}".strip())
        item.setToolTip(problem.code)
        item.setData(_PROBLEM, problem)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, f"{problem.severity}, {address}: {message}"
        )
        self.addItem(item)
        return item

    def _mark(self, severity: Severity) -> QIcon:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(_MARK, _MARK) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QPointF(_MARK / 2, _MARK / 2), severity, self._theme.scheme)
        painter.end()
        return QIcon(picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes a dismissal back."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self._restore(item)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to take a dismissal back."""
        item = self.itemAt(event.pos())
        if item is not None and item.data(_DISMISSAL) is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction("Let It Count Again").triggered.connect(lambda: self._restore(item))
            menu.popup(event.globalPos())

    def _restore(self, item: QListWidgetItem) -> None:
        dismissal = item.data(_DISMISSAL)
        if dismissal is not None:
            self.restored.emit(dismissal)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_PROBLEM))
