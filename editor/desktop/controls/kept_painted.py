"""Sparing what is painted, where things only move."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def keep_painted(holder: QWidget) -> None:
    """Have Qt paint no more than what is new of ``holder`` when it grows or moves.

    It is to paint nothing itself, and what lies in it keeps its place from the upper left corner
    or is moved: what fills its own ground is then moved on the screen as it stands there.
    """
    holder.setAutoFillBackground(True)
    holder.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
