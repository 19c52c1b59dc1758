"""The folders that the system has for what a program keeps for its user.

Three rules, written out: platformdirs, which knows more of them, takes 11 ms to import, on the way
to the first window.
"""

import os
import sys
from pathlib import Path

_PROGRAM = "brief-editor"


def state_folder() -> Path:
    """Where lies what is kept between two starts; it may not be there yet."""
    if sys.platform == "win32":
        return _named("LOCALAPPDATA", "AppData/Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _PROGRAM
    return _named("XDG_STATE_HOME", ".local/state")


def data_folder() -> Path:
    """Where lies what the user would miss, if it were gone; it may not be there yet."""
    if sys.platform == "win32":
        return _named("LOCALAPPDATA", "AppData/Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _PROGRAM
    return _named("XDG_DATA_HOME", ".local/share")


def versions_folder() -> Path:
    """Where the versions of all documents lie."""
    return data_folder() / "versions"


def recovery_folder() -> Path:
    """Where the recovery copies lie."""
    return state_folder() / "recovery"


def config_folder() -> Path:
    """Where lies what the user sets or writes himself: his outlets, his words."""
    if sys.platform == "win32":
        return _named("APPDATA", "AppData/Roaming")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _PROGRAM
    return _named("XDG_CONFIG_HOME", ".config")


def _named(variable: str, otherwise: str) -> Path:
    """The folder that the environment names, if it is an absolute one; else that in the home."""
    named = Path(os.environ.get(variable, ""))
    return (named if named.is_absolute() else Path.home() / otherwise) / _PROGRAM
