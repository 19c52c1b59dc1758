"""The formats of files, behind one door: bytes in, brief and record out, and back.

Cheap to import: a format's reader and writer are loaded when a file of that format is touched.
"""

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from editor.brief.model import Brief
from editor.brief.outlets import Outlets
from editor.formats.encoding import Encoding, decode
from editor.formats.garbage import collected_later
from editor.formats.json.record import JsonRecord
from editor.formats.reading import Departure, LossError, Reading, UnreadableError
from editor.steps import Steps, at_once

if TYPE_CHECKING:
    from editor.formats.plaintext.record import TextRecord

FileRecord: TypeAlias = "TextRecord | JsonRecord"


class Format(StrEnum):
    """The formats that can be read and written, by the ending of their files."""

    TEXT = "txt"
    JSON = "json"


def format_of(path: Path) -> Format:
    """The format that the ending of ``path`` stands for; all but ``.json`` is plain text."""
    return Format.JSON if path.suffix.lower() == ".json" else Format.TEXT


def read_file_bytes(data: bytes, format: Format, outlets: Outlets) -> Reading[FileRecord]:
    """The brief in ``data``; UnreadableError where it holds none. ``outlets`` are known names."""
    text, encoding = decode(data)
    reading = _read(text, format, encoding, outlets)
    return replace(reading, departures=(*_guess(text, encoding), *reading.departures))


def read_text_of(text: str, record: FileRecord, outlets: Outlets) -> Reading[FileRecord]:
    """The brief in ``text``, a new state of the file of ``record``; UnreadableError as above."""
    return _read(text, record_format(record), record.encoding, outlets)


def reading_text_of(text: str, record: FileRecord, outlets: Outlets) -> Steps[Reading[FileRecord]]:
    """``read_text_of`` in small steps."""
    if isinstance(record, JsonRecord):
        return read_text_of(text, record, outlets)
    from editor.formats.plaintext.reader import reading_text

    return (yield from reading_text(text, outlets, record.encoding))


def record_format(record: FileRecord) -> Format:
    """The format of the file of ``record``."""
    return Format.JSON if isinstance(record, JsonRecord) else Format.TEXT


def _read(text: str, format: Format, encoding: Encoding, outlets: Outlets) -> Reading[FileRecord]:
    if format is Format.JSON:
        from editor.formats.json.reader import read_json

        return read_json(text, encoding)
    from editor.formats.plaintext.reader import read_text

    return read_text(text, outlets, encoding)


def new_record(format: Format) -> FileRecord:
    """The record of a new file in the canonical layout."""
    if format is Format.JSON:
        from editor.formats.json.writer import new_record as new_json

        return new_json()
    from editor.formats.plaintext.record import new_record as new_text

    return new_text()


def write_bytes(brief: Brief, record: FileRecord, outlets: Outlets) -> bytes:
    """The file of ``record`` with ``brief`` in it; LossError where it can't hold all of that.

    The encoding stays what it was: a character that it lacks is a loss, never a silent change.
    """
    lost = () if isinstance(record, JsonRecord) else _in_no_file(brief)
    try:
        text = written(brief, record, outlets)
    except LossError as error:
        raise LossError((*error.losses, *lost)) from error
    if lost:
        raise LossError(lost)
    return text_bytes(text, record.encoding)


def text_bytes(text: str, encoding: Encoding) -> bytes:
    """The file that holds ``text``, whatever that says; LossError where ``encoding`` can't."""
    try:
        data = encoding.encode(text)
    except UnicodeEncodeError as error:
        raise LossError(_lacking(text, encoding)) from error
    _prove(data, text)
    return data


def canonical_bytes(reading: Reading[FileRecord], format: Format, outlets: Outlets) -> bytes:
    """What was read, in the canonical layout of ``format``; LossError with all that it can't hold.

    From JSON to JSON unknown members are kept, from text to text it is the final newline, or
    that there is none.
    """
    origin = reading.record
    if isinstance(origin, JsonRecord) and format is Format.JSON:
        from editor.formats.json.canonical import canonical_json

        return canonical_json(origin).encode()
    data = _new_file(reading, format, outlets)
    had_end = isinstance(origin, JsonRecord) or origin.text.endswith(("\n", "\r"))
    return data if had_end or format is Format.JSON else data.removesuffix(b"\n")


def _new_file(reading: Reading[FileRecord], format: Format, outlets: Outlets) -> bytes:
    lost = losses(format, reading.record)
    if format is Format.TEXT and isinstance(reading.record, JsonRecord):
        lost += _control_characters(reading.brief)
    try:
        data = write_bytes(reading.brief, new_record(format), outlets)
    except LossError as error:
        raise LossError((*error.losses, *lost)) from error
    if lost:
        raise LossError(lost)
    return data


def losses(format: Format, origin: FileRecord) -> tuple[str, ...]:
    """What the file of ``origin`` holds beyond its brief, and a new one in ``format`` could not.

    One line for people each. What a companion keeps is not lost.
    """
    if format is Format.JSON or not isinstance(origin, JsonRecord):
        return ()
    from editor.formats.json.places import spelled

    unknown = tuple(
        f"The member {spelled(path)}, which is none of a brief" for path in origin.unknown
    )
    if not origin.read_only:
        return unknown
    return (f"What version {origin.version} of the format adds to a brief", *unknown)


def written(brief: Brief, record: FileRecord, outlets: Outlets) -> str:
    """The text of the file of ``record`` with ``brief`` in it; LossError as above."""
    with collected_later():
        return at_once(writing(brief, record, outlets))


def writing(brief: Brief, record: FileRecord, outlets: Outlets) -> Steps[str]:
    """``written`` in small steps."""
    if isinstance(record, JsonRecord):
        from editor.formats.json.writer import write_json

        return write_json(brief, record)
    from editor.formats.plaintext.writer import writing

    return (yield from writing(brief, record, outlets))


def _in_no_file(brief: Brief) -> tuple[str, ...]:
    from editor.formats.plaintext.losses import in_no_file

    return in_no_file(brief)


def _control_characters(brief: Brief) -> tuple[str, ...]:
    from editor.formats.plaintext.losses import control_characters

    return control_characters(brief)


def _prove(data: bytes, text: str) -> None:
    """LossError where ``data`` would not be read as ``text``.

    The writers prove their texts; their bytes may still look like another encoding.
    """
    try:
        same = decode(data)[0] == text
    except UnreadableError as error:
        raise LossError((f"The whole file, which could not be opened again: {error}",)) from error
    if not same:
        raise LossError(("The whole file, which would be read in another encoding",))


def _guess(text: str, encoding: Encoding) -> tuple[Departure, ...]:
    if not encoding.guessed:
        return ()
    message = f"The file is no UTF-8. It was read as {encoding.name}, which is a guess."
    start = next(place for place, char in enumerate(text) if not char.isascii())
    return (Departure("encoding.guessed", message, start, start + 1),)


def _lacking(text: str, encoding: Encoding) -> tuple[str, ...]:
    """One line for each character of ``text`` that the encoding has not."""
    return tuple(
        f"The character {_shown(char)}, which {encoding.name} has not"
        for char in dict.fromkeys(text)
        if not encoding.has(char)
    )


def _shown(char: str) -> str:
    code = f"U+{ord(char):04X}"
    return f"“{char}” ({code})" if char.isprintable() else code
