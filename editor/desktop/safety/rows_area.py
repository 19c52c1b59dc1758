"""Rows of a dialog one under the other, which scroll where they are many."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from editor.desktop.controls.on_screen import resize_on_screen
from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar
from editor.desktop.theme.distances import px, space

_BELOW = 8
"""Pixels at 100 % below rows that do not scroll."""


class RowsArea(QScrollArea):
    """Shows ``rows``, which ``name`` tells to screen readers.

    ``behind`` and ``between`` are pixels at 100 %: behind the rows, and between two.
    """

    def __init__(
        self, rows: Sequence[QWidget], name: str, behind: int = 0, between: int = 0
    ) -> None:
        super().__init__()
        page = QWidget()
        lines = self._lines = QVBoxLayout(page)
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
        self.setVisible(bool(rows))

    def fit(self, dialog: QDialog, width: int, most: int) -> None:
        """Make ``dialog``, laid out with the rows in it, as high as they need.

        ``width`` is the dialog's, ``most`` its height at most: pixels at 100 %, as far as the
        screen has room for them.
        """
        dialog.ensurePolished()
        resize_on_screen(dialog, width, most)
        outer = dialog.layout()
        if outer is None or self.isHidden():
            dialog.resize(dialog.width(), dialog.sizeHint().height() + px(_BELOW))
            return
        outer.activate()
        lines = self._lines
        wraps = lines.hasHeightForWidth()
        height = lines.heightForWidth(self.width()) if wraps else lines.sizeHint().height()
        spare = self.height() - height - px(_BELOW)
        dialog.resize(dialog.width(), dialog.height() - max(spare, 0))
