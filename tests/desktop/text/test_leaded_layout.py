"""The lines of the Text view stand apart, and all that Qt does with them fits."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextBlock
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.form.item_row import ItemRow
from editor.desktop.text.text_view import TextView
from tests.desktop.acting import CONTROL, Opener, click, press, write

LONG = "The ferry to Skarholm sails again, said those who sail it. " * 8
FERRY = f"Ferry\n\nFacts\n\n- {LONG}\n- It is late.\n"


@pytest.fixture
def view(open_view: Opener, tmp_path: Path) -> DocumentView:
    path = tmp_path / "ferry.txt"
    path.write_text(FERRY, "utf-8")
    return open_view(path)


@pytest.fixture
def text(view: DocumentView) -> TextView:
    press(Qt.Key.Key_E, CONTROL)
    return view.views.text


def block_of(text: TextView, words: str) -> QTextBlock:
    return text.document().find(words).block()


def rows_of(block: QTextBlock) -> list[float]:
    layout = block.layout()
    return [layout.lineAt(row).y() for row in range(layout.lineCount())]


def steps(places: list[float]) -> list[float]:
    return [after - before for before, after in pairwise(places)]


def test_lines_are_as_far_apart_as_in_the_form(view: DocumentView, text: TextView) -> None:
    field = view.form.findChildren(ItemRow)[0].fields["text"]
    in_form = steps(rows_of(field.document().firstBlock()))[0]
    text.blockBoundingGeometry(block_of(text, "Skarholm"))
    apart = steps(rows_of(block_of(text, "Skarholm")))
    assert apart == [apart[0]] * len(apart)
    assert apart[0] == pytest.approx(in_form, abs=1)


def test_lines_of_one_row_are_as_far_apart_as_rows(text: TextView) -> None:
    blocks = [block_of(text, words) for words in ("Ferry", "Facts")]
    heights = {text.blockBoundingGeometry(block).height() for block in blocks}
    assert heights == {steps(rows_of(block_of(text, "Skarholm")))[0]}


def test_they_stay_apart_where_one_writes(text: TextView) -> None:
    before = rows_of(block_of(text, "Skarholm"))
    text.moveCursor(text.textCursor().MoveOperation.Start)
    text.setTextCursor(text.document().find("Skarholm"))
    press(Qt.Key.Key_Left)
    write("fair ")
    text.cursorRect()
    assert rows_of(block_of(text, "fair"))[: len(before)] == before


def test_a_click_finds_the_row_under_the_pointer(qtbot: QtBot, text: TextView) -> None:
    text.setTextCursor(text.document().find("late"))
    row = text.cursorRect()
    text.moveCursor(text.textCursor().MoveOperation.Start)
    click(text.viewport(), QPoint(row.left(), row.center().y()))
    qtbot.waitUntil(lambda: text.textCursor().block() == block_of(text, "late"))
