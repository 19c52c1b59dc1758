"""Looking at the pages, and printing them."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPageRanges
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.exporting.printing import Printing
from editor.exports.exporter import Exporter
from editor.exports.paper import Paper
from tests.desktop.acting import DecidedScheme, answers, press
from tests.desktop.exporting.conftest import OpenPrint, Waiter
from tests.exports.briefs import FERRY, brief_of


def test_the_pages_are_those_of_the_copy_that_is_chosen(
    open_print: OpenPrint, qtbot: QtBot
) -> None:
    dialog = open_print()
    assert dialog.told.text() == "1 page · Problems: none"
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: " pages" in dialog.told.text(), timeout=20_000)


@pytest.mark.parametrize("dark", [False, True])
def test_paper_is_white_in_every_scheme(
    dark: bool, open_print: OpenPrint, scheme: DecidedScheme
) -> None:
    scheme.turn(dark=dark)
    picture = open_print().sheets.viewport().grab().toImage()
    scheme.turn(dark=False)
    middle = picture.width() // 2
    assert picture.pixelColor(middle, 40) == QColor("white")
    assert picture.pixelColor(2, 2) != QColor("white")


def test_what_is_printed_has_all_pages(
    tmp_path: Path, view: DocumentView, open_print: OpenPrint, wait_for: Waiter
) -> None:
    printed = answers(view).printed_to = tmp_path / "printed.pdf"
    open_print()
    press(Qt.Key.Key_Return)
    wait_for(f"Printed on {printed}")
    assert len(PdfReader(printed).pages) == 1


def test_who_thinks_better_of_it_prints_nothing(view: DocumentView, open_print: OpenPrint) -> None:
    dialog = open_print()
    press(Qt.Key.Key_Return)  # and cancel the system's dialog
    assert dialog.isVisible()
    press(Qt.Key.Key_Escape)
    assert view.exporting.dialog is None


def printer_to(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    return printer


def test_only_the_pages_that_are_wanted_are_printed(
    tmp_path: Path, exporter: Exporter, qtbot: QtBot, view: DocumentView
) -> None:
    pages = exporter.clean_drawn(brief_of(*["word " * 300] * 5)).pages
    assert len(pages) > 3
    printer = printer_to(tmp_path / "printed.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("1,3"))
    printing = Printing(pages, printer, view)
    with qtbot.waitSignal(printing.ended, timeout=20_000) as ended:
        printing.begin()
    assert ended.args == [True]
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2


def test_letters_are_printed_without_a_stroke_around_them(
    tmp_path: Path, exporter: Exporter, qtbot: QtBot, view: DocumentView
) -> None:
    """Qt's own drawing of SVG makes all letters bold on a printer."""
    printing = Printing(exporter.clean_drawn(FERRY).pages, printer_to(tmp_path / "p.pdf"), view)
    with qtbot.waitSignal(printing.ended, timeout=20_000):
        printing.begin()
    content = PdfReader(tmp_path / "p.pdf").pages[0].get_contents()
    assert content is not None
    fills = content.get_data().count(b"\nf")
    letters = sum(len(fact.text.replace(" ", "")) for fact in FERRY.facts)
    assert letters < fills < 5 * letters
    assert content.get_data().count(b"\nS\n") < 20


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_cannot_be_reached_is_told_of(
    tmp_path: Path, view: DocumentView, open_print: OpenPrint, qtbot: QtBot
) -> None:
    answers(view).printed_to = tmp_path / "no folder" / "printed.pdf"
    open_print()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(answers(view).told))
    assert answers(view).told[0].startswith("The pages could not be printed.")


def test_paper_of_the_country_is_proposed(
    open_print: OpenPrint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    dialog = open_print()
    assert dialog.paper is Paper.LETTER
