"""Locks, recovery copies and versions of all open documents: one for the program."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.filing.brief_files import BriefFiles

if TYPE_CHECKING:  # the first frame does without
    from editor.filing.safekeeping import Safekeeping


class Safety(QObject):
    """What keeps the briefs of ``files``; begun when the first document asks for it.

    Recovery copies lie in the folder ``recovery``, versions in ``versions``.
    """

    told = Signal(str)
    """A sentence for people: something of it can't be done. Emitted in any thread."""

    def __init__(
        self, files: BriefFiles, recovery: Path, versions: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.files = files
        self._recovery = recovery
        self._versions = versions

    @cached_property
    def keeping(self) -> "Safekeeping":
        """What keeps them."""
        from editor.filing.safekeeping import Safekeeping

        return Safekeeping(self.files, self._recovery, self._versions, self.told.emit)

    def flush(self) -> None:
        """Have all copies and versions on the disk when this returns: the program may end now."""
        if "keeping" in self.__dict__:
            self.keeping.flush()

    def close(self) -> None:
        """Have all on the disk; the program ends."""
        if "keeping" in self.__dict__:
            self.keeping.close()
