"""Looks at the file of an open document when others may have written it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from editor.brief.model import Brief
from editor.desktop.beside import Beside
from editor.filing.brief_files import BriefFiles, Faulty, Filed, OnDisk
from editor.filing.outside import Fate, Outside
from editor.filing.safekeeping import KeptDocument
from editor.formats.recognising import recognised

_REST = 200
"""Milliseconds: who writes a file in several steps has done so by then."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What became of a file, and what stood there when that was ``known``."""

    outside: Outside
    known: OnDisk | None

    @property
    def now(self) -> Filed | Faulty | None:
        """What the file holds, if it changed."""
        return self.outside.now

    @property
    def is_told(self) -> bool:
        """Whether the user has to know of it."""
        return self.outside.fate is not Fate.UNCHANGED

    def is_like(self, other: "Seen | None") -> bool:
        """Whether ``other`` saw the very same."""
        if other is None or other.outside.fate is not self.outside.fate:
            return False
        if self.known is None or other.known is None:
            return self.known is other.known
        return self.known.holds_the_same(other.known)


def known_again(now: Filed, mine: Brief) -> Filed:
    """What a file holds ``now``, with the ids of those items that are known from ``mine``."""
    return replace(now, reading=recognised(now.reading, mine))


class Watch(QObject):
    """Compares contents, not events: on focus, and when the system tells of a change."""

    seen = Signal(object)
    """What was Seen, each time."""

    def __init__(self, kept: KeptDocument, files: BriefFiles, parent: QObject) -> None:
        super().__init__(parent)
        self._kept = kept
        self._files = files
        self._path: Path | None = None
        self._turn = 0
        self._beside = Beside(self)
        self._system = QFileSystemWatcher(self)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.look)
        self._system.fileChanged.connect(self._rest.start)
        self._system.directoryChanged.connect(self._rest.start)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._follow_focus)

    def follow(self, path: Path) -> None:
        """The document says what stands at ``path``: what was seen before counts no more."""
        self._turn += 1
        self._path = path
        self._listen()

    def look(self) -> None:
        """See what became of the file."""
        if self._path is None:
            return
        if self._beside.busy:
            self._rest.start()
        else:
            self._beside.begin(partial(self._look, self._turn, self._path))

    def stop(self) -> None:
        """Look no more."""
        self._path = None
        self._rest.stop()
        self._beside.stop()

    def _look(self, turn: int, path: Path) -> Callable[[], None]:
        """Read the file; this is a thread."""
        known = self._files.on_disk(path)  # first: what changes meanwhile is seen the next time
        outside = self._kept.outside() or Outside(Fate.UNCHANGED)
        return lambda: self._tell(turn, Seen(outside, known))

    def _tell(self, turn: int, seen: Seen) -> None:
        self._listen()
        if turn == self._turn and self._path is not None:
            self.seen.emit(seen)

    def _listen(self) -> None:
        """Anew each time: who replaces a file takes it away from Qt's watcher."""
        if self._path is None:
            return
        place = self._path if self._path.exists() else self._path.parent  # it may come back there
        watched = [*self._system.files(), *self._system.directories()]
        if watched == [str(place)]:
            return
        if watched:
            self._system.removePaths(watched)
        if place.exists():
            self._system.addPath(str(place))

    def _follow_focus(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._rest.start()
