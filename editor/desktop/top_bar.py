"""The bar over the page: the name of the file, and the few buttons one needs all day."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.filling import fill
from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme

if TYPE_CHECKING:  # the first frame does without
    from editor.desktop.top_buttons import TopButtons


class TopBar(QWidget):
    """Name and state of the document on the left, what is put there on the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._state = ElidedLabel(), QLabel()
        self._name.setFont(theme.fonts.bold_interface)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._line = QHBoxLayout(self)
        space(self._line, (16, 6, 10, 7), 4)
        self._line.addWidget(self._name)
        self._line.addWidget(self._state)
        self._line.addStretch()
        self._buttons: TopButtons | None = None
        self._offered = True
        self.setAccessibleName(self.tr("Document"))

    def add_switch(self, switch: QWidget) -> None:
        """Put ``switch`` before the buttons; it is as high as they are."""
        apart = QHBoxLayout()
        space(apart, (0, 0, 8, 0))
        apart.addWidget(switch)
        self._line.addLayout(apart)

    def add_buttons(self, buttons: "TopButtons") -> None:
        """Put ``buttons`` at the end."""
        self._buttons = buttons
        self._line.addWidget(buttons)
        buttons.offer(self._offered)

    def offer_buttons(self, offered: bool) -> None:
        """Show the buttons, or the menu alone: nothing can be done where no document is."""
        self._offered = offered
        if self._buttons is not None:
            self._buttons.offer(offered)

    def show_document(self, name: str, state: str) -> None:
        """Say which document this is, and what is to be known of it."""
        self._name.setText(name)
        self._state.setText(f"— {state}" if state else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, and a line below."""
        painter = QPainter(self)
        fill(painter, self.rect(), self.palette().base())
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), self.palette().mid())
