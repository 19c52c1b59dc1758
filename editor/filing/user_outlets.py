"""Outlets that the user adds: for completion and checks, never for reading.

What a file means must not depend on who opens it.
"""

from editor.brief.outlets import Outlets, parse_outlets
from editor.storage.user_folders import config_folder

NAME = "outlets.txt"


def with_user_outlets(outlets: Outlets) -> Outlets:
    """``outlets`` and those of the user's own file, if he has one; OSError if it can't be read."""
    try:
        lines = (config_folder() / NAME).read_text("utf-8-sig", errors="replace").splitlines()
    except FileNotFoundError:
        return outlets
    return outlets.with_own(parse_outlets(lines))
