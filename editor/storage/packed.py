"""Files that the program keeps for itself: a line of JSON that tells what it is, and the parts.

Whether all is there is told by a hash: half a file is none.
"""

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from editor.storage.small_files import read_members, text_in

Parts: TypeAlias = Mapping[str, bytes]
Members: TypeAlias = Mapping[str, object]

_MOST = 128 * 1024 * 1024
"""Bytes of all parts together; of a document of 16 MiB they have some 50."""
_HEADER_MOST = 64 * 1024


def hash_of(*data: bytes) -> str:
    """The name by which some content is known."""
    from hashlib import sha256  # late: OpenSSL takes 3 MB, and many a brief is only read

    digest = sha256()
    for piece in data:
        digest.update(piece)
    return digest.hexdigest()


def packed(
    kind: str, members: Members, parts: Parts, *, compressed: bool = False
) -> tuple[bytes, ...]:
    """The bytes of a file of this ``kind``, in pieces: long ones are costly to put together."""
    header = {
        **members,
        "kind": kind,
        "parts": {name: len(data) for name, data in parts.items()},
        "compressed": compressed,
        "hash": hash_of(*parts.values()),
    }
    line = json.dumps(header).encode("ascii") + b"\n"
    return (line, *(_compressed(parts.values()) if compressed else parts.values()))


def _compressed(parts: Iterable[bytes]) -> Iterator[bytes]:
    compressing = zlib.compressobj()
    for part in parts:
        yield compressing.compress(part)
    yield compressing.flush()


def header_in(kind: str, data: bytes) -> Members | None:
    """The members of a file of this ``kind`` that begins with ``data``; None for any other."""
    line, end, _ = data[:_HEADER_MOST].partition(b"\n")
    members = read_members(line) if end else {}
    return members if members.get("kind") == kind else None


def unpacked(kind: str, data: bytes) -> tuple[Members, dict[str, bytes]] | None:
    """Members and parts of a whole file of this ``kind``; None for any other."""
    members = header_in(kind, data)
    if members is None:
        return None
    body = memoryview(data)[data.index(b"\n") + 1 :]
    whole = _expanded(body) if members.get("compressed") is True else bytes(body)
    if whole is None or hash_of(whole) != text_in(members, "hash"):
        return None
    parts = _parts(members.get("parts"), whole)
    return None if parts is None else (members, parts)


def _expanded(body: memoryview) -> bytes | None:
    """``body`` as it was before it was compressed; None where that would be beyond all measure."""
    expanding = zlib.decompressobj()
    try:
        data = expanding.decompress(body, _MOST)
    except zlib.error:
        return None
    return data if expanding.eof else None


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
