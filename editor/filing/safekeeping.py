"""What is done for an open document so that nothing typed in it is lost: one door for a window."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from editor.filing.brief_files import BriefFiles, OnDisk
from editor.filing.kept_versions import KeptVersions
from editor.filing.outside import Outside, became
from editor.filing.recovering import OpenState, Restored, content_of, restored
from editor.filing.version_keeper import VersionKeeper
from editor.storage.locks import Lock, Locks, Taken, lock_place, sweep_half_locks
from editor.storage.packed import hash_of
from editor.storage.recovery import Recovery, new_key
from editor.storage.recovery_file import Content, RecoveryCopy
from editor.storage.recovery_keeper import RecoveryKeeper
from editor.storage.safe_write import sweep_drafts
from editor.storage.user_folders import state_folder
from editor.storage.versions import Versions

if TYPE_CHECKING:
    from editor.formats.json.dumping import Dumped

T = TypeVar("T")

_SOMETHING = OnDisk(b"", b"", 0.0)
"""Stood where a document was opened that is restored; what it was is not known."""


class Safekeeping:
    """Locks, recovery copies and versions of all open documents; one for a program.

    ``tell`` is called with a sentence for people, from another thread, where something of it can't
    be done; all else goes on.
    """

    def __init__(
        self, files: BriefFiles, recovery: Path, versions: Path, tell: Callable[[str], None]
    ) -> None:
        self.files = files
        self.recovery = Recovery(recovery)
        self.kept = KeptVersions(Versions(versions), files.outlets)
        self.locks = Locks()
        self.copies = RecoveryKeeper(self.recovery, tell)
        self.versions = VersionKeeper(self.kept, versions, tell)

    def document(self) -> "KeptDocument":
        """What keeps a document that is opened."""
        return KeptDocument(self)

    def sweep(self) -> None:
        """Remove what nobody needs any more: old discarded copies, and drafts of the killed."""
        sweep_drafts(state_folder(), time.time())
        self.recovery.sweep()
        self.kept.sweep()

    def flush(self) -> None:
        """Have all copies and versions on the disk when this returns: the program may end now."""
        self.copies.flush()
        self.versions.flush()

    def close(self) -> None:
        """Have all on the disk; the program ends."""
        self.copies.close()
        self.versions.close()


class KeptDocument:
    """Keeps one open document. Its window says what happens, and asks."""

    def __init__(self, keeping: Safekeeping) -> None:
        self._keeping = keeping
        self._key = new_key()
        self._in_copy = False
        self._path: Path | None = None
        self._lock: Lock | None = None
        self._known: OnDisk | None = None
        self._dumped: Dumped = {}

    def lock(self, path: Path, instead_of: Taken | None = None) -> Taken | None:
        """Take the lock of ``path`` and let the one before go; or give who has it.

        ``instead_of`` is who was asked about. Where no lock can lie, there is none.
        """
        taken = self._keeping.locks.take(path, instead_of)
        if isinstance(taken, Taken):
            return taken
        self.unlock()
        self._lock = taken
        # Beside the window: the folder may hold thousands of files, on a slow disk.
        Thread(target=sweep_half_locks, args=(lock_place(path).parent,), daemon=True).start()
        return None

    def unlock(self) -> None:
        """Let the lock go, if there is one."""
        if self._lock is not None:
            self._keeping.locks.release(self._lock)
            self._lock = None

    def lost_to(self) -> Taken | None:
        """Who took the lock from us, if somebody did."""
        return None if self._lock is None else self._keeping.locks.taken_from(self._lock)

    def opened(self, path: Path, known: OnDisk | None) -> None:
        """The file at ``path`` was read; ``known`` is what stood there just before."""
        self._path, self._known = path, known
        self.unmodified()

    def outside(self) -> Outside | None:
        """What others did to the file since it was read or written; None without a file."""
        if self._path is None:
            return None
        return became(self._path, self._known, self._keeping.files)

    def changed(self, state: OpenState) -> None:
        """The document says something that its file doesn't: it is in a recovery copy soon."""
        self._in_copy = True
        self._keeping.copies.keep(self._key, partial(_content, state, self._known, self._dumped))

    def unmodified(self) -> None:
        """The document says what its file does, or may be let go: it needs no recovery copy."""
        self._in_copy = False
        self._keeping.copies.forget(self._key)

    def saving(self, path: Path, save: Callable[[], T]) -> T:
        """Call ``save``, which writes to ``path``, and keep what was there and what is there then.

        What it raises goes through, and all is as before.
        """
        files = self._keeping.files
        before = files.on_disk(path)
        result = save()
        self._known = files.on_disk(path)
        self._keeping.versions.saved(path, before, self._known, copy_of=self._path)
        self._path = path
        self.unmodified()
        return result

    def restore(self, copy: RecoveryCopy) -> Restored | None:
        """The document that ``copy`` keeps, which goes on as this one's until it is saved.

        None where it is gone, or makes no sense. Its window says at once that it ``changed``. What
        was changed before is under it, for undo, and for a week among what was discarded.
        """
        found = restored(copy.content, self._keeping.files.outlets)
        if found is None:
            return None
        key = self._keeping.recovery.take_over(copy)
        if key is None:
            return None
        if self._in_copy:
            self._keeping.copies.flush()
            self._keeping.recovery.put_by(self._key)
        self._key = key
        if self._path is None and found.path is not None:
            self._path, self._known = found.path, _SOMETHING
        return found

    def closed(self) -> None:
        """The document is let go: saved, or with the user's consent."""
        self.unmodified()
        self.unlock()


def _content(state: OpenState, known: OnDisk | None, dumped: "Dumped") -> Content:
    """What to keep of ``state`` on top of what is ``known``; in a thread, where nobody waits."""
    base = "" if known is None else hash_of(known.data)
    return content_of(replace(state, base=base), dumped)
