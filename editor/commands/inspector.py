"""Looks at one file after the other, or at many side by side, and keeps what it found."""

import signal
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from editor.checks.problem import Problem
from editor.commands.checking import FailedError, files_for, mender_for, taken
from editor.commands.inputs import Input
from editor.commands.problems import Entry, entries_of
from editor.filing.shipped_outlets import shipped_outlets
from editor.formats.files import FileRecord
from editor.formats.reading import Reading

_MANY = 100
"""Files from which on all cores are used: to start processes takes as long as some of them."""

_AT_ONCE = 20
"""Files that a process takes at a time."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What is looked for: by which profile, whether dismissed problems too, and with what fixes.

    ``all_fixes`` are those too that take time to find.
    """

    profile: str | None = None
    dismissed: bool = False
    all_fixes: bool = False


class Inspected(NamedTuple):
    """What was found in a file, and sentences for people; or why it can't be read."""

    entries: Sequence[Entry] = ()
    notices: Sequence[str] = ()
    failure: str = ""


class Inspector:
    """Finds the problems of files."""

    def __init__(self, inspection: Inspection) -> None:
        """UsageError where the profile can't be used."""
        self._inspection = inspection
        outlets = shipped_outlets()
        self._files = files_for(outlets)
        self._mender = mender_for(inspection.profile, outlets)

    def of_one(self, input: Input) -> Inspected:
        """What is found in one file."""
        try:
            filed = taken(input, self._files)
        except FailedError as error:
            return Inspected(failure=str(error))
        found = self._found(filed.reading)
        entries = entries_of(filed.reading, found, input.name, self._inspection.dismissed)
        return Inspected(entries, [f"{input.name}: {notice}" for notice in filed.notices])

    def _found(self, reading: Reading[FileRecord]) -> Iterator[Problem]:
        for problem in self._mender.examine_file(reading).problems:
            if self._inspection.all_fixes:
                yield replace(problem, fixes=self._mender.fixes_of(problem, reading.brief))
            else:
                yield problem

    def of_all(self, inputs: Sequence[Input]) -> Generator[Inspected, None, None]:
        """What is found in each file, in their order; in many files on all cores."""
        if len(inputs) < _MANY or any(input.path is None for input in inputs):
            yield from map(self.of_one, inputs)
            return
        from concurrent.futures import ProcessPoolExecutor

        executor = ProcessPoolExecutor(initializer=_begin, initargs=(self._inspection,))
        try:
            yield from executor.map(_of_one, inputs, chunksize=_AT_ONCE)
        finally:
            executor.shutdown(cancel_futures=True)


_inspectors: list[Inspector] = []
"""The one inspector of a process that works for another one."""


def _begin(inspection: Inspection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # at Ctrl+C we end at once, without a traceback
    _inspectors.append(Inspector(inspection))


def _of_one(input: Input) -> Inspected:
    return _inspectors[0].of_one(input)
