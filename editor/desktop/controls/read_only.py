"""A text that may only be read, and in which one still sees where one is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


def set_read_only(field: QTextEdit | QPlainTextEdit, locked: bool) -> None:
    """Have ``field`` read only, or written again. Qt by itself would take the caret away, too."""
    field.setReadOnly(locked)
    if locked:
        by_keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        field.setTextInteractionFlags(field.textInteractionFlags() | by_keyboard)
