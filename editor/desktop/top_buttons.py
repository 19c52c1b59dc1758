"""The buttons of the top bar: what one needs all day, and the menu."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from editor.desktop.controls.calm_menu import dress
from editor.desktop.controls.icon_button import IconButton
from editor.desktop.text.view_switch import ViewSwitch
from editor.desktop.theme.distances import space


class TopButtons(QWidget):
    """A button for each of ``actions``, by the name of its icon, and one that opens ``menu``."""

    def __init__(self, menu: QMenu, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._menu = menu
        line = QHBoxLayout(self)
        space(line, (0, 0, 0, 0), 4)
        self.menu_button = IconButton("menu", self.tr("Menu (F10)"), self)
        self.menu_button.setShortcut("F10")
        self.menu_button.clicked.connect(self.open_menu)
        self._buttons = [self._button_of(action, icon) for icon, action in actions.items()]
        for button in (*self._buttons, self.menu_button):
            line.addWidget(button)

    def _button_of(self, action: QAction, icon: str) -> IconButton:
        """A button that does ``action`` and is greyed out with it."""
        button = IconButton(icon, action.text().replace("&", ""))
        tip = self.tr("{action} ({key})")
        button.setToolTip(tip.format(action=button.toolTip(), key=action.shortcut().toString()))
        button.clicked.connect(action.trigger)
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        return button

    def follow(self, switch: ViewSwitch) -> None:
        """Have Tab lead here from ``switch``, and on from left to right."""
        stops = (*self._buttons, self.menu_button)
        switch.lead_to(stops[0])
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def offer(self, offered: bool) -> None:
        """Show the buttons, or the menu alone."""
        for button in self._buttons:
            button.setVisible(offered)

    def open_menu(self) -> None:
        """Open the menu under its button."""
        button = self.menu_button
        dress(self._menu)  # it is as wide then as it will be
        corner = button.mapToGlobal(button.rect().bottomRight())
        corner.setX(corner.x() - self._menu.sizeHint().width())
        self._menu.popup(corner)
