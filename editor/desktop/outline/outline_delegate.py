"""How a line of the outline looks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.lit_ground import paint_lit_ground
from editor.desktop.controls.reading import mirrored, write
from editor.desktop.controls.rows_model import Index
from editor.desktop.outline.entries import Entry
from editor.desktop.outline.tallies import Tally, badge
from editor.desktop.problems.problem_places import Home
from editor.desktop.problems.severity_mark import colours_of, paint_mark
from editor.desktop.theme.distances import px, scale
from editor.desktop.theme.theme import Theme

_EDGE = 10
"""Pixels at 100 % from the edge of the panel to the ground of a line, and on to its words."""

_AIR = 9
"""Pixels that a line is higher than its font."""

_APART = 10
"""Pixels more above a heading."""

_CORNER = 6
_MARK_ROOM = 12
_GAP = 8


class OutlineDelegate(QStyledItemDelegate):
    """Paints ``rows``, each with its problems. ``lit`` is where the user is in the brief."""

    def __init__(
        self,
        rows: Callable[[], Sequence[Entry]],
        tally_of: Callable[[Home], Tally],
        theme: Theme,
        view: QAbstractItemView,
    ) -> None:
        super().__init__(view)
        self.lit: Home | None = None
        self.digits = 1
        """How many digits the largest number has: all words begin in one line."""
        self._rows = rows
        self._tally_of = tally_of
        self._theme = theme
        self._view = view
        self.measure()

    def measure(self) -> None:
        """Take the sizes that are in use now."""
        fonts = self._theme.fonts
        self._fonts = fonts.interface, fonts.bold_interface, fonts.small_strong
        self._metrics = [QFontMetrics(font) for font in self._fonts]
        self._edge, self._gap, self._mark_room = px(_EDGE), px(_GAP), px(_MARK_ROOM)
        self._pixel = scale()
        self._apart, self._corner = px(_APART), px(_CORNER)
        self._digit = self._metrics[0].horizontalAdvance("0")
        self._height = self._metrics[0].height() + px(_AIR)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line; a heading keeps off what is above."""
        above = self._apart if self._rows()[index.row()].heading else 0
        return QSize(0, self._height + above)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground where it is lit, number and words, and how many problems there are."""
        entry = self._rows()[index.row()]
        rect: QRect = option.rect
        box = rect.adjusted(self._edge, self._apart if entry.heading else 0, -self._edge, 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.home is self.lit:
            self._paint_lit(painter, box)
        inner = box.adjusted(self._edge, 0, -self._edge, 0)
        inner.setRight(inner.right() - self._paint_badge(painter, inner, entry))
        self._paint_words(painter, inner, entry)
        # Of the state in ``option`` nothing is asked: QStyle takes Python 6 ms to know.
        if self._view.hasFocus() and index == self._view.currentIndex():
            paint_focus_ring(painter, box, self._view, _CORNER)

    def _paint_lit(self, painter: QPainter, box: QRect) -> None:
        palette = self._view.palette()
        colours = palette.alternateBase().color(), palette.link().color()
        leftwards = self._view.isRightToLeft()
        paint_lit_ground(
            painter, QRectF(box), colours, self._corner, self._pixel, leftwards=leftwards
        )

    def _paint_words(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        painter.setFont(self._fonts[entry.heading])
        painter.setPen(self._ink(entry))
        if not entry.heading:
            column = self._digit * self.digits
            self._draw(painter, room, column, str(entry.number or "·"), at_end=True)
            room = room.adjusted(column + self._gap, 0, 0, 0)
        metrics = self._metrics[entry.heading]
        words = metrics.elidedText(entry.words or "…", Qt.TextElideMode.ElideRight, room.width())
        self._draw(painter, room, room.width(), words)

    def _ink(self, entry: Entry) -> QColor:
        palette = self._view.palette()
        if entry.home is self.lit:
            return palette.color(QPalette.ColorRole.Link)
        return palette.color(
            QPalette.ColorRole.WindowText if entry.heading else QPalette.ColorRole.PlaceholderText
        )

    def _paint_badge(self, painter: QPainter, room: QRect, entry: Entry) -> int:
        """Paint mark and count at the end of ``room``; gives the pixels that they take."""
        found = badge(self._tally_of(entry.home))
        if found is None:
            return 0
        severity, text = found[0], str(found[1])
        scheme, width = self._theme.scheme, self._metrics[2].horizontalAdvance(text)
        painter.setFont(self._fonts[2])
        painter.setPen(QColor(colours_of(severity, scheme).ink))
        end = room.adjusted(room.width() - width, 0, 0, 0)
        self._draw(painter, end, width, text)
        mark = QRect(end.left() - self._mark_room, room.top(), self._mark_room, room.height())
        middle = self._mirrored(mark).center()
        off = 2 if self._view.isRightToLeft() else -1  # of two pixels in the middle, Qt names one
        paint_mark(painter, QPointF(middle.x() + off, middle.y() + 0.5), severity, scheme)
        return width + self._mark_room + self._gap

    def _draw(
        self, painter: QPainter, room: QRect, width: int, text: str, *, at_end: bool = False
    ) -> None:
        """``text`` in the first ``width`` pixels of ``room``, in the direction of reading."""
        box = self._mirrored(QRect(room.left(), room.top(), width, room.height()))
        write(painter, box, text, at_end=at_end)

    def _mirrored(self, box: QRect) -> QRect:
        """``box``, on the other side in a window that reads leftwards."""
        return mirrored(box, self._view.viewport().rect(), self._view)
