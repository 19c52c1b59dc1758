"""The page as it is set in a Qt text document: which words stand where."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from editor.brief.model import ItemId
from editor.desktop.controls.text_boxes import text_boxes
from editor.desktop.form.shown_text import points, units
from editor.desktop.preview.page import Line, LineStyle, Words
from editor.pattern import Pattern

_NOT_TO_SET = Pattern(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]"
)


def as_set(text: str) -> str:
    """``text`` with a space for each character that Qt makes a new line or an object of."""
    return _NOT_TO_SET.sub(" ", text) if _NOT_TO_SET.search(text) else text


@dataclass(slots=True, eq=False, repr=False)
class SetLine:
    """A line of the page and the cursor that stays at its start in the document."""

    line: Line
    start: QTextCursor

    @property
    def block(self) -> QTextBlock:
        """The paragraph of the document that shows the line."""
        return self.start.block()


class Spotted(NamedTuple):
    """Words of the page, and how many code points of them stand before a place."""

    line: Line
    words: Words
    offset: int


class SetPage:
    """The lines of the page in their order, each a block of ``document``.

    Positions count Qt's units from the start of the document, boxes are in its coordinates.
    """

    def __init__(self, document: QTextDocument) -> None:
        self.document = document
        self.lines: list[SetLine] = []
        self._places: dict[ItemId | None, list[SetLine]] | None = None

    def lay_out(self) -> None:
        """Have Qt finish laying out what it put off.

        It remembers by position how far it got: of a text that changes before it is done, it would
        leave lines without a place for good.
        """
        self.document.documentLayout().blockBoundingRect(self.document.lastBlock())

    def index_at(self, position: int) -> int:
        """The line that ``position`` is in; -1 where there is none."""
        return bisect_right(self.lines, position, key=lambda each: each.start.position()) - 1

    def spot(self, position: int) -> Spotted | None:
        """The words that ``position`` is in, or at the end of; None where there are none."""
        index = self.index_at(position)
        if index < 0:
            return None
        each = self.lines[index]
        start = each.start.position()
        for words in each.line.words:
            end = start + units(words.text, len(words.text))
            if position <= end:
                return Spotted(each.line, words, points(words.text, position - start))
            start = end
        return None

    def under(self, position: int, place: QPointF) -> Spotted | None:
        """The words under ``place`` of the document, where Qt found ``position``.

        That is between two letters, of which either may be meant.
        """
        index = self.index_at(position)
        for each in self.lines[index : index + 1] if index >= 0 else ():
            for words, (start, end) in spans_in(each):
                over = start <= position <= end
                if over and any(box.contains(place) for box in self.boxes(start, end)):
                    offset = points(words.text, position - start)
                    return Spotted(each.line, words, offset)
        return None

    def find(self, line: Line) -> SetLine | None:
        """Where a line of the same key stands now."""
        return next((each for each in self._of(line.item) if each.line.key == line.key), None)

    def forget(self) -> None:
        """Lines came or went, or a line says something of other items."""
        self._places = None

    def _of(self, item: ItemId | None) -> list[SetLine]:
        """The lines that have something of ``item``; those of no single item for None."""
        if self._places is None:
            self._places = defaultdict(list)
            for each in self.lines:
                self._places[each.line.item].append(each)
                if each.line.style is LineStyle.SOURCES:
                    for source in dict.fromkeys(words.item for words in each.line.words):
                        self._places[source].append(each)
        return self._places.get(item, [])

    def runs_leftwards(self, item: ItemId | None) -> bool:
        """Whether ``item``, the title for None, begins on the right."""
        first = next(self._own(item), None)
        right_to_left = Qt.LayoutDirection.RightToLeft
        return first is not None and first.block.textDirection() is right_to_left

    def _own(self, item: ItemId | None) -> Iterator[SetLine]:
        return (
            each
            for each in self._of(item)
            if item is not None or each.line.style is LineStyle.TITLE
        )

    def boxes_of(self, item: ItemId | None) -> list[QRectF]:
        """Where ``item`` stands, the title for None: one box, or one for each line of a source."""
        span = self.span_of_source(item)
        if span:
            return list(self.boxes(*span))
        own = _united(self.box_of_block(each.block) for each in self._own(item))
        return [] if own.isNull() else [own]

    def span_of_source(self, item: ItemId | None) -> tuple[int, int] | None:
        """From where to where a source stands in the line of them; None for any other item."""
        for each in self._of(item) if item is not None else ():
            if each.line.style is LineStyle.SOURCES:
                spans = [span for words, span in spans_in(each) if words.item is item]
                return spans[0][0], spans[-1][1]
        return None

    def box_of(self, item: ItemId | None) -> QRectF:
        """The box round all of ``item``; an empty one where it stands nowhere."""
        return _united(self.boxes_of(item))

    def box_of_block(self, block: QTextBlock) -> QRectF:
        """The lines of ``block`` in their full width, without the margins round them."""
        origin = self._origin(block)  # first of all: it has Qt lay the block out, which it puts off
        layout = block.layout()
        if layout.lineCount() == 0:
            return QRectF()
        first, last = layout.lineAt(0), layout.lineAt(layout.lineCount() - 1)
        height = last.y() + last.height() - first.y()
        box = QRectF(first.x(), first.y(), first.width(), height)
        return box.translated(origin)

    def height_of_bullet(self, block: QTextBlock) -> float:
        """At which height something stands in the middle of the small letters of the first line."""
        box = self.box_of_block(block)
        if not block.layout().lineCount():
            return box.top()
        line = block.layout().lineAt(0)
        return box.top() + line.y() + line.ascent() - line.height() * 0.2

    def boxes(self, start: int, end: int) -> Iterator[QRectF]:
        """The box of each line of text from ``start`` to ``end``, which are in one block."""
        block = self.document.findBlock(start)
        origin = self._origin(block)
        for _, box in text_boxes(block, start, end):
            yield box.translated(origin)

    def _origin(self, block: QTextBlock) -> QPointF:
        """Where the lines of ``block`` are counted from."""
        return self.document.documentLayout().blockBoundingRect(block).topLeft()

    def top_of(self, each: SetLine, offset: int) -> float:
        """Where the line of text begins that ``offset``, in Qt's units, is in."""
        block = each.block
        top = self.document.documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(min(offset, block.length() - 1))
        return top + (line.y() if line.isValid() else 0)

    def visible(self, top: float, bottom: float, first: int) -> Iterator[SetLine]:
        """The lines between ``top`` and ``bottom``; at the position ``first`` begins the view."""
        index = max(self.index_at(first), 0)
        while index > 0 and self.lines[index].line.column is not None:
            index -= 1  # what stands beside it comes before it
        layout = self.document.documentLayout()
        for each in self.lines[index:]:
            box = layout.blockBoundingRect(each.block)
            if box.top() > bottom and each.line.column is None:
                return
            if box.top() <= bottom and box.bottom() >= top:
                yield each


def spans_in(each: SetLine) -> Iterator[tuple[Words, tuple[int, int]]]:
    """The words of a line, each with where it stands."""
    start = each.start.position()
    for words in each.line.words:
        end = start + units(words.text, len(words.text))
        yield words, (start, end)
        start = end


def _united(boxes: Iterable[QRectF]) -> QRectF:
    whole = QRectF()
    for box in boxes:
        whole = whole.united(box)
    return whole
