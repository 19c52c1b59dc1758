"""Reading files that anybody may have put there: whatever they are, at worst they hold nothing."""

import json
import os
import stat
from collections.abc import Mapping
from pathlib import Path

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe would be waited for
    | getattr(os, "O_BINARY", 0)
)


def read_ordinary(path: Path, most: int) -> bytes | None:
    """The bytes of the file at ``path``; None for a link, a folder, a pipe, one beyond ``most``.

    Raises OSError where it can't be read, FileNotFoundError where there is none.
    """
    if path.is_symlink():
        return None
    descriptor = os.open(path, _FLAGS)
    with open(descriptor, "rb", closefd=True) as file:  # noqa: PTH123 - it is open already
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_size > most:
            return None
        data = file.read(most + 1)
    return data if len(data) <= most else None


def read_members(data: bytes) -> Mapping[str, object]:
    """The members of the JSON object in ``data``; none where it is anything else."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def text_in(members: Mapping[str, object], name: str) -> str:
    """The text under ``name``; empty where none is."""
    value = members.get(name)
    return value if isinstance(value, str) else ""


def time_in(members: Mapping[str, object], name: str) -> float:
    """The seconds since 1970 under ``name``, of a year that people write; 0 where none are."""
    value = members.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0.0
    return float(value) if 0 <= value < _YEAR_9000 else 0.0


_YEAR_9000 = 2.2e11
