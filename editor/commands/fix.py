"""``brief-editor fix``: mend what can be mended without asking, and what was asked for."""

from typing import TYPE_CHECKING

from editor.commands.checking import FailedError, add_inputs, add_profile
from editor.commands.console import Console, counted
from editor.commands.inputs import inputs_of
from editor.commands.rules import rule_called

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

SUMMARY = "mend briefs"


def add_arguments(parser: "ArgumentParser") -> None:
    """Declare what the command takes."""
    add_inputs(parser)
    add_profile(parser)
    parser.add_argument(
        "--offered",
        nargs="+",
        action="extend",
        default=[],
        metavar="CODE",
        help="apply the fixes of these rules too, which change words or marks",
    )
    parser.add_argument("--diff", action="store_true", help="show what would change; write nothing")
    parser.epilog = (
        "Without --offered only numbering, spaces and layout change, never a word. "
        "What was read from standard input goes to standard output."
    )


def run(options: "Namespace") -> int:
    """Mend all inputs; 1 if one of them failed."""
    from editor.commands.repair import Repair

    for code in options.offered:
        rule_called(code)
    console = Console()
    repair = Repair(options.profile, options.offered, console, only_shown=options.diff)
    inputs = inputs_of(options.inputs, console)
    count = 0
    for done, input in enumerate(inputs):
        console.progress(done, len(inputs))
        try:
            count += repair.of(input)
        except FailedError as error:
            console.failed(str(error), error.details)
    would = "would be mended" if options.diff else "mended"
    files = counted(len(inputs), "file")
    console.say(
        f"{counted(count, 'problem')} {would} in {files}"
        if count
        else f"nothing to mend in {files}"
    )
    return console.status
