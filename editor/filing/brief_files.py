"""Reading a brief from its file, and saving it there, with all that belongs to it."""

import errno
import os
import stat
from dataclasses import dataclass, replace
from pathlib import Path

from editor.brief.model import Brief
from editor.brief.outlets import Outlets
from editor.filing.companions import NOTHING, Companions, together
from editor.formats.encoding import MAX_BYTES
from editor.formats.files import (
    FileRecord,
    Format,
    canonical_bytes,
    format_of,
    read_file_bytes,
    write_bytes,
)
from editor.formats.reading import Reading
from editor.storage.safe_write import replace_file


@dataclass(frozen=True, slots=True)
class Filed:
    """A brief as it was read from its file and companion.

    ``stranded`` is what the companion keeps for items that are there no more, and ``notices`` are
    sentences for people about the companion.
    """

    reading: Reading[FileRecord]
    stranded: Brief = NOTHING
    notices: tuple[str, ...] = ()


class BriefFiles:
    """Reads and saves briefs: the file of a path, and the companion of a plain text.

    ``outlets`` are the names that reading knows.
    """

    def __init__(self, outlets: Outlets, companions: Companions) -> None:
        self.outlets = outlets
        self._companions = companions

    def read(self, path: Path) -> Filed:
        """The brief at ``path``; OSError or UnreadableError where there is none to be had."""
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
            # A pipe or a device might never end.
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)  # one too many is refused, and not read to its end
        return self.taken(data, format_of(path), path)

    def taken(self, data: bytes, format: Format, path: Path | None) -> Filed:
        """The brief in ``data``, which came from ``path`` if from any; or UnreadableError."""
        reading = read_file_bytes(data, format, self.outlets)
        if format is Format.JSON or path is None:
            return Filed(reading)
        whole = self._companions.join(path, reading.brief)
        return Filed(replace(reading, brief=whole.brief), whole.stranded, whole.notices)

    def canonical(self, reading: Reading[FileRecord], format: Format) -> bytes:
        """What was read, in the canonical layout of ``format``; LossError with what is lost."""
        return canonical_bytes(reading, format, self.outlets)

    def save(
        self, path: Path, brief: Brief, record: FileRecord, stranded: Brief = NOTHING
    ) -> tuple[str, ...]:
        """Write ``brief`` to ``path`` in the manner of ``record``, and its companion after it.

        Gives sentences for people. LossError or OSError, and then the file is as it was.
        """
        return self.put(path, write_bytes(brief, record, self.outlets), brief, stranded)

    def put(
        self, path: Path, data: bytes, brief: Brief, stranded: Brief = NOTHING
    ) -> tuple[str, ...]:
        """Write ``data``, which holds ``brief``, to ``path``; and its companion after it."""
        if format_of(path) is Format.JSON:
            replace_file(path, data)
            return ()
        orphaned = NOTHING if path.exists() else self._companions.join(path, brief).stranded
        replace_file(path, data)
        return self._companions.keep(path, brief, together(stranded, orphaned))
