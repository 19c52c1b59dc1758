"""The file of a version: its name tells its place in the line, its first line the rest."""

import os
from dataclasses import dataclass
from pathlib import Path

from editor.pattern import Pattern
from editor.storage.packed import Members, Parts, hash_of, header_in
from editor.storage.recovery_file import path_in
from editor.storage.small_files import text_in, time_in

KIND = "brief-editor version"
ENDING = ".version"
_HEADER = 64 * 1024
_LONGEST_NAME = 200
_NAME = Pattern(r"(\d{1,9})-(\d{1,12})-[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Version:
    """A kept state of a document.

    ``number`` counts the versions of a document, ``time`` are seconds since 1970. ``hash`` is that
    of its bytes, ``says`` that of what it says to readers, and ``name`` is given by people.
    ``sent`` is when it went out for review, in the same seconds; 0 if it never did.
    """

    file: Path
    number: int
    time: float
    hash: str
    says: str = ""
    words: int = 0
    name: str = ""
    path: Path | None = None
    sent: float = 0.0


def whole(path: Path) -> Path:
    """The one path by which a file goes, from wherever it is opened."""
    return Path(os.path.realpath(path))


def hash_of_text(parts: Parts) -> str:
    """The part of a hash that tells by the name of a version what its file held."""
    return hash_of(next(iter(parts.values()), b""))[:16]


def version_files(folder: Path) -> list[Path]:
    """The files of all versions in a folder."""
    try:
        return [
            file
            for file in folder.iterdir()
            if file.suffix == ENDING and _NAME.fullmatch(file.stem)
        ]
    except OSError:
        return []


def number_of(file: Path) -> int:
    """The number of the version in a file of that name."""
    return int(file.stem.split("-")[0])


def order_of(file: Path) -> float:
    """When the version was kept, by a clock that never goes back."""
    return float(file.stem.split("-")[1])


def is_named(file: Path) -> bool:
    """Whether people know the version in a file: by a name, or because it was sent to them."""
    version = read_version(file)
    return version is not None and bool(version.name or version.sent)


def read_version(file: Path) -> Version | None:
    """The version in ``file``; None where it holds none."""
    try:
        with file.open("rb") as opened:
            members = header_in(KIND, opened.read(_HEADER))
    except OSError:
        return None
    return None if members is None else version_of(file, members)


def version_of(file: Path, members: Members) -> Version:
    """The version that the first line of a file tells of."""
    words = members.get("words")
    return Version(
        file,
        number_of(file),
        time_in(members, "time"),
        text_in(members, "hash"),
        text_in(members, "says"),
        words if isinstance(words, int) else 0,
        text_in(members, "name")[:_LONGEST_NAME],
        path_in(text_in(members, "path")),
        time_in(members, "sent"),
    )
