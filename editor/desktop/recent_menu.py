"""Open Recent: the files that were open last, filled in whenever it is opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from editor.desktop.tabs.tab_names import tab_names
from editor.filing.recent_files import RecentFiles


class RecentMenu(QMenu):
    """Lists ``recent`` files and hands the one that is chosen to ``open_file``."""

    def __init__(self, recent: RecentFiles, open_file: Callable[[Path], object]) -> None:
        super().__init__()
        self.setToolTipsVisible(True)
        self._recent = recent
        self._open_file = open_file
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        paths = self._recent.paths()
        for path, name in zip(paths, tab_names(paths), strict=True):
            self.addAction(self._action(path, name))
        if not paths:
            self.addAction(self.tr("No Files Yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(self.tr("&Clear")).triggered.connect(lambda _=False: self._recent.clear())

    def _action(self, path: Path, name: str) -> QAction:
        action = QAction(name.replace("&", "&&"), self)
        action.setToolTip(str(path))
        action.triggered.connect(lambda _=False: self._open_file(path))
        return action
