"""What the dialog of versions shows, and what is done from there."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from editor.brief.length import words_of
from editor.desktop.dialogs import Dialogs
from editor.desktop.document import Document
from editor.desktop.versions.change_words import in_short
from editor.desktop.versions.comparison import Comparison, State
from editor.desktop.versions.document_versions import DocumentVersions, Found
from editor.desktop.versions.listed import Listed, listed, now_listed
from editor.desktop.versions.turns import Turn, Turns
from editor.desktop.versions.version_list import is_same
from editor.desktop.versions.versions_dialog import VersionsDialog
from editor.formats.reading import UnreadableError
from editor.storage.version_file import Version

_LATE = 250
"""Milliseconds after which it is said that something is still going on."""

_WITH_NOW, _WITH_BEFORE = 0, 1
"""The first two things that a version can be compared with."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The comparison that is shown, and the two lines that it is of; ``state`` is the chosen's."""

    newer: Listed
    older: Listed
    state: State
    comparison: Comparison


class Browsing(QObject):
    """Fills ``dialog`` with the ``versions`` of ``document``; all that takes a while is beside."""

    said = Signal(str)
    """A sentence: what was restored."""

    def __init__(
        self,
        document: Document,
        versions: DocumentVersions,
        turns: Turns,
        dialog: VersionsDialog,
        dialogs: Dialogs,
    ) -> None:
        super().__init__(dialog)
        self._document = document
        self._versions = versions
        self._turns = turns
        self._dialog = dialog
        self._dialogs = dialogs
        self._found: Found | None = None
        self._rows: list[Listed] = []
        self._shown: Shown | None = None
        self._asked = 0
        self._open = True
        self._late = QTimer(self, singleShot=True, interval=_LATE)
        self._connect()

    def _connect(self) -> None:
        dialog = self._dialog
        dialog.list.chosen.connect(self._compare)
        dialog.list.turned.connect(self._tell_next)
        dialog.others.activated.connect(self._compare)
        dialog.changes.chosen.connect(self._enable)
        dialog.changes.wanted_back.connect(dialog.restore_change.click)
        dialog.restore.clicked.connect(self._restore)
        dialog.restore_change.clicked.connect(self._restore_change)
        dialog.name.clicked.connect(self._name)
        dialog.finished.connect(self._end)
        by_key = QShortcut(QKeySequence("F2"), dialog)
        by_key.activated.connect(dialog.name.click)
        self._late.timeout.connect(self._say_late)
        self._document.changed.connect(self._follow)

    def begin(self) -> None:
        """Show what the window says, and look for versions."""
        self._rows = [self._now()]
        self._dialog.list.show_rows(self._rows)
        self._dialog.list.go_to(None)
        self._look()

    def _end(self) -> None:
        self._open = False
        self._late.stop()
        self._turns.forget()
        self._document.changed.disconnect(self._follow)

    def _ask(self, turn: Turn, work: Callable[[], Callable[[], None]]) -> None:
        """Have ``work`` done in a thread; what comes of it counts while the dialog is open."""

        def then(shows: Callable[[], None]) -> None:
            if self._open:
                shows()

        self._turns.ask(turn, lambda: partial(then, work()))

    # The list

    def _now(self) -> Listed:
        unread = self._document.unread
        return now_listed(None if unread else words_of(self._document.brief))

    def _look(self) -> None:
        find = self._versions.finding()

        def look() -> Callable[[], None]:
            found = find()
            return lambda: self._take(found)

        self._late.start()
        self._ask(Turn.LOOK, look)

    def _take(self, found: Found) -> None:
        """Show the versions that were found."""
        first, self._found = self._found is None, found
        path = self._document.path
        told = {row.version.file: row.changed for row in self._rows if row.version}
        now = datetime.now().astimezone()
        rows = [] if path is None else [*listed(found.versions, path, now)]
        rows = [replace(row, changed=told.get(row.version.file)) for row in rows if row.version]
        self._rows = [self._rows[0], *rows]
        self._dialog.list.show_rows(self._rows)
        self._list_others()
        self._dialog.warn(self._warning(found))
        if first and found.versions:
            self._dialog.list.go_to(found.telling or found.versions[0])
        self._compare()
        self._tell_next()

    def _warning(self, found: Found) -> str:
        if found.damaged == 1:
            return self.tr("One more version is damaged and can't be shown.")
        if found.damaged:
            return self.tr("{number} more are damaged and can't be shown.").format(
                number=found.damaged
            )
        return "" if self._versions.may_change else self.tr("The file is read-only.")

    def _list_others(self) -> None:
        others = self._dialog.others
        place = others.currentIndex()
        others.clear()
        others.addItems([self.tr("What is in the window now"), self.tr("The version before it")])
        others.addItems([row.whole for row in self._rows[1:]])
        others.setCurrentIndex(place if 0 <= place < others.count() else _WITH_NOW)

    def _follow(self) -> None:
        """The window says something else."""
        self._rows[0] = self._now()
        self._dialog.list.show_rows(self._rows)
        self._compare()
        self._tell_next()

    def _tell_next(self) -> None:
        """Have it told of the next line in view what is new in it."""
        rows = [row for row in self._dialog.list.in_view() if row.changed is None]
        if self._found is None or not rows:
            return
        row, before = rows[0], self._before(rows[0])
        load, load_before = self._loading(row), None if before is None else self._loading(before)

        def tell() -> Callable[[], None]:
            try:
                state = load()
                told = self.tr("the first that is kept") if row.version else ""
                if load_before is not None:
                    comparison = self._versions.compared(state, load_before())
                    told = in_short(comparison.changes) or self.tr("nothing changed")
            except UnreadableError:
                told = self.tr("can't be compared")
            return lambda: self._show_told(row, told)

        self._ask(Turn.TELL, tell)

    def _show_told(self, told: Listed, changed: str) -> None:
        for place, row in enumerate(self._rows):
            if row == told:
                self._rows[place] = replace(row, changed=changed)
        self._dialog.list.show_rows(self._rows)
        self._tell_next()

    def _before(self, row: Listed) -> Listed | None:
        """The version before that in ``row``."""
        place = self._place(row)
        return self._rows[place + 1] if place + 1 < len(self._rows) else None

    def _place(self, row: Listed) -> int:
        return next(
            place for place, each in enumerate(self._rows) if is_same(each.version, row.version)
        )

    def _loading(self, row: Listed) -> Callable[[], State]:
        """What reads the state in ``row``, in a thread."""
        if row.version is None:
            return self._versions.now()
        return partial(self._versions.state, row.version)

    # Comparing

    def _compare(self) -> None:
        """Compare what is chosen with what it is to be compared with."""
        self._asked += 1
        self._shown = None
        self._enable()
        row = self._dialog.list.current
        if row is None or self._found is None:
            return
        other = self._other(row)
        if other is None:
            self._show_nothing(self._why_nothing(row))
            return
        newer, older = sorted((row, other), key=self._place)
        load, load_newer, load_older = map(self._loading, (row, newer, older))
        asked = self._asked

        def compare() -> Callable[[], None]:
            try:
                comparison = self._versions.compared(load_newer(), load_older())
                shown = Shown(newer, older, load(), comparison)
            except UnreadableError as error:
                told = str(error)
                return lambda: self._show_nothing(told) if asked == self._asked else None
            return lambda: self._show(shown) if asked == self._asked else None

        self._late.start()
        self._ask(Turn.COMPARE, compare)

    def _other(self, row: Listed) -> Listed | None:
        """What ``row`` is to be compared with; None where that is nothing."""
        place = self._dialog.others.currentIndex()
        if place == _WITH_BEFORE or (place == _WITH_NOW and row.version is None):
            return self._before(row)
        other = self._rows[max(place - _WITH_BEFORE, 0)]
        return None if is_same(other.version, row.version) else other

    def _why_nothing(self, row: Listed) -> str:
        if self._found is not None and self._found.fault:
            return self.tr("Versions can't be read. {why}").format(why=self._found.fault)
        if len(self._rows) == 1:
            kept = self.tr("Versions are kept each time you save.")
            untitled = self.tr("This brief was never saved. Versions are kept each time you save.")
            return kept if self._document.path else untitled
        if self._dialog.others.currentIndex() == _WITH_BEFORE and row.version is not None:
            return self.tr("This is the first version that is kept.")
        return self.tr("That is the very same version.")

    def _say_late(self) -> None:
        if self._found is None:
            self._dialog.changes.show_changes((), self.tr("Looking for versions…"))
        elif self._shown is None:
            self._dialog.summary.setText(self.tr("Comparing…"))

    def _show_nothing(self, sentence: str) -> None:
        self._late.stop()
        self._dialog.summary.setText("")
        self._dialog.legend.setText("")
        self._dialog.changes.show_changes((), sentence)
        self._enable()

    def _show(self, shown: Shown) -> None:
        self._late.stop()
        self._shown = shown
        dialog, comparison = self._dialog, shown.comparison
        dialog.summary.setText(in_short(comparison.changes))
        legend = self.tr("Struck out: {older}  ·  Underlined: {newer}")
        told = legend.format(older=shown.older.whole, newer=shown.newer.whole)
        dialog.legend.setText(told if comparison.changes else "")
        dialog.changes.show_changes(comparison.changes, comparison.same)
        self._enable()

    # What can be done

    def _enable(self) -> None:
        dialog, shown, row = self._dialog, self._shown, self._dialog.list.current
        version = None if row is None else row.version
        dialog.name.setEnabled(version is not None)
        restorable = shown is not None and self._versions.can_restore(shown.state)
        dialog.restore.setEnabled(version is not None and restorable)
        dialog.restore_change.setEnabled(self._taken_back_can_be())

    def _taken_back_can_be(self) -> bool:
        shown, changed = self._shown, self._dialog.changes.current
        if shown is None or changed is None or self._document.locked:
            return False
        return shown.newer.version is None and shown.comparison.states is not None

    def _restore(self) -> None:
        shown, row = self._shown, self._dialog.list.current
        if shown is not None and row is not None:
            self._dialog.accept()
            self._versions.restore(shown.state)
            told = self.tr("Restored: {version}. Undo takes it back.")
            self.said.emit(told.format(version=row.whole))

    def _restore_change(self) -> None:
        shown, changed = self._shown, self._dialog.changes.current
        if shown is None or changed is None:
            return
        brief = shown.comparison.taken_back(changed)
        if brief is not None:
            self._document.edit(brief)
            self.said.emit(
                self.tr("Restored: {item}. Undo takes it back.").format(item=changed.name)
            )

    def _name(self) -> None:
        row = self._dialog.list.current
        version = None if row is None else row.version
        if row is None or version is None:
            return
        name = self._dialogs.version_name(row.whole, row.name)
        if name is not None and name != row.name:
            self._ask(Turn.NAME, partial(self._named, version, name))

    def _named(self, version: Version, name: str) -> Callable[[], None]:
        """Name it; this is a thread."""
        fault = self._versions.name(version, name)
        if fault:
            return lambda: self._dialogs.tell(self.tr("The version could not be named."), fault)
        return self._look
