"""A chip: a small outlined label, by which a fact shows what it cites."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen

from editor.brief.value import value
from editor.desktop.controls.reading import write
from editor.desktop.theme.distances import px

_AIR = 10
_BETWEEN = 6
_CROSS = 14
"""Pixels at 100 %, as all that measures a chip."""


class ChipFont:
    """The fonts of chips with their measures: made once, for chips are painted at every key."""

    def __init__(self, font: QFont) -> None:
        self.plain, self.bold = font, QFont(font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self._plain_metrics, self._bold_metrics = QFontMetrics(font), QFontMetrics(self.bold)

    def number_width(self, number: str) -> int:
        """Pixels that ``number`` takes, with the gap behind it."""
        return self._bold_metrics.horizontalAdvance(number) + px(_BETWEEN) if number else 0

    def label_width(self, label: str) -> int:
        """Pixels that ``label`` takes."""
        return self._plain_metrics.horizontalAdvance(label)

    def fitted(self, label: str, room: int) -> str:
        """``label``, cut off where it has no ``room`` in pixels."""
        return self._plain_metrics.elidedText(label, Qt.TextElideMode.ElideRight, room)


@value
class Chip:
    """A number and a label, both in the colour of errors where they are ``wrong``."""

    number: str
    label: str
    wrong: bool = False
    dashed: bool = False

    def width(self, font: ChipFont) -> int:
        """How wide it wants to be, in pixels."""
        return 2 * px(_AIR) + font.number_width(self.number) + font.label_width(self.label) + 2

    def paint(
        self,
        painter: QPainter,
        box: QRect,
        font: ChipFont,
        palette: QPalette,
        *,
        lit: bool,
        soft: bool,
    ) -> None:
        """Draw it into ``box``.

        It is ``lit`` under the pointer, and ``soft``ly coloured while its source is looked at.
        """
        ground = palette.alternateBase() if soft else palette.base()
        painter.setBrush(ground if lit or soft else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.link().color(), 2) if soft else self._outline(palette))
        height = box.height() / 2
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), height, height)
        leftwards = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        begin, end = px(_AIR), px(_AIR - 4)
        inner = box.adjusted(end if leftwards else begin, 0, -(begin if leftwards else end), 0)
        painter.setFont(font.bold)
        error = palette.brightText().color()
        painter.setPen(error if self.wrong else palette.link().color())
        write(painter, inner, self.number)
        number = font.number_width(self.number)
        inner.adjust(0 if leftwards else number, 0, -number if leftwards else 0, 0)
        painter.setFont(font.plain)
        painter.setPen(error if self.wrong else palette.placeholderText().color())
        room = inner.width() - (px(_CROSS) if lit and self.number else 0)
        label = font.fitted(self.label, room)
        write(painter, inner, label)
        if lit and self.number:
            cross = self.cross(box, leftwards=leftwards)
            painter.drawText(cross, Qt.AlignmentFlag.AlignCenter, "×")

    def cross(self, box: QRect, *, leftwards: bool = False) -> QRect:
        """Where in ``box`` the cross stands that takes the chip off."""
        side = px(_CROSS)
        left = box.left() + px(4) + 1 if leftwards else box.right() - side - px(4)
        return QRect(left, box.top(), side, box.height())

    def _outline(self, palette: QPalette) -> QPen:
        style = Qt.PenStyle.DashLine if self.dashed else Qt.PenStyle.SolidLine
        return QPen(palette.color(QPalette.ColorRole.Mid), 1, style)
