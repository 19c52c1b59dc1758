"""The files that the user had open last, and where he was in each of them."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from editor.brief.value import value
from editor.storage.state_file import read_state, write_state

_MOST = 20


@value
class LastPlace:
    """A place in a brief as it can be found again: an item by its part and index in that.

    Without a ``part`` it is in the head of the brief; without a ``field`` it is in the text of the
    file. ``position`` counts code points from the start of the field, or of the text.
    """

    position: int = 0
    field: str = ""
    part: str = ""
    index: int = 0


class RecentFiles:
    """Remembers files in ``folder``, the last one first. Where that can't be it forgets."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "recent-files.json"

    def paths(self) -> tuple[Path, ...]:
        """The files, the last one first; they may be gone by now."""
        return tuple(self._read())

    def place(self, path: Path) -> LastPlace | None:
        """Where the user was in the file at ``path``, if that is known."""
        return self._read().get(path.absolute())

    def add(self, path: Path, place: LastPlace | None = None) -> None:
        """Put the file at ``path`` in front; its place stays as it is if none is named."""
        known = self._read()
        before = known.pop(path.absolute(), None)
        self._write({path.absolute(): place or before, **known})

    def forget(self, path: Path) -> None:
        """Remember the file at ``path`` no longer."""
        known = self._read()
        known.pop(path.absolute(), None)
        self._write(known)

    def clear(self) -> None:
        """Forget all of them."""
        self._write({})

    def _read(self) -> dict[Path, LastPlace | None]:
        return dict(_entries(read_state(self._file)))

    def _write(self, known: dict[Path, LastPlace | None]) -> None:
        kept = list(known.items())[:_MOST]
        entries = [
            {"path": str(path)} | ({"place": asdict(place)} if place else {})
            for path, place in kept
        ]
        write_state(self._file, entries)


def _entries(value: object) -> Iterator[tuple[Path, LastPlace | None]]:
    """What can be made of a value that somebody else may have written."""
    for entry in value if isinstance(value, list) else ():
        path = entry.get("path") if isinstance(entry, dict) else None
        if isinstance(path, str) and path and "\0" not in path and Path(path).is_absolute():
            yield Path(path), _place(entry.get("place"))


def _place(value: Any) -> LastPlace | None:
    try:
        place = LastPlace(**value)
    except TypeError:
        return None
    numbers, words = (place.position, place.index), (place.field, place.part)
    sound = all(type(each) is int and each >= 0 for each in numbers)
    return place if sound and all(isinstance(each, str) for each in words) else None
