"""Hunspell dictionaries: those that come with the program, then those of the system."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from editor.shipped import shipped

_UNIX = ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell")
_MACOS = ("~/Library/Spelling", "/Library/Spelling", "/opt/homebrew/share/hunspell")


def folder_of(language: str) -> Path | None:
    """The folder that holds the dictionary of ``language`` (``en_US``); None where there is none.

    The environment's DICPATH goes before the system's folders, as hunspell has it.
    """
    for folder in _folders():
        if all((folder / f"{language}{ending}").is_file() for ending in (".aff", ".dic")):
            return folder
    return None


def _folders() -> Iterator[Path]:
    yield shipped("dictionaries")
    yield from (Path(name) for name in os.environ.get("DICPATH", "").split(os.pathsep) if name)
    if sys.platform == "darwin":
        yield from (Path(name).expanduser() for name in _MACOS)
    if sys.platform != "win32":
        yield from map(Path, _UNIX)
