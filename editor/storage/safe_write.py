"""Writing a file so that it is whole at every moment: the old one, or the new one.

Not ``QSaveFile``: on a full disk a short write followed by ``commit()`` left a cut file and
answered that all was well (measured). Here the length of each write is looked at.

Never over the file itself, not even where its folder takes no new one: what is cut off halfway
would be lost. Such a file is saved elsewhere.
"""

import errno
import os
import stat
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from editor.storage.file_traits import keep_traits
from editor.storage.syncing import sync_file, sync_folder

if TYPE_CHECKING:
    from editor.storage.processes import Process

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Seconds between two tries where Windows says that another program has the file open just now."""
_IN_USE = (5, 32, 33)
"""What Windows calls that: access denied, a sharing violation, a lock."""
_DAY = 24 * 3600.0
"""Seconds; no draft is written on for as long."""


def replace_file(path: Path, *data: bytes) -> None:
    """Make all pieces of ``data`` the content of the file at ``path``, new or not.

    A link is followed; mode, owner and attributes are kept as far as the system allows. Raises
    OSError, and then the file is what it was and nothing is left beside it.
    """
    with drafted(path, *data) as (draft, target):
        put_in_place(draft, target)
    sync_folder(target.parent)


@contextmanager
def drafted(path: Path, *data: bytes) -> Iterator[tuple[Path, Path]]:
    """A whole file that holds ``data``, and the place that it is to be put in.

    If what is done meanwhile fails, it is taken away. Raises OSError as above.
    """
    target = Path(os.path.realpath(path))
    status = _status(target)
    with _unnamed_beside(target) as draft:
        _write(draft, data, target, status)
        yield draft, target


def other_names(path: Path) -> int:
    """How many other names the file at ``path`` has: hard links, which keep the old content."""
    try:
        return path.stat().st_nlink - 1
    except OSError:
        return 0


def draft_place(folder: Path) -> Path:
    """A path in ``folder`` that no file has, by which drafts of this process are known."""
    from editor.storage.processes import this_process  # no window needs it before the first save

    return folder / f"{_draft_stem(this_process())}-{os.urandom(6).hex()}.part"


def drafts_of(process: "Process", folder: Path) -> list[Path]:
    """What saves of ``process`` into ``folder`` left there if it was killed on the way."""
    return [*folder.glob(f"{_draft_stem(process)}-*.part")]


def remove_drafts(process: "Process", folder: Path) -> None:
    """Take the drafts of a dead ``process`` away, as far as that can be done."""
    with suppress(OSError):
        for draft in drafts_of(process, folder):
            draft.unlink(missing_ok=True)


def sweep_drafts(folder: Path, now: float) -> None:
    """Take away drafts in a folder of the program's own that are older than a day.

    Whoever made them was killed; a clock that was set back only keeps them longer.
    """
    for draft in folder.glob("**/.*.part"):
        with suppress(OSError):
            if now - draft.stat().st_mtime > _DAY:
                draft.unlink()


def _status(target: Path) -> os.stat_result | None:
    """What stands at ``target``; OSError where it is nothing that may be replaced."""
    try:
        status = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(target))
    if not os.access(target, os.W_OK):
        why = errno.EROFS if _is_on_a_disk_for_reading(target) else errno.EACCES
        raise OSError(why, os.strerror(why), str(target))
    return status


def _is_on_a_disk_for_reading(target: Path) -> bool:
    return hasattr(os, "statvfs") and bool(os.statvfs(target).f_flag & os.ST_RDONLY)


@contextmanager
def _unnamed_beside(target: Path) -> Iterator[Path]:
    """A path in the folder of ``target`` that no file has, and that none has afterwards."""
    draft = draft_place(target.parent)
    try:
        yield draft
    except BaseException:
        with suppress(OSError):  # why it could not be written is what people need to know
            draft.unlink()
        raise


def _draft_stem(process: "Process") -> str:
    """How the names of all drafts of ``process`` begin."""
    return f".{zlib.crc32(f'{process.number} {process.start}'.encode()):08x}"


def _write(
    draft: Path, data: tuple[bytes, ...], target: Path, status: os.stat_result | None
) -> None:
    # A new state of a private file is at no moment for all eyes.
    descriptor = os.open(draft, _FLAGS, 0o666 if status is None else 0o600)
    try:
        for piece in data:
            _write_all(descriptor, piece)
        if os.fstat(descriptor).st_size != sum(map(len, data)):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        if status is not None:
            keep_traits(target, status, draft)
        sync_file(descriptor)
    finally:
        os.close(descriptor)


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        written = os.write(descriptor, rest)
        if written == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        rest = rest[written:]


def put_in_place(draft: Path, target: Path) -> None:
    """Let ``draft`` become the file at ``target``; OSError, and then that is as it was."""
    for pause in _PAUSES:
        try:
            draft.replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _IN_USE:
                raise
            time.sleep(pause)
        else:
            return
    draft.replace(target)
