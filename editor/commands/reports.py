"""The forms in which problems are printed."""

import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from editor.checks.problem import Severity
from editor.commands.console import Console, counted, print_result
from editor.commands.problems import Entry

_COLOURS = {
    Severity.ERROR: "31",
    Severity.WARNING: "33",
    Severity.SUGGESTION: "36",
    Severity.INFORMATION: "2",
}


class Report(Protocol):
    """Takes the problems of one file after the other."""

    def __init__(self, console: Console) -> None: ...

    def add(self, entries: Sequence[Entry]) -> None:
        """Take in what was found in a file, be it nothing."""

    def end(self) -> None:
        """Print what is left to print."""


class TextReport:
    """A line for each problem, at once, and a summary on standard error."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._coloured = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        self._files = 0
        self._found: Counter[Severity] = Counter()
        self._dismissed = 0

    def add(self, entries: Sequence[Entry]) -> None:
        """Print the problems of a file."""
        self._files += 1
        standing = [entry for entry in entries if entry.dismissed is None]
        self._found.update(entry.severity for entry in standing)
        self._dismissed += len(entries) - len(standing)
        self._console.close()
        _print("".join(map(self._line, entries)))

    def end(self) -> None:
        """Say how many problems there were, of each severity."""
        if not self._files:
            return
        counts = [counted(self._found[each], each) for each in Severity if self._found[each]]
        if self._dismissed:
            counts.append(f"{self._dismissed} dismissed")
        found = ", ".join(counts) or "no problems"
        self._console.say(f"{found} in {counted(self._files, 'file')}")

    def _line(self, entry: Entry) -> str:
        place = f"{entry.file}:{entry.line}:{entry.column}"
        severity: str = entry.severity
        if self._coloured:
            severity = f"\x1b[{_COLOURS[entry.severity]}m{severity}\x1b[0m"
        line = f"{place}: {severity} {entry.code} {entry.message}"
        if entry.dismissed is not None:
            line += f" Dismissed: {entry.dismissed}"
        return " ".join(line.splitlines()) + "\n"


class JsonReport:
    """All problems in one list."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._entries: list[Entry] = []

    def add(self, entries: Sequence[Entry]) -> None:
        """Keep the problems of a file."""
        self._entries += entries

    def end(self) -> None:
        """Print the list."""
        self._console.close()
        _print(json.dumps(list(map(_members, self._entries)), indent=2, ensure_ascii=False) + "\n")


REPORTS: dict[str, type[Report]] = {"text": TextReport, "json": JsonReport}


def _members(entry: Entry) -> dict[str, object]:
    """``entry`` as JSON has it; only of a dismissed problem it is said why that was dismissed."""
    members = entry._asdict() | {"fixes": [fix._asdict() for fix in entry.fixes]}
    if entry.dismissed is None:
        del members["dismissed"]
    return members


def _print(text: str) -> None:
    # Names of files may hold bytes that are no text; as escapes they are so in JSON too.
    print_result(text.encode("utf-8", "backslashreplace"))
