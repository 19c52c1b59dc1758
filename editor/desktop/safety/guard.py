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
    from editor.filing.safekeeping import KeptDocument


class Guard(QObject):
    """Keeps ``document`` from when the first frame is painted, or something happens to it."""

    def __init__(self, document: Document, safety: Safety) -> None:
        super().__init__(document)
        self._document = document
        self._safety = safety
        self._opened: tuple[Path, OnDisk | None] | None = None

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

    def close(self) -> None:
        """The document is let go."""
        if self.begun:
            self.kept.closed()
