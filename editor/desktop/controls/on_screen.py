"""Dialogs that are no larger than the screen, whatever the text size is."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from editor.desktop.theme.distances import px

_MOST = 0.9
"""Of the screen: the frame of the dialog needs some of it too."""


def resize_on_screen(dialog: QDialog, width: int, height: int) -> None:
    """Give ``dialog`` this size, in pixels at 100 %, as far as the screen has room for it."""
    room = dialog.screen().availableSize() * _MOST
    dialog.resize(QSize(px(width), px(height)).boundedTo(room))
