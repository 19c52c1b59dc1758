"""The forms in which problems are printed."""

import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from typing import Protocol

from editor.checks.problem import Severity
from editor.commands.console import Console, print_result
from editor.commands.problems import Problem

_COLOURS = {
    Severity.ERROR: "31",
    Severity.WARNING: "33",
    Severity.SUGGESTION: "36",
    Severity.INFORMATION: "2",
}


class Report(Protocol):
    """Takes the problems of one file after the other."""

    def __init__(self, console: Console) -> None: ...

    def add(self, problems: Sequence[Problem]) -> None:
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

    def add(self, problems: Sequence[Problem]) -> None:
        """Print the problems of a file."""
        self._files += 1
        self._found.update(problem.severity for problem in problems)
        self._console.close()
        _print("".join(self._line(problem) for problem in problems))

    def end(self) -> None:
        """Say how many problems there were, of each severity."""
        if not self._files:
            return
        counts = [_counted(self._found[each], each) for each in Severity if self._found[each]]
        found = ", ".join(counts) or "no problems"
        self._console.say(f"{found} in {_counted(self._files, 'file')}")

    def _line(self, problem: Problem) -> str:
        place = f"{problem.file}:{problem.line}:{problem.column}"
        severity: str = problem.severity
        if self._coloured:
            severity = f"\x1b[{_COLOURS[problem.severity]}m{severity}\x1b[0m"
        line = f"{place}: {severity} {problem.code} {problem.message}"
        return " ".join(line.splitlines()) + "\n"


class JsonReport:
    """All problems in one list."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._problems: list[Problem] = []

    def add(self, problems: Sequence[Problem]) -> None:
        """Keep the problems of a file."""
        self._problems += problems

    def end(self) -> None:
        """Print the list."""
        self._console.close()
        entries = [asdict(problem) for problem in self._problems]
        _print(json.dumps(entries, indent=2, ensure_ascii=False) + "\n")


REPORTS: dict[str, type[Report]] = {"text": TextReport, "json": JsonReport}


def _print(text: str) -> None:
    # Names of files may hold bytes that are no text; as escapes they are so in JSON too.
    print_result(text.encode("utf-8", "backslashreplace"))


def _counted(number: int, noun: str) -> str:
    plural = "" if number == 1 or noun == Severity.INFORMATION else "s"
    return f"{number} {noun}{plural}"
