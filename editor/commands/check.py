"""``brief-editor check``: what is wrong with briefs, and where."""

from contextlib import closing
from typing import TYPE_CHECKING

from editor.checks.problem import Severity
from editor.commands.checking import add_inputs, add_profile
from editor.commands.console import Console
from editor.commands.inputs import inputs_of
from editor.commands.reports import REPORTS

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from editor.commands.problems import Entry

SUMMARY = "report what is wrong with briefs"

_ERRORS = 1
_UNREADABLE = 2


def add_arguments(parser: "ArgumentParser") -> None:
    """Declare what the command takes."""
    add_inputs(parser)
    add_profile(parser)
    parser.add_argument(
        "--format",
        default="text",
        choices=list(REPORTS),
        help="a line for each problem, or a list in JSON",
    )
    parser.add_argument(
        "--all", action="store_true", help="show dismissed problems too, each with its reason"
    )
    parser.epilog = "Status: 0 without errors, 1 with errors, 2 if a file can't be read."


def run(options: "Namespace") -> int:
    """Check all inputs; 1 if one of them has errors, 2 if one can't be read."""
    from editor.commands.inspector import Inspection, Inspector

    console = Console()
    report = REPORTS[options.format](console)
    all_fixes = options.format == "json"
    inspector = Inspector(Inspection(options.profile, options.all, all_fixes))
    inputs = inputs_of(options.inputs, console)
    broken = False
    with closing(inspector.of_all(inputs)) as all_inspected:
        for done, inspected in enumerate(all_inspected, start=1):
            console.progress(done, len(inputs))
            for notice in inspected.notices:
                console.say(notice)
            if inspected.failure:
                console.failed(inspected.failure)
            else:
                report.add(inspected.entries)
                broken |= any(map(_is_standing_error, inspected.entries))
    report.end()
    if console.status:
        return _UNREADABLE
    return _ERRORS if broken else 0


def _is_standing_error(entry: "Entry") -> bool:
    return entry.severity is Severity.ERROR and entry.dismissed is None
