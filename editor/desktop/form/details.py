"""The details of an item, folded away until they are used."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.brief.model import Brief, Item
from editor.desktop.form.field_tables import FieldEntry
from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme

if TYPE_CHECKING:
    from editor.desktop.form.detail_line import DetailLine


class Details(QWidget):
    """A line for each detail that holds something or was asked for; the others cost nothing."""

    edited = Signal(object, str, int, int, bool)
    """The FieldEntry of the detail, and what its TextField tells of the edit."""

    unfolded = Signal(object)
    """A DetailLine is new."""

    folded = Signal(object)
    """A DetailLine goes."""

    finished = Signal()
    """The user is done with a detail and wants to go on with the item."""

    focused = Signal(bool)

    link_wanted = Signal(str)
    """The user wants to see what is at this address."""

    def __init__(self, entries: Sequence[FieldEntry], item_name: str, theme: Theme) -> None:
        super().__init__()
        self._entries = entries
        self._item_name = item_name
        self._theme = theme
        self._item: Item | Brief | None = None
        self._lines: dict[str, DetailLine] = {}
        self._column = QVBoxLayout(self)
        space(self._column, spacing=4)
        self.hide()

    @property
    def lines(self) -> "list[DetailLine]":
        """The unfolded details, from top to bottom."""
        return [
            self._lines[entry.attribute]
            for entry in self._entries
            if entry.attribute in self._lines
        ]

    def show_item(self, item: Item | Brief) -> None:
        """Show the details of ``item``; one without text stays only while the keyboard is on it."""
        self._item = item
        for entry in self._entries:
            text = self._text(entry)
            line = self._lines.get(entry.attribute)
            if text and line is None:
                line = self._unfold(entry)
            if line is not None:
                line.show_text(text)
                self._fold_if_unused(line)

    def unfold(self, attribute: str) -> None:
        """Make room for this detail, if it is one and has none yet."""
        for entry in self._entries:
            if entry.attribute == attribute and attribute not in self._lines:
                self._unfold(entry).show_text("")

    def _unfold(self, entry: FieldEntry) -> "DetailLine":
        from editor.desktop.form.detail_line import DetailLine

        line = DetailLine(entry, self._item_name, self._theme)
        field = line.field
        field.edited.connect(lambda *edit: self.edited.emit(entry, *edit))
        field.finished.connect(self.finished)
        field.backed_out.connect(lambda: self._back_out(line))
        field.focused.connect(self.focused)
        field.focused.connect(lambda _: self._fold_if_unused(line))
        line.open_wanted.connect(lambda: self.link_wanted.emit(self._text(entry)))
        if entry.opens:
            space(
                self._column, (0, 0, 0, 8), 4
            )  # for the buttons of the row below, which stand out
        self._lines[entry.attribute] = line
        self._column.insertWidget(self.lines.index(line), line)
        self.show()
        line.show()
        self.unfolded.emit(line)
        return line

    def _back_out(self, line: "DetailLine") -> None:
        if not self._text(line.entry):
            self.finished.emit()

    def _fold_if_unused(self, line: "DetailLine") -> None:
        used = self._text(line.entry) or line.field.hasFocus()
        if used or self._lines.get(line.entry.attribute) is not line:
            return
        del self._lines[line.entry.attribute]
        self.folded.emit(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.setVisible(bool(self._lines))

    def _text(self, entry: FieldEntry) -> str:
        return str(getattr(self._item, entry.attribute, ""))
