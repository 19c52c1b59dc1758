"""A chip: a small outlined label, by which a fact shows what it cites."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

_AIR = 10
_BETWEEN = 6
_CROSS = 14


@dataclass(frozen=True, slots=True)
class Chip:
    """A number and a label, both in the colour of errors where they are ``wrong``."""

    number: str
    label: str
    wrong: bool = False
    dashed: bool = False

    def width(self, font: QFont) -> int:
        """How wide it wants to be, in pixels."""
        label = QFontMetrics(font).horizontalAdvance(self.label)
        return 2 * _AIR + self._number_width(font) + label + 2

    def paint(
        self, painter: QPainter, box: QRect, widget: QWidget, *, lit: bool, soft: bool
    ) -> None:
        """Draw it into ``box`` with the font and palette of ``widget``.

        It is ``lit`` under the pointer, and ``soft``ly coloured while its source is looked at.
        """
        palette, font = widget.palette(), widget.font()
        ground = palette.alternateBase() if soft else palette.base()
        painter.setBrush(ground if lit or soft else Qt.BrushStyle.NoBrush)
        painter.setPen(palette.link().color() if soft else self._outline(palette))
        height = box.height() / 2
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), height, height)
        inner = box.adjusted(_AIR, 0, 4 - _AIR, 0)
        painter.setFont(_bold(font))
        error = palette.brightText().color()
        painter.setPen(error if self.wrong else palette.link().color())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self.number)
        inner.setLeft(inner.left() + self._number_width(font))
        painter.setFont(font)
        painter.setPen(error if self.wrong else palette.placeholderText().color())
        room = inner.width() - (_CROSS if lit and self.number else 0)
        label = QFontMetrics(font).elidedText(self.label, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, label)
        if lit and self.number:
            painter.drawText(self.cross(box), Qt.AlignmentFlag.AlignCenter, "×")

    def cross(self, box: QRect) -> QRect:
        """Where in ``box`` the cross stands that takes the chip off."""
        return QRect(box.right() - _CROSS - 4, box.top(), _CROSS, box.height())

    def _number_width(self, font: QFont) -> int:
        if not self.number:
            return 0
        return QFontMetrics(_bold(font)).horizontalAdvance(self.number) + _BETWEEN

    def _outline(self, palette: QPalette) -> QPen:
        style = Qt.PenStyle.DashLine if self.dashed else Qt.PenStyle.SolidLine
        return QPen(palette.color(QPalette.ColorRole.Mid), 1, style)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
