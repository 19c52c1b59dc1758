"""The rows of the form: first those that a window shows, then more and more, in the end all."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from editor.brief.edits import beginning, items_within
from editor.brief.model import Brief, ItemId
from editor.desktop.document import Document
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.section import Section
from editor.desktop.slices import Slices
from editor.steps import Steps

_FIRST_CHARACTERS, _OF_ROW = 1500, 100
"""As many as there is room for in a window of the usual size; the second for what stands in a row
besides its text."""

_AT_A_TIME = 20
"""Rows that are made while a key waits no longer than it may: they take a millisecond each."""


class Rows(QObject):
    """Has ``sections`` make the rows of ``document``; ``show`` brings them what it says.

    While the form ``rests``, none are made.
    """

    grown = Signal(list)
    """The ItemRows that were just made for items which were there before."""

    def __init__(
        self,
        document: Document,
        sections: Sequence[Section],
        show: Callable[[], None],
        rests: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._sections = sections
        self._show = show
        self._rests = rests
        self._count = 0
        self._all = False
        self._slices: Slices[None] = Slices(lambda _: None, self)

    def portion_of(self, brief: Brief) -> Brief:
        """As much of ``brief`` as there are to be rows for: never fewer items than before."""
        if self._all:
            return brief
        self._count = max(self._count, items_within(brief, _FIRST_CHARACTERS, _OF_ROW))
        return beginning(brief, self._count)

    def made(self) -> list[ItemRow]:
        """The rows that are there, in reading order: those of the first items, or all of them."""
        return [row for section in self._sections for row in section.rows]

    def all(self) -> list[ItemRow]:
        """The rows of all items, in reading order; those that are not there yet are made now."""
        if not self._all and not self._rests():
            self._all = True
            self._grow()
        return self.made()

    def of(self, item: ItemId | None) -> ItemRow | None:
        """The row of the item with this id, if there is one; it is made if it has to be."""
        if item is None:
            return None
        row = self._made_of(item)
        if row is None and not self._all:
            self.all()
            row = self._made_of(item)
        return row

    def _made_of(self, item: ItemId) -> ItemRow | None:
        return next(filter(None, (section.row_of(item) for section in self._sections)), None)

    def complete(self) -> None:
        """Make the rows that are not there yet, some at a time, between events."""
        if not self._all:
            self._slices.begin(self._completing())

    def _completing(self) -> Steps[None]:
        while not self._all and not self._rests():
            self._count += _AT_A_TIME
            self._all = not self._grow()
            yield

    def _grow(self) -> bool:
        """Make the rows that are wanted now; tells whether there were any."""
        before = self.made()
        self._show()
        new = [row for row in self.made() if row not in before]
        if new:
            self.grown.emit(new)
        return bool(new)
