"""Places in the form, for tests to go to."""

from editor.brief.model import Part
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.text_field import TextField
from editor.desktop.window import EditorWindow


def rows(window: EditorWindow, part: Part) -> list[ItemRow]:
    (section,) = (section for section in window.form.sections if section.entry.part is part)
    return section.rows


def go(window: EditorWindow, part: Part, place: int, field: str = "text") -> TextField:
    """Put the keyboard at the end of a field."""
    wanted = rows(window, part)[place].fields[field]
    wanted.setFocus()
    wanted.place_caret(len(wanted.toPlainText()))
    return wanted
