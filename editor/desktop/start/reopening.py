"""Reopens the files of last time, for those who have set that."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from editor.desktop.settings.settings import Settings
from editor.desktop.settings.table import REOPEN
from editor.desktop.tabs.document_tabs import DocumentTabs
from editor.filing.open_files import OpenFiles

_REST = 300
"""Milliseconds after which it is kept which files are open: many are opened at a time."""


class Reopening(QObject):
    """Keeps which files are open in ``tabs``, as long as ``settings`` want them opened again."""

    def __init__(self, tabs: DocumentTabs, settings: Settings, files: OpenFiles) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._settings = settings
        self._files = files
        self._current: Path | None = None
        self._there: list[Path] = []
        self._gone: list[Path] = []
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.keep)
        tabs.listed.connect(self._rest.start)
        tabs.bar.currentChanged.connect(self._rest.start)
        settings.changed.connect(self._rest.start)

    def look(self) -> bool:
        """Whether one of the files of last time is still there."""
        paths, self._current = self._files.last()
        self._there = [path for path in paths if path.is_file()]
        self._gone = [path for path in paths if path not in self._there]
        return bool(self._there)

    def reopen(self) -> None:
        """Open those that are still there."""
        shown = self._there.index(self._current) if self._current in self._there else 0
        self._tabs.reopen(self._there, shown)

    @property
    def gone(self) -> str:
        """A sentence about the files of last time that are not there any more; or none."""
        names = self.tr(", ").join(path.name for path in self._gone)
        if len(self._gone) == 1:
            return self.tr("{name} is not there any more.").format(name=names)
        return self.tr("Not there any more: {names}").format(names=names) if names else ""

    def keep(self) -> None:
        """Keep which files are open now."""
        self._rest.stop()
        if self._settings[REOPEN]:
            paths = [page.path for page in self._tabs.pages if page.path is not None]
            self._files.keep(paths, self._tabs.current.document.path)
