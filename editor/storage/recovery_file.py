"""The file of a recovery copy."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from editor.storage.packed import Parts, packed, unpacked
from editor.storage.processes import Process, read_process
from editor.storage.small_files import text_in, time_in

_KIND = "brief-editor recovery copy"
Labels: TypeAlias = Mapping[str, "str | int"]


@dataclass(frozen=True, slots=True)
class Content:
    """What a recovery copy keeps of an open document.

    ``path`` is the file it was opened from, if any, and ``base`` the hash of what stood there. What
    ``parts`` and ``labels`` mean is the business of who keeps them.
    """

    path: Path | None
    base: str
    parts: Parts
    labels: Labels = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RecoveryCopy:
    """A recovery copy in its ``file``; ``time`` are seconds since 1970."""

    file: Path
    time: float
    process: Process
    content: Content


def written_copy(content: Content, time: float, process: Process) -> tuple[bytes, ...]:
    """The bytes of the file of a recovery copy, in pieces."""
    members = {
        "time": time,
        "process": process.as_members(),
        "path": None if content.path is None else str(content.path),
        "base": content.base,
        "labels": dict(content.labels),
    }
    return packed(_KIND, members, content.parts)


def read_copy(file: Path, data: bytes) -> RecoveryCopy | None:
    """The recovery copy in ``data``; None where it holds none, or not all of one."""
    found = unpacked(_KIND, data)
    if found is None:
        return None
    members, parts = found
    process = read_process(members.get("process"))
    if process is None:
        return None
    path, base = path_in(text_in(members, "path")), text_in(members, "base")
    content = Content(path, base, parts, _labels(members.get("labels")))
    return RecoveryCopy(file, time_in(members, "time"), process, content)


def path_in(text: str) -> Path | None:
    """The whole path that ``text`` is; None where it is none."""
    path = Path(text)
    return path if path.is_absolute() and "\0" not in text else None


def _labels(value: object) -> Labels:
    if not isinstance(value, dict):
        return {}
    return {name: each for name, each in value.items() if isinstance(each, str | int)}
