"""Versions: earlier states of files, kept in a folder of the user's.

Each version is a file of its own in the folder of its document, and the names of the files are the
index: nothing has to be kept in step, and a broken file is one version less and no more.
"""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from editor.storage.packed import Members, Parts, hash_of, packed, unpacked
from editor.storage.recovery_file import path_in
from editor.storage.safe_write import replace_file, sweep_drafts
from editor.storage.small_files import read_members, read_ordinary, text_in
from editor.storage.thinning import Moment, superfluous
from editor.storage.version_file import (
    ENDING,
    KIND,
    Version,
    hash_of_text,
    is_named,
    order_of,
    read_version,
    version_files,
    version_of,
    whole,
)

_ORIGIN = "origin.json"
_ORIGIN_MOST = 64 * 1024
_MOST = 128 * 1024 * 1024
_LIMIT = 64 * 1024 * 1024
"""Bytes, compressed, of the versions of one document."""
_GENERATIONS = 20
_SHORTEST = 4
"""Digits of a hash by which a version is found."""


class Versions:
    """The versions in ``folder``, of each document at most ``limit`` bytes."""

    def __init__(
        self, folder: Path, now: Callable[[], float] = time.time, limit: int = _LIMIT
    ) -> None:
        self._folder = folder
        self._now = now
        self._limit = limit

    def keep(
        self,
        path: Path,
        parts: Parts,
        says: str = "",
        words: int = 0,
        made: float | None = None,
    ) -> Version:
        """Keep ``parts`` as the newest version of the file at ``path``, unless they are that.

        ``made`` is when they came to be, if not now. OSError where that fails.
        """
        newest = self.newest(path)
        hash_ = hash_of(*parts.values())
        if newest is not None and newest.hash == hash_:
            return newest
        folder = self._folder_of(path)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        number = 1 if newest is None else newest.number + 1
        # Ages never fall from one version to the next, whatever becomes of the clock.
        order = max(self._now(), 0.0 if newest is None else order_of(newest.file))
        members = {
            "path": str(whole(path)),
            "time": self._now() if made is None else made,
            "says": says,
            "words": words,
        }
        file = folder / f"{number:08}-{int(order)}-{hash_of_text(parts)}{ENDING}"
        replace_file(file, *packed(KIND, members, parts, compressed=True))
        self._thin(folder)
        return version_of(file, {**members, "hash": hash_})

    def of(self, path: Path) -> tuple[Version, ...]:
        """The versions of the file at ``path``, newest first, with those from before it moved."""
        found: list[Version] = []
        seen, until = {whole(path)}, None
        for _ in range(_GENERATIONS):
            found += (each for each in self._own(path) if until is None or each.number <= until)
            origin = self._origin(path)
            if origin is None or origin[0] in seen:
                break
            path, until = origin
            seen.add(path)
        return tuple(found)

    def damaged(self, path: Path) -> int:
        """How many files of versions of ``path`` tell nothing; OSError where nobody can look."""
        with suppress(FileNotFoundError):
            next(self._folder_of(path).iterdir(), None)
        return sum(read_version(file) is None for file in version_files(self._folder_of(path)))

    def newest(self, path: Path) -> Version | None:
        """The newest version of the file at ``path``, be it from before it moved."""
        files = sorted(version_files(self._folder_of(path)), reverse=True)
        own = next(filter(None, map(read_version, files)), None)
        return own or next(iter(self.of(path)), None)

    def parts(self, version: Version) -> dict[str, bytes] | None:
        """What ``version`` kept; None where it is gone or broken."""
        try:
            data = read_ordinary(version.file, _MOST)
        except OSError:
            return None
        found = None if data is None else unpacked(KIND, data)
        return None if found is None else found[1]

    def rename(self, version: Version, name: str) -> None:
        """Call ``version`` so: named, it is never thinned. OSError, also where it is gone."""
        self._mark(version, {"name": name})

    def mark_sent(self, version: Version, name: str) -> None:
        """Note that ``version`` went out now; it gets ``name`` if it has none. As ``rename``."""
        known = read_version(version.file) or version
        self._mark(version, {"sent": self._now(), "name": known.name or name})

    def _mark(self, version: Version, news: Members) -> None:
        data = read_ordinary(version.file, _MOST)
        found = None if data is None else unpacked(KIND, data)
        if found is None:
            raise FileNotFoundError(version.file)
        members, parts = found
        replace_file(version.file, *packed(KIND, {**members, **news}, parts, compressed=True))

    def find(self, path: Path, wanted: str) -> Version | None:
        """The newest version of ``path`` that has this name, or whose hash begins so."""
        key = "".join(wanted.split()).lower()
        for version in self.of(path):
            hashes = (version.hash, version.says)
            by_hash = len(key) >= _SHORTEST and any(each.startswith(key) for each in hashes)
            if by_hash or (wanted and version.name == wanted):
                return version
        return None

    def came_from(self, path: Path, old: Path) -> None:
        """The file at ``path`` goes on from the one at ``old``: it has its versions until now."""
        newest = self.newest(old)
        folder = self._folder_of(path)
        if newest is None or folder == self._folder_of(old) or self._origin(path) is not None:
            return
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        origin = {"path": str(whole(old)), "until": newest.number}
        replace_file(folder / _ORIGIN, json.dumps(origin).encode("ascii"))

    def follow(self, path: Path, parts: Parts) -> None:
        """Find the versions of a file that was moved to ``path``, and holds ``parts`` there.

        They are those of one that is not there any more, of which one is the same.
        """
        if self._folder_of(path).exists():
            return
        for file in self._folder.glob(f"*/*-{hash_of_text(parts)}{ENDING}"):
            version = read_version(file)
            if version is not None and version.path is not None and not version.path.exists():
                with suppress(OSError):
                    self.came_from(path, version.path)
                return

    def sweep(self) -> None:
        """Remove what killed processes left half written, a day later."""
        sweep_drafts(self._folder, self._now())

    def _own(self, path: Path) -> list[Version]:
        files = sorted(version_files(self._folder_of(path)), reverse=True)
        return [*filter(None, map(read_version, files))]

    def _origin(self, path: Path) -> tuple[Path, int] | None:
        try:
            data = read_ordinary(self._folder_of(path) / _ORIGIN, _ORIGIN_MOST)
        except OSError:
            return None
        members = read_members(data or b"")
        old, until = path_in(text_in(members, "path")), members.get("until")
        return (old, until) if old is not None and isinstance(until, int) else None

    def _thin(self, folder: Path) -> None:
        """Remove what may go. What can't be removed stays."""
        files = sorted(version_files(folder))
        with suppress(OSError):
            moments = [
                Moment(place, order_of(file), file.stat().st_size, named=is_named(file))
                for place, file in enumerate(files)
            ]
            for place in superfluous(moments, self._now(), self._limit):
                files[place].unlink(missing_ok=True)

    def _folder_of(self, path: Path) -> Path:
        name = str(whole(path)).encode("utf-8", "surrogateescape")
        return self._folder / hash_of(name)[:32]
