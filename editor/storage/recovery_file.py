"""The file of a recovery copy: a line of JSON that tells what it is, and its parts behind it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from editor.storage.processes import Process, read_process
from editor.storage.small_files import read_members, text_in, time_in

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
    parts: Mapping[str, bytes]
    labels: Labels = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RecoveryCopy:
    """A recovery copy in its ``file``; ``time`` are seconds since 1970."""

    file: Path
    time: float
    process: Process
    content: Content


def hash_of(data: bytes) -> str:
    """The name by which the content of a file is known."""
    return sha256(data).hexdigest()


def written_copy(content: Content, time: float, process: Process) -> tuple[bytes, ...]:
    """The bytes of the file of a recovery copy, in pieces."""
    body = b"".join(content.parts.values())
    members = {
        "kind": _KIND,
        "time": time,
        "process": process.as_members(),
        "path": None if content.path is None else str(content.path),
        "base": content.base,
        "labels": dict(content.labels),
        "parts": {name: len(data) for name, data in content.parts.items()},
        "hash": hash_of(body),
    }
    return json.dumps(members).encode("ascii"), b"\n", body


def read_copy(file: Path, data: bytes) -> RecoveryCopy | None:
    """The recovery copy in ``data``; None where it holds none, or not all of one."""
    line, _, body = data.partition(b"\n")
    members = read_members(line)
    process = read_process(members.get("process"))
    parts = _parts(members.get("parts"), body)
    if members.get("kind") != _KIND or process is None or parts is None:
        return None
    if text_in(members, "hash") != hash_of(body):
        return None
    content = Content(
        _path(text_in(members, "path")),
        text_in(members, "base"),
        parts,
        _labels(members.get("labels")),
    )
    return RecoveryCopy(file, time_in(members, "time"), process, content)


def _parts(lengths: object, body: bytes) -> dict[str, bytes] | None:
    """The parts of ``body``; None where they don't fill it."""
    if not isinstance(lengths, dict):
        return None
    parts, start = {}, 0
    for name, length in lengths.items():
        if type(length) is not int or length < 0:
            return None
        parts[name] = body[start : start + length]
        start += length
    return parts if start == len(body) else None


def _labels(value: object) -> Labels:
    if not isinstance(value, dict):
        return {}
    return {name: each for name, each in value.items() if isinstance(each, str | int)}


def _path(text: str) -> Path | None:
    path = Path(text)
    return path if path.is_absolute() and "\0" not in text else None
