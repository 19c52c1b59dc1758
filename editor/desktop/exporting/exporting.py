"""What leaves the window: exports, printed pages, and rich text for letters."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from editor.desktop.dialogs import Dialogs
from editor.desktop.document import Document
from editor.desktop.exporting.export_dialog import ExportDialog
from editor.desktop.exporting.export_line import ExportLine, Offer
from editor.desktop.exporting.export_queue import Export, ExportQueue
from editor.desktop.exporting.older_versions import OlderVersions
from editor.desktop.exporting.sending import Sending
from editor.desktop.exporting.subject import Subject
from editor.desktop.exporting.wishes import Comparison, Wish
from editor.desktop.theme.theme import Theme
from editor.exports.paper import paper_here

if TYPE_CHECKING:
    from editor.desktop.exporting.print_dialog import PrintDialog


class Exporting(QObject):
    """Exports and prints ``document``; the ``line`` tells what becomes of that."""

    def __init__(
        self,
        document: Document,
        subject: Subject,
        sending: Sending,
        dialogs: Dialogs,
        theme: Theme,
        view: QWidget,
    ) -> None:
        super().__init__(view)
        self._subject = subject
        subject.setParent(self)
        self._sending = sending
        files = document.brief_files
        self._versions = OlderVersions(files, self._subject, sending, dialogs, self)
        self._dialogs = dialogs
        self._theme = theme
        self._view = view
        self._queue = ExportQueue(self)
        self.line = ExportLine(theme)
        self.dialog: ExportDialog | PrintDialog | None = None
        """The dialog that is open, if one is."""
        self._follow_queue()

    def _follow_queue(self) -> None:
        queue = self._queue
        queue.began.connect(self._tell_begun)
        queue.writes.connect(self.line.show_no_return)
        queue.exported.connect(self._tell_done)
        queue.failed.connect(self._tell_failed)
        queue.called_off.connect(self._tell_called_off)

    def export(self) -> None:
        """Ask what is to be exported, and do it."""
        dialog = ExportDialog(self._subject, *self._surroundings())
        dialog.wished.connect(self._begin)
        self._open(dialog)

    def print(self) -> None:
        """Show the pages, and print them."""
        from editor.desktop.exporting.print_dialog import PrintDialog  # late: few runs print

        dialog = PrintDialog(self._subject, self._sending, *self._surroundings())
        dialog.printed.connect(self.line.show_outcome)
        self._open(dialog)

    def copy_rich_text(self) -> None:
        """Put the brief on the clipboard, as its readers see it."""
        from editor.desktop.exporting.rich_text import rich_text

        QGuiApplication.clipboard().setMimeData(rich_text(self._subject.brief()))
        self.line.show_outcome(self.tr("Copied for a letter"))

    def stop(self) -> None:
        """Begin nothing any more. What is being written is waited for."""
        if self.dialog is not None:
            self.dialog.reject()
        self._queue.stop()

    @property
    def goes_on(self) -> bool:
        """Whether something is still being exported."""
        return bool(self._queue.wishes)

    def may_close(self) -> bool:
        """Asks whether to stop; true as well where meanwhile all is exported."""
        return self._dialogs.stop_exports(len(self._queue.wishes), self._queue.done)

    def _surroundings(self) -> tuple[Sequence[Comparison], Dialogs, Theme, QWidget]:
        """What every dialog is made with, when what was typed is read."""
        self._subject.brief()
        return self._versions.comparisons(), self._dialogs, self._theme, self._view.window()

    def _open(self, dialog: "ExportDialog | PrintDialog") -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _begin(self, wish: Wish) -> None:
        """Take the brief as it is now; its turn may come later."""
        order = self._subject.order(wish.copy, wish.form, paper_here())
        self._queue.add(Export(wish, order, self._sending.outgoing() if order.review else None))
        self.line.reword_work(self._doing())

    def _tell_begun(self) -> None:
        self.line.show_work(self._doing(), self._queue.call_off)

    def _doing(self) -> str:
        """What is being exported, and how much more there is to do."""
        current, *others = self._queue.wishes
        if others:
            told = self.tr("Exporting {}, then {} more…")
            return told.format(current.path.name, len(others))
        return self.tr("Exporting {}…").format(current.path.name)

    def _tell_called_off(self, wish: Wish) -> None:
        self.line.show_outcome(self.tr("{} was not exported").format(wish.path.name))

    def _tell_failed(self, wish: Wish, sentence: str) -> None:
        text = self.tr("{} could not be exported.").format(wish.path.name)
        why: Offer = (self.tr("Why?"), lambda: self._dialogs.tell(text, sentence))
        self.line.show_outcome(text, [why])

    def _tell_done(self, wish: Wish, notices: Sequence[str]) -> None:
        path = wish.path
        offers: list[Offer] = [
            (self.tr("Open"), lambda: self._browse(path)),
            (self.tr("Show Folder"), lambda: self._browse(path.parent)),
        ]
        if not notices:
            self.line.show_outcome(self.tr("Exported {}").format(path.name), offers)
            return
        text = self.tr("Exported {}, with something missing").format(path.name)
        why: Offer = (self.tr("What?"), lambda: self._dialogs.tell(text, "\n".join(notices)))
        self.line.show_outcome(text, [why, *offers])

    def _browse(self, path: Path) -> None:
        if not self._dialogs.browse(QUrl.fromLocalFile(str(path))):
            self._dialogs.tell(
                self.tr("{} can't be opened.").format(path.name),
                self.tr("The system has no program for it: it is in {}.").format(path.parent),
            )
