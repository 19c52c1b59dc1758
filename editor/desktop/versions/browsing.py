"""What the dialog of versions compares, and what is done from there."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from editor.desktop.dialogs import Dialogs
from editor.desktop.document import Document
from editor.desktop.versions.change_words import in_short
from editor.desktop.versions.comparison import Comparison, State
from editor.desktop.versions.document_versions import DocumentVersions
from editor.desktop.versions.listed import Listed, own_name
from editor.desktop.versions.turns import Turn, Turns
from editor.desktop.versions.version_list import is_same
from editor.desktop.versions.version_rows import VersionRows
from editor.desktop.versions.versions_dialog import VersionsDialog
from editor.formats.reading import UnreadableError
from editor.storage.version_file import Version

_LATE = 250
"""Milliseconds after which it is said that something is still going on."""

_WITH_NOW, _WITH_BEFORE = 0, 1
"""The first two things that a version can be compared with."""

Loading = Callable[[], State]
"""Reads a state, in a thread; UnreadableError where it is none."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The comparison that is shown, and the two lines that it is of; ``state`` is the chosen's."""

    newer: Listed
    older: Listed
    state: State
    comparison: Comparison


class Browsing(QObject):
    """Works the ``dialog`` on the ``versions`` of ``document``; what takes a while is beside."""

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
        self._rows = VersionRows(document, versions, turns, dialog.list)
        self._shown: Shown | None = None
        self._late = QTimer(self, singleShot=True, interval=_LATE)
        self._connect()
        self._enable()
        dialog.offer_comparing(offered=False)
        self._late.start()
        self._rows.look()

    def _connect(self) -> None:
        dialog = self._dialog
        dialog.list.chosen.connect(self._compare)
        dialog.others.activated.connect(self._compare)
        dialog.changes.chosen.connect(self._enable)
        dialog.changes.wanted_back.connect(dialog.restore_change.click)
        dialog.restore.clicked.connect(self._restore)
        dialog.restore_change.clicked.connect(self._restore_change)
        dialog.name.clicked.connect(self._name)
        dialog.finished.connect(self._end)
        QShortcut(QKeySequence("F2"), dialog).activated.connect(dialog.name.click)
        self._late.timeout.connect(self._say_late)
        self._rows.found_anew.connect(self._show_found)
        self._document.changed.connect(self._rows.follow)

    def _end(self) -> None:
        self._late.stop()
        self._turns.forget()
        self._document.changed.disconnect(self._rows.follow)

    def _show_found(self) -> None:
        others = self._dialog.others
        chosen = others.currentData() or _WITH_NOW
        others.clear()
        others.addItem(self.tr("What is in the window now"), _WITH_NOW)
        others.addItem(self.tr("The version before it"), _WITH_BEFORE)
        for row in self._rows.rows[1:]:
            others.addItem(row.whole, row.version and str(row.version.file))
        others.setCurrentIndex(max(others.findData(chosen), _WITH_NOW))
        self._dialog.offer_comparing(offered=len(self._rows.rows) > 1)
        self._dialog.warn(self._warning())
        self._compare()

    def _warning(self) -> str:
        damaged = self._rows.found.damaged if self._rows.found else 0
        if damaged == 1:
            return self.tr("One more version is damaged and can't be shown.")
        if damaged:
            told = self.tr("{number} more are damaged and can't be shown.")
            return told.format(number=damaged)
        told = self.tr("The file is read-only: nothing can be restored.")
        return "" if self._versions.may_change else told

    # Comparing

    def _compare(self) -> None:
        """Compare what is chosen with what it is to be compared with."""
        self._shown = None
        self._enable()
        row = self._dialog.list.current
        if row is None or self._rows.found is None:
            return
        other = self._other(row)
        if other is None:
            self._turns.leave_out(Turn.COMPARE)
            self._show_nothing(self._why_nothing(row))
            return
        newer, older = sorted((row, other), key=self._rows.place)
        loads = self._rows.loading(newer), self._rows.loading(older)
        self._late.start()
        self._turns.ask(Turn.COMPARE, partial(self._compared, (newer, older), loads, row is older))

    def _compared(
        self, pair: tuple[Listed, Listed], loads: tuple[Loading, Loading], older_chosen: bool
    ) -> Callable[[], None]:
        """Compare them; this is a thread. Gives what shows it."""
        try:
            states = loads[0](), loads[1]()
            comparison = self._versions.compared(*states).redlined()
        except UnreadableError as error:
            return partial(self._show_nothing, str(error))
        return partial(self._show, Shown(*pair, states[older_chosen], comparison))

    def _other(self, row: Listed) -> Listed | None:
        """What ``row`` is to be compared with; None where that is nothing."""
        place = self._dialog.others.currentIndex()
        if place == _WITH_BEFORE or (place == _WITH_NOW and row.version is None):
            return self._rows.before(row)
        other = self._rows.rows[max(place - _WITH_BEFORE, 0)]
        return None if is_same(other.version, row.version) else other

    def _why_nothing(self, row: Listed) -> str:
        if self._rows.found is not None and self._rows.found.fault:
            return self.tr("Versions can't be read. {why}").format(why=self._rows.found.fault)
        if self._document.path is None:
            return self.tr("This brief was never saved. Versions are kept each time you save.")
        if len(self._rows.rows) == 1:
            return self.tr("Versions are kept each time you save.")
        if self._dialog.others.currentIndex() == _WITH_BEFORE:
            return self.tr("This is the first version that is kept.")
        return self.tr("That is the very same version.")

    def _say_late(self) -> None:
        if self._rows.found is None:
            self._dialog.changes.show_changes((), self.tr("Looking for versions…"))
        else:
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
        named = row is not None and row.version is not None
        dialog.name.setEnabled(named)
        restorable = shown is not None and self._versions.can_restore(shown.state)
        dialog.restore.setEnabled(named and restorable)
        dialog.restore_change.setEnabled(self._can_be_taken_back)

    @property
    def _can_be_taken_back(self) -> bool:
        shown, changed = self._shown, self._dialog.changes.current
        if shown is None or changed is None or self._document.locked:
            return False
        return shown.newer.version is None and changed.choice is not None

    def _restore(self) -> None:
        shown, row = self._shown, self._dialog.list.current
        if shown is not None and row is not None:
            self._dialog.accept()
            self._versions.restore(shown.state)
            told = self.tr("Restored: {version}. Undo takes it back.")
            self.said.emit(told.format(version=row.whole))

    def _restore_change(self) -> None:
        shown, changed = self._shown, self._dialog.changes.current
        brief = shown.comparison.taken_back(changed) if shown and changed else None
        if changed is not None and brief is not None:
            self._document.edit(brief)
            told = self.tr("Taken back: {item}. Undo brings it back again.")
            self.said.emit(told.format(item=changed.name))

    def _name(self) -> None:
        row = self._dialog.list.current
        version = None if row is None else row.version
        if row is None or version is None:
            return
        known = own_name(version)
        name = self._dialogs.version_name(row.whole, known)
        if name is not None and name != known:
            self._turns.ask(Turn.NAME, partial(self._named, version, name))

    def _named(self, version: Version, name: str) -> Callable[[], None]:
        """Name it; this is a thread."""
        fault = self._versions.name(version, name)
        told = self.tr("The version could not be named.")
        return partial(self._dialogs.tell, told, fault) if fault else self._rows.look
