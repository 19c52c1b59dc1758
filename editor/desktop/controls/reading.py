"""The direction of reading: what begins at the left in English begins at the right in Hebrew.

Layouts mirror what is in them; what is painted, and placed without them, is mirrored here.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QWidget

_ONE_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_AT_LEFT = _ONE_LINE | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_AT_RIGHT = _ONE_LINE | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine


def mirrored(box: QRect, whole: QRect, widget: QWidget) -> QRect:
    """``box``, which is meant for reading rightwards, where ``widget`` has it within ``whole``."""
    if not widget.isRightToLeft():
        return box
    return box.translated(whole.left() + whole.right() - box.left() - box.right(), 0)


def write(painter: QPainter, room: QRect, text: str, *, at_end: bool = False) -> None:
    """Paint ``text`` in one line where ``room`` begins, or ``at_end`` of it.

    That is the painter's direction; the letters of the text decide which way it runs itself: an
    English sentence has its full stop at the right in a Hebrew window too.
    """
    direction = painter.layoutDirection()
    leftwards = direction is Qt.LayoutDirection.RightToLeft
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(room, _AT_RIGHT if at_end is not leftwards else _AT_LEFT, text)
    painter.setLayoutDirection(direction)


def begin_lines(label: QLabel) -> None:
    """Have the lines of ``label`` begin where one reads first, whatever letters they are of."""
    if label.isRightToLeft():
        vertical = label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        label.setAlignment(vertical | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
