"""Where words stand in a paragraph."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextLine


def text_boxes(block: QTextBlock, start: int, end: int) -> Iterator[tuple[QTextLine, QRectF]]:
    """Each line of ``block`` with the box of what it has of the text from ``start`` to ``end``.

    These are positions in the document; boxes are in the coordinates of the block.
    """
    layout, begin = block.layout(), block.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start - begin, line.textStart())
        last = min(end - begin, line.textStart() + line.textLength())
        if first < last:
            left, right = sorted((_x_of(line, first), _x_of(line, last)))
            yield line, QRectF(left, line.y(), right - left, line.height())


def _x_of(line: QTextLine, place: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(place))
    return x
