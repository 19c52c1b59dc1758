"""Keeps one open document: its window says when it is opened, saved and let go."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.desktop.document import Document
from editor.desktop.safety.safety import Safety
from editor.filing.brief_files import Faulty, Filed, OnDisk

if TYPE_CHECKING:  # the first frame does without
    from editor.desktop.safety.watch import Seen, Watch
    from editor.filing.recovering import Restored
    from editor.filing.safekeeping import KeptDocument
    from editor.storage.locks import Taken
    from editor.storage.recovery_file import RecoveryCopy


class Guard(QObject):
    """Keeps ``document`` from when the first frame is painted, or something happens to it."""

    stirred = Signal()
    """Who has the file open, or what became of it, may be new: ``taken`` and ``seen``."""

    said = Signal(str)
    """A sentence: what was done about the file."""

    def __init__(self, document: Document, safety: Safety) -> None:
        super().__init__(document)
        self._document = document
        self._safety = safety
        self._opened: tuple[Path, OnDisk | None] | None = None
        self._in_copy = False
        self._caret: Mapping[str, str | int] = {}
        self._locked: Path | None = None
        self.taken: Taken | None = None
        """Who has the file open already, where somebody has."""
        self.seen: Seen | None = None
        """What others did to the file, where that is to be settled."""
        document.changed.connect(self._follow)

    @property
    def begun(self) -> bool:
        """Whether the document is kept already."""
        return "kept" in self.__dict__

    @property
    def unusual(self) -> bool:
        """Whether there is something that the user has to know."""
        return self.taken is not None or self.seen is not None

    @cached_property
    def kept(self) -> "KeptDocument":
        """What keeps the document."""
        return self._safety.keeping.document()

    @cached_property
    def watch(self) -> "Watch":
        """Looks at the file when others may have written it."""
        from editor.desktop.safety.watch import Watch

        watch = Watch(self.kept, self._safety.files, self)
        watch.seen.connect(self._take)
        return watch

    def begin(self) -> None:
        """Keep the document from now on; what was opened before counts."""
        kept = self.kept
        if self._opened is not None:
            path, known = self._opened
            self._opened = None
            kept.opened(path, known)
            self._lock(path)
            self._settle(path)

    def opening(self, path: Path, read: Callable[[], None]) -> None:
        """Call ``read``, which reads ``path`` into the document; what it raises goes through."""
        known = self._safety.files.on_disk(path)  # first: what changes meanwhile is seen as changed
        read()
        self._opened = (path, known)
        if self.begun:
            self.begin()

    def lock(self, path: Path, instead_of: "Taken | None" = None) -> "Taken | None":
        """Take the lock of ``path`` for this document, or give who has it."""
        if self._locked == path and instead_of is None:
            return None
        taken = self.kept.lock(path, instead_of)
        if taken is None:
            self._locked = path
        return taken

    def open_anyway(self) -> None:
        """Have the file written although somebody else has it open; he is told."""
        path = self._document.path
        if path is not None:
            self._show_taken(self.lock(path, self.taken))

    def saving(self, path: Path, write: Callable[[], None]) -> None:
        """Call ``write``, which writes to ``path``, and keep what was there and what is then."""
        self.begin()
        try:
            self.kept.saving(path, write)
        except BaseException:
            self._lock_own(path)
            raise
        self._show_taken(None)
        self._settle(path)

    def changed_at(self, path: Path) -> bool:
        """Whether others wrote to ``path`` since the document read or wrote it there."""
        from editor.filing.outside import Fate

        if path != self._document.path:
            return False  # it was asked for by name
        outside = self.kept.outside()
        if outside is None:
            return False
        if outside.fate is Fate.UNREADABLE:
            return path.is_file()  # writing to anything else fails, and tells why
        return outside.fate is Fate.CHANGED

    def take_theirs(self, now: Filed | Faulty, known: OnDisk | None) -> None:
        """Have the document say what the file holds ``now``; the step can be undone."""
        from editor.desktop.safety.watch import known_again

        mine = self._document.brief
        self._document.take(known_again(now, mine) if isinstance(now, Filed) else now)
        self.known(known)

    def known(self, known: OnDisk | None) -> None:
        """What stands on the disk now, ``known``, is settled with what the document says."""
        path = self._document.path
        if path is not None:
            self.kept.opened(path, known)
            self._settle(path)
            self._follow()

    def restore(self, copy: "RecoveryCopy") -> "Restored | None":
        """Put what ``copy`` keeps on top of the document, which is modified then; None: it is gone.

        The copy goes on as that of this document: nothing is lost in between.
        """
        self.begin()
        restored = self.kept.restore(copy)
        if restored is not None:
            self._in_copy = True
            self._caret = restored.caret  # until an edit says where the caret is
            opened = self._document.path
            self._document.restore(restored.state, restored.path)
            if self._document.path is not None:
                self._lock(self._document.path)
                if opened is None:
                    self._settle(self._document.path)
                    self.watch.look()
        return restored

    def close(self) -> None:
        """The document is let go."""
        if self.begun:
            if "watch" in self.__dict__:
                self.watch.stop()
            self.kept.closed()
            self._locked = None

    def _lock_own(self, tried: Path) -> None:
        """Nothing was written to ``tried``: go on with the lock of the document's own file."""
        path = self._document.path
        if path is None:
            self.kept.unlock()
            self._locked = None
        elif path != tried:
            self._lock(path)

    def _lock(self, path: Path) -> None:
        self._show_taken(self.lock(path))

    def _show_taken(self, taken: "Taken | None") -> None:
        self.taken = taken
        self._document.hold(held=taken is not None)
        self.stirred.emit()

    def _settle(self, path: Path) -> None:
        """Nothing is to be settled about the file: what others do from now on is watched for."""
        self.seen = None
        self.watch.follow(path)
        self.stirred.emit()

    def _take(self, seen: "Seen") -> None:
        """Others did something to the file, or took that back."""
        if seen.is_like(self.seen):
            return  # who is about to press one of the buttons finds it where it was
        if seen.now is not None and not self._document.modified:
            self.take_theirs(seen.now, seen.known)
            self.said.emit(self.tr("Another program changed the file: this is what it says now."))
            return
        self.seen = seen if seen.is_told else None
        self.stirred.emit()

    def _follow(self) -> None:
        """Have in a recovery copy what the file does not hold, and nothing else."""
        if self._document.modified:
            from editor.desktop.safety.open_state import open_state

            self.begin()
            state = open_state(self._document)
            self.kept.changed(state if state.caret else replace(state, caret=self._caret))
            self._in_copy = True
        elif self._in_copy:
            self.kept.unmodified()
            self._in_copy = False
