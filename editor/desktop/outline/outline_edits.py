"""What is done to the brief in the outline."""

from editor.brief.edits import index_of, items_of, move_item
from editor.brief.model import ItemId
from editor.desktop.document import Document
from editor.desktop.form.field_tables import SECTIONS
from editor.desktop.history import Caret


def move_to(document: Document, item_id: ItemId, index: int) -> None:
    """Move an item to ``index`` of its part, as one undo step; past its end nothing happens."""
    for section in SECTIONS:
        items = items_of(document.brief, section.part)
        item = next((each for each in items if each.id is item_id), None)
        if item is not None and 0 <= index < len(items) and index != index_of(items, item_id):
            caret = Caret(item_id, section.fields[0].attribute)
            document.edit(move_item(document.brief, item, index), caret, caret)
            return
