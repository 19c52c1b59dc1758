"""The files of late, on the start page."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from editor.desktop.beside import Beside
from editor.desktop.start.presence import what_is_amiss
from editor.desktop.start.recent_entry import RecentEntry
from editor.desktop.theme.theme import Theme

Recent = tuple[Path, datetime]
"""A file, and when it was last open, in local time."""


class RecentList(QWidget):
    """Shows them, and says which of them can't be found; that is looked up while it is seen."""

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

    def show_recent(self, recent: Sequence[Recent]) -> None:
        """Show these, the last of them first; the keyboard stays at its place in the list."""
        place = next((at for at, each in enumerate(self.entries) if _has_keyboard(each)), None)
        for entry in self.entries:
            entry.deleteLater()
        self.entries = [self._entry(path, then) for path, then in recent]
        for entry in self.entries:
            self._lines.addWidget(entry)
            entry.show()  # Qt itself would do that later, and what is not seen takes no keyboard
        if place is not None and self.entries:
            self.entries[min(place, len(self.entries) - 1)].setFocus()
        if self.isVisible():
            self._look_for_them()

    def _entry(self, path: Path, then: datetime) -> RecentEntry:
        entry = RecentEntry(path, then, self._theme)
        entry.clicked.connect(partial(self.chosen.emit, path))
        entry.forgotten.connect(partial(self.forgotten.emit, path))
        return entry

    def _look_for_them(self) -> None:
        self._looking.stop()
        self._looking = Beside(self)
        paths = [entry.path for entry in self.entries]

        def look() -> Callable[[], None]:
            amiss = {path: what_is_amiss(path) for path in paths}
            return lambda: self._show_amiss(amiss)

        self._looking.begin(look)

    def _show_amiss(self, amiss: dict[Path, str]) -> None:
        for entry in self.entries:
            entry.show_amiss(amiss.get(entry.path, ""))

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
