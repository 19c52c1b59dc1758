"""What a clipboard or a drag brings for a text field."""

from PySide6.QtCore import QMimeData

from editor.formats.pasted.clipping import Clipping, clipping_of


def has_text(data: QMimeData) -> bool:
    """Whether there is text in ``data``; a file's path is none."""
    if any(url.isLocalFile() for url in data.urls()):
        return False
    return data.hasFormat("text/plain") or data.hasHtml()


def clipping(data: QMimeData) -> Clipping:
    """The text in ``data``, and what was dropped to get it."""
    plain = data.text() if data.hasFormat("text/plain") else ""
    return clipping_of(plain, data.html() if data.hasHtml() else "")
