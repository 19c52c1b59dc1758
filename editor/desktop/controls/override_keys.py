"""Keys that a place to write in takes from the shortcuts around it, or leaves to them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_REMOVING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


def is_escape(event: QEvent) -> bool:
    """Whether this is the Escape key, in whichever kind of event."""
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def keeps_escape(event: QEvent) -> bool:
    """Accept Escape before any shortcut gets it; tells whether it was that."""
    if event.type() is QEvent.Type.ShortcutOverride and is_escape(event):
        event.accept()
        return True
    return False


def would_edit(event: QKeyEvent) -> bool:
    """Whether a key would change a text that may be written."""
    from PySide6.QtGui import QKeySequence  # late: only who may not write is asked

    keys, commands = QKeySequence.StandardKey, Qt.KeyboardModifier.ControlModifier
    commands |= Qt.KeyboardModifier.MetaModifier | Qt.KeyboardModifier.AltModifier
    if event.key() in _REMOVING or event.matches(keys.Paste) or event.matches(keys.Cut):
        return True
    return event.text().isprintable() and bool(event.text()) and not event.modifiers() & commands


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
