"""A section of the form: its heading, its rows, and the way to add one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from editor.brief.model import Item, ItemId, Source
from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.kept_painted import keep_painted
from editor.desktop.controls.text_button import TextButton
from editor.desktop.form.field_tables import SectionEntry, told
from editor.desktop.form.item_row import GUTTER, ItemRow
from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme


class Section(QWidget):
    """Keeps one row for each item, in the order of the items."""

    row_added = Signal(object)
    """A new ItemRow, to be connected."""

    row_removed = Signal(object)
    """An ItemRow whose item is gone, and which goes too."""

    add_wanted = Signal(object)
    """The user wants a new item in this section (a SectionEntry)."""

    def __init__(
        self, entry: SectionEntry, theme: Theme, heading_button: QWidget | None = None
    ) -> None:
        super().__init__()
        self.entry = entry
        self.heading_button = heading_button
        self.rows: list[ItemRow] = []
        self._items: Sequence[Item] = ()
        self._sources: Sequence[Source] | None = None
        self.setAccessibleName(told(entry.heading))
        self.add_button = TextButton(told(entry.add), theme.fonts.interface)
        self.add_button.setAccessibleDescription(told(entry.purpose))
        self._theme = theme
        self._locked = False
        self._purpose = ElidedLabel(told(entry.purpose), Qt.TextElideMode.ElideRight)
        keep_painted(self)
        self._column = QVBoxLayout(self)
        self._column.setVerticalSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        space(self._column, spacing=2)
        self._column.addLayout(self._head())
        self._column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        space(line, (12, 2, 0, 2), 10)
        heading = self._heading()
        line.addWidget(heading)
        if self.heading_button is not None:
            line.addWidget(self.heading_button)  # not at the right: a row's buttons float there
        line.addStretch()
        return line

    def _heading(self) -> QLabel:
        heading = QLabel(told(self.entry.heading))
        heading.setFont(self._theme.fonts.heading)
        heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return heading

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        space(line, (GUTTER - 6, 2, 0, 0), 6)
        self.add_button.clicked.connect(lambda: self.add_wanted.emit(self.entry))
        line.addWidget(self.add_button)
        self._purpose.setFont(self._theme.fonts.small)
        self._purpose.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        line.addWidget(self._purpose, 1)  # it gives way first: what can be done is to be read
        self._purpose.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addStretch()
        return line

    def show_items(self, items: Sequence[Item], sources: Sequence[Source]) -> bool:
        """Show these items; tells whether rows came, went or moved."""
        self._purpose.setHidden(bool(items) or self._locked)
        # No row is asked what it shows: in hundreds of rows each question would be felt.
        rearranged = [item.id for item in items] != [item.id for item in self._items]
        if rearranged:
            self._arrange(items)
        anew = rearranged or sources is not self._sources
        before, self._items, self._sources = self._items, items, sources
        for place, item in enumerate(items):
            if anew or item is not before[place]:
                number = item.number if isinstance(item, Source) else place + 1
                self.rows[place].show_item(item, str(number), sources)
        return rearranged

    def row_of(self, item: ItemId | None) -> ItemRow | None:
        """The row of the item with this id, if it is here."""
        shown = zip(self.rows, self._items, strict=True)
        return next((row for row, each in shown if each.id is item), None)

    def lock(self, *, locked: bool) -> None:
        """Offer nothing to add, or again."""
        self._locked = locked
        self.add_button.setHidden(locked)
        self._purpose.setHidden(bool(self.rows) or locked)

    def _arrange(self, items: Sequence[Item]) -> None:
        standing: dict[ItemId, ItemRow] = {row.item.id: row for row in self.rows}
        rows = [
            standing.pop(item.id) if item.id in standing else self._new_row(item) for item in items
        ]
        for row in standing.values():
            self._drop(row)
        for place, row in enumerate(rows, start=1):
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
        self.rows = rows

    def _drop(self, row: ItemRow) -> None:
        row.blockSignals(True)  # what is composed in it still goes with it
        focused = self.window().focusWidget()
        if focused is not None and row.isAncestorOf(focused):
            self.add_button.setFocus()  # near by, where an edit names no better place
        self._column.removeWidget(row)
        self.row_removed.emit(row)
        used = row.focusWidget()
        if used is not None:
            used.clearFocus()  # else Qt gives the keyboard back to it when the form shows again
        row.hide()
        row.deleteLater()

    def _new_row(self, item: Item) -> ItemRow:
        row = ItemRow(self.entry, item, self._theme)
        self.row_added.emit(row)
        return row
