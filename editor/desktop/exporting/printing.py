"""Prints pages one after the other, between events."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from editor.desktop.exporting.page_painter import draw_page
from editor.exports.paper import Paper

_SHEETS = {Paper.LETTER: QPageSize.PageSizeId.Letter, Paper.A4: QPageSize.PageSizeId.A4}


def printer_for(name: str, paper: Paper) -> QPrinter:
    """The user's printer, with its own paper if that is one of ours, else with ``paper``."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setCreator("Brief Editor")
    printer.setFullPage(True)  # the pages have their own margins
    if not printer.printerName():
        printer.setPageSize(QPageSize(_SHEETS[paper]))
    return printer


def paper_of(printer: QPrinter, otherwise: Paper) -> Paper:
    """The paper in ``printer``; ``otherwise`` where that is none of ours."""
    size = printer.pageLayout().pageSize().id()
    return next((paper for paper, sheet in _SHEETS.items() if sheet is size), otherwise)


class Printing(QObject):
    """Prints the ``pages`` that ``printer`` was asked for, a page a turn."""

    went_on = Signal(int, int)
    """So many pages are printed, of so many."""

    ended = Signal(bool)
    """Whether all were printed."""

    def __init__(self, pages: Sequence[bytes], printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = [
            page for number, page in enumerate(pages, start=1) if _is_wanted(number, printer)
        ]
        self._done = 0
        self._printer = printer
        self._painter = QPainter()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._print_one)

    def begin(self) -> None:
        """Print from the next turn on."""
        if self._painter.begin(self._printer):
            self._turn.start()
        else:
            self.ended.emit(False)

    def cancel(self) -> None:
        """Print no more."""
        self._turn.stop()
        self._printer.abort()
        self._painter.end()

    def _print_one(self) -> None:
        if self._done == len(self._pages):
            self._end(all_printed=self._painter.end())
        elif self._done and not self._printer.newPage():
            self._painter.end()
            self._end(all_printed=False)
        else:
            sheet = self._printer.paperRect(QPrinter.Unit.DevicePixel)
            draw_page(self._pages[self._done], self._painter, QRectF(sheet))
            self._done += 1
            self.went_on.emit(self._done, len(self._pages))

    def _end(self, *, all_printed: bool) -> None:
        self._turn.stop()
        failed = self._printer.printerState() in (
            QPrinter.PrinterState.Error,
            QPrinter.PrinterState.Aborted,
        )
        self.ended.emit(all_printed and not failed)


def _is_wanted(number: int, printer: QPrinter) -> bool:
    ranges = printer.pageRanges()
    some_only = printer.printRange() is QPrinter.PrintRange.PageRange and not ranges.isEmpty()
    return not some_only or ranges.contains(number)
