"""What the user has to know of a file: who has it open, what others did to it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor.desktop.document import Document
from editor.desktop.document_files import DocumentFiles
from editor.desktop.safety.guard import Guard
from editor.desktop.safety.notice_line import NoticeLine, Offer
from editor.desktop.safety.questions import who_has
from editor.desktop.safety.watch import Seen, known_again
from editor.desktop.theme.theme import Theme
from editor.filing.brief_files import Filed, OnDisk
from editor.filing.outside import Fate

if TYPE_CHECKING:  # few compare
    from editor.desktop.safety.choice_dialog import ChoiceDialog


class FileNotice(QObject):
    """Tells of it on its ``line``, with what can be done."""

    def __init__(
        self, document: Document, guard: Guard, files: DocumentFiles, theme: Theme, view: QWidget
    ) -> None:
        super().__init__(view)
        self._document = document
        self._guard = guard
        self._files = files
        self._theme = theme
        self._view = view
        self.line = NoticeLine(theme)
        self.dialog: ChoiceDialog | None = None
        """The dialog that compares, while it is open."""

    def show_state(self) -> None:
        """Say what is so now, or nothing."""
        taken, seen = self._guard.taken, self._guard.seen
        if taken is not None:
            said = self.tr("Read-only: open elsewhere ({who})").format(who=who_has(taken))
            if taken.ours:
                said = self.tr("Read-only: open in another tab of this program")
            anyway: Offer = (self.tr("Open Anyway"), self._guard.open_anyway)
            self.line.show_notice(said, [anyway])
        elif self._document.read_only:
            said = self.tr("Read-only: a later version of Brief Editor wrote this file")
            self.line.show_notice(said, ())
        elif seen is not None:
            self.line.show_notice(self._told(seen), self._offers(seen))
        else:
            self.line.show_notice("", ())

    def stir(self) -> None:
        """Draw the eye to what is said, for it is why something was not done."""
        self.show_state()
        self.line.pulse()

    def _told(self, seen: Seen) -> str:
        name = self._files.name
        match seen.outside.fate:
            case Fate.DELETED:
                told = self.tr("{name} was moved or deleted. Saving writes it anew.")
            case Fate.UNREADABLE:
                return self.tr("The file can't be read now: {why}").format(why=seen.outside.why)
            case _:
                told = self.tr("Another program changed {name} while you edited it.")
        return told.format(name=name)

    def _offers(self, seen: Seen) -> list[Offer]:
        if seen.outside.fate is Fate.DELETED:
            return [(self.tr("Save"), self._files.save)]
        now, known = seen.now, seen.known
        if now is None:
            return []
        theirs: Offer = (
            self.tr("Take Theirs"),
            lambda: self._guard.take_theirs(now, known),
        )
        if not isinstance(now, Filed) or self._document.unread:
            return [theirs]
        return [(self.tr("Compare…"), lambda: self._compare(now, known)), theirs]

    def _compare(self, now: Filed, known: OnDisk | None) -> None:
        from editor.desktop.safety.choice_dialog import ChoiceDialog

        document = self._document
        theirs = known_again(now, document.brief)
        dialog = self.dialog = ChoiceDialog(
            document.brief,
            theirs.reading.brief,
            document.saved_brief,
            self._theme,
            self._view.window(),
        )
        dialog.finished.connect(lambda _: self._end(theirs, known))
        dialog.open()

    def _end(self, theirs: Filed, known: OnDisk | None) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None and dialog.brief is not None:
            self._document.join(dialog.brief, theirs)
            self._guard.known(known)
