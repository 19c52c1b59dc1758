"""The buttons of an item: one strip, which goes to the row under the pointer or the keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from editor.desktop.controls.floating_strip import FloatingStrip
from editor.desktop.controls.icon_button import IconButton


class RowControls(FloatingStrip):
    """Up, down, remove; by keyboard the same is in the menu and its shortcuts."""

    moved = Signal(object, int)
    """The ItemRow, and by how many places it is to move."""

    removed = Signal(object)
    """The ItemRow whose item is to go."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._add("up", "Move up").clicked.connect(lambda: self.moved.emit(self.target, -1))
        self._add("down", "Move down").clicked.connect(lambda: self.moved.emit(self.target, 1))
        self._add("remove", "Remove").clicked.connect(lambda: self.removed.emit(self.target))

    def _add(self, icon: str, name: str) -> IconButton:
        button = IconButton(icon, name, self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line.addWidget(button)
        return button
