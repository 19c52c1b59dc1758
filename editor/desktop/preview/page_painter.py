"""What is painted under the words of the page: lights, bullets, and rules between its parts."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from editor.brief.model import ItemId
from editor.desktop.controls.hairline import paint_hairline
from editor.desktop.controls.lit_ground import paint_lit_ground
from editor.desktop.preview.page import LineStyle
from editor.desktop.preview.set_page import SetLine, SetPage, spans_in
from editor.desktop.preview.typography import Typography


@dataclass(slots=True, eq=False, repr=False)
class Lights:
    """What is lit: an item (the title for None), where there is any; and a source by its number."""

    item: ItemId | None = None
    any_item: bool = False
    source: int | None = None


class PagePainter:
    """Paints in the coordinates of the document of ``page``."""

    def __init__(self, page: SetPage, typography: Typography) -> None:
        self._page = page
        self._typography = typography

    def dress(self, typography: Typography) -> None:
        """Paint in the colours and sizes of ``typography``."""
        self._typography = typography

    def paint(self, painter: QPainter, visible: list[SetLine], lights: Lights) -> None:
        """Paint what belongs to the lines that are ``visible``."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._typography.scheme.accent_soft))
        if lights.any_item:
            self._light_item(painter, lights.item, visible)
        if lights.source is not None:
            for each in visible:
                self._light_words(painter, each, lights.source)
        for each in visible:
            if _is_bullet(each):
                self._paint_bullet(painter, each)
            elif each.line.style is LineStyle.HEADING:
                self._paint_rule(painter, each)

    def welcome(self, painter: QPainter, page: QRect, words: str) -> None:
        """Paint ``words`` on an empty page. Of a placeholder Qt shows the first line only."""
        inset = round(self._typography.margin(page.width()))
        room = page.adjusted(inset, inset, -inset, -inset)
        painter.setFont(self._typography.placeholder)
        painter.setPen(QColor(self._typography.scheme.muted))
        painter.drawText(room, Qt.TextFlag.TextWordWrap, words)

    def _light_item(self, painter: QPainter, item: ItemId | None, visible: list[SetLine]) -> None:
        scheme, scale = self._typography.scheme, self._typography.scale
        soft, accent = QColor(scheme.accent_soft), QColor(scheme.accent)
        boxes = self._page.boxes_of(item)
        if self._page.span_of_source(item):
            painter.setPen(accent)
            for box in boxes:
                _paint_round(painter, box, scale)
            painter.setPen(Qt.PenStyle.NoPen)
            return
        bullet = any(_is_bullet(each) and each.line.item is item for each in visible)
        begin = 8 * scale + self._typography.bullet_room if bullet else 12 * scale
        leftwards = self._page.runs_leftwards(item)
        for box in boxes:
            left, right = (8 * scale, begin) if leftwards else (begin, 8 * scale)
            light = box.adjusted(-left, -3 * scale, right, 3 * scale)
            paint_lit_ground(painter, light, (soft, accent), 6 * scale, scale, leftwards=leftwards)

    def _light_words(self, painter: QPainter, each: SetLine, number: int) -> None:
        scheme = self._typography.scheme
        for words, span in spans_in(each):
            if words.source == number:
                # A softer one for a source, whose name is in a softer ink.
                soft = words.field == "number"
                painter.setBrush(QColor(scheme.accent_soft if soft else scheme.selection))
                for box in self._page.boxes(*self._page.span_of_source(words.item) or span):
                    _paint_round(painter, box, self._typography.scale)

    def _paint_bullet(self, painter: QPainter, each: SetLine) -> None:
        """Qt's own bullets stand too close to the text."""
        block = each.block
        box = self._page.box_of_block(block)
        scale = self._typography.scale
        room = self._typography.bullet_room - 5 * scale
        leftwards = block.textDirection() is Qt.LayoutDirection.RightToLeft
        x = box.right() + room if leftwards else box.left() - room
        y = self._page.height_of_bullet(block)
        painter.setBrush(QColor(self._typography.scheme.ink))
        painter.drawEllipse(QPointF(x, y), 2.4 * scale, 2.4 * scale)

    def _paint_rule(self, painter: QPainter, each: SetLine) -> None:
        box = self._page.box_of_block(each.block)
        above = 12 * self._typography.scale
        rule = QLineF(box.topLeft(), box.topRight()).translated(0, -above)
        paint_hairline(painter, rule, QColor(self._typography.scheme.line))


def _paint_round(painter: QPainter, words: QRectF, scale: float) -> None:
    painter.drawRoundedRect(words.adjusted(-2 * scale, 0, 2 * scale, 0), 3 * scale, 3 * scale)


def _is_bullet(each: SetLine) -> bool:
    return each.line.style is LineStyle.BULLET
