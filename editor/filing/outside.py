"""Whether the file of an open document is still what it was when it was last read or written."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from editor.filing.brief_files import BriefFiles, Faulty, Filed, OnDisk
from editor.formats.reading import UnreadableError
from editor.storage.explained import explained


class Fate(StrEnum):
    """What became of a file."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    DELETED = "deleted"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Outside:
    """What became of a file, and what it holds now if it changed; ``why`` it can't be read."""

    fate: Fate
    now: Filed | Faulty | None = None
    why: str = ""


def became(path: Path, known: OnDisk | None, files: BriefFiles) -> Outside:
    """What became of the file at ``path``, of which this was ``known`` when it was last looked at.

    Contents are compared: what was only touched, or written anew as it was, did not change.
    ``known`` is None where nothing was there.
    """
    now = files.on_disk(path)
    if now is not None and known is not None and now.holds_the_same(known):
        return Outside(Fate.UNCHANGED)
    try:
        read = files.read_or_text(path)
    except FileNotFoundError:
        return Outside(Fate.UNCHANGED if known is None else Fate.DELETED)
    except OSError as error:
        return Outside(Fate.UNREADABLE, why=explained(error, path))
    except UnreadableError as error:
        return Outside(Fate.UNREADABLE, why=str(error))
    return Outside(Fate.CHANGED, read)
