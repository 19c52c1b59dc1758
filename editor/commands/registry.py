"""All commands, by the name under which the command line knows them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.commands import convert, schema

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


@dataclass(frozen=True, slots=True)
class Command:
    """What a command is about, what it takes, and what it does: it answers the exit status."""

    summary: str
    add_arguments: Callable[["ArgumentParser"], None]
    run: Callable[["Namespace"], int]


COMMANDS = {
    "convert": Command(convert.SUMMARY, convert.add_arguments, convert.run),
    "schema": Command(schema.SUMMARY, schema.add_arguments, schema.run),
}
