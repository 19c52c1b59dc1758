"""The document: the open brief with its history and its file."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.brief.model import Brief
from editor.brief.outlets import Outlets
from editor.desktop.history import Caret, History, Place, Revision, TextCaret
from editor.desktop.revisions import (
    AsSaved,
    first_revision,
    record_for,
    same_bytes,
    understood,
    write_revision,
)
from editor.desktop.text.text_pieces import TextPieces
from editor.filing.brief_files import BriefFiles, Faulty, Filed, Outcome
from editor.formats.files import FileRecord, Format, format_of, losses, new_record
from editor.formats.json.record import JsonRecord
from editor.formats.reading import Reading, UnreadableError

_READ_AT_ONCE = 20_000
"""Code points; a longer text is read when its writer pauses."""


class Document(QObject):
    """Owns the brief, its undo history, its path and its saved state.

    Views show ``brief`` or ``text`` and ask for edits through ``edit`` and ``edit_text``; nobody
    else changes them. They are two sides of one revision. Only where the text can't be read, or
    was not yet, ``brief`` is the last that could be: then the text alone can be edited and saved.
    """

    opened = Signal()
    """Another file is open; ``changed`` follows."""

    changed = Signal()
    """The brief, its path or its saved state changed."""

    caret_wanted = Signal(object)
    """A Caret or TextCaret that undo or redo leads to."""

    refused = Signal()
    """An edit was asked for, and the brief may only be looked at."""

    saved = Signal()

    noticed = Signal(str)
    """A sentence about the companion of the file."""

    def __init__(self, files: BriefFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._path: Path | None = None
        self._start(Filed(Reading(Brief(), new_record(Format.TEXT))))

    def _start(self, filed: Filed | Faulty) -> None:
        self._history = History(first_revision(filed))
        self._stranded = filed.stranded if isinstance(filed, Filed) else Brief()
        self._saved = self._history.current
        self._as_saved = AsSaved(self._files)
        self._held = False

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
        """Where the last edit left the caret in the form; None for an edit made elsewhere."""
        after = self._history.current.after
        return after if isinstance(after, Caret) else None

    @property
    def place(self) -> Place | None:
        """Where the last edit left the caret, in form or text."""
        return self._history.current.after

    @property
    def brief_files(self) -> BriefFiles:
        """What reads and saves this document, and can read others."""
        return self._files

    @property
    def outlets(self) -> Outlets:
        """The names that are known where text is read."""
        return self._files.outlets

    @property
    def as_saved(self) -> Reading[FileRecord]:
        """The brief and the file of it as saving would write it; LossError where it can't.

        Where the text is not read, this is the last that could be.
        """
        return self._as_saved.reading(self._history.current)

    @property
    def text(self) -> TextPieces:
        """The text that saving would write; LossError where no file can hold the brief."""
        return self._as_saved.text(self._history.current)

    @property
    def fault(self) -> UnreadableError | None:
        """Why the text can't be read; None where it can, or nobody knows yet."""
        return self._history.current.fault

    @property
    def behind(self) -> bool:
        """Whether the text is still to be read: ``catch_up`` does it, or ``take_reading``."""
        return self.unread and self.fault is None

    @property
    def unread(self) -> bool:
        """Whether the text says something else than ``brief``, or may do so."""
        return self._history.current.text is not None

    @property
    def locked(self) -> bool:
        """Whether ``edit`` would be refused."""
        return self.read_only or self.unread

    @property
    def path(self) -> Path | None:
        """The file of this brief; None for one that was never saved."""
        return self._path

    @property
    def modified(self) -> bool:
        """Whether saving now would write other bytes than those last read or written."""
        return not same_bytes(self._history.current, self._saved)

    @property
    def pristine(self) -> bool:
        """Whether this is a new document that nobody wrote in or saved."""
        return self._path is None and not (self._history.can_undo or self._history.can_redo)

    @property
    def read_only(self) -> bool:
        """Whether the brief may only be looked at.

        Somebody else has its file open, or a newer version of the format made it.
        """
        return self._held or (isinstance(self.record, JsonRecord) and self.record.read_only)

    @property
    def stranded(self) -> Brief:
        """What the companion keeps for items that are there no more."""
        return self._stranded

    @property
    def saved_brief(self) -> Brief:
        """The brief as it was last read or written."""
        return self._saved.brief

    @property
    def description(self) -> str:
        """Format and encoding of the file, for people."""
        kind = "JSON" if isinstance(self.record, JsonRecord) else self.tr("Plain text")
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
        """Read ``path`` into this document; text that holds no brief is taken as text.

        Raises OSError or UnreadableError, and then the document is as before.
        """
        filed = self._files.read_or_text(path)
        self._start(filed)
        self._path = path
        self.opened.emit()
        self.changed.emit()
        if isinstance(filed, Filed):
            for notice in filed.notices:
                self.noticed.emit(notice)

    def open_copy(self, path: Path) -> None:
        """Read what ``path`` holds as a document that was never saved; raises as ``open`` does."""
        self._start(self._files.read_or_text(path))
        self._path = None
        self.opened.emit()
        self.changed.emit()

    def may_edit(self) -> bool:
        """Whether ``edit`` is taken; where it is not, ``refused`` tells who only looks at it."""
        if self.read_only:
            self.refused.emit()
        return not self.locked

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
        if not self.may_edit():
            self.changed.emit()  # views go back to what the brief says
            return
        self._history.add(Revision(brief, self.record, before, after), typed_at)
        self.changed.emit()

    def edit_text(
        self, text: TextPieces, before: TextCaret, after: TextCaret, *, typed: bool = False
    ) -> None:
        """Make ``text`` the current one, as ``edit`` does with a brief; what is saved is that."""
        if self.read_only:
            self.refused.emit()
            self.changed.emit()
            return
        now = self._history.current
        revision = Revision(now.brief, now.record, before, after, text)
        if text.length <= _READ_AT_ONCE:
            revision = understood(revision, self.reading_of(text)())
        self._history.add(revision, time.monotonic() if typed else None)
        self._as_saved.know(self._history.current, text)
        self.changed.emit()

    def reading_of(self, text: TextPieces) -> Callable[[], Outcome]:
        """What reads ``text`` as a new state of this file; it may be called in another thread."""
        files, known, record = self._files, self.brief, self.record
        return lambda: files.read_anew(text.whole, record, known)

    def take_reading(self, text: TextPieces, outcome: Outcome) -> None:
        """``text`` was read; what came of it counts if that is still the text."""
        now = self._history.current
        if now.text is text:
            self._history.read_as(understood(now, outcome))
            self._as_saved.know(self._history.current, text)
            self.changed.emit()

    def catch_up(self) -> None:
        """Read the text now if it is still to be, however long that takes."""
        text = self._history.current.text
        if text is not None and self.behind:
            self.take_reading(text, self.reading_of(text)())

    def revise(self, reading: Reading[FileRecord]) -> None:
        """Go on with another state of brief and file, as one undo step."""
        if self.may_edit():
            self._history.add(Revision(reading.brief, reading.record))
            self.changed.emit()

    def restore(self, state: Filed | Faulty, path: Path | None) -> None:
        """Go on with ``state``, which was lost, as one undo step over what the file holds.

        ``path`` is its file where nothing could be opened there: saving writes it anew.
        """
        self._history.add(first_revision(state))
        if isinstance(state, Filed):
            self._stranded = state.stranded
        self._path = self._path or path
        self.changed.emit()

    def hold(self, *, held: bool) -> None:
        """Have the brief only looked at, or edited again: somebody else has its file open."""
        if held is not self._held:
            self._held = held
            self.changed.emit()

    @property
    def held(self) -> bool:
        """Whether somebody else has the file open: it is not to be written."""
        return self._held

    def join(self, brief: Brief, filed: Filed) -> None:
        """Go on with ``brief`` as one undo step; the file says what ``filed`` does by now."""
        record = filed.reading.record
        self._history.add(Revision(brief, record))
        self._saved = Revision(filed.reading.brief, record)
        self._stranded = filed.stranded
        self.changed.emit()

    def take(self, state: Filed | Faulty) -> None:
        """Go on with ``state``, which is what the file holds by now, as one undo step."""
        self._history.add(first_revision(state))
        self._saved = self._history.current
        if isinstance(state, Filed):
            self._stranded = state.stranded
        self.changed.emit()

    def end_run(self) -> None:
        """Have what is typed from now on undone on its own."""
        self._history.end_run()

    def undo(self) -> None:
        """Take the last edit back."""
        if self.can_undo:
            self._went_to(self._history.undo())

    def redo(self) -> None:
        """Make the last undone edit again."""
        if self.can_redo:
            self._went_to(self._history.redo())

    def _went_to(self, caret: Place | None) -> None:
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
        return () if record_for(format_, record) is record else losses(format_, record)

    def save_as(self, path: Path) -> None:
        """Write the brief to ``path``, in the format of its ending, and go on with that file.

        Raises OSError or LossError, and then file and document are as before.
        """
        record = record_for(format_of(path), self.record)
        if record is not self.record:
            self.catch_up()
        revision = self._history.current
        notices = write_revision(self._files, path, revision, record, self._stranded)
        self._path = path
        if record is not revision.record:
            self._history.file_as(record)
        self._saved = self._history.current
        self.changed.emit()
        self.saved.emit()
        for notice in notices:
            self.noticed.emit(notice)
