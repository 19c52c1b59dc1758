"""Writes on one line from both of its ends."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter


class LinePen:
    """Writes into ``box`` as long as there is room; the beginning is right where one reads so."""

    def __init__(self, painter: QPainter, box: QRect, *, leftwards: bool) -> None:
        self._painter = painter
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a path is no Arabic
        self._whole, self._room = box, QRect(box)
        self._leftwards = leftwards

    def skip(self, width: int) -> QRect:
        """Leave so much room at the beginning; gives that room."""
        place = QRect(self._room.left(), self._room.top(), width, self._room.height())
        self._room.setLeft(self._room.left() + width)
        return self._mirrored(place)

    def keep(self, width: int) -> None:
        """Leave so much room at the end."""
        self._room.setRight(self._room.right() - width)

    def write(
        self,
        text: str,
        font: QFont,
        colour: QColor,
        elided: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Write ``text`` behind what stands at the beginning; what has no room is left out."""
        self._write(text, font, colour, elided, Qt.TextFlag.TextSingleLine)

    def write_label(self, text: str, font: QFont, colour: QColor) -> None:
        """Write the ``text`` of a button, in which ``&`` marks a letter, in the same way."""
        self._write(text, font, colour, Qt.TextElideMode.ElideRight, Qt.TextFlag.TextShowMnemonic)

    def write_last(self, text: str, font: QFont, colour: QColor) -> None:
        """Write ``text`` before what stands at the end, and leave a gap before it."""
        metrics = QFontMetrics(font)
        room = max(self._room.width(), 0)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        place = QRect(self._room)
        place.setLeft(self._room.right() + 1 - metrics.horizontalAdvance(shown))
        self._draw(shown, self._mirrored(QRect(place)), font, colour, Qt.TextFlag.TextSingleLine)
        if shown:
            self._room.setRight(place.left() - metrics.height())

    def _write(
        self, text: str, font: QFont, colour: QColor, elided: Qt.TextElideMode, flag: Qt.TextFlag
    ) -> None:
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, elided, max(self._room.width(), 0), flag.value)
        width = metrics.size(flag.value, shown).width()
        self._draw(shown, self.skip(width), font, colour, flag)

    def _draw(
        self, text: str, place: QRect, font: QFont, colour: QColor, flag: Qt.TextFlag
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour)
        flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextDontClip.value | flag.value
        self._painter.drawText(place, flags, text)

    def _mirrored(self, place: QRect) -> QRect:
        if self._leftwards:
            place.moveLeft(self._whole.left() + self._whole.right() - place.right())
        return place
