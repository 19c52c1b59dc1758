"""The pages as they will be printed, and the way to the printer."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editor.desktop.beside import Beside
from editor.desktop.controls.calm_dialog import calm_down
from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.on_screen import resize_on_screen
from editor.desktop.dialogs import Dialogs
from editor.desktop.exporting.copy_choice import CopyChoice
from editor.desktop.exporting.page_sheets import PageSheets
from editor.desktop.exporting.printing import Printing, paper_of, printer_for
from editor.desktop.exporting.production import Production
from editor.desktop.exporting.sending import Outgoing, Sending
from editor.desktop.exporting.subject import Subject
from editor.desktop.exporting.wishes import Comparison
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme
from editor.exports.exporter import Drawn
from editor.exports.paper import paper_here
from editor.exports.workshop import Answer, Failed

_SIZE = 760, 820
"""Pixels at 100 %."""


class PrintDialog(QDialog):
    """Shows the pages of the copy that is chosen; Enter goes on to the printer.

    What is printed for review is kept as what is exported: the pages say which version it is.
    """

    printed = Signal(str)
    """A sentence: what was printed."""

    def __init__(
        self,
        subject: Subject,
        sending: Sending,
        comparisons: Sequence[Comparison],
        dialogs: Dialogs,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._subject = subject
        self._sending = sending
        self._last = dialogs.last_export
        self._dialogs = dialogs
        self._theme = theme
        self._printer = printer_for(subject.path.stem, paper_here())
        self.paper = paper_of(self._printer, paper_here())
        self._production = Production(self)
        self._disk = Beside(self)
        self._printing: Printing | None = None
        self._outgoing: Outgoing | None = None
        self._drawn = Drawn(())
        self.setWindowTitle(self.tr("Print"))
        self.choice = CopyChoice(comparisons, self)
        self.choice.choose(review=self._last.review)
        self.sheets = PageSheets()
        self.told = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.print = QPushButton(self.tr("&Print…"))
        self._lay_out()
        calm_down(self)
        self._connect()
        self._draw()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        space(column)
        head, foot = QHBoxLayout(), QHBoxLayout()
        space(head, (20, 16, 20, 14), 12)
        space(foot, (20, 12, 20, 14), 10)
        for label, keyboard in self.choice.rows:
            line = QHBoxLayout()
            space(line, spacing=12)
            line.addWidget(label)
            line.addWidget(keyboard)
            head.addLayout(line)
            head.addSpacing(px(12))
        head.addStretch()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        foot.addWidget(self.told, 1)
        self.print.setDefault(True)
        foot.addWidget(self.cancel)
        foot.addWidget(self.print)
        self.sheets.setAccessibleName(self.tr("Pages"))
        column.addLayout(head)
        column.addWidget(self.sheets, 1)
        column.addLayout(foot)
        resize_on_screen(self, *_SIZE)
        if head.minimumSize().width() > self.screen().availableSize().width() * 0.9:
            head.setDirection(QHBoxLayout.Direction.TopToBottom)

    def _connect(self) -> None:
        self.choice.changed.connect(self._draw)
        self._subject.examined.connect(self._enable)
        self.cancel.clicked.connect(self.reject)
        self.print.clicked.connect(self._print)
        self.finished.connect(self._stop)

    def _draw(self) -> None:
        """Have the pages drawn; what was being drawn is not wanted any more."""
        self._show(Drawn(()))
        self._production.call_off()
        if self._can_be_made:
            self._say(self.tr("Setting the pages…"))
            order = self._subject.order(self.choice.copy, None, self.paper)
            self._outgoing = self._sending.outgoing() if order.review else None
            self._production.begin(order, self._outgoing, self._take)
        else:
            self._say(self.tr("The checks are still being loaded."))

    @property
    def _can_be_made(self) -> bool:
        return self._subject.can_be_reviewed or not self.choice.copy.review

    def _enable(self) -> None:
        """The checks may have come that a review copy waits for."""
        if self._can_be_made and not self._production.busy and not self._drawn.pages:
            self._draw()

    def _take(self, answer: Answer) -> None:
        if isinstance(answer, Drawn):
            self._show(answer)
            self._say(self._described(answer))
        elif isinstance(answer, Failed):
            self._say(answer.sentence)

    def _show(self, drawn: Drawn) -> None:
        self._drawn = drawn
        self.sheets.show_pages(drawn.pages, self.paper)
        self.print.setEnabled(bool(drawn.pages))

    def _described(self, drawn: Drawn) -> str:
        count = len(drawn.pages)
        pages = self.tr("1 page") if count == 1 else self.tr("{} pages").format(count)
        problems = self.tr("Problems: {}").format(self._subject.problems)
        said = (*drawn.notices, self._subject.outdated, pages, problems)
        return " · ".join(filter(None, said))

    def _say(self, text: str) -> None:
        self.told.setText(text)
        self.told.setToolTip(text)
        self.print.setAccessibleDescription(text)

    def _print(self) -> None:
        pages = self._drawn.pages
        if not self._dialogs.choose_printer(self._printer, len(pages)):
            return
        self._last.review = self.choice.copy.review
        for widget in (self.print, self.choice.copies, self.choice.versions):
            widget.setEnabled(False)
        self._printing = Printing(pages, self._printer, self)
        self._printing.went_on.connect(self._tell_progress)
        self._printing.ended.connect(self._end)
        self._printing.begin()

    def _tell_progress(self, done: int, pages: int) -> None:
        self._say(self.tr("Printing page {} of {}…").format(done, pages))

    def _end(self, printed: bool) -> None:
        self._printing = None
        outgoing = self._outgoing
        if printed and outgoing is not None:
            self._disk.begin(lambda: self._marked(outgoing))
        else:
            self._leave(printed=printed)

    def _marked(self, outgoing: Outgoing) -> Callable[[], None]:
        """Note that it is out; this is a thread. Gives what is to be done then."""
        outgoing.mark_sent()
        return partial(self._leave, printed=True)

    def _leave(self, *, printed: bool) -> None:
        self.accept()
        where = self._printer.printerName() or self._printer.outputFileName()
        if printed:
            self.printed.emit(self.tr("Printed on {}").format(where))
        else:
            text = self.tr("The pages could not be printed.")
            self._dialogs.tell(text, self.tr("See whether the printer is on and ready."))

    def _stop(self) -> None:
        self._production.stop()
        self._disk.stop()
        if self._printing is not None:
            self._printing.cancel()
