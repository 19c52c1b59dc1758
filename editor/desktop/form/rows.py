"""The rows of the form: first those that a window shows, then more and more, in the end all."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject

from editor.brief.edits import beginning, items_of
from editor.brief.model import Brief, ItemId
from editor.desktop.document import Document
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.section import Section
from editor.desktop.slices import Slices
from editor.steps import Steps

_FIRST_CHARACTERS, _OF_ROW = 1500, 100
"""As many as there is room for in a window of the usual size; the second for what stands in a row
besides its text."""


class Rows(QObject):
    """Has ``sections`` make the rows of ``document``; ``show`` brings them what it says."""

    def __init__(
        self,
        document: Document,
        sections: Sequence[Section],
        show: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._sections = sections
        self._show = show
        self._characters = _FIRST_CHARACTERS
        self._all = False
        self._slices: Slices[None] = Slices(lambda _: None, self)

    def portion_of(self, brief: Brief) -> Brief:
        """As much of ``brief`` as there are to be rows for."""
        return brief if self._all else beginning(brief, self._characters, _OF_ROW)

    def made(self) -> list[ItemRow]:
        """The rows that are there, in reading order: those of the first items, or all of them."""
        return [row for section in self._sections for row in section.rows]

    def all(self) -> Iterator[ItemRow]:
        """The rows of all items, in reading order; those that are not there yet are made."""
        given = 0
        while rows := self.made()[given:] or self._more():
            yield from rows
            given += len(rows)

    def of(self, item: ItemId | None) -> ItemRow | None:
        """The row of the item with this id, if there is one; it is made if it has to be."""
        row = next(filter(None, (section.row_of(item) for section in self._sections)), None)
        if row is None and not self._all:
            row = next((each for each in self.all() if each.item.id is item), None)
        return row

    def complete(self) -> None:
        """Make the rows that are not there yet, some at a time, between events."""
        self._slices.begin(self._completing())

    def _completing(self) -> Steps[None]:
        for _ in self.all():
            yield

    def _more(self) -> list[ItemRow]:
        made = len(self.made())
        while not self._all and len(self.made()) == made:
            self._grow(self._document.brief)
            self._show()
        return self.made()[made:]

    def _grow(self, brief: Brief) -> None:
        """Take twice as much; once it is all, it stays so."""
        self._characters *= 2
        shown = self.portion_of(brief)
        parts = [section.entry.part for section in self._sections]
        self._all = all(len(items_of(shown, each)) == len(items_of(brief, each)) for each in parts)
