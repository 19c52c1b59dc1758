"""Recovery copies: what open documents say and their files don't, in a folder of the user's.

A copy is of one document and of one process. Who finds one whose process is gone may restore it,
which takes it over, or discard it, which can be undone for a week.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from editor.storage.processes import Process, Standing, standing_of, this_process
from editor.storage.recovery_file import Content, RecoveryCopy, read_copy, written_copy
from editor.storage.safe_write import remove_drafts, replace_file, sweep_drafts
from editor.storage.small_files import read_ordinary

_ENDING = ".copy"
_MOST = 128 * 1024 * 1024
"""Bytes of a copy; of a document of 16 MiB it has some 50."""
_WEEK = 7 * 24 * 3600.0


class Recovery:
    """The recovery copies in ``folder``. ``process`` writes them, ``now`` tells the time."""

    def __init__(
        self,
        folder: Path,
        process: Process | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.folder = folder
        self._bin = folder / "discarded"
        self._process = process or this_process()
        self._now = now
        self._taken: set[Path] = set()
        """Copies that are ours by now, though another process wrote them."""

    def write(self, key: str, content: Content) -> None:
        """Keep ``content`` as the copy of the document ``key``; OSError where that fails."""
        data = written_copy(content, self._now(), self._process)
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(self._file(key), *data)

    def remove(self, key: str) -> None:
        """The document ``key`` needs no copy any more; OSError where it can't be removed."""
        self._file(key).unlink(missing_ok=True)

    def left(self) -> tuple[RecoveryCopy, ...]:
        """The copies of processes that run no more, or nobody knows, the newest first."""
        copies = (copy for copy in _copies_in(self.folder) if self._is_left(copy))
        return tuple(sorted(copies, key=lambda copy: copy.time, reverse=True))

    def discarded(self) -> tuple[RecoveryCopy, ...]:
        """The copies that were discarded and can still be had, the newest first."""
        return tuple(sorted(_copies_in(self._bin), key=lambda copy: copy.time, reverse=True))

    def take_over(self, copy: RecoveryCopy) -> str | None:
        """Make ``copy`` that of a document of this process, and give its key.

        None where it is gone: another process took it, or the user discarded it there.
        """
        key = new_key()
        self._taken.add(self._file(key))
        try:
            copy.file.rename(self._file(key))
        except OSError:
            return None
        if standing_of(copy.process) is Standing.DEAD:
            remove_drafts(copy.process, self.folder)
        return key

    def discard(self, copy: RecoveryCopy) -> RecoveryCopy | None:
        """Put ``copy`` away for a week, and give it as it lies there; None where it is gone."""
        try:
            place = self._put_away(copy.file)
        except OSError:
            return None
        return read_copy_at(place)

    def put_by(self, key: str) -> None:
        """The document ``key`` goes on with another copy: have this one for a week, if it is."""
        with suppress(OSError):
            self._put_away(self._file(key))

    def bring_back(self, copy: RecoveryCopy) -> RecoveryCopy | None:
        """Undo ``discard``: it is ``left`` again."""
        place = self.folder / copy.file.name
        try:
            copy.file.rename(place)
        except OSError:
            return None
        return read_copy_at(place)

    def sweep(self) -> None:
        """Remove what was discarded more than a week ago, and old drafts of killed processes.

        A clock that was set back only keeps them longer.
        """
        sweep_drafts(self.folder, self._now())
        for file in _files_in(self._bin):
            with suppress(OSError):
                if self._now() - file.stat().st_mtime > _WEEK:
                    file.unlink()

    def _is_left(self, copy: RecoveryCopy) -> bool:
        if copy.process == self._process or copy.file in self._taken:
            return False
        return standing_of(copy.process) is not Standing.ALIVE

    def _put_away(self, file: Path) -> Path:
        place = self._bin / file.name
        self._bin.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.rename(place)
        os.utime(place, (self._now(), self._now()))
        return place

    def _file(self, key: str) -> Path:
        return self.folder / f"{key}{_ENDING}"


def new_key() -> str:
    """A name for the copies of one open document."""
    return os.urandom(8).hex()


def read_copy_at(file: Path) -> RecoveryCopy | None:
    """The recovery copy in ``file``; None where that is none, or no whole one."""
    try:
        data = read_ordinary(file, _MOST)
    except OSError:
        return None
    return None if data is None else read_copy(file, data)


def _copies_in(folder: Path) -> Iterator[RecoveryCopy]:
    for file in _files_in(folder):
        copy = read_copy_at(file)
        if copy is not None:
            yield copy


def _files_in(folder: Path) -> list[Path]:
    try:
        return [file for file in folder.iterdir() if file.suffix == _ENDING]
    except OSError:
        return []
