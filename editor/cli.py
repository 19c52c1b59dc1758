"""The command line: files are opened in the window, a command does its work without one.

Nothing heavy is imported before it is known to be needed: no Qt for a command, no parser of
arguments and no pydantic on the way to the window.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with ``argv``, or its own arguments, and answer the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        return 1  # whoever read the output has seen enough


def _run(arguments: list[str]) -> int:
    if _are_files(arguments):
        from editor.commands.registry import COMMANDS
        from editor.desktop.app import run

        return run([Path(name) for name in arguments if name != "--"], list(COMMANDS))
    from editor.commands.parsing import run_command

    return run_command(arguments)


def _are_files(arguments: list[str]) -> bool:
    """True where there is no command and no option; ``--`` stands before files of any name."""
    if not arguments or arguments[0] == "--":
        return True
    from editor.commands.registry import COMMANDS

    return arguments[0] not in COMMANDS and not any(name.startswith("-") for name in arguments)
