"""What leaves the window: exports, printed pages, and rich text for letters."""

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from editor.desktop.beside import Beside
from editor.desktop.dialogs import Dialogs
from editor.desktop.document import Document
from editor.desktop.exporting.copy_maker import CopyMaker
from editor.desktop.exporting.export_dialog import ExportDialog
from editor.desktop.exporting.export_line import ExportLine, Offer
from editor.desktop.exporting.older_versions import OlderVersions
from editor.desktop.exporting.subject import Subject
from editor.desktop.exporting.wishes import Wish
from editor.desktop.problems.examiner import Examiner
from editor.desktop.problems.house import House
from editor.desktop.theme.theme import Theme
from editor.exports.exporter import Exported
from editor.exports.order import Order
from editor.exports.paper import paper_here
from editor.exports.workshop import Answer, Failed
from editor.storage.explained import explained
from editor.storage.safe_write import replace_file

if TYPE_CHECKING:
    from editor.desktop.exporting.print_dialog import PrintDialog

D = TypeVar("D", "ExportDialog", "PrintDialog")


class Exporting(QObject):
    """Exports ``document``, one wish after the other; the ``line`` tells what becomes of them."""

    def __init__(
        self,
        document: Document,
        examiner: Examiner,
        house: House,
        dialogs: Dialogs,
        theme: Theme,
        view: QWidget,
    ) -> None:
        super().__init__(view)
        self._subject = Subject(document, examiner, house, self)
        self._versions = OlderVersions(document.brief_files, self._subject, dialogs, self)
        self._dialogs = dialogs
        self._theme = theme
        self._view = view
        self._maker = CopyMaker(self)
        self._disk = Beside(self)
        self._waiting: deque[tuple[Wish, Order]] = deque()
        self.line = ExportLine(theme)
        self.dialog: ExportDialog | PrintDialog | None = None
        """The dialog that is open, if one is."""

    def export(self) -> None:
        """Ask what is to be exported, and do it."""
        dialog = self._dialog(ExportDialog)
        dialog.wished.connect(self._begin)
        self._open(dialog)

    def print(self) -> None:
        """Show the pages, and print them."""
        from editor.desktop.exporting.print_dialog import PrintDialog  # late: few runs print

        dialog = self._dialog(PrintDialog)
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
        self._waiting.clear()
        self._maker.stop()
        self._disk.stop()

    def _dialog(self, kind: type[D]) -> D:
        self._subject.brief()
        return kind(
            self._subject,
            self._versions.comparisons(),
            self._dialogs,
            self._theme,
            self._view.window(),
        )

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
        self._waiting.append((wish, order))
        if len(self._waiting) == 1:
            self._make_next()

    def _make_next(self) -> None:
        if self._waiting:
            wish, order = self._waiting[0]
            self._maker.make(order, partial(self._take, wish))
            self.line.show_work(self.tr("Exporting {}…").format(wish.path.name), self._cancel)

    def _cancel(self) -> None:
        """Call off what is being made; what is being written already is not."""
        if self._maker.busy:
            self._maker.stop()
            wish, _ = self._waiting.popleft()
            self.line.show_outcome(self.tr("{} was not exported").format(wish.path.name))
            self._make_next()

    def _take(self, wish: Wish, answer: Answer) -> None:
        if isinstance(answer, Exported):
            self._disk.begin(lambda: self._written(wish, answer))
        elif isinstance(answer, Failed):
            self._end(lambda: self._tell_failed(wish, answer.sentence))

    def _written(self, wish: Wish, exported: Exported) -> Callable[[], None]:
        """Write the file; this is a thread. Gives what is to be said of it."""
        try:
            replace_file(wish.path, exported.data)
        except OSError as error:
            sentence = explained(error, wish.path)
            return lambda: self._end(lambda: self._tell_failed(wish, sentence))
        return lambda: self._end(lambda: self._tell_done(wish, exported.notices))

    def _end(self, tell: Callable[[], None]) -> None:
        self._waiting.popleft()
        tell()
        self._make_next()

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
