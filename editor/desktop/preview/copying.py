"""What is copied from the page: its words as clean text, and as HTML that loads nothing."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from editor.desktop.form.shown_text import points
from editor.desktop.preview.page import Line, LineStyle, Words
from editor.desktop.preview.set_page import SetPage, spans_in
from editor.pattern import Pattern

_MARKS = Pattern("[\u200e\u200f\u2066-\u2069]")
_TAGS = {LineStyle.TITLE: "h1", LineStyle.HEADING: "h2", LineStyle.STANCE: "h3"}


def copied(cursor: QTextCursor, page: SetPage) -> QMimeData:
    """What ``cursor`` selects, for the clipboard; citations are numbers behind their fact."""
    lines = [line for span in _spans(cursor) for line in _within(page, *span)]
    data = QMimeData()
    data.setText(_as_text(lines))
    data.setHtml("".join(map(_as_html, lines)))
    return data


def _spans(cursor: QTextCursor) -> Iterator[tuple[int, int]]:
    """From where to where it is selected: whole cells where more than one of them are."""
    table = cursor.currentTable()
    if not cursor.hasComplexSelection() or table is None:
        yield cursor.selectionStart(), cursor.selectionEnd()
        return
    selected = cast("tuple[int, int, int, int]", cursor.selectedTableCells())
    row, rows, column, columns = selected
    for place in range(rows * columns):
        cell = table.cellAt(row + place // columns, column + place % columns)
        yield cell.firstPosition(), cell.lastPosition()


def _within(page: SetPage, start: int, end: int) -> Iterator[Line]:
    """The lines between two positions, with no more than the words between them."""
    for each in page.lines[max(page.index_at(start), 0) : page.index_at(end) + 1]:
        words = [
            _cut(words, start - begin, end - begin)
            for words, (begin, stop) in spans_in(each)
            if begin < end and start < stop
        ]
        if words:
            yield Line(each.line.style, tuple(words), each.line.item, each.line.column)


def _cut(words: Words, start: int, end: int) -> Words:
    first, last = points(words.text, max(start, 0)), points(words.text, max(end, 0))
    text = words.text[first:last]
    if words.field in ("", "citations"):  # which hold marks of the page itself
        text = _MARKS.sub("", text)
    return Words(text, words.item, words.field, words.source)


def _as_text(lines: Sequence[Line]) -> str:
    pieces: list[str] = []
    for place, line in enumerate(lines):
        if place:
            before = lines[place - 1]
            close = before.style is line.style or (line.item and before.item is line.item)
            pieces.append("\n" if close else "\n\n")
        whole = len(lines) > 1 and line.style is LineStyle.BULLET
        pieces.append(("• " if whole else "") + _text_of(line))
    return "".join(pieces)


def _text_of(line: Line) -> str:
    return "".join(words.text for words in line.words)


def _as_html(line: Line) -> str:
    tag = _TAGS.get(line.style, "li" if line.style is LineStyle.BULLET else "p")
    pieces = [
        escape(words.text) if words.source is None else f"<sup>{escape(words.text)}</sup>"
        for words in line.words
    ]
    return f"<{tag}>{''.join(pieces)}</{tag}>"
