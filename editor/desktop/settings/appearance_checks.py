"""The lines of the menu for the appearance, of which the one that is chosen is checked."""

from collections.abc import Mapping

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from editor.desktop.settings.settings import Settings
from editor.desktop.settings.table import APPEARANCE, AnyEntry


class AppearanceChecks(QActionGroup):
    """Checks the line of the appearance that is chosen."""

    def __init__(self, actions: Mapping[str, QAction], settings: Settings, window: QWidget) -> None:
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
