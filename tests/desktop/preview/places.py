"""Where words stand in a preview."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from editor.desktop.preview.preview import Preview


def cursor_at(preview: Preview, text: str) -> QTextCursor:
    """Over the first ``text`` of the page."""
    found = preview.document().find(text)
    assert not found.isNull()
    return found


def top_of(preview: Preview, text: str) -> int:
    """Pixels from the top of the view to ``text``."""
    cursor = cursor_at(preview, text)
    cursor.setPosition(cursor.selectionStart())
    return preview.cursorRect(cursor).top()


def position_of(preview: Preview, text: str) -> QPoint:
    """The middle of where ``text`` stands, in the viewport."""
    found, start = cursor_at(preview, text), cursor_at(preview, text)
    start.setPosition(found.selectionStart())
    one, two = preview.cursorRect(start).center(), preview.cursorRect(found).center()
    return (one + two) / 2 if one.y() == two.y() else one + QPoint(4, 0)


def behind(preview: Preview, text: str) -> QPoint:
    """The middle of the small number behind ``text``, in the viewport."""
    cursor = cursor_at(preview, text)
    cursor.setPosition(cursor.selectionEnd())
    return preview.cursorRect(cursor).center() + QPoint(3, -2)


def in_view(preview: Preview, text: str) -> bool:
    """Whether one sees ``text``."""
    return preview.viewport().rect().contains(position_of(preview, text))
