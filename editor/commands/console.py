"""What a command says: results on standard output, all else on standard error."""

import os
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from editor.storage.explained import explained

# Seconds of work before progress is shown, and between two times that it is.
_SILENT = 1.0
_ON_A_TERMINAL = 0.1
_IN_A_LOG = 10.0


class OutputError(Exception):
    """Standard output can't be written. The message is one sentence."""


class Console:
    """Tells of failures and of progress, and remembers if something failed."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.status = 0
        self._clock = clock
        self._shown_at = clock()
        self._wait = _SILENT
        self._line = ""

    def failed(self, sentence: str, details: Iterable[str] = ()) -> None:
        """Say in one line which file failed and why, with details below it."""
        self.status = 1
        self.say(sentence, details)

    def say(self, sentence: str, details: Iterable[str] = ()) -> None:
        """Print a line on standard error, with details below it.

        Line breaks within, as in names of files, are spaces.
        """
        self._clear()
        for line in (sentence, *(f"  - {detail}" for detail in details)):
            print(" ".join(line.splitlines()), file=sys.stderr, flush=True)

    def progress(self, done: int, total: int) -> None:
        """Say how far the work is, once it takes more than a second."""
        if self._clock() - self._shown_at < self._wait or done in (0, total):
            return
        line = f"{done} of {total} files"
        if sys.stderr.isatty():
            self._clear()
            self._line, self._wait = line, _ON_A_TERMINAL
            print(line, end="", file=sys.stderr, flush=True)
        else:
            self._wait = _IN_A_LOG
            self.say(line)
        self._shown_at = self._clock()

    def close(self) -> None:
        """Take away the line of progress, if there is one."""
        self._clear()

    def _clear(self) -> None:
        if self._line:
            print("\r" + " " * len(self._line), end="\r", file=sys.stderr, flush=True)
            self._line = ""


def print_result(data: bytes) -> None:
    """Write ``data`` to standard output; OutputError where that fails, then and there.

    A broken pipe is no such failure: whoever read the output has seen enough.
    """
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        # Else Python would try once more at its end, and print a traceback.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise OutputError(explained(error, Path("standard output"))) from error


def counted(number: int, noun: str) -> str:
    """``1 file``, ``2 files``, ``2 information``."""
    return f"{number} {noun}" if number == 1 or noun == "information" else f"{number} {noun}s"
