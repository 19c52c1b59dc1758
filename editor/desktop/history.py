"""What undo and redo go through: the revisions of an open brief."""

from dataclasses import replace
from typing import TypeAlias

from editor.brief.model import Brief, ItemId
from editor.brief.value import value
from editor.desktop.text.text_pieces import TextPieces
from editor.formats.files import FileRecord
from editor.formats.reading import UnreadableError

RUN_PAUSE = 1.0
"""Seconds without a key after which further typing is a new undo step."""

_KEPT_AS_BRIEF = 100_000
"""Code points; of a longer text that was edited as such each undo step would cost megabytes."""


@value
class Caret:
    """A place in the form: a field of an item (of the title where there is no item).

    ``position`` counts code points from the start of the field.
    """

    item: ItemId | None
    field: str
    position: int = 0


@value
class TextCaret:
    """A place in the text of the file, in code points."""

    position: int = 0


Place: TypeAlias = Caret | TextCaret


@value
class Revision:
    """One state of the document, and where the caret stood before and after the edit to it.

    Where ``text`` is there, that is the state: ``brief`` and ``record`` are the last that could be
    read. ``fault`` says why it can't be read; without one it is still to be.
    """

    brief: Brief
    record: FileRecord
    before: Place | None = None
    after: Place | None = None
    text: TextPieces | None = None
    fault: UnreadableError | None = None


class History:
    """A line of revisions with a current one; typing on in one field extends the current one."""

    def __init__(self, first: Revision) -> None:
        self._revisions = [first]
        self._index = 0
        self._typed_at: float | None = None
        self._unread: Revision | None = None

    @property
    def current(self) -> Revision:
        """The revision that the document shows."""
        return self._revisions[self._index]

    @property
    def can_undo(self) -> bool:
        """Whether a revision lies before the current one."""
        return self._index > 0

    @property
    def can_redo(self) -> bool:
        """Whether a revision lies behind the current one."""
        return self._index < len(self._revisions) - 1

    def add(self, revision: Revision, typed_at: float | None = None) -> None:
        """Make ``revision`` the current one and forget what could be redone.

        ``typed_at`` is the time in seconds of a key that typed it, None for any other edit.
        """
        del self._revisions[self._index + 1 :]
        self._leave()
        if self._continues_run(revision.before, typed_at):
            revision = replace(revision, before=self.current.before)
            self._revisions[self._index] = revision
        else:
            self._revisions.append(revision)
            self._index += 1
        self._typed_at = typed_at

    def go_on(self, before: Place | None, after: Place | None, typed_at: float | None) -> None:
        """A key was typed that the brief does not hold (a space at the end): a run goes on."""
        if self._continues_run(before, typed_at):
            self._revisions[self._index] = replace(self.current, after=after)
            self._typed_at = typed_at

    def end_run(self) -> None:
        """What is typed from now on is another step: the caret jumped, be it there and back."""
        self._typed_at = None

    def file_as(self, record: FileRecord) -> None:
        """Have all revisions written in the manner of ``record``, for they go to another file.

        Those that are texts, not briefs, are none in such a file: they are forgotten.
        """
        current = self.current
        briefs = [each for each in self._revisions if each.text is None]
        self._index = next(place for place, each in enumerate(briefs) if each is current)
        self._revisions = [replace(revision, record=record) for revision in briefs]
        self._unread = None

    def read_as(self, revision: Revision) -> None:
        """The text of the current revision was read: ``revision`` is the same state, understood.

        A long text goes on as a text when it is left: its pieces are shared, its items are not.
        """
        text = self.current.text
        self._unread = self.current if text and text.length > _KEPT_AS_BRIEF else None
        self._revisions[self._index] = revision

    def _leave(self) -> None:
        if self._unread is not None:
            self._revisions[self._index] = self._unread
            self._unread = None

    def undo(self) -> Place | None:
        """Go back one revision; gives the place where the undone edit began."""
        undone = self.current
        self._leave()
        self._index -= 1
        self._typed_at = None
        return undone.before

    def redo(self) -> Place | None:
        """Go forward one revision; gives the place where the redone edit ended."""
        self._leave()
        self._index += 1
        self._typed_at = None
        return self.current.after

    def _continues_run(self, before: Place | None, typed_at: float | None) -> bool:
        return (
            typed_at is not None
            and self._typed_at is not None
            and typed_at - self._typed_at < RUN_PAUSE
            and before == self.current.after
        )
