"""What the menu of a window offers to set: text size, appearance, and the way to all settings."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from editor.desktop.actions import ActionEntry, fill_menu
from editor.desktop.dialogs import Dialogs
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.table import APPEARANCE, AnyEntry, told
from editor.desktop.settings.text_size import TextSize
from editor.desktop.theme.theme import Theme


class SettingsMenu(QObject):
    """Adds the same lines to the menus of all windows; there is one dialog for all of them."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__(settings)
        self._settings = settings
        self._theme = theme
        self._size = TextSize(settings, theme)
        self._dialog: QWidget | None = None

    def add_to(
        self, menu: QMenu, before: QAction, window: QWidget, dialogs: Dialogs
    ) -> dict[str, QAction]:
        """Add the lines to ``menu`` of ``window``; gives their actions by names."""
        view = QMenu(self.tr("&View"), menu)
        actions = fill_menu(view, (self._sizes(), self._appearances()), window)
        _AppearanceChecks(actions, self._settings, window)
        settings = fill_menu(QMenu(menu), ([self._settings_entry(window, dialogs)],), window)
        menu.insertMenu(before, view)
        menu.insertActions(before, list(settings.values()))
        menu.insertSeparator(before)
        return actions | settings

    def _sizes(self) -> list[ActionEntry]:
        size, tr = self._size, self.tr
        return [
            ActionEntry("larger-text", tr("&Larger Text"), "Ctrl++; Ctrl+=", size.larger),
            ActionEntry("smaller-text", tr("&Smaller Text"), "Ctrl+-", size.smaller),
            ActionEntry("usual-text", tr("&Usual Text Size"), "Ctrl+0", size.usual),
        ]

    def _appearances(self) -> list[ActionEntry]:
        return [
            ActionEntry(
                f"appearance-{value}",
                told(words),
                None,
                partial(self._settings.set, APPEARANCE, value),
            )
            for value, words in APPEARANCE.choices()
        ]

    def _settings_entry(self, window: QWidget, dialogs: Dialogs) -> ActionEntry:
        text, keys = self.tr("S&ettings…"), "Ctrl+,"  # which Qt knows as that on macOS alone
        return ActionEntry("settings", text, keys, lambda: self._open(window, dialogs))

    def _open(self, window: QWidget, dialogs: Dialogs) -> None:
        from editor.desktop.settings.dialog import SettingsDialog  # late: few starts need it

        if self._dialog is None or not isValid(self._dialog) or not self._dialog.isVisible():
            self._dialog = SettingsDialog(self._settings, self._theme, dialogs.profile, window)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()


class _AppearanceChecks(QActionGroup):
    """Checks the line of the appearance that is chosen."""

    def __init__(self, actions: dict[str, QAction], settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._lines = {value: actions[f"appearance-{value}"] for value, _ in APPEARANCE.choices()}
        for line in self._lines.values():
            line.setCheckable(True)
            self.addAction(line)
        self._show(APPEARANCE)
        settings.changed.connect(self._show)

    def _show(self, entry: AnyEntry) -> None:
        if entry is APPEARANCE:
            self._lines[self._settings[APPEARANCE]].setChecked(True)
