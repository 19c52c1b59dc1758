"""Keys that a place to write in takes from the shortcuts around it, or leaves to them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def is_escape(event: QEvent) -> bool:
    """Whether this is the Escape key, in whichever kind of event."""
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def keeps_escape(event: QEvent) -> bool:
    """Accept Escape before any shortcut gets it; tells whether it was that."""
    if event.type() is QEvent.Type.ShortcutOverride and is_escape(event):
        event.accept()
        return True
    return False


def leaves_undo(event: QEvent) -> bool:
    """Leave undo and redo to the document's history; tells whether it was one of them."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    from PySide6.QtGui import QKeySequence  # late: the first frame needs no keys

    keys = QKeySequence.StandardKey
    if event.matches(keys.Undo) or event.matches(keys.Redo):
        event.ignore()
        return True
    return False
