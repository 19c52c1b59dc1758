"""Seeing to it that what was written outlives a power cut."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

_UNABLE = frozenset((errno.EINVAL, errno.ENOTSUP, errno.ENOSYS))
"""What a file system says that knows no such thing."""


def sync_file(descriptor: int) -> None:
    """Have the disk hold what was written; OSError where it fails."""
    try:
        _sync(descriptor)
    except OSError as error:
        if error.errno not in _UNABLE:
            raise


def sync_folder(folder: Path) -> None:
    """Have the disk hold the names in ``folder``, where the system can do that.

    The file is already in its place: what fails here is no failure to save it.
    """
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sync(descriptor: int) -> None:
    if sys.platform == "darwin":  # there, fsync leaves it in the cache of the drive
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)
