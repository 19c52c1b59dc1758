"""What becomes of a revision: a file opens as one, its text is read, it is shown as text."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from editor.brief.model import Brief
from editor.desktop.history import Revision
from editor.desktop.text.text_pieces import TextPieces
from editor.filing.brief_files import BriefFiles, Faulty, Filed, Outcome
from editor.formats.files import FileRecord, Format, new_record
from editor.formats.json.record import JsonRecord
from editor.formats.reading import LossError, Reading, UnreadableError


def first_revision(filed: Filed | Faulty) -> Revision:
    """The revision that a file opens with."""
    if isinstance(filed, Filed):
        return Revision(filed.reading.brief, filed.reading.record)
    return Revision(Brief(), filed.record, text=TextPieces(filed.text), fault=filed.fault)


def understood(revision: Revision, outcome: Outcome) -> Revision:
    """``revision`` after its text was read with this ``outcome``."""
    if isinstance(outcome, UnreadableError):
        return replace(revision, fault=outcome)
    return replace(revision, brief=outcome.brief, record=outcome.record, text=None, fault=None)


def same_bytes(one: Revision, two: Revision) -> bool:
    """Whether both are saved as the same, as far as that is known without writing them."""
    if one is two:
        return True
    if one.record is two.record and one.text is two.text is None:
        return one.brief == two.brief
    same_brief = one.text is not None or two.text is not None or one.brief == two.brief
    return same_brief and _knows_text(one) and _knows_text(two) and _same_text(one, two)


def _knows_text(revision: Revision) -> bool:
    return revision.text is not None or revision.brief is revision.record.brief


def _same_text(one: Revision, two: Revision) -> bool:
    return _length(one) == _length(two) and _whole(one) == _whole(two)


def _length(revision: Revision) -> int:
    return len(revision.record.text) if revision.text is None else revision.text.length


def _whole(revision: Revision) -> str:
    return revision.record.text if revision.text is None else revision.text.whole


def record_for(format_: Format, record: FileRecord) -> FileRecord:
    """A file of another format than the brief was read from is written as a new one."""
    same = isinstance(record, JsonRecord) is (format_ is Format.JSON)
    return record if same else new_record(format_)


def write_revision(
    files: BriefFiles, path: Path, revision: Revision, record: FileRecord, stranded: Brief
) -> tuple[str, ...]:
    """Write ``revision`` to ``path`` in the manner of ``record``; as ``BriefFiles.save``."""
    if revision.text is None:
        return files.save(path, revision.brief, record, stranded)
    if record is not revision.record:
        told = QCoreApplication.translate(
            "Files", "A text that can't be read: it can only be saved as what it is"
        )
        raise LossError((told,))
    return files.save_text(path, revision.text.whole, revision.brief, record, stranded)


class AsSaved:
    """A revision as saving would write it: read anew, and as text. Knows the last one it saw."""

    def __init__(self, files: BriefFiles) -> None:
        self._files = files
        self._known: tuple[Revision, Reading[FileRecord], TextPieces] | None = None

    def know(self, revision: Revision, text: TextPieces) -> None:
        """``revision`` was read from ``text``: who shows that knows it again."""
        if revision.text is None:
            self._known = revision, Reading(revision.brief, revision.record), text

    def text(self, revision: Revision) -> TextPieces:
        """The text of ``revision``; LossError where no file can hold it."""
        return revision.text or self._of(revision)[1]

    def reading(self, revision: Revision) -> Reading[FileRecord]:
        """The brief and its file, where the text can't be read the last that could; LossError."""
        return self._of(revision)[0]

    def _of(self, revision: Revision) -> tuple[Reading[FileRecord], TextPieces]:
        if self._known is None or self._known[0] is not revision:
            reading = Reading(revision.brief, revision.record)
            if revision.brief is not revision.record.brief:
                reading = self._files.as_saved(revision.brief, revision.record)
            text = self._known[2] if self._known else TextPieces()
            if revision.text is None:
                text = text.changed(text.change_to(TextPieces(reading.record.text)))
            self._known = revision, reading, text
        return self._known[1:]
