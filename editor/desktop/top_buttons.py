"""The buttons of the top bar: what one needs all day, and the menu."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from editor.desktop.controls.icon_button import IconButton
from editor.desktop.theme.distances import space


class TopButtons(QWidget):
    """A button for each of ``actions``, by the name of its icon, and one that opens ``menu``."""

    def __init__(self, menu: QMenu, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._menu = menu
        line = QHBoxLayout(self)
        space(line, (0, 0, 0, 0), 4)
        self.menu_button = IconButton("menu", "Menu (F10)", self)
        self.menu_button.setShortcut("F10")
        self.menu_button.clicked.connect(self.open_menu)
        self._buttons = [_button_of(action, icon) for icon, action in actions.items()]
        self._buttons.append(self.menu_button)
        for button in self._buttons:
            line.addWidget(button)

    def follow(self, widget: QWidget) -> None:
        """Have Tab lead here from ``widget``."""
        for before, button in zip([widget, *self._buttons], self._buttons, strict=False):
            self.setTabOrder(before, button)

    def open_menu(self) -> None:
        """Open the menu under its button."""
        button = self.menu_button
        corner = button.mapToGlobal(button.rect().bottomRight())
        corner.setX(corner.x() - self._menu.sizeHint().width())
        self._menu.popup(corner)


def _button_of(action: QAction, icon: str) -> IconButton:
    """A button that does ``action`` and is greyed out with it."""
    button = IconButton(icon, action.text().replace("&", ""))
    button.setToolTip(f"{button.toolTip()} ({action.shortcut().toString()})")
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button
