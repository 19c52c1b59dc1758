"""All commands by their names, which are those of their modules.

The modules are loaded when the command line is parsed: on the way to the window names are enough.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

COMMANDS = ("check", "convert", "export", "fix", "rules", "schema")


class Command(Protocol):
    """What the module of a command offers."""

    SUMMARY: str

    def add_arguments(self, parser: "ArgumentParser", /) -> None:
        """Declare what the command takes."""

    def run(self, options: "Namespace", /) -> int:
        """Do it, and answer the exit status; UsageError where it can't be begun."""


def command(name: str) -> Command:
    """The command of that name."""
    return cast("Command", import_module(f"editor.commands.{name}"))
