"""How a line of the list of versions looks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.line_pen import LinePen
from editor.desktop.controls.rows_model import Index
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme
from editor.desktop.versions.listed import Listed

_EDGE, _INSET = 10, 10
_AIR = 7
_ABOVE_DAY = 14
_CORNER = 6


class VersionDelegate(QStyledItemDelegate):
    """Paints ``rows`` in two lines: time and name; length, and what is new. A day stands above."""

    def __init__(
        self, rows: Callable[[], Sequence[Listed]], theme: Theme, view: QAbstractScrollArea
    ) -> None:
        super().__init__(view)
        self._rows = rows
        self._theme = theme
        self._view = view
        self.measure()

    def measure(self) -> None:
        """Take the sizes that are in use now."""
        fonts = self._theme.fonts
        self._strong, self._plain = fonts.bold_interface, fonts.interface
        self._small, self._heading = fonts.small, fonts.heading
        self._line = QFontMetrics(self._strong).height() + px(2)
        self._second = QFontMetrics(self._small).height() + px(2)
        self._day = QFontMetrics(self._heading).height() + px(_ABOVE_DAY) + px(4)
        self._row = self._line + self._second + 2 * px(_AIR)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines with some air, and one for the day."""
        return QSize(0, self._row + (self._day if self._rows()[index.row()].day else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The day, the ground if it is current, and the words."""
        rect: QRect = option.rect
        row = self._rows()[index.row()]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.day:
            aside = px(_EDGE + _INSET)
            place = rect.adjusted(aside, px(_ABOVE_DAY), -aside, 0)
            place.setHeight(self._day - px(_ABOVE_DAY) - px(4))
            self._pen(painter, place).write(row.day, self._heading, self._muted)
            rect = rect.adjusted(0, self._day, 0, 0)
        ground = rect.adjusted(px(_EDGE), 1, -px(_EDGE), -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._view.palette().alternateBase())
            painter.drawRoundedRect(QRectF(ground), px(_CORNER), px(_CORNER))
            if self._view.hasFocus():
                paint_focus_ring(painter, ground, self._view, _CORNER)
        self._write(painter, ground.adjusted(px(_INSET), px(_AIR), -px(_INSET), -px(_AIR)), row)

    def _write(self, painter: QPainter, room: QRect, row: Listed) -> None:
        first = QRect(room.left(), room.top(), room.width(), self._line)
        pen = self._pen(painter, first)
        ink = QColor(self._theme.scheme.ink)
        pen.write(row.title, self._strong if row.version is None else self._plain, ink)
        if row.name:
            pen.skip(px(10))
            pen.write(row.name, self._strong, QColor(self._theme.scheme.accent))
        second = QRect(room.left(), first.bottom() + 1, room.width(), self._second)
        self._pen(painter, second).write(row.details, self._small, self._muted)

    @property
    def _muted(self) -> QColor:
        return QColor(self._theme.scheme.muted)

    def _pen(self, painter: QPainter, room: QRect) -> LinePen:
        return LinePen(painter, room, leftwards=self._view.isRightToLeft())
