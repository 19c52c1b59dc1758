"""The lines of the dialog of versions: found at once, and told what is new in each as it shows."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.desktop.document import Document
from editor.desktop.versions.change_words import in_short
from editor.desktop.versions.comparison import State
from editor.desktop.versions.document_versions import DocumentVersions, Found, words_in_state
from editor.desktop.versions.listed import Listed, listed, now_listed
from editor.desktop.versions.turns import Turn, Turns
from editor.desktop.versions.version_list import VersionList, is_same
from editor.formats.reading import UnreadableError


class VersionRows(QObject):
    """Fills the ``view`` with the ``versions`` of ``document``."""

    found_anew = Signal()
    """``found`` and the rows are new, or the document is."""

    def __init__(
        self, document: Document, versions: DocumentVersions, turns: Turns, view: VersionList
    ) -> None:
        super().__init__(view)
        self._document = document
        self._versions = versions
        self._turns = turns
        self._view = view
        self.found: Found | None = None
        """What was found; None as long as nobody has looked."""
        self._rows = [now_listed()]
        view.turned.connect(self._tell_next)
        view.show_rows(self._rows)
        view.go_to(None)

    @property
    def rows(self) -> Sequence[Listed]:
        """What the window says, and the versions, newest first."""
        return self._rows

    def before(self, row: Listed) -> Listed | None:
        """The version before that in ``row``."""
        place = self.place(row)
        return self._rows[place + 1] if place + 1 < len(self._rows) else None

    def place(self, row: Listed) -> int:
        """Where ``row`` stands, be it told more of by now."""
        same = (is_same(each.version, row.version) for each in self._rows)
        return next(place for place, is_it in enumerate(same) if is_it)

    def loading(self, row: Listed) -> Callable[[], State]:
        """What reads the state in ``row``, in a thread; UnreadableError where that is none."""
        if row.version is None:
            return self._versions.now()
        return partial(self._versions.state, row.version)

    def look(self) -> None:
        """Look for versions."""
        find = self._versions.finding()

        def look() -> Callable[[], None]:
            found = find()
            return lambda: self._take(found)

        self._turns.ask(Turn.LOOK, look)

    def follow(self) -> None:
        """The document says something else."""
        self._rows[0] = now_listed()
        self._view.show_rows(self._rows)
        self.found_anew.emit()
        self._tell_next()

    def _take(self, found: Found) -> None:
        first, self.found = self.found is None, found
        path = self._document.path
        told = {row.version.file: row.changed for row in self._rows if row.version}
        now = datetime.now().astimezone()
        rows = [] if path is None else [*listed(found.versions, path, now)]
        rows = [replace(row, changed=told.get(row.version.file)) for row in rows if row.version]
        self._rows = [self._rows[0], *rows]
        self._view.show_rows(self._rows)
        if first and found.versions:
            self._view.go_to(found.telling or found.versions[0])
        self.found_anew.emit()
        self._tell_next()

    def _tell_next(self) -> None:
        """Have it told of the next line in view what is new in it."""
        rows = [row for row in self._view.in_view() if row.changed is None]
        if self.found is None or not rows:
            return
        row, before = rows[0], self.before(rows[0])
        load, load_before = self.loading(row), None if before is None else self.loading(before)

        def tell() -> Callable[[], None]:
            told = self._told(row, load, load_before)
            return lambda: self._put(row, told)

        self._turns.ask(Turn.TELL, tell)

    def _told(
        self, row: Listed, load: Callable[[], State], load_before: Callable[[], State] | None
    ) -> Listed:
        """``row`` with what is new in it; this is a thread."""
        try:
            state = load()
        except UnreadableError:
            return replace(row, changed=self.tr("can't be read"))
        words = row.words or words_in_state(state)
        if load_before is None:
            told = self.tr("the first that is kept") if row.version else ""
            return replace(row, words=words, changed=told)
        try:
            comparison = self._versions.compared(state, load_before())
        except UnreadableError:
            return replace(row, words=words, changed="")
        told = in_short(comparison.changes) or self.tr("nothing changed")
        return replace(row, words=words, changed=told)

    def _put(self, old: Listed, new: Listed) -> None:
        """Show ``new`` in the place of ``old``, if that still stands there."""
        self._rows = [new if row is old else row for row in self._rows]
        self._view.show_rows(self._rows)
        self._tell_next()
