"""``brief-editor schema``: the JSON Schema of a brief."""

import json
from typing import TYPE_CHECKING

from editor.commands.console import print_result

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

SUMMARY = "print the JSON Schema of a brief"


def add_arguments(_parser: "ArgumentParser") -> None:
    """Declare what the command takes: nothing."""


def run(_options: "Namespace") -> int:
    """Print the schema."""
    from editor.formats.json.schema import schema

    print_result((json.dumps(schema(), indent=2, ensure_ascii=False) + "\n").encode())
    return 0
