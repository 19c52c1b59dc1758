"""Writing a file so that it is whole at every moment: the old one, or the new one.

Not ``QSaveFile``: on a full disk a short write followed by ``commit()`` left a cut file and
answered that all was well (measured). Here the length of each write is looked at.
"""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def replace_file(path: Path, data: bytes) -> None:
    """Make ``data`` the content of the file at ``path``, new or not.

    A link is followed, and the file's mode is kept. Raises OSError, and then the file is what it
    was and nothing is left beside it.
    """
    target = Path(os.path.realpath(path))
    status = _status(target)
    with _unnamed_beside(target) as draft:
        _write(draft, data, status)
        draft.replace(target)
    _sync_folder(target.parent)


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
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    return status


@contextmanager
def _unnamed_beside(target: Path) -> Iterator[Path]:
    """A path in the folder of ``target`` that no file has, and that none has afterwards."""
    draft = target.with_name(f".{os.urandom(8).hex()}.part")
    try:
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _write(draft: Path, data: bytes, status: os.stat_result | None) -> None:
    descriptor = os.open(draft, _FLAGS, 0o666)
    try:
        _write_all(descriptor, data)
        if status is not None:
            _keep_mode(draft, status)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        written = os.write(descriptor, rest)
        if written == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        rest = rest[written:]


def _keep_mode(draft: Path, status: os.stat_result) -> None:
    if hasattr(os, "chown"):
        # Only the superuser may give files away; for all others the file becomes their own.
        with contextlib.suppress(PermissionError):
            os.chown(draft, status.st_uid, status.st_gid)
    draft.chmod(stat.S_IMODE(status.st_mode))


def _sync_folder(folder: Path) -> None:
    """See to it that the new name outlives a power cut, where the system can do that.

    The file is already in its place: what fails here is no failure to save it.
    """
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
