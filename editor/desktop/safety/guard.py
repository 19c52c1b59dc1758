"""Keeps one open document: its window says when it is opened, saved and let go."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.desktop.document import Document
from editor.desktop.safety.safety import Safety
from editor.filing.brief_files import OnDisk

if TYPE_CHECKING:  # the first frame does without
    from editor.filing.recovering import Restored
    from editor.filing.safekeeping import KeptDocument
    from editor.storage.recovery_file import RecoveryCopy


class Guard(QObject):
    """Keeps ``document`` from when the first frame is painted, or something happens to it."""

    def __init__(self, document: Document, safety: Safety) -> None:
        super().__init__(document)
        self._document = document
        self._safety = safety
        self._opened: tuple[Path, OnDisk | None] | None = None
        self._in_copy = False
        document.changed.connect(self._follow)

    @property
    def begun(self) -> bool:
        """Whether the document is kept already."""
        return "kept" in self.__dict__

    @cached_property
    def kept(self) -> "KeptDocument":
        """What keeps the document."""
        return self._safety.keeping.document()

    def begin(self) -> None:
        """Keep the document from now on; what was opened before counts."""
        kept = self.kept
        if self._opened is not None:
            path, known = self._opened
            self._opened = None
            kept.opened(path, known)

    def opening(self, path: Path, read: Callable[[], None]) -> None:
        """Call ``read``, which reads ``path`` into the document; what it raises goes through."""
        known = self._safety.files.on_disk(path)  # first: what changes meanwhile is seen as changed
        read()
        self._opened = (path, known)
        if self.begun:
            self.begin()

    def saving(self, path: Path, write: Callable[[], None]) -> None:
        """Call ``write``, which writes to ``path``, and keep what was there and what is then."""
        self.begin()
        self.kept.saving(path, write)

    def restore(self, copy: "RecoveryCopy") -> "Restored | None":
        """Put what ``copy`` keeps on top of the document, which is modified then; None: it is gone.

        The copy goes on as that of this document: nothing is lost in between.
        """
        self.begin()
        self.kept.unmodified()  # what was here goes on under the restored, in one copy with it
        restored = self.kept.restore(copy)
        if restored is not None:
            self._in_copy = True
            self._document.restore(restored.state, restored.path)
        return restored

    def _follow(self) -> None:
        """Have in a recovery copy what the file does not hold, and nothing else."""
        if self._document.modified:
            from editor.desktop.safety.open_state import open_state

            self.begin()
            self.kept.changed(open_state(self._document))
            self._in_copy = True
        elif self._in_copy:
            self.kept.unmodified()
            self._in_copy = False

    def close(self) -> None:
        """The document is let go."""
        if self.begun:
            self.kept.closed()
