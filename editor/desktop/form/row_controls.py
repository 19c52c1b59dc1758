"""The buttons of an item: one strip, which goes to the row under the pointer or the keyboard."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from editor.desktop.controls.floating_strip import FloatingStrip
from editor.desktop.controls.icon_button import IconButton
from editor.desktop.form.item_row import ItemRow
from editor.desktop.theme.distances import px

_SMALLER = 3
"""Pixels at 100 % less than elsewhere: the strip is to cover nothing of the item above."""


class _SmallButton(IconButton):
    def sizeHint(self) -> QSize:
        """Smaller than elsewhere."""
        return super().sizeHint() - QSize(px(_SMALLER), px(_SMALLER))


class RowControls(FloatingStrip):
    """Link, note, up, down, remove; by keyboard the same is in the menu and its shortcuts."""

    moved = Signal(object, int)
    """The ItemRow, and by how many places it is to move."""

    removed = Signal(object)
    """The ItemRow whose item is to go."""

    detail_wanted = Signal(object, str)
    """The ItemRow, and the detail of its item that the user wants to write."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._details = {
            "url": self._add("link", self.tr("Link")),
            "note": self._add("note", self.tr("Note")),
        }
        for attribute, button in self._details.items():
            button.clicked.connect(
                lambda _=False, name=attribute: self.detail_wanted.emit(self.target, name)
            )
        self._add("up", self.tr("Move up")).clicked.connect(
            lambda: self.moved.emit(self.target, -1)
        )
        self._add("down", self.tr("Move down")).clicked.connect(
            lambda: self.moved.emit(self.target, 1)
        )
        self._add("remove", self.tr("Remove")).clicked.connect(
            lambda: self.removed.emit(self.target)
        )

    def _add(self, icon: str, name: str) -> IconButton:
        button = _SmallButton(icon, name, self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line.addWidget(button)
        return button

    def go_to(self, target: QWidget) -> None:
        """Stand on ``target``, with buttons for the details that it has."""
        if target is not self.target and isinstance(target, ItemRow):
            for attribute, button in self._details.items():
                button.setVisible(target.has_detail(attribute))
        super().go_to(target)
