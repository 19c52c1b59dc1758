"""A place where the real program is used and killed, again and again, and what is found there."""

import os
import random
import shutil
import signal
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from editor.storage.processes import process_of, this_process
from editor.storage.safe_write import drafts_of, sweep_drafts
from tests.torture.typist import Note, Notes, program, titled

_LIVES = 5
"""Kills after which somebody saves, closes the window, and what is left is looked at."""
_EARLY = 0.2
"""How many are killed already while they start."""
_START = 1.0
_LONGEST = 3.5
"""Seconds until the kill."""
_PATIENCE = 30.0
"""Seconds for a start on a busy machine."""
_DAY = 24 * 3600.0
_HOMES = ("CONFIG_HOME", "STATE_HOME", "DATA_HOME", "CACHE_HOME", "RUNTIME_DIR")
_FACTS = "\n\nFacts\n\n  • The ferry sailed at dawn.1\n\nSources: 1Harbor Post.\n".encode()


def written(letters: int) -> bytes:
    """The file with so many letters typed."""
    return titled(letters).encode() + _FACTS


class Tally(Counter[str]):
    """What was found."""

    def __init__(self) -> None:
        super().__init__()
        self.missing: list[float] = []
        """Seconds of typing that were missing after each kill."""
        self.faults: Counter[str] = Counter()

    def left(self, where: str, names: Iterable[str]) -> None:
        """``names`` lay ``where`` nothing should lie."""
        self.faults.update(f"{name.lstrip('.')[-20:]} was left {where}" for name in names)

    def told(self) -> str:
        """It in words."""
        self.missing.sort()
        median, most = self.missing[len(self.missing) // 2], self.missing[-1]
        late = sum(each > 1 for each in self.missing)
        self.faults["more than one second was missing"] += late
        found = ", ".join(f"{number} {name}" for name, number in sorted(self.items()))
        wrong = ", ".join(f"{number} times {name}" for name, number in (+self.faults).items())
        return (
            f"windows typed and saved in: {found}; {median:.2f} s of typing were missing in the "
            f"middle, {most:.2f} s at most; {self.faults.total()} wrong {wrong}"
        ).strip()


class Workplace:
    """A file in a folder, a home, and one program after the other that is killed there."""

    def __init__(self, folder: Path, tally: Tally, moments: random.Random) -> None:
        self._place = folder
        self._home = folder / "home"
        self._folder = folder / "briefs"
        self._path = self._folder / "ferry.txt"
        self._said = folder / "said"
        self._tally = tally
        self._moments = moments
        self._child = 0
        self._process = this_process()
        self._notes = Notes()
        self._last = self._notes
        """Those of the last process that was typed in, until what it lost is known."""
        self._killed = 0.0
        self._in_file = 0
        """Letters that were in the file after the last kill."""

    def lives(self) -> Iterator[None]:
        """One program after the other; each step is a short look at it."""
        self._home.mkdir(parents=True, mode=0o700)
        self._folder.mkdir()
        self._path.write_bytes(written(0))
        for _ in range(_LIVES):
            yield from self._life()
        yield from self._leaving()
        shutil.rmtree(self._place)

    def end(self) -> None:
        """Let nothing go on here."""
        if self._child:
            with suppress(ProcessLookupError):
                os.kill(self._child, signal.SIGKILL)

    def _start(self, *, leaves: bool) -> None:
        self._notes = Notes()
        self._child = os.fork()
        self._process = process_of(self._child)
        if self._child == 0:
            this_process.cache_clear()  # it forked, and is another one now
            os.environ |= {f"XDG_{name}": str(self._home) for name in _HOMES}
            program(self._path, self._notes, self._said, leaves=leaves)

    def _life(self) -> Iterator[None]:
        early = self._moments.random() < _EARLY
        self._start(leaves=False)
        begun = time.monotonic()
        while not early and not self._ready:
            assert time.monotonic() < begun + _PATIENCE, (
                f"it does not start: {self._said.read_text()}"
            )
            yield
        begun = time.monotonic()
        lasts = self._moments.uniform(0, _START if early else _LONGEST)
        while time.monotonic() < begun + lasts:
            self._see_restored()
            yield
        self._kill()

    def _leaving(self) -> Iterator[None]:
        self._start(leaves=True)
        begun = time.monotonic()
        while os.waitpid(self._child, os.WNOHANG) == (0, 0):
            assert time.monotonic() < begun + _PATIENCE, (
                f"it does not end: {self._said.read_text()}"
            )
            self._see_restored()
            yield
        self._see_restored()
        self._see_faults()
        self._tally.left("beside the file", {*self._beside()} - {self._path.name})
        self._tally["drafts for a day in the program's own folders"] += len(self._kept())
        sweep_drafts(self._home, time.time() + 2 * _DAY)
        self._tally.left("in the home", self._kept())

    def _kept(self) -> list[str]:
        return [file.name for file in self._home.rglob("*") if file.suffix in (".copy", ".part")]

    @property
    def _ready(self) -> bool:
        return self._notes.of(Note.READY) > 0

    def _see_restored(self) -> None:
        """When a start has restored what was lost, compare that with what was typed."""
        if self._last is self._notes or not self._ready:
            return
        before, self._last = self._last, self._notes
        found = self._notes.count(Note.FOUND)
        best = max(found, self._in_file)
        missing = best < before.count(Note.TYPED)
        self._tally.missing.append(self._killed - before.pressed(best + 1) if missing else 0.0)
        self._tally["older copies offered"] += found < self._in_file
        its_own = {draft.name for draft in drafts_of(self._process, self._folder)}
        known = {self._path.name, f".{self._path.name}.lock", *its_own}
        self._tally.left("at the next start", {*self._beside()} - known)

    def _kill(self) -> None:
        os.kill(self._child, signal.SIGKILL)
        killed = time.monotonic()
        status = os.waitstatus_to_exitcode(os.waitpid(self._child, 0)[1])
        assert status == -signal.SIGKILL, self._said.read_text("utf-8")
        self._tally["kills"] += 1
        self._see_restored()
        if self._ready:
            self._killed = killed
            self._see_file()
        else:
            self._tally["of them at the start"] += 1
            assert self._path.read_bytes() == written(self._in_file)
        self._see_faults()

    def _see_file(self) -> None:
        saved, saving = self._notes.count(Note.SAVED), self._notes.count(Note.SAVING)
        old, new = saved or self._in_file, saving or self._in_file
        data = self._path.read_bytes()
        if data not in (written(old), written(new)):
            self._tally.faults["the file was neither old nor new"] += 1
        if old != new:
            self._tally["amid a save"] += 1
            self._tally["of them with the new file"] += data == written(new)
        self._in_file = new if data == written(new) else old
        self._tally["drafts left by them"] += sum(name.endswith(".part") for name in self._beside())

    def _see_faults(self) -> None:
        fault = self._notes.count(Note.FAULT)
        self._tally.faults[f"the window said what it should not ({fault})"] += fault > 0

    def _beside(self) -> list[str]:
        return [file.name for file in self._folder.iterdir()]
