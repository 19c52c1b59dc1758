"""Reading a brief from its file, and saving it there, with all that belongs to it."""

import errno
import os
import stat
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, TypeAlias

from editor.brief.companion import companion_of
from editor.brief.model import Brief
from editor.brief.outlets import Outlets
from editor.brief.value import value
from editor.filing.companions import NOTHING, Companions, together
from editor.formats.encoding import MAX_BYTES, decode
from editor.formats.files import (
    FileRecord,
    Format,
    canonical_bytes,
    format_of,
    new_record,
    read_file_bytes,
    read_text_of,
    text_bytes,
    write_bytes,
)
from editor.formats.reading import Reading, UnreadableError
from editor.formats.recognising import as_saved, recognised
from editor.storage.safe_write import other_names, replace_file

Outcome: TypeAlias = Reading[FileRecord] | UnreadableError
"""What comes of reading a text: why it holds no brief, in the worst case."""


@value
class Filed:
    """A brief as it was read from its file and companion.

    ``stranded`` is what the companion keeps for items that are there no more, and ``notices`` are
    sentences for people about the companion.
    """

    reading: Reading[FileRecord]
    stranded: Brief = NOTHING
    notices: tuple[str, ...] = ()


@value
class Faulty:
    """A file that holds text, but no brief; ``record`` is one of an empty file like it."""

    text: str
    record: FileRecord
    fault: UnreadableError


@value
class OnDisk:
    """A file and its companion as they stand on the disk; ``made`` are seconds since 1970."""

    data: bytes
    companion: bytes
    made: float

    def holds_the_same(self, other: "OnDisk") -> bool:
        """Whether file and companion are byte for byte those of ``other``."""
        return (self.data, self.companion) == (other.data, other.companion)


class BriefFiles:
    """Reads and saves briefs: the file of a path, and the companion of a plain text.

    ``outlets`` are the names that reading knows.
    """

    def __init__(self, outlets: Outlets, companions: Companions) -> None:
        self.outlets = outlets
        self._companions = companions

    def read(self, path: Path) -> Filed:
        """The brief at ``path``; OSError or UnreadableError where there is none to be had."""
        return self.taken(_bytes_of(path), format_of(path), path)

    def read_or_text(self, path: Path) -> Filed | Faulty:
        """The brief at ``path``, else the text; as above where there is not even that."""
        data = _bytes_of(path)
        try:
            return self.taken(data, format_of(path), path)
        except UnreadableError as fault:
            return text_alone(data, format_of(path), fault)

    def on_disk(self, path: Path) -> OnDisk | None:
        """What stands at ``path``; None where there is nothing that could be read."""
        try:
            data, made = _bytes_of(path), path.stat().st_mtime
        except OSError:
            return None
        companion = b"" if format_of(path) is Format.JSON else self._companions.bytes_of(path)
        return OnDisk(data, companion, made) if len(data) <= MAX_BYTES else None

    def as_on_disk(
        self, path: Path, brief: Brief, record: FileRecord, stranded: Brief = NOTHING
    ) -> OnDisk:
        """What ``save`` would leave at ``path`` now; LossError where no file can hold the brief."""
        data, companion = write_bytes(brief, record, self.outlets), b""
        kept = together(companion_of(brief), stranded)
        if format_of(path) is not Format.JSON and kept != NOTHING:
            from editor.filing.companion_json import written_companion

            companion = written_companion(kept)
        return OnDisk(data, companion, time.time())

    def as_saved(self, brief: Brief, record: FileRecord) -> Reading[FileRecord]:
        """The brief and the file of it as it would be saved now; LossError where it can't be."""
        return as_saved(brief, record, self.outlets)

    def read_anew(self, text: str, record: FileRecord, known: Brief) -> Outcome:
        """What ``text`` says, the file of ``record`` anew, with the items of ``known``."""
        try:
            return recognised(read_text_of(text, record, self.outlets), known)
        except UnreadableError as fault:
            return fault

    def save_text(
        self, path: Path, text: str, brief: Brief, record: FileRecord, stranded: Brief = NOTHING
    ) -> tuple[str, ...]:
        """Write ``text`` as it is; ``brief`` is the last that could be read in it. As ``save``."""
        return self.put(path, text_bytes(text, record.encoding), brief, stranded)

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
        """Write ``data``, which holds ``brief``, to ``path``; and its companion after it.

        OSError, and then the file is as it was; or it is written, and its companion could be
        nowhere: that one is as it was.
        """
        linked = tuple(_of_links(path))
        if format_of(path) is Format.JSON:
            replace_file(path, data)
            return linked
        orphaned = NOTHING if path.exists() else self._companions.join(path, brief).stranded
        replace_file(path, data)
        return (*linked, *self._companions.keep(path, brief, together(stranded, orphaned)))


def text_alone(data: bytes, format: Format, fault: UnreadableError) -> Faulty:
    """The text in ``data``, which holds no brief; raises ``fault`` where it is no text either."""
    if fault.text is None:
        raise fault
    text, encoding = decode(data)
    return Faulty(text, replace(new_record(format), encoding=encoding), fault)


def _of_links(path: Path) -> Iterator[str]:
    """A sentence where the file has more names than one: they part with this save."""
    others = other_names(path)
    if others:
        names = "another name" if others == 1 else f"{others} other names"
        yield f"{path.name} had {names} (hard links): there stands what was before this save."


def readable(path: Path) -> None:
    """OSError where there is no file at ``path`` whose bytes can be had."""
    with _opened(path):
        pass


def _bytes_of(path: Path) -> bytes:
    """What lies at ``path``, to its end or a little beyond what can be read."""
    with _opened(path) as file:
        return file.read(MAX_BYTES + 1)  # one too many is refused, and not read to its end


def _opened(path: Path) -> BinaryIO:
    if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
        # A pipe or a device might never end.
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    return path.open("rb")
