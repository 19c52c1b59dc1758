"""Places in the form, for tests to go to."""

from editor.brief.model import Part
from editor.desktop.document_view import DocumentView
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.text_field import TextField


def rows(view: DocumentView, part: Part) -> list[ItemRow]:
    (section,) = (section for section in view.form.sections if section.entry.part is part)
    return section.rows


def go(view: DocumentView, part: Part, place: int, field: str = "text") -> TextField:
    """Put the keyboard at the end of a field."""
    wanted = rows(view, part)[place].fields[field]
    wanted.setFocus()
    wanted.place_caret(len(wanted.toPlainText()))
    return wanted
