"""What went wrong with a file, in one plain sentence."""

import errno
import os
from pathlib import Path


def explained(error: OSError, path: Path) -> str:
    """What ``error`` means for ``path``, and what can be done about it."""
    if error.errno == errno.ENOENT:
        return _missing(path)
    if error.errno in (errno.EACCES, errno.EPERM) and _is_in_a_closed_folder(path):
        return _FOLDER_CLOSED.format(path=path, folder=path.parent)
    sentence = _SENTENCES.get(error.errno or 0)
    if sentence is None:
        reason = (error.strerror or str(error) or type(error).__name__).lower()
        return f"{path} can't be used: {reason}."
    return sentence.format(path=path, folder=path.parent)


def _missing(path: Path) -> str:
    if path.is_symlink():
        return f"{path} is a link to a file that is not there; check where it leads."
    if path.parent.is_dir():
        return f"There is no file {path}; check the name."
    return f"There is no folder {path.parent}; make it first."


def _is_in_a_closed_folder(path: Path) -> bool:
    if not path.is_file() or not os.access(path, os.R_OK | os.W_OK):
        return False
    return not os.access(path.parent, os.W_OK)


_FOLDER_CLOSED = (
    "{folder} takes no new file, and saving {path} is only safe through one; save elsewhere."
)
_SENTENCES = {
    errno.EISDIR: "{path} is a folder, not a file; name a file in it.",
    errno.ENOTDIR: "{folder} is a file, not a folder; choose another folder.",
    errno.EEXIST: "{folder} is a file, not a folder; choose another folder.",
    errno.EACCES: "You have no permission for {path}; choose another place or ask its owner.",
    errno.EPERM: "You have no permission for {path}; choose another place or ask its owner.",
    errno.EROFS: "The disk of {path} can't be written to; choose another place.",
    errno.ENOSPC: "The disk is full, {path} was not written; make room and try again.",
    errno.EDQUOT: "Your share of the disk is full, {path} was not written; make room in it.",
    errno.EFBIG: "{path} would be larger than its disk allows; choose another place.",
    errno.ENAMETOOLONG: "The name {path} is too long; choose a shorter one.",
    errno.ELOOP: "{path} is a link that leads back to itself; choose another name.",
    errno.EINVAL: "{path} is no ordinary file; choose another name.",
    errno.EIO: "The disk of {path} fails; save to another one.",
    errno.EBUSY: "{path} is in use by the system itself; save elsewhere.",
    errno.EINTR: "Writing {path} was interrupted; try again.",
    errno.ESTALE: "The connection to the disk of {path} was lost; try again, or save elsewhere.",
    errno.ETXTBSY: "{path} is in use by another program; close that and try again.",
    errno.EMFILE: "Too many files are open; close some and try again with {path}.",
}
