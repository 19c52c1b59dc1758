"""``brief-editor rules``: what is looked for, and why."""

from typing import TYPE_CHECKING

from editor.commands.console import print_result
from editor.commands.outputs import UsageError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from editor.checks.rule import Rule

SUMMARY = "list what check looks for, or explain one rule"


def add_arguments(parser: "ArgumentParser") -> None:
    """Declare what the command takes."""
    parser.add_argument("code", nargs="?", metavar="CODE", help="the rule that is explained")
    parser.add_argument(
        "--markdown", action="store_true", help="write the page that explains all rules"
    )


def run(options: "Namespace") -> int:
    """Print the list, one explanation, or the page; UsageError for a code that no rule has."""
    print_result(_text(options).encode())
    return 0


def _text(options: "Namespace") -> str:
    from editor.commands.rule_texts import explained, listed, page

    if options.code:
        return explained(rule_called(options.code))
    from editor.checks.catalogue import RULES

    return page(RULES) if options.markdown else listed(RULES)


def rule_called(code: str) -> "Rule":
    """The rule with this code; UsageError where none has it."""
    from editor.checks.catalogue import BY_CODE

    if code not in BY_CODE:
        raise UsageError(f"there is no rule {code}; brief-editor rules lists all")
    return BY_CODE[code]
