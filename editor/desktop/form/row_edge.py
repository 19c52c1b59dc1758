"""What stands on the edge of the row in use: its buttons, its length, the handle to drag it by."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from editor.desktop.form.item_row import ItemRow
from editor.desktop.theme.theme import Theme

if TYPE_CHECKING:  # the first frame does without them
    from editor.desktop.form.length_tag import LengthTag
    from editor.desktop.form.row_controls import RowControls
    from editor.desktop.form.row_drag import RowDrag


class _Made(NamedTuple):
    length: "LengthTag"
    controls: "RowControls"
    drag: "RowDrag"


class RowEdge(QObject):
    """One set for all rows, which goes to the row under the pointer or the keyboard.

    It is made when the keyboard first comes to a row, or by ``furnish``.
    """

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
        self._theme = theme
        self._view = view
        self._page = page
        self._rows_beside = rows_beside
        self._made: _Made | None = None
        self._locked = False

    def _make(self) -> _Made:
        from editor.desktop.form.length_tag import LengthTag
        from editor.desktop.form.row_controls import RowControls
        from editor.desktop.form.row_drag import RowDrag

        made = self._made = _Made(
            LengthTag(self._theme, self._page),
            RowControls(self._page),
            RowDrag(self._view, self._page, self._rows_beside),
        )
        made.controls.moved.connect(self.moved)
        made.controls.removed.connect(self.removed)
        made.controls.detail_wanted.connect(self.detail_wanted)
        made.drag.moved.connect(self.moved)
        return made

    def furnish(self, rows: Iterable[ItemRow]) -> None:
        """Be there, on the one of ``rows`` that the pointer is over."""
        if self._made is None:
            self._make()
        for row in rows:
            if row.underMouse():
                self.point_at(row)

    def point_at(self, row: ItemRow) -> None:
        """The pointer came to ``row``."""
        if self._made is not None and not self._locked:
            self._made.controls.go_to(row)
            self._made.drag.handle.go_to(row)

    def go_to(self, row: ItemRow) -> None:
        """The keyboard came to ``row``."""
        made = self._made or self._make()
        made.length.go_to(row)
        if not self._locked:
            made.controls.go_to(row)

    def lock(self, *, locked: bool) -> None:
        """Offer nothing that edits, or again."""
        self._locked = locked
        if locked and self._made is not None:
            controls, handle = self._made.controls, self._made.drag.handle
            if controls.target is not None:
                controls.leave(controls.target)
            if handle.row is not None:
                handle.leave(handle.row)

    def leave(self, row: ItemRow) -> None:
        """The keyboard left ``row``."""
        if self._made is not None:
            self._made.length.leave(row)
            controls = self._made.controls
            if not (row.underMouse() or controls.underMouse()):
                controls.leave(row)

    def forget(self, row: ItemRow) -> None:
        """``row`` goes away."""
        if self._made is not None:
            self._made.controls.leave(row)
            self._made.length.leave(row)
            self._made.drag.handle.leave(row)

    def count(self) -> None:
        """The length may be another."""
        if self._made is not None:
            self._made.length.count()
