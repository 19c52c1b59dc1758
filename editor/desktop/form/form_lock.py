"""A form in which one may only read: it offers nothing to write, and tells of who tries."""

from collections.abc import Callable, Iterable, Sequence

from editor.desktop.controls.read_only import set_read_only
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.row_edge import RowEdge
from editor.desktop.form.section import Section
from editor.desktop.form.text_field import TextField


class FormLock:
    """Locks ``sections`` and what stands on the ``edge`` of a row; ``refuse`` hears of tries."""

    def __init__(
        self, sections: Sequence[Section], edge: RowEdge, refuse: Callable[[], object]
    ) -> None:
        self._sections = sections
        self._edge = edge
        self._refuse = refuse
        self._locked = False

    def turn(self, fields: Callable[[], Iterable[TextField]], *, locked: bool) -> None:
        """Have all be read only, or written again; ``fields`` are those of the form."""
        if locked is not self._locked:
            self._locked = locked
            for field in fields():
                set_read_only(field, locked)
            for section in self._sections:
                section.lock(locked=locked)
                for row in section.rows:
                    row.lock(locked=locked)
            self._edge.lock(locked=locked)

    def take_field(self, field: TextField) -> None:
        """``field`` is new in the form."""
        field.refused.connect(self._refuse)
        if self._locked:
            set_read_only(field, True)

    def take_row(self, row: ItemRow) -> None:
        """``row`` is new in the form."""
        if row.citations is not None:
            row.citations.refused.connect(self._refuse)
        if self._locked:
            row.lock(locked=True)
