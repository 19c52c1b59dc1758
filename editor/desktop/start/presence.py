"""Whether files are still where they were, and when they were last written."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Presence:
    """When a file was last written, in local time; or in a few words why it can't be opened."""

    written: datetime | None = None
    amiss: str = ""


def presence_of(path: Path) -> Presence:
    """What is to be seen of ``path`` from outside.

    A folder on a network may take long to answer: this is asked in a thread.
    """
    try:
        written = path.stat().st_mtime
    except (FileNotFoundError, NotADirectoryError):
        return Presence(amiss=QCoreApplication.translate("StartPage", "not found"))
    except OSError:
        return Presence(amiss=QCoreApplication.translate("StartPage", "can't be reached"))
    return Presence(datetime.fromtimestamp(written, UTC).astimezone())
