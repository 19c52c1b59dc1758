"""What stands on the edge of the row in use: its buttons, its length, the handle to drag it by."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.length_tag import LengthTag
from editor.desktop.form.row_controls import RowControls
from editor.desktop.form.row_drag import RowDrag
from editor.desktop.theme.theme import Theme


class RowEdge(QObject):
    """One set for all rows: it goes to the row under the pointer or the keyboard."""

    moved = Signal(object, int)
    """The ItemRow, and by how many places it is to move."""

    removed = Signal(object)
    """The ItemRow whose item is to go."""

    detail_wanted = Signal(object, str)
    """The ItemRow, and the detail of its item that the user wants to write."""

    def __init__(
        self,
        theme: Theme,
        view: QScrollArea,
        page: QWidget,
        rows_beside: Callable[[ItemRow], Sequence[ItemRow]],
    ) -> None:
        super().__init__(view)
        self._length = LengthTag(theme, page)
        self._controls = RowControls(page)
        self._drag = RowDrag(view, page, rows_beside)
        self._controls.moved.connect(self.moved)
        self._controls.removed.connect(self.removed)
        self._controls.detail_wanted.connect(self.detail_wanted)
        self._drag.moved.connect(self.moved)

    def point_at(self, row: ItemRow) -> None:
        """The pointer came to ``row``."""
        self._controls.go_to(row)
        self._drag.handle.go_to(row)

    def go_to(self, row: ItemRow) -> None:
        """The keyboard came to ``row``."""
        self._length.go_to(row)
        self._controls.go_to(row)

    def leave(self, row: ItemRow) -> None:
        """The keyboard left ``row``."""
        self._length.leave(row)

    def forget(self, row: ItemRow) -> None:
        """``row`` goes away."""
        self._controls.leave(row)
        self._length.leave(row)
        self._drag.handle.leave(row)

    def count(self) -> None:
        """The length may be another."""
        self._length.count()
