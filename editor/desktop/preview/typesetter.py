"""Sets the page into a Qt text document, and afterwards changes only the lines that changed."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from editor.brief.model import ItemId
from editor.desktop.preview.page import Line, LineStyle
from editor.desktop.preview.typography import BULLET_INDENT, Typography

_COLUMN_GAP = 28
_PLAIN, _BULLETED = 0, 1

_NEW_BLOCKS = re.compile("[\n\r\u2029\ufdd0\ufdd1]")
"""What Qt makes a new block of when it is inserted; a line of the page is one block."""


class Typesetter:
    """Keeps ``document`` showing a page, a block for each line."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._lines: Sequence[Line] = ()
        self._places: list[QTextCursor] = []
        self._side_by_side = False
        self._typography: Typography | None = None

    def set_page(
        self, lines: Sequence[Line], typography: Typography, *, side_by_side: bool
    ) -> None:
        """Show ``lines``, narratives beside each other or not."""
        same_frame = (
            typography is self._typography
            and side_by_side is self._side_by_side
            and _shape(lines) == _shape(self._lines)
        )
        self._typography, self._side_by_side = typography, side_by_side
        if same_frame:
            self._replace_changed(lines, typography)
        else:
            self._set_anew(lines, typography)
        self._lines = lines

    def item_at(self, block: QTextBlock) -> ItemId | None:
        """The item that a block of the document shows, None for none."""
        for line, place in zip(self._lines, self._places, strict=True):
            if place.block() == block:
                return line.item
        return None

    def box_of(self, item: ItemId | None) -> QRectF:
        """Where ``item`` stands, in document coordinates; the title for None."""
        layout, box = self._document.documentLayout(), QRectF()
        for line, place in zip(self._lines, self._places, strict=True):
            if line.item is item and (item is not None or line.style is LineStyle.TITLE):
                room = place.blockFormat().leftMargin()  # which Qt's rectangle is short of
                box = box.united(layout.blockBoundingRect(place.block()).adjusted(0, 0, room, 0))
        return box

    def bullets(self, first: QTextBlock, bottom: float) -> Iterator[QPointF]:
        """The middle of each bullet from the block ``first`` down to ``bottom``.

        In document coordinates. Qt's own bullets stand too close to the text.
        """
        layout, block = self._document.documentLayout(), first
        while block.isValid():
            corner = layout.blockBoundingRect(block).topLeft()
            if corner.y() > bottom:
                return
            if block.userState() == _BULLETED:
                line = block.layout().lineAt(0)
                middle = line.y() + line.ascent() - line.height() * 0.2
                yield corner + QPointF(BULLET_INDENT, middle)
            block = block.next()

    def _replace_changed(self, lines: Sequence[Line], typography: Typography) -> None:
        for old, new, place in zip(self._lines, lines, self._places, strict=True):
            if new is not old and new.words != old.words:
                cursor = QTextCursor(place.block())
                cursor.beginEditBlock()  # laid out once, not for each of the words
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                cursor.removeSelectedText()
                _insert_words(cursor, new, typography)
                cursor.endEditBlock()

    def _set_anew(self, lines: Sequence[Line], typography: Typography) -> None:
        self._places = []
        self._document.clear()
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for column_lines, group in groupby(lines, key=lambda line: line.column is not None):
            if column_lines and self._side_by_side:
                self._set_columns(cursor, list(group), typography)
            else:
                for line in group:
                    self._set_line(cursor, line, typography, fresh=not self._places)
        cursor.endEditBlock()

    def _set_columns(
        self, cursor: QTextCursor, lines: Sequence[Line], typography: Typography
    ) -> None:
        columns = [list(group) for _, group in groupby(lines, key=lambda line: line.column)]
        table = cursor.insertTable(1, len(columns), _columns_format(len(columns)))
        for place, column in enumerate(columns):
            inside = table.cellAt(0, place).firstCursorPosition()
            for number, line in enumerate(column):
                self._set_line(inside, line, typography, fresh=number == 0)
            # Only now: the format of a cell is that of its first block, which a line sets anew.
            table.cellAt(0, place).setFormat(_cell_format(place, len(columns)))
        cursor.movePosition(QTextCursor.MoveOperation.End)
        _make_thin(cursor)

    def _set_line(
        self, cursor: QTextCursor, line: Line, typography: Typography, *, fresh: bool
    ) -> None:
        paragraph, words = typography.paragraph(line.style), typography.words(line.style)
        if fresh:
            cursor.setBlockFormat(paragraph)
            cursor.setBlockCharFormat(words)
        else:
            cursor.insertBlock(paragraph, words)
        cursor.block().setUserState(_BULLETED if line.style is LineStyle.BULLET else _PLAIN)
        place = QTextCursor(cursor)
        place.setKeepPositionOnInsert(True)
        self._places.append(place)
        _insert_words(cursor, line, typography)


def _shape(lines: Sequence[Line]) -> list[tuple[LineStyle, ItemId | None]]:
    return [(line.style, line.item) for line in lines]


def _insert_words(cursor: QTextCursor, line: Line, typography: Typography) -> None:
    for words in line.words:
        text = _NEW_BLOCKS.sub("\N{LINE SEPARATOR}", words.text)
        if words.source is None:
            cursor.insertText(text, typography.words(line.style))
        else:
            cursor.insertText(text, typography.number(words.source))


def _columns_format(count: int) -> QTextTableFormat:
    format_ = QTextTableFormat()
    format_.setBorder(0)
    format_.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    format_.setCellPadding(0)
    format_.setCellSpacing(0)
    format_.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    share = QTextLength(QTextLength.Type.PercentageLength, 100 / count)
    format_.setColumnWidthConstraints([share] * count)
    return format_


def _cell_format(place: int, count: int) -> QTextTableCellFormat:
    format_ = QTextTableCellFormat()
    format_.setLeftPadding(_COLUMN_GAP / 2 if place else 0)
    format_.setRightPadding(_COLUMN_GAP / 2 if place < count - 1 else 0)
    return format_


def _make_thin(cursor: QTextCursor) -> None:
    """Qt keeps an empty block behind every table."""
    thin = QTextBlockFormat()
    thin.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(thin)
