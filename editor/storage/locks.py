"""Locks: who has a file open says so beside it, to other windows and other machines.

A lock is advice. Where none can lie, files are opened and saved without; and a file that merely has
the name of one is never replaced and never removed.
"""

import getpass
import json
import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from editor.storage.processes import (
    Process,
    Standing,
    read_process,
    standing_of,
    this_process,
)
from editor.storage.safe_write import draft_place, remove_drafts
from editor.storage.small_files import read_members, read_ordinary, text_in, time_in

_KIND = "brief-editor lock"
_MOST = 8192
"""Bytes; no lock has as many."""
_LONGEST_NAME = 80
_TRIES = 5
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock that we hold, at ``place``."""

    place: Path
    token: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A lock that somebody else holds, or another document of ours.

    ``since`` are seconds since 1970, 0 where they are not known.
    """

    user: str
    host: str
    since: float
    process: Process
    token: str

    @property
    def ours(self) -> bool:
        """Whether it is this very program that has the file open."""
        return self.process == this_process()

    @property
    def standing(self) -> Standing:
        """Whether the program that has the file open still runs."""
        return standing_of(self.process)


class Locks:
    """Takes and releases locks. ``process`` is the one that holds them, ``now`` tells the time."""

    def __init__(
        self, process: Process | None = None, now: Callable[[], float] = time.time
    ) -> None:
        self._process = process or this_process()
        self._now = now

    def take(self, path: Path, instead_of: Taken | None = None) -> Lock | Taken | None:
        """Take the lock of the file at ``path``, be that there or not; None where none can lie.

        That of a dead process of this machine is taken over, and what it left of a save is taken
        away. Any other is answered, unless it is the one ``instead_of`` which we shall have it.
        """
        place = lock_place(path)
        try:
            for _ in range(_TRIES):
                lock = self._made(place)
                if lock is not None:
                    return lock
                with suppress(FileNotFoundError):  # it was released meanwhile
                    holder = _holder(place)
                    if holder is None:
                        time.sleep(0.01)  # it may be being written just now
                    elif _is_in_the_way(holder, instead_of):
                        return holder
                    else:
                        if holder.standing is Standing.DEAD:
                            remove_drafts(holder.process, place.parent)
                        _bury(place, holder.token)
        except OSError:
            return None
        return None

    def release(self, lock: Lock) -> None:
        """Take ``lock`` away, if it still is ours."""
        with suppress(OSError):
            _bury(lock.place, lock.token)

    def taken_from(self, lock: Lock) -> Taken | None:
        """Who took ``lock`` from us since, if somebody did."""
        try:
            holder = _holder(lock.place)
        except OSError:
            return None
        return holder if holder is not None and holder.token != lock.token else None

    def _made(self, place: Path) -> Lock | None:
        """A new lock at ``place``; None where something stands there."""
        token = os.urandom(12).hex()
        try:
            _make(place, self._written(token))
        except FileExistsError:
            return None
        return Lock(place, token)

    def _written(self, token: str) -> bytes:
        members = {
            "kind": _KIND,
            "user": _user(),
            "host": self._process.host,
            "since": self._now(),
            "token": token,
            "process": self._process.as_members(),
        }
        return json.dumps(members, indent=1).encode("ascii")


def lock_place(path: Path) -> Path:
    """Where the lock of the file at ``path`` lies: beside the file itself, not beside a link."""
    target = Path(os.path.realpath(path))
    return target.with_name(f".{target.name}.lock")


def sweep_half_locks(folder: Path) -> None:
    """Take away what processes left in ``folder`` that were killed amid making a lock."""
    with suppress(OSError):
        for draft in folder.glob(".*-*.part"):
            holder = _holder(draft)
            if holder is not None and holder.standing is Standing.DEAD:
                draft.unlink(missing_ok=True)


def _holder(place: Path) -> Taken | None:
    """Who holds the lock at ``place``; None where that is no lock, OSError where nothing is."""
    members = read_members(read_ordinary(place, _MOST) or b"")
    process = read_process(members.get("process"))
    token = text_in(members, "token")
    if members.get("kind") != _KIND or process is None or not token:
        return None
    since = time_in(members, "since")
    return Taken(_shown(members, "user"), _shown(members, "host"), since, process, token)


def _shown(members: Mapping[str, object], name: str) -> str:
    """A name for people that somebody else wrote: short, and of one line."""
    return "".join(filter(str.isprintable, text_in(members, name)))[:_LONGEST_NAME]


def _make(place: Path, data: bytes) -> None:
    """Make a file at ``place`` that is whole from its first moment on, where the disk can do that.

    FileExistsError where something stands there.
    """
    draft = draft_place(place.parent)
    _write_new(draft, data)
    try:
        place.hardlink_to(draft)
    except FileExistsError:
        raise
    except OSError:  # this disk knows no other names for a file
        _write_new(place, data)
    finally:
        draft.unlink()


def _write_new(place: Path, data: bytes) -> None:
    descriptor = os.open(place, _FLAGS, 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
    except OSError:
        place.unlink()  # it is new, and nobody's
        raise


def _is_in_the_way(holder: Taken, instead_of: Taken | None) -> bool:
    if instead_of is not None and holder.token == instead_of.token:
        return False
    return holder.standing is not Standing.DEAD


def _bury(place: Path, token: str) -> None:
    """Take the lock with this ``token`` away; whatever else lies at ``place`` stays there.

    It is moved before it is looked at, for between a look and a removal another one could come.
    """
    holder = _holder(place)
    if holder is None or holder.token != token:
        return
    grave = draft_place(place.parent)
    place.rename(grave)
    moved = _holder(grave)
    if (moved is None or moved.token != token) and not place.exists():
        grave.rename(place)
    elif moved is not None:
        grave.unlink()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
