"""How lists look: no frame, a quiet scroll bar, moved smoothly, one row chosen at a time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame

from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar


def make_quiet(view: QAbstractItemView) -> None:
    """Have ``view`` look so."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setVerticalScrollBar(QuietScrollBar())
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
