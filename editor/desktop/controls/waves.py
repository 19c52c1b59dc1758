"""Wavy underlines. Qt's own are a picture, and a blur where the pixels of a screen are finer."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
    QPolygonF,
    QTextBlock,
    QTextCharFormat,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from editor.desktop.controls.text_boxes import text_boxes
from editor.desktop.theme.distances import scale

_WAVY = QTextFormat.Property.UserProperty.value
_WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline
_BELOW = 3
"""Pixels at 100 % from the line that letters stand on to the middle of the wave."""

Selections = Iterable[QTextEdit.ExtraSelection]


def underline(words: QTextCharFormat, shape: QTextCharFormat.UnderlineStyle, colour: str) -> None:
    """Underline ``words``; in waves they are only marked, for ``paint_waves``."""
    words.setUnderlineColor(QColor(colour))
    words.setProperty(_WAVY, shape is _WAVE)
    if shape is not _WAVE:
        words.setUnderlineStyle(shape)


def wavy(selections: Selections) -> list[QTextEdit.ExtraSelection]:
    """Those of ``selections`` that are underlined in waves."""
    return [each for each in selections if each.format.boolProperty(_WAVY)]


def paint_waves(
    painter: QPainter, selections: Selections, box_of: Callable[[QTextBlock], QRectF]
) -> None:
    """Paint the waves under ``selections``, each in one block.

    ``box_of`` tells where a block is, or gives no box where nobody sees it.
    """
    now = scale()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for each in selections:
        box = box_of(each.cursor.document().findBlock(each.cursor.selectionStart()))
        if not box.isNull():
            painter.setPen(wave_pen(each.format.underlineColor(), now))
            for line in _lines_under(each, box.topLeft()):
                painter.drawPolyline(wave(line, now))


def _lines_under(words: QTextEdit.ExtraSelection, origin: QPointF) -> Iterator[QLineF]:
    start, end = words.cursor.selectionStart(), words.cursor.selectionEnd()
    below = QPointF(0, _BELOW * scale())
    for line, box in text_boxes(words.cursor.document().findBlock(start), start, end):
        base = QPointF(0, line.ascent()) + below + origin
        yield QLineF(box.topLeft() + base, box.topRight() + base)


def wave_pen(colour: QColor, scale: float) -> QPen:
    """In which a wave is drawn, where a pixel of the design is so large."""
    pen = QPen(colour, 1.4 * scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def wave(line: QLineF, scale: float) -> QPolygonF:
    """A wave along the level ``line``."""
    step = 2.5 * scale
    count = max(int(line.length() / step), 1)
    return QPolygonF(
        [
            QPointF(line.x1() + place * step, line.y1() + (-1 if place % 2 else 1) * 1.2 * scale)
            for place in range(count + 1)
        ]
    )
