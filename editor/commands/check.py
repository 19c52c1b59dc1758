"""``brief-editor check``: what is wrong with briefs, and where."""

from pathlib import Path
from typing import TYPE_CHECKING

from editor.brief.outlets import Outlets
from editor.checks.problem import Severity
from editor.commands.console import Console
from editor.commands.inputs import Input, NoBriefsError, expanded
from editor.commands.problems import Problem, problems_in
from editor.commands.reports import REPORTS
from editor.filing.shipped_outlets import shipped_outlets
from editor.formats.files import read_file_bytes
from editor.formats.reading import UnreadableError
from editor.storage.explained import explained

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

SUMMARY = "report what is wrong with briefs"

_ERRORS = 1
_UNREADABLE = 2


def add_arguments(parser: "ArgumentParser") -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="PATH",
        help="a file, a folder with all its *.txt and *.json, or - for standard input",
    )
    parser.add_argument(
        "--format",
        default="text",
        choices=list(REPORTS),
        help="a line for each problem, or a list in JSON",
    )
    parser.epilog = "Status: 0 without errors, 1 with errors, 2 if a file can't be read."


def run(options: "Namespace") -> int:
    """Check all inputs; 1 if one of them has errors, 2 if one can't be read."""
    console = Console()
    report = REPORTS[options.format](console)
    outlets = shipped_outlets()
    inputs = _inputs(options.inputs, console)
    broken = False
    for done, input in enumerate(inputs):
        console.progress(done, len(inputs))
        problems = _problems(input, outlets, console)
        if problems is not None:
            report.add(problems)
            broken |= any(problem.severity is Severity.ERROR for problem in problems)
    report.end()
    if console.status:
        return _UNREADABLE
    return _ERRORS if broken else 0


def _inputs(arguments: list[str], console: Console) -> list[Input]:
    inputs: list[Input] = []
    for argument in arguments:
        try:
            inputs += expanded(argument)
        except NoBriefsError as error:
            console.failed(f"{argument}: {error}")
    return list(dict.fromkeys(inputs))


def _problems(input: Input, outlets: Outlets, console: Console) -> list[Problem] | None:
    """The problems of one input; None where it can't be read, which is told."""
    try:
        data = input.read()
        reading = read_file_bytes(data, input.format(data), outlets)
    except OSError as error:
        console.failed(explained(error, input.path or Path(input.name)))
    except UnreadableError as error:
        console.failed(f"{input.name}: {error}")
    else:
        return problems_in(reading, input.name)
    return None
