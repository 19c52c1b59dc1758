"""The list of what changed between two states."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView

from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.quiet_list import make_quiet
from editor.desktop.controls.rows_model import RowsModel
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme
from editor.desktop.versions.change_delegate import ChangeDelegate
from editor.desktop.versions.change_words import spoken
from editor.desktop.versions.comparison import Changed

_CORNER = 8
"""Pixels at 100 %."""

_BATCH = 40
"""Rows that are laid out between two events: words take their time."""


class ChangeList(QListView):
    """Shows changes, or says in a sentence why there are none."""

    chosen = Signal()
    """Another row is the current one."""

    wanted_back = Signal()
    """The current row is to be as it was before."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sentence = ""
        role = Qt.ItemDataRole
        self._model: RowsModel[Changed] = RowsModel(
            {role.DisplayRole: lambda row: row.name, role.AccessibleTextRole: spoken}, self
        )
        self._delegate = ChangeDelegate(lambda: self._model.rows, theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._dress()
        theme.changed.connect(self._dress_anew)

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Changes"))
        self._describe()
        make_quiet(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def _dress_anew(self) -> None:
        self._delegate.measure()
        self.doItemsLayout()

    @property
    def rows(self) -> Sequence[Changed]:
        """What is listed now."""
        return self._model.rows

    @property
    def sentence(self) -> str:
        """What it says in place of rows."""
        return "" if self._model.rows else self._sentence

    @property
    def current(self) -> Changed | None:
        """The row that the user is on."""
        row = self.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def show_changes(self, changes: Sequence[Changed], sentence: str = "") -> None:
        """List ``changes``; where there are none it says ``sentence``."""
        self._sentence = sentence
        self._describe()
        place = self.currentIndex().row()
        self._delegate.forget()
        self._model.show(changes)
        if self.hasFocus() and changes:
            self.setCurrentIndex(self._model.index(min(max(place, 0), len(changes) - 1)))
        else:
            self.clearSelection()
            self.setCurrentIndex(self._model.index(-1))
            self.scrollToTop()
        self.doItemsLayout()
        self.viewport().update()

    def _describe(self) -> None:
        signs = self.tr("What was removed is struck out, what was added is underlined.")
        self.setAccessibleDescription(self._sentence or signs)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell of it."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the change back; what stood there before is copied as any text is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted_back.emit()
        elif event.matches(QKeySequence.StandardKey.Copy) and self.current is not None:
            text = self.current.before or self.current.after
            QGuiApplication.clipboard().setText(text)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is a current row while the keyboard is here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere."""
        super().resizeEvent(event)
        self._delegate.forget()
        self.doItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or the sentence; a ring round that shows where the keyboard is."""
        super().paintEvent(event)
        if not self._model.rows:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            room = self.viewport().rect().adjusted(px(32), 0, -px(32), 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), self._sentence)
            if self.hasFocus():
                edge = self.viewport().rect().adjusted(px(12), 1, -px(12), -px(12))
                paint_focus_ring(painter, edge, self, _CORNER)
