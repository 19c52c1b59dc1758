"""Rows of a dialog one under the other, which scroll where they are many."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar
from editor.desktop.theme.distances import space


class RowsArea(QScrollArea):
    """Shows ``rows``, which ``name`` tells to screen readers.

    ``behind`` and ``between`` are pixels at 100 %: behind the rows, and between two.
    """

    def __init__(
        self, rows: Sequence[QWidget], name: str, behind: int = 0, between: int = 0
    ) -> None:
        super().__init__()
        page = QWidget()
        lines = QVBoxLayout(page)
        space(lines, (0, 0, behind, 0), between)
        for row in rows:
            lines.addWidget(row)
        lines.addStretch()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(QuietScrollBar())
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from row to row, which scrolls
        self.setWidget(page)
