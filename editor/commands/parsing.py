"""The command line, for all but the plain names of files."""

import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence

from editor import __version__
from editor.commands.console import OutputError
from editor.commands.outputs import UsageError
from editor.commands.registry import COMMANDS, command

_USAGE = "brief-editor [FILE…]\n       brief-editor COMMAND …"
_DESCRIPTION = """\
Opens the FILEs, or a new brief, in a window. A COMMAND needs no window and no display.
A file that is called like a command is opened with its folder: ./convert
"""
_EPILOG = """\
brief-editor COMMAND --help says more about a command.
Status: 0, or 1 if a file failed, 2 for wrong usage, 130 after Ctrl+C."""


def run_command(arguments: Sequence[str]) -> int:
    """Do what the command line says, and answer the exit status."""
    try:
        options = _parser().parse_args(arguments)
        return _run(options)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1


def _run(options: Namespace) -> int:
    try:
        return command(options.command).run(options)
    except UsageError as error:
        parser: ArgumentParser = options.parser
        parser.error(str(error))
    except OutputError as error:
        print(error, file=sys.stderr)
        return 1


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        "brief-editor",
        _USAGE,
        _DESCRIPTION,
        _EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"brief-editor {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in COMMANDS:
        summary = command(name).SUMMARY
        below = commands.add_parser(
            name,
            prog=f"brief-editor {name}",
            help=summary,
            description=summary,
            allow_abbrev=False,
        )
        command(name).add_arguments(below)
        below.set_defaults(parser=below)
    return parser
