"""The outline beside the page: one line for each part and item of the brief."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from editor.brief.model import Brief, ItemId, Part
from editor.checks.problem import Problem
from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar
from editor.desktop.controls.rows_model import RowsModel
from editor.desktop.controls.viewport import viewport_of
from editor.desktop.outline.entries import Entries, Entry
from editor.desktop.outline.line_words import name_of, tip_of
from editor.desktop.outline.outline_delegate import OutlineDelegate
from editor.desktop.outline.outline_drag import OutlineDrag
from editor.desktop.outline.tallies import Tallies, badge
from editor.desktop.problems.problem_places import Home, home_of
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme

_AIR = 10
"""Pixels at 100 % above the first line."""

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OutlinePanel(QTreeView):
    """Shows what the brief is made of. A line is a *home*: the ItemId of an item, or a Part.

    It is a tree only to Qt, whose lists lay out all lines anew whenever one of them changes.
    """

    chosen = Signal(object)
    """The home that the user wants to go to."""

    moved = Signal(object, int)
    """The ItemId of an item, and the index in its part to which it is to move."""

    left = Signal()
    """The user wants the keyboard back where he writes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = Entries()
        self._tallies = Tallies()
        self._brief = Brief()
        self._rows: dict[Home, int] = {}
        self._parts_of: dict[ItemId, Part] = {}
        self._whole = False
        role = Qt.ItemDataRole
        self._model: RowsModel[Entry] = RowsModel(
            {
                role.DisplayRole: lambda entry: entry.words,
                role.ToolTipRole: lambda entry: tip_of(entry, self._tallies.of(entry.home)),
                role.AccessibleTextRole: lambda entry: name_of(entry, self._tallies.of(entry.home)),
            },
            self,
        )
        self._delegate = OutlineDelegate(lambda: self._model.rows, self._tallies.of, theme, self)
        self._dress()
        self._drag = OutlineDrag(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._choose)
        theme.changed.connect(self._dress_anew)
        self._dress_anew()
        self.show_brief(self._brief)

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Outline"))
        self.setAccessibleDescription(
            self.tr("Enter goes to an item; Alt+Up and Alt+Down move it within its part.")
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(QuietScrollBar())
        self.setAutoFillBackground(True)
        for ground in (self, viewport_of(self)):
            ground.setBackgroundRole(QPalette.ColorRole.Window)

    def _dress_anew(self) -> None:
        self.setViewportMargins(0, px(_AIR), 0, 0)
        self._delegate.measure()
        self.doItemsLayout()

    # Showing

    def show_brief(self, brief: Brief) -> None:
        """Show what ``brief`` is made of; what did not change is left alone."""
        self._brief = brief
        current = self._current()
        lines = self._entries.of_brief(brief, whole=self._whole)
        if self._model.show(lines) and [entry.home for entry in lines] != list(self._rows):
            self._drag.end()
            self._rows = {entry.home: row for row, entry in enumerate(lines)}
            self._parts_of = {
                entry.home: entry.part
                for entry in lines
                if isinstance(entry.home, ItemId) and entry.number
            }
            self._delegate.digits = len(str(max(entry.number for entry in lines)))
            self._stand_on(current)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Tell where these are, which are all that there are."""
        self._tell(self._tallies.count(problems, self._parts_of))

    def show_problems_of(self, item: ItemId | None, problems: Iterable[Problem]) -> None:
        """Tell which of ``problems`` an item (None: the title) has; of others nothing is new."""
        home = Part.TITLE if item is None else item
        of_item = (each for each in problems if each.spot.item is item and home_of(each) is home)
        self._tell(self._tallies.count_one(home, of_item))

    def _tell(self, homes: set[Home]) -> None:
        whole = badge(self._tallies.of(Part.START)) is not None
        if whole is not self._whole:
            self._whole = whole
            self.show_brief(self._brief)
        for home in homes & self._rows.keys():  # not all between: Qt asks each how high it is
            self._model.tell(self._rows[home])

    def light(self, home: Home | None) -> None:
        """Lay a soft light under the line of an item or part (None: the title), and show it."""
        self._delegate.lit = Part.TITLE if home is None else home
        if not self.hasFocus():
            self._stand_on(self._delegate.lit)
        if self._delegate.lit in self._rows:
            self.scrollTo(self._index(self._delegate.lit))
        self.viewport().update()

    def _index(self, home: Home) -> QModelIndex:
        return self._model.index(self._rows[home])

    def _current(self) -> Home | None:
        row = self.currentIndex().row()
        return self._model.rows[row].home if 0 <= row < len(self._model.rows) else None

    def _stand_on(self, home: Home | None) -> None:
        if home in self._rows:
            self.setCurrentIndex(self._index(home))

    # What the user does

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.rows[index.row()].home)

    def _siblings(self, row: int) -> range:
        """The rows of the items among which the one in ``row`` may move; none for others."""
        rows = self._model.rows
        entry = rows[row]
        if not entry.number:
            return range(0)
        first, end = row, row + 1
        while rows[first - 1].number and rows[first - 1].part is entry.part:
            first -= 1
        while end < len(rows) and rows[end].number and rows[end].part is entry.part:
            end += 1
        return range(first, end)

    def _move(self, row: int, target: int) -> None:
        """Have the item in ``row`` take the place of the one in ``target``."""
        siblings, home = self._siblings(row), self._model.rows[row].home
        if target in siblings and target != row:
            self.moved.emit(home, siblings.index(target))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the line under the pointer; one may click it or drag it."""
        super().mousePressEvent(event)
        point = event.position().toPoint()
        row = self.indexAt(point).row()
        if row >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self._drag.take(row, self._siblings(row), point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A line that was taken goes along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag.follow(event.position().toPoint())
        if not self._drag.active:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was dragged lands; what was clicked is chosen."""
        if self._drag.active:
            self._move(*self._drag.let_go())
        else:
            self._drag.end()
            super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Alt+Up and Alt+Down move what is current here, not what one writes in."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _moves(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there, Alt with an arrow moves it, Escape ends a drag or leads back."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Escape and self._drag.active:
            self._drag.end()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTERS and row >= 0:
            self._choose(self.currentIndex())
        elif _moves(event) and row >= 0:
            self._move(row, row + _STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is current is again where the user is in the brief."""
        super().focusOutEvent(event)
        self._stand_on(self._delegate.lit)


def _moves(event: QKeyEvent) -> bool:
    return event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _STEPS
