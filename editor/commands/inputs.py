"""The inputs of a command: files, folders with all their briefs, and standard input."""

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from editor.commands.console import Console
from editor.formats.encoding import MAX_BYTES, decode
from editor.formats.files import Format, format_of

STANDARD_INPUT = "-"
_COMPANION = ".companion.json"
_ENDINGS = (".txt", ".json")


class NoBriefsError(Exception):
    """A folder that holds no briefs, or can't be looked into. The message is one sentence."""


@dataclass(frozen=True, slots=True)
class Input:
    """A file to work on, or standard input where there is no path.

    ``relative`` is the path that its result gets in a folder of results, but for the ending.
    """

    path: Path | None
    relative: Path

    @property
    def name(self) -> str:
        """What it is called to people."""
        return "standard input" if self.path is None else str(self.path)

    def read(self) -> bytes:
        """Its bytes, and not many more than a brief may have; OSError where that fails."""
        if self.path is None:
            return sys.stdin.buffer.read(MAX_BYTES + 1)
        with self.path.open("rb") as file:
            return file.read(MAX_BYTES + 1)

    def format(self, data: bytes) -> Format:
        """The format: by the ending, and for standard input by the first character of ``data``."""
        if self.path is not None:
            return format_of(self.path)
        text, _ = decode(data)
        return Format.JSON if text.lstrip().startswith("{") else Format.TEXT


def is_folder(path: Path) -> bool:
    """Whether ``path`` is a folder; a name that is too long is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_many(arguments: Iterable[str]) -> bool:
    """True where the arguments may stand for more than one input, as a folder may."""
    names = list(arguments)
    return len(names) > 1 or any(is_folder(Path(name)) for name in names)


def inputs_of(
    arguments: Iterable[str], console: Console, passed_by: Path | None = None
) -> list[Input]:
    """The inputs that the arguments stand for, each once; of folders without any it is told."""
    inputs: list[Input] = []
    for argument in arguments:
        try:
            inputs += expanded(argument, passed_by)
        except NoBriefsError as error:
            console.failed(f"{argument}: {error}")
    return list(dict.fromkeys(inputs))


def expanded(argument: str, passed_by: Path | None = None) -> tuple[Input, ...]:
    """The inputs that one argument stands for; NoBriefsError for a folder without any.

    ``passed_by`` is a folder that is not walked into: that of the results.
    """
    if argument == STANDARD_INPUT:
        return (Input(None, Path("standard-input")),)
    path = Path(argument)
    if not is_folder(path):
        return (Input(path, Path(path.name)),)
    found = tuple(Input(file, file.relative_to(path)) for file in _briefs_in(path, passed_by))
    if not found:
        raise NoBriefsError("The folder holds no *.txt and no *.json.")
    return found


def _briefs_in(folder: Path, passed_by: Path | None) -> Iterator[Path]:
    """All briefs in ``folder`` and its folders, in the order of their names."""
    skipped = None if passed_by is None else os.path.realpath(passed_by)
    for name, folders, files in os.walk(folder, onerror=_refuse):
        folders[:] = sorted(
            below for below in folders if os.path.realpath(Path(name, below)) != skipped
        )
        yield from (
            path for path in (Path(name, file) for file in sorted(files)) if _is_brief(path)
        )


def _is_brief(path: Path) -> bool:
    """Whether a file in a folder is taken for a brief. A pipe or a device might never end."""
    name = path.name.lower()
    if not name.endswith(_ENDINGS) or name.endswith(_COMPANION):
        return False
    return path.is_file() or not path.exists()


def _refuse(error: OSError) -> None:
    raise NoBriefsError(f"The folder {error.filename} can't be looked into.") from error
