"""Every system call of a save made to fail, each in its turn, by strace.

It forks: run it as a program of its own, ``python -m tests.torture.failing_calls [--short]``.
"""

import mmap
import os
import re
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from editor.formats.files import Format
from editor.storage.explained import explained
from tests.torture.desk import NEW, OLD, Desk

ERRORS = ("ENOSPC", "EIO", "EACCES", "EROFS", "EINTR")
SHORT = ("openat", "write", "fsync", "rename", "chmod", "fchmodat")
_OF_FILES = re.compile(
    r"open|read|write|sync|rename|chmod|chown|close|unlink|link|stat|xattr|access|seek|truncate|mkdir"
)
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(", re.MULTILINE)
_SAVED, _TOLD, _FAULT = 0, 3, 4


@dataclass(frozen=True, slots=True)
class Ended:
    """How a save ended, what it told, and which system calls it made."""

    status: int
    told: str
    calls: tuple[str, ...]


def save_under(desk: Desk, inject: str | None) -> Ended:
    """Save the new state in a process of which strace makes one call fail."""
    told = mmap.mmap(-1, 4096)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
    child = os.fork()
    if child == 0:
        signal.sigwait([signal.SIGUSR1])
        os._exit(_saved(desk, told))
    log = desk.folder / "trace"
    command = ["strace", "-f", "-qq", "-o", str(log), "-p", str(child)]
    with subprocess.Popen(
        command + (["-e", f"inject={inject}"] if inject else []), stderr=subprocess.PIPE, text=True
    ) as strace:
        while not _is_traced(child):
            if strace.poll() is not None:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                raise RuntimeError(f"strace: {strace.stderr.read() if strace.stderr else ''}")
        os.kill(child, signal.SIGUSR1)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    calls = tuple(_CALL.findall(log.read_text("utf-8", "replace")))
    log.unlink()
    return Ended(status, told[:].rstrip(b"\0").decode(), calls)


def _saved(desk: Desk, told: mmap.mmap) -> int:
    """What is told goes into shared memory, for any other way out is a system call itself."""
    try:
        desk.save(NEW)
    except OSError as error:
        told.write(explained(error, desk.path).encode()[:4000])
        return _TOLD
    except BaseException as error:
        told.write(repr(error).encode()[:4000])
        return _FAULT
    return _SAVED


def _is_traced(process: int) -> bool:
    status = Path(f"/proc/{process}/status").read_text("ascii")
    return "TracerPid:\t0\n" not in status


def cases(calls: Iterable[str], *, short: bool) -> Iterator[str]:
    """Each call that has to do with files, each time it is made, with each error."""
    for name, times in Counter(calls).items():
        if _OF_FILES.search(name) and (not short or name in SHORT):
            for when in range(1, 2 if short else times + 1):
                for error in ("ENOSPC", "EINTR") if short else ERRORS:
                    yield f"{name}:error={error}:when={when}"


def faults(desk: Desk, ended: Ended) -> Iterator[str]:
    """What is wrong with how a save ended."""
    stands = desk.stands()
    if ended.status not in (_SAVED, _TOLD):
        yield f"it ended with {ended.status}: {ended.told}"
    if stands == "broken":
        yield "the file is neither the old nor the new one"
    if ended.status == _SAVED and desk.reads().reading.brief != NEW:
        yield "it said that it saved, and did not"
    if ended.status == _TOLD:
        if not re.fullmatch(r"[^\n]+\.", ended.told):
            yield f"this is no sentence: {ended.told!r}"
        if stands == "old" and desk.reads().reading.brief != OLD:
            yield "the text is the old one, its companion is not"
    if desk.left_over():
        yield f"it left {', '.join(desk.left_over())}"


def torture(folder: Path, format: Format, *, short: bool) -> tuple[Counter[str], list[str]]:
    """How often saves were whole or told why not, and all that went wrong."""
    numbers = count()

    def desk() -> Desk:
        return Desk(folder / f"{format}-{next(numbers)}", format).laid_out()

    warm = desk()  # what is loaded late is loaded by now
    warm.save(NEW)
    warm.reads()
    explained(FileNotFoundError(2, ""), warm.path)
    outcomes: Counter[str] = Counter()
    wrong = []
    for case in cases(save_under(desk(), None).calls, short=short):
        tried = desk()
        ended = save_under(tried, case)
        ways = {_SAVED: "saved", _TOLD: f"told with the {tried.stands()} file"}
        outcomes[ways.get(ended.status, "fault")] += 1
        wrong += [f"{format}, {case}: {fault}" for fault in faults(tried, ended)]
    return outcomes, wrong


def main(arguments: list[str]) -> int:
    status = 0
    with tempfile.TemporaryDirectory() as folder:
        for format in Format:
            outcomes, wrong = torture(Path(folder), format, short="--short" in arguments)
            told = ", ".join(f"{number} {name}" for name, number in sorted(outcomes.items()))
            print(
                f"failing system calls, {format}: {outcomes.total()} ({told}), {len(wrong)} wrong"
            )
            print(*(f"  {each}" for each in wrong), sep="\n", end="\n" if wrong else "")
            status |= bool(wrong)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
