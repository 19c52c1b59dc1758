"""The files of late, on the start page."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from editor.desktop.beside import Beside
from editor.desktop.start.presence import Presence, presence_of
from editor.desktop.start.recent_entry import RecentEntry
from editor.desktop.theme.theme import Theme


class RecentList(QWidget):
    """Shows them, when they were written, and which can't be found; that is looked up meanwhile."""

    chosen = Signal(object)
    """This Path is to be opened."""

    forgotten = Signal(object)
    """This Path is to be no longer in the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._looking = Beside(self)
        self.entries: list[RecentEntry] = []
        self.setAccessibleName(self.tr("Recent files"))
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Show these, the last of them first; the keyboard stays at its place in the list."""
        place = next((at for at, each in enumerate(self.entries) if _has_keyboard(each)), None)
        for entry in self.entries:
            entry.deleteLater()
        self.entries = [self._entry(path) for path in paths]
        for entry in self.entries:
            self._lines.addWidget(entry)
            entry.show()  # Qt itself would do that later, and what is not seen takes no keyboard
        if place is not None and self.entries:
            self.entries[min(place, len(self.entries) - 1)].setFocus()
        if self.isVisible():
            self._look_for_them()

    def _entry(self, path: Path) -> RecentEntry:
        entry = RecentEntry(path, self._theme)
        entry.clicked.connect(partial(self.chosen.emit, path))
        entry.forgotten.connect(partial(self.forgotten.emit, path))
        return entry

    def _look_for_them(self) -> None:
        self._looking.stop()
        self._looking = Beside(self)
        paths = [entry.path for entry in self.entries]

        def look() -> Callable[[], None]:
            seen = {path: presence_of(path) for path in paths}
            return lambda: self._show_presence(seen)

        self._looking.begin(look)

    def _show_presence(self, seen: dict[Path, Presence]) -> None:
        for entry in self.entries:
            if entry.path in seen:
                entry.show_presence(seen[entry.path])

    def showEvent(self, event: QShowEvent) -> None:
        """Look whether they are still there."""
        super().showEvent(event)
        self._look_for_them()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody wants to know any more."""
        super().hideEvent(event)
        self._looking.stop()


def _has_keyboard(entry: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is entry or entry.isAncestorOf(focused))
