"""The menu of the window and its actions: no first frame shows them, so they are made after it."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from editor.desktop.actions import fill_menu
from editor.desktop.document_view import DocumentView
from editor.desktop.menu_tables import WindowWishes, menu_groups
from editor.desktop.settings.settings_menu import SettingsMenu


class WindowMenu(QMenu):
    """All that can be done in ``window``; the keys of ``actions`` work all over it."""

    def __init__(
        self, window: QWidget, wishes: WindowWishes, settings: SettingsMenu, view: DocumentView
    ) -> None:
        super().__init__(window)
        self.actions_by_name: Mapping[str, QAction] = fill_menu(self, menu_groups(wishes), window)
        settings.check_appearance(self.actions_by_name, window)
        for name in view.chosen:
            self.actions_by_name[name].setCheckable(True)
        self.show_state(view)

    def show_state(self, view: DocumentView) -> None:
        """Check what is chosen in ``view``, and grey out what can't be done there."""
        for name, chosen in view.chosen.items():
            self.actions_by_name[name].setChecked(chosen)
        for name, possible in view.possible.items():
            self.actions_by_name[name].setEnabled(possible)
