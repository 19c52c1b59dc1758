"""The process killed at random moments while it saves, and while somebody types in it.

It forks: run it as a program of its own, ``python -m tests.torture.killing [--short]``.
"""

import mmap
import os
import random
import signal
import struct
import sys
import tempfile
import time
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import NoReturn

from editor.brief.outlets import Outlets
from editor.filing.brief_files import Filed
from editor.filing.recovering import OpenState, content_of, restored
from editor.formats.files import Format, new_record
from editor.storage.locks import Lock, Locks
from editor.storage.processes import this_process
from editor.storage.recovery import Recovery
from editor.storage.recovery_keeper import RecoveryKeeper
from tests.torture.desk import NEW, OLD, Desk

_AT_ONCE = 10
"""Editors that are typed in beside each other."""
_KEYS = 40.0
"""Keys a second; nobody types faster."""
_STAMP = struct.Struct("d")
_MOST_KEYS = 1000


def killed_while_saving(folder: Path, times: int, moments: random.Random) -> tuple[str, int]:
    """What was found after ``times`` kills, in words, and how often something was wrong."""
    found = {"old": 0, "new": 0, "broken": 0}
    drafts = unlocked = left = 0
    desk = Desk(folder / "saving", Format.TEXT).laid_out()
    folder = desk.path.parent
    for _ in range(times):
        child = os.fork()
        if child == 0:
            _save_for_ever(desk)
        time.sleep(moments.uniform(0.005, 0.12))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        found[desk.stands()] += 1
        drafts += len(list(folder.glob("*.part")))
        lock = Locks().take(desk.path)  # as the next start does, which clears up
        if isinstance(lock, Lock):
            Locks().release(lock)
        else:
            unlocked += 1
        left += len(list(folder.glob("*.part")))
    words = (
        f"{times} kills while saving: {found['old']} times the old file, {found['new']} times the "
        f"new one, {found['broken']} times another; {drafts} drafts were left, {left} after the "
        f"next start; {unlocked} locks were not taken over"
    )
    return words, found["broken"] + unlocked + left


def _save_for_ever(desk: Desk) -> NoReturn:
    this_process.cache_clear()  # it forked, and is another one now
    Locks().take(desk.path)
    while True:
        desk.save(NEW)
        desk.save(OLD)


class _Typed:
    """When each key was pressed, in memory that outlives who pressed it."""

    def __init__(self) -> None:
        self._stamps = mmap.mmap(-1, _MOST_KEYS * _STAMP.size)

    def press(self, key: int) -> None:
        _STAMP.pack_into(self._stamps, key * _STAMP.size, time.monotonic())

    def at(self, key: int) -> float:
        """The moment; 0 where it was not pressed."""
        stamp: float = _STAMP.unpack_from(self._stamps, key * _STAMP.size)[0]
        return stamp


def killed_while_typing(folder: Path, times: int, moments: random.Random) -> tuple[str, int]:
    """What was missing after ``times`` kills, in words, and how often that was too much."""
    missing: list[float] = []
    numbers = count()
    while len(missing) < times:
        editors = []
        for _ in range(min(_AT_ONCE, times - len(missing))):
            place, typed = folder / f"typing-{next(numbers)}", _Typed()
            child = os.fork()
            if child == 0:
                _type_for_ever(place, typed)
            editors.append((time.monotonic() + moments.uniform(0.7, 4), child, place, typed))
        for end, child, place, typed in sorted(editors, key=lambda editor: editor[0]):
            time.sleep(max(0.0, end - time.monotonic()))
            killed = time.monotonic()
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            first = typed.at(_kept(place) + 1)
            missing.append(killed - first if first else 0.0)
    missing.sort()
    median, most = missing[len(missing) // 2], missing[-1]
    late = sum(each > 1 for each in missing)
    words = (
        f"{times} kills while typing: {median:.2f} s of typing were missing in the middle, "
        f"{most:.2f} s at most, {late} times more than one second"
    )
    return words, late


def _type_for_ever(place: Path, typed: _Typed) -> NoReturn:
    this_process.cache_clear()
    keeper = RecoveryKeeper(Recovery(place), lambda sentence: os.abort())
    record = new_record(Format.TEXT)
    for key in range(1, _MOST_KEYS):
        brief = replace(OLD, title=str(key))
        state = OpenState(None, brief, record)
        keeper.keep("a", partial(content_of, state))
        typed.press(key)
        time.sleep(1 / _KEYS)
    os.abort()


def _kept(place: Path) -> int:
    """The last key that is in the recovery copy."""
    copies = Recovery(place).left()
    if not copies:
        return 0
    found = restored(copies[0].content, Outlets())
    assert found is not None
    assert isinstance(found.state, Filed)
    return int(found.state.reading.brief.title)


def main(arguments: list[str]) -> int:
    times = 10 if "--short" in arguments else 500
    seed = random.SystemRandom().randrange(10**6)
    status = 0
    for torture in (killed_while_saving, killed_while_typing):
        with tempfile.TemporaryDirectory() as folder:
            words, wrong = torture(Path(folder), times, random.Random(seed))
        print(f"{words} (seed {seed})", flush=True)
        status |= bool(wrong)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
