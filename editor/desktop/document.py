"""The document: the open brief with its history and its file."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.brief.model import Brief
from editor.brief.outlets import Outlets
from editor.desktop.history import Caret, History, Revision
from editor.filing.brief_files import BriefFiles, Filed
from editor.formats.files import FileRecord, Format, format_of, losses, new_record
from editor.formats.json.record import JsonRecord
from editor.formats.reading import Reading


class Document(QObject):
    """Owns the brief, its undo history, its path and its saved state.

    Views show ``brief`` and ask for edits through ``edit``; nobody else changes the brief.
    """

    changed = Signal()
    """The brief, its path or its saved state changed."""

    caret_wanted = Signal(object)
    """A Caret that undo or redo leads to."""

    saved = Signal()

    noticed = Signal(str)
    """A sentence about the companion of the file."""

    def __init__(self, files: BriefFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._path: Path | None = None
        self._start(Filed(Reading(Brief(), new_record(Format.TEXT))))

    def _start(self, filed: Filed) -> None:
        self._history = History(Revision(filed.reading.brief, filed.reading.record))
        self._stranded = filed.stranded
        self._saved = self._history.current

    @property
    def brief(self) -> Brief:
        """The brief as it is now."""
        return self._history.current.brief

    @property
    def record(self) -> FileRecord:
        """How the file of this brief was written."""
        return self._history.current.record

    @property
    def reading(self) -> Reading[FileRecord]:
        """The brief, and how its file was written."""
        return Reading(self.brief, self.record)

    @property
    def caret(self) -> Caret | None:
        """Where the last edit left the caret; None for an edit that no caret made."""
        return self._history.current.after

    @property
    def outlets(self) -> Outlets:
        """The names that are known where text is read."""
        return self._files.outlets

    @property
    def path(self) -> Path | None:
        """The file of this brief; None for one that was never saved."""
        return self._path

    @property
    def modified(self) -> bool:
        """Whether saving now would write other bytes than those last read or written."""
        now, saved = self._history.current, self._saved
        return now is not saved and (now.record is not saved.record or now.brief != saved.brief)

    @property
    def pristine(self) -> bool:
        """Whether this is a new document that nobody wrote in or saved."""
        return self._path is None and not (self._history.can_undo or self._history.can_redo)

    @property
    def read_only(self) -> bool:
        """Whether a newer version of the format made the brief: it may only be looked at."""
        return isinstance(self.record, JsonRecord) and self.record.read_only

    @property
    def description(self) -> str:
        """Format and encoding of the file, for people."""
        kind = "JSON" if isinstance(self.record, JsonRecord) else "Plain text"
        return f"{kind} · {self.record.encoding.name}"

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to undo."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone edit to redo."""
        return self._history.can_redo

    def open(self, path: Path) -> None:
        """Read ``path`` into this document.

        Raises OSError or UnreadableError, and then the document is as before.
        """
        filed = self._files.read(path)
        self._start(filed)
        self._path = path
        self.changed.emit()
        for notice in filed.notices:
            self.noticed.emit(notice)

    def edit(
        self,
        brief: Brief,
        before: Caret | None = None,
        after: Caret | None = None,
        *,
        typed: bool = False,
    ) -> None:
        """Make ``brief`` the current one: an undo step, or more of the last one while typing on."""
        typed_at = time.monotonic() if typed else None
        if brief == self.brief:
            self._history.go_on(before, after, typed_at)
            return
        if self.read_only:
            self.changed.emit()  # views go back to what the brief says
            return
        self._history.add(Revision(brief, self.record, before, after), typed_at)
        self.changed.emit()

    def revise(self, reading: Reading[FileRecord]) -> None:
        """Go on with another state of brief and file, as one undo step."""
        if not self.read_only:
            self._history.add(Revision(reading.brief, reading.record))
            self.changed.emit()

    def undo(self) -> None:
        """Take the last edit back."""
        if self.can_undo:
            self._went_to(self._history.undo())

    def redo(self) -> None:
        """Make the last undone edit again."""
        if self.can_redo:
            self._went_to(self._history.redo())

    def _went_to(self, caret: Caret | None) -> None:
        self.changed.emit()
        if caret is not None:
            self.caret_wanted.emit(caret)

    def save(self) -> None:
        """Write the brief to its file, in the file's own manner; there must be a path.

        Raises OSError or LossError, and then file and document are as before.
        """
        if self._path is None:
            raise ValueError("a document without a path is saved by save_as")
        self.save_as(self._path)

    def losses(self, path: Path) -> tuple[str, ...]:
        """What a file at ``path`` could not hold of this document, one line for people each."""
        format_ = format_of(path)
        record = self.record
        return () if _record_for(format_, record) is record else losses(format_, record)

    def save_as(self, path: Path) -> None:
        """Write the brief to ``path``, in the format of its ending, and go on with that file.

        Raises OSError or LossError, and then file and document are as before.
        """
        revision = self._history.current
        record = _record_for(format_of(path), revision.record)
        notices = self._files.save(path, revision.brief, record, self._stranded)
        self._path = path
        if record is not revision.record:
            self._history.file_as(record)
        self._saved = self._history.current
        self.changed.emit()
        self.saved.emit()
        for notice in notices:
            self.noticed.emit(notice)


def _record_for(format_: Format, record: FileRecord) -> FileRecord:
    """A file of another format than the brief was read from is written as a new one."""
    same = isinstance(record, JsonRecord) is (format_ is Format.JSON)
    return record if same else new_record(format_)
