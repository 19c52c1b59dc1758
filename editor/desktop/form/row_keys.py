"""The keys that part an item from the next, and make two items one."""

from collections.abc import Callable

from editor.brief.edits import is_blank
from editor.brief.model import Item, Narrative
from editor.brief.splitting import main_field
from editor.desktop.document import Document
from editor.desktop.form.form_edits import FormEdits
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.text_field import TextField
from editor.desktop.history import Caret


class RowKeys:
    """Enter, Backspace at the start of a field, Delete at its end.

    ``leave`` takes the keyboard by that many fields from the one that is named.
    """

    def __init__(
        self, document: Document, edits: FormEdits, leave: Callable[[TextField, int], None]
    ) -> None:
        self._document = document
        self._edits = edits
        self._leave = leave

    def connect(self, row: ItemRow) -> None:
        """Do what the keys in ``row`` wish."""
        row.entered.connect(self._enter)
        row.backed_out.connect(self._back_out)
        row.reached_on.connect(self._reach_on)

    def _enter(self, row: ItemRow, attribute: str) -> None:
        """Part the item at the caret; from a field that is not its text, go on to the next."""
        field = row.fields[attribute]
        if attribute == main_field(row.item):
            self._edits.split_item(row.item, *field.selected())
        else:
            self._leave(field, 1)

    def _back_out(self, row: ItemRow, attribute: str) -> None:
        """Take an empty item away, join one at its start, go back a field elsewhere.

        The text of a narrative is not its start, but joins one of the same stance and provider:
        so Backspace takes back what Enter did.
        """
        first = next(iter(row.fields))
        if is_blank(row.item):
            self._edits.remove_item(row.item)
        elif attribute == first or (attribute == main_field(row.item) and self._goes_on(row.item)):
            self._edits.join_item(row.item, -1, Caret(row.item.id, attribute))
        else:
            self._leave(row.fields[attribute], -1)

    def _goes_on(self, item: Item) -> bool:
        """Whether the narrative before tells the same side."""
        narratives = self._document.brief.narratives
        place = next((i for i, each in enumerate(narratives) if each.id is item.id), 0)
        if not place or not isinstance(item, Narrative):
            return False
        before = narratives[place - 1]
        return (before.stance, before.provider) == (item.stance, item.provider)

    def _reach_on(self, row: ItemRow, attribute: str) -> None:
        """Join the next item at the end of this one's text."""
        if attribute == main_field(row.item):
            caret = Caret(row.item.id, attribute, row.fields[attribute].caret())
            self._edits.join_item(row.item, 1, caret)
