"""How a row of the list of problems looks, and where on it one can click."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.reading import mirrored, write
from editor.desktop.controls.rows_model import Index
from editor.desktop.problems.listed import Listed, Wish
from editor.desktop.problems.severity_mark import paint_mark
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme

_EDGE = 8
"""Pixels from the edge of the list to the ground of a row."""

_AIR = 6
"""Pixels above the first and below the second line of a row."""

_MARK_ROOM = 24
_CORNER = 6
_APART = 14
"""Pixels between the words of the second line."""


class ProblemDelegate(QStyledItemDelegate):
    """Paints ``rows`` in two lines: what is wrong; where, and what helps.

    ``near`` is the row that the pointer is over, ``over`` the wish there.
    """

    def __init__(self, rows: Callable[[], Sequence[Listed]], theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.near = -1
        self.over: Wish | None = None
        self._rows = rows
        self._theme = theme
        self._view = view
        self.measure()

    def measure(self) -> None:
        """Take the sizes that are in use now."""
        self._font, self._strong = self._theme.fonts.small, self._theme.fonts.small_strong
        self._metrics, self._strong_metrics = QFontMetrics(self._font), QFontMetrics(self._strong)
        self._line = self._metrics.height() + px(3)
        self._edge, self._air, self._apart = px(_EDGE), px(_AIR), px(_APART)
        self._mark_room, self._corner = px(_MARK_ROOM), px(_CORNER)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines with some air."""
        return QSize(0, 2 * self._line + 2 * self._air)

    def wish_at(self, rect: QRect, row: int, current: bool, point: QPoint) -> Wish | None:
        """What a click at ``point`` of a row, which stands in ``rect``, asks for."""
        if not 0 <= row < len(self._rows()):
            return None
        places = self._wishes(rect, self._rows()[row], near=current or row == self.near)
        return next((wish for wish, _, box in places if box.contains(point)), None)

    def _wishes(
        self, rect: QRect, listed: Listed, *, near: bool
    ) -> Iterator[tuple[Wish, str, QRect]]:
        """Every wish that shows, its words and its place."""
        shown = listed.wishes if near else listed.wishes[: listed.main]
        room = self._words_room(rect)
        left = room.left() + self._place_width(rect, listed, near=near) + self._apart
        for wish, text in shown:
            width = self._strong_metrics.horizontalAdvance(text)
            if left + width > room.right():  # the menu of the row has it too
                return
            box = QRect(left, room.top() + self._line, width, self._line)
            yield wish, text, self._mirrored(box)
            left += width + self._apart

    def _words_room(self, rect: QRect) -> QRect:
        return rect.adjusted(
            self._edge + self._mark_room, self._air, -self._edge - self._apart, -self._air
        )

    def _place_width(self, rect: QRect, listed: Listed, *, near: bool) -> int:
        """Pixels for place and fate: the words that can be clicked go first."""
        shown = listed.wishes if near else listed.wishes[: listed.main]
        taken = sum(self._strong_metrics.horizontalAdvance(text) + self._apart for _, text in shown)
        wanted = self._metrics.horizontalAdvance(_where(listed)) + 1
        return max(min(wanted, self._words_room(rect).width() - taken), 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Mark and sentence; below them the place, and what helps."""
        rect: QRect = option.rect
        listed, row = self._rows()[index.row()], index.row()
        current = self._view.selectionModel().isSelected(index)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = rect.adjusted(self._edge, 1, -self._edge, -1)
        if current or row == self.near:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._view.palette().window())
            painter.drawRoundedRect(QRectF(ground), self._corner, self._corner)
        self._paint_problem(painter, rect, listed)
        self._paint_help(painter, rect, listed, near=current or row == self.near)
        if current and self._view.hasFocus():
            paint_focus_ring(painter, ground, self._view, _CORNER)

    def _paint_problem(self, painter: QPainter, rect: QRect, listed: Listed) -> None:
        room, scheme = self._words_room(rect), self._theme.scheme
        line = QRect(room.left(), room.top(), room.width(), self._line)
        painter.setOpacity(0.55 if listed.dismissal else 1)
        mark = QRect(rect.left() + self._edge, line.top(), self._mark_room, line.height())
        middle = self._mirrored(mark).center()
        severity = listed.problem.severity
        paint_mark(painter, QPointF(middle.x(), middle.y() + 0.5), severity, scheme)
        painter.setOpacity(1)
        ink = scheme.muted if listed.dismissal else scheme.ink
        self._draw(painter, line, listed.sentence, self._font, QColor(ink))

    def _paint_help(self, painter: QPainter, rect: QRect, listed: Listed, *, near: bool) -> None:
        room = self._words_room(rect)
        width = self._place_width(rect, listed, near=near)
        place = QRect(room.left(), room.top() + self._line, width, self._line)
        self._draw(painter, place, _where(listed), self._font, QColor(self._theme.scheme.muted))
        ink = self._view.palette().color(QPalette.ColorRole.Link)
        for wish, text, box in self._wishes(rect, listed, near=near):
            font = QFont(self._strong)
            font.setUnderline(near and wish is self.over)
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw(self, painter: QPainter, room: QRect, text: str, font: QFont, ink: QColor) -> None:
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(ink)
        write(painter, self._mirrored(room), shown)

    def _mirrored(self, box: QRect) -> QRect:
        """``box`` where it is in a window that reads leftwards."""
        return mirrored(box, self._view.viewport().rect(), self._view)


def _where(listed: Listed) -> str:
    return " · ".join(filter(None, (listed.place, listed.fate)))
