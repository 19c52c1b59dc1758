"""What a new state of a file keeps of the old one beside its name: owner, attributes, mode."""

import errno
import os
import stat
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

_UNABLE = frozenset(
    (errno.EPERM, errno.EACCES, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL, errno.ENODATA)
)
"""What a system says that can't, or won't let this user."""
_ACCESS_LIST = "system.posix_acl_access"


def keep_traits(old: Path, status: os.stat_result, new: Path) -> None:
    """Give ``new`` what ``old`` has, as far as this user may.

    Where its group or its access list can't be kept, nobody gets more rights by the mode than he
    had. Raises OSError where the disk fails.
    """
    as_before = _kept_group(status, new) & _kept_attributes(old, new)
    mode = stat.S_IMODE(status.st_mode)
    _allowed(lambda: new.chmod(mode if as_before else mode & ~stat.S_IRWXG))


def _kept_group(status: os.stat_result, new: Path) -> bool:
    if not hasattr(os, "chown"):
        return True
    # Only the superuser may give files away; for all others the file becomes their own.
    if _allowed(lambda: os.chown(new, status.st_uid, status.st_gid)):
        return True
    return _allowed(lambda: os.chown(new, -1, status.st_gid))


def _kept_attributes(old: Path, new: Path) -> bool:
    """Copy the extended attributes; tells whether the access list, if there is one, is kept."""
    if sys.platform != "linux":
        return True
    listed: list[str] = []
    _allowed(lambda: listed.extend(os.listxattr(old)))
    lost = [name for name in listed if not _allowed(partial(_copy_attribute, name, old, new))]
    return _ACCESS_LIST not in lost


def _copy_attribute(name: str, old: Path, new: Path) -> None:
    if sys.platform == "linux":
        os.setxattr(new, name, os.getxattr(old, name))


def _allowed(change: Callable[[], object]) -> bool:
    """Make a change; tells whether the system let it be made. OSError where the disk fails."""
    try:
        change()
    except OSError as error:
        if error.errno not in _UNABLE:
            raise
        return False
    return True
