"""The outlets that come with the program, which reading depends on."""

from editor.brief.outlets import Outlets, parse_outlets
from editor.shipped import shipped


def shipped_outlets() -> Outlets:
    """All outlets of ``resources/outlets.txt``."""
    with shipped("outlets.txt").open(encoding="utf-8") as lines:
        return parse_outlets(lines)
