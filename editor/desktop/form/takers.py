"""Who takes what is pasted into the fields of the form."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from editor.desktop.document import Document
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.text_field import Taker
from editor.desktop.history import Caret

if TYPE_CHECKING:  # loaded when something is pasted
    from editor.desktop.form.pasting import Pasting
    from editor.formats.pasted.clipping import Clipping


class Takers:
    """Makes the takers of fields. ``go_to`` puts the caret there, ``say`` tells the user."""

    def __init__(
        self, document: Document, go_to: Callable[[Caret], None], say: Callable[[str], None]
    ) -> None:
        self._of_pasting = document, go_to, say

    @cached_property
    def _pasting(self) -> "Pasting":
        from editor.desktop.form.pasting import Pasting

        return Pasting(*self._of_pasting)

    def into_title(self, clipping: "Clipping", before: str, behind: str) -> bool:
        """Take what is pasted between two texts of the title."""
        return self._pasting.into_title(clipping, before, behind)

    def into_field(self, row: ItemRow, attribute: str) -> Taker:
        """What takes what is pasted into a field of ``row``."""

        def take(clipping: "Clipping", before: str, behind: str) -> bool:
            return self._pasting.into_item(row.item, attribute, clipping, before, behind)

        return take
