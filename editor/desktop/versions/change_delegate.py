"""How a change looks: a sign and a name, and below them the words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.line_pen import LinePen
from editor.desktop.controls.reading import mirrored
from editor.desktop.controls.rows_model import Index
from editor.desktop.controls.viewport import viewport_of
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme
from editor.desktop.versions.change_layout import height_of, laid_out
from editor.desktop.versions.change_words import kind_in_words
from editor.desktop.versions.comparison import Changed, Kind

_EDGE, _INSET = 12, 12
_AIR = 9
_CORNER = 8
_SIGN_ROOM = 20
_SIGNS = {Kind.ADDED: "+", Kind.REMOVED: "−", Kind.CHANGED: "±", Kind.MOVED: "↕"}


class ChangeDelegate(QStyledItemDelegate):
    """Paints ``rows``, each as high as its words."""

    def __init__(
        self, rows: Callable[[], Sequence[Changed]], theme: Theme, view: QAbstractScrollArea
    ) -> None:
        super().__init__(view)
        self._rows = rows
        self._theme = theme
        self._view = view
        self._width = 0
        self._layouts: dict[int, QTextLayout] = {}
        self.measure()

    def measure(self) -> None:
        """Take the sizes and colours that are in use now."""
        fonts = self._theme.fonts
        self._strong, self._small, self._body = fonts.small_strong, fonts.small, fonts.text
        self._sign = fonts.strong
        self._head = QFontMetrics(self._strong).height() + px(5)
        self.forget()

    def forget(self) -> None:
        """The rows are others."""
        self._layouts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The head and the words."""
        words = round(height_of(self._layout(index.row())))
        return QSize(0, self._head + words + 2 * px(_AIR))

    def _layout(self, row: int) -> QTextLayout:
        """The words of a row, as wide as the view is now."""
        width = viewport_of(self._view).width() - 2 * px(_EDGE + _INSET) - px(_SIGN_ROOM)
        if width != self._width:
            self._width = width
            self.forget()
        if row not in self._layouts:
            pieces = self._rows()[row].pieces
            self._layouts[row] = laid_out(pieces, self._body, self._theme.scheme, width)
        return self._layouts[row]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground if it is current; sign, name and words."""
        rect: QRect = option.rect
        row = self._rows()[index.row()]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = rect.adjusted(px(_EDGE), 1, -px(_EDGE), -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._view.palette().window())
            painter.drawRoundedRect(QRectF(ground), px(_CORNER), px(_CORNER))
            if self._view.hasFocus():
                paint_focus_ring(painter, ground, self._view, _CORNER)
        room = ground.adjusted(px(_INSET), px(_AIR), -px(_INSET), -px(_AIR))
        self._write_head(painter, QRect(room.left(), room.top(), room.width(), self._head), row)
        words = room.adjusted(px(_SIGN_ROOM), self._head, 0, 0)
        place = mirrored(words, room, self._view)
        painter.setPen(QColor(self._theme.scheme.ink))
        self._layout(index.row()).draw(painter, QPointF(place.topLeft()))

    def _write_head(self, painter: QPainter, room: QRect, row: Changed) -> None:
        scheme = self._theme.scheme
        colour = {Kind.ADDED: scheme.good, Kind.REMOVED: scheme.error}.get(row.kind, scheme.accent)
        pen = LinePen(painter, room, leftwards=self._view.isRightToLeft())
        sign = pen.skip(px(_SIGN_ROOM))
        painter.setFont(self._sign)
        painter.setPen(QColor(colour))
        side = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(sign, int(side | Qt.AlignmentFlag.AlignVCenter), _SIGNS[row.kind])
        pen.write(row.name, self._strong, QColor(scheme.ink))
        pen.skip(px(8))
        pen.write(kind_in_words(row.kind), self._small, QColor(colour))
