"""The command line: files are opened in the window, a command does its work without one.

Nothing heavy is imported before it is known to be needed: no Qt for a command, no parser of
arguments and no pydantic on the way to the window.
"""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from editor.commands.registry import COMMANDS

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
    if arguments[:1] == ["--"]:
        return _open(arguments[1:])
    if any(word in COMMANDS for word in arguments[:1]) or any(map(_is_option, arguments)):
        from editor.commands.parsing import run_command

        return run_command(arguments)
    return _open(arguments)


def _is_option(word: str) -> bool:
    return word.startswith("-")


def _open(files: list[str]) -> int:
    """Open ``files``, of whatever name, in the window: the one that is open, if there is one."""
    gc.disable()  # nothing of what a start makes is garbage; ``run`` has it looked for again
    from editor.handover import handed_over

    paths = [Path(name) for name in files]
    if handed_over(paths):
        return 0
    from editor.desktop.app import run

    return run(paths, list(COMMANDS))
