"""What the menu of a window offers to set: text size, appearance, and the way to all settings."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from editor.desktop.dialogs import Dialogs
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.table import APPEARANCE, told
from editor.desktop.settings.text_size import TextSize
from editor.desktop.theme.theme import Theme

if TYPE_CHECKING:  # the first frame shows no menu and no preview
    from PySide6.QtGui import QAction

    from editor.desktop.actions import ActionEntry
    from editor.desktop.preview.preview_problems import PreviewProblems


class SettingsMenu(QObject):
    """Lines for the menu of a window; there is one dialog however often it is asked for."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__(settings)
        self._settings = settings
        self._theme = theme
        self._size = TextSize(settings, theme)
        self._dialog: QWidget | None = None

    def view_groups(self) -> "tuple[Sequence[ActionEntry], ...]":
        """What changes how all is seen: text size and appearance."""
        return self._sizes(), self._appearances()

    def check_appearance(self, actions: "Mapping[str, QAction]", window: QWidget) -> None:
        """Have that of the ``actions`` of ``window`` checked which is chosen."""
        from editor.desktop.settings.appearance_checks import AppearanceChecks

        AppearanceChecks(actions, self._settings, window)

    def keep_shown(self, problems: "PreviewProblems") -> None:
        """Have ``problems`` in the preview of a document shown if they are so elsewhere."""
        from editor.desktop.settings.preview_problems import KeptPreviewProblems

        KeptPreviewProblems(problems, self._settings)

    def _sizes(self) -> "list[ActionEntry]":
        from editor.desktop.actions import ActionEntry

        size = self._size
        return [
            ActionEntry("larger-text", self.tr("&Larger Text"), "Ctrl++; Ctrl+=", size.larger),
            ActionEntry("smaller-text", self.tr("&Smaller Text"), "Ctrl+-", size.smaller),
            ActionEntry("usual-text", self.tr("&Usual Text Size"), "Ctrl+0", size.usual),
        ]

    def _appearances(self) -> "list[ActionEntry]":
        from editor.desktop.actions import ActionEntry

        return [
            ActionEntry(
                f"appearance-{value}",
                told(words),
                None,
                partial(self._settings.set, APPEARANCE, value),
            )
            for value, words in APPEARANCE.choices()
        ]

    def settings_entry(self, window: QWidget, dialogs: Dialogs) -> "ActionEntry":
        """The way to all settings, in a dialog over ``window``."""
        from editor.desktop.actions import ActionEntry

        text, keys = self.tr("S&ettings…"), "Ctrl+,"  # which Qt knows as that on macOS alone
        return ActionEntry("settings", text, keys, lambda: self._open(window, dialogs))

    def _open(self, window: QWidget, dialogs: Dialogs) -> None:
        from editor.desktop.settings.dialog import SettingsDialog  # late: few starts need it

        if self._dialog is None or not isValid(self._dialog) or not self._dialog.isVisible():
            self._dialog = SettingsDialog(self._settings, self._theme, dialogs.profile, window)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
