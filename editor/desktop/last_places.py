"""Where the keyboard is in a document, in terms that hold when its file is opened again."""

from editor.brief.edits import items_of
from editor.brief.model import Part
from editor.desktop.document import Document
from editor.desktop.history import Caret, Place, TextCaret
from editor.filing.recent_files import LastPlace

_PARTS = (Part.FACTS, Part.SOURCES, Part.NARRATIVES, Part.PREDICTIONS)


def last_place(document: Document, place: Place) -> LastPlace | None:
    """How ``place`` is remembered; None for an item that is gone."""
    if isinstance(place, TextCaret):
        return LastPlace(place.position)
    if place.item is None:
        return LastPlace(place.position, place.field)
    for part in _PARTS:
        for index, item in enumerate(items_of(document.brief, part)):
            if item.id is place.item:
                return LastPlace(place.position, place.field, part.value, index)
    return None


def place_in(document: Document, last: LastPlace) -> Place | None:
    """The place in ``document`` that was remembered, if it is still there."""
    if not last.field:
        return TextCaret(min(last.position, document.text.length))
    if not last.part:
        return Caret(None, last.field, last.position)
    if last.part not in _PARTS:
        return None
    items = items_of(document.brief, Part(last.part))
    item = items[last.index] if last.index < len(items) else None
    return Caret(item.id, last.field, last.position) if item else None
