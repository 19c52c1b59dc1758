"""A list of offers under the caret, for whoever writes there."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from editor.desktop.controls.lit_ground import paint_lit_ground
from editor.desktop.controls.reading import write
from editor.desktop.theme.distances import px, scale
from editor.desktop.theme.theme import Theme

_AIR = 12
_EDGE = 5
_GAP = 4
_WIDEST = 620
"""Pixels at 100 %, all of them."""

_ACCEPTING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr)


class OfferList(QWidget):
    """Offers texts beside a field without taking the keyboard from it.

    Up and Down choose, Enter and Tab accept what is chosen, Escape closes; as long as nothing is
    chosen, Enter and Tab are the field's. It is a part of the page, and scrolls with it.
    """

    accepted = Signal(str)

    dismissed = Signal()
    """Escape closed the list."""

    def __init__(self, theme: Theme, field: QWidget) -> None:
        self._page = _page_of(field)
        super().__init__(self._page)
        self._offers: Sequence[str] = ()
        self._chosen = -1
        self._field: QWidget | None = None
        self._off_field = QPoint()
        self.setFont(theme.fonts.interface)
        self.setAccessibleName(self.tr("Offers"))
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    @property
    def offers(self) -> Sequence[str]:
        """What is offered now."""
        return self._offers if self.isVisible() else ()

    def offer(self, offers: Sequence[str], field: QWidget, caret: QRect) -> None:
        """Offer these, if any, at ``caret`` (a place in ``field``), whose keys they get first."""
        if not offers:
            self.close_offers()
            return
        self._watch(field)
        if list(offers) != list(self._offers):
            self._offers, self._chosen = tuple(offers), -1
            self.setAccessibleDescription("; ".join(offers))
        self._place(QRect(field.mapTo(self._page, caret.topLeft()), caret.size()))
        self._off_field = self.pos() - field.mapTo(self._page, QPoint())
        self.show()
        self.raise_()
        self.update()

    def close_offers(self) -> None:
        """Offer nothing."""
        if self._field is not None:
            for moving in self._moving(self._field):
                moving.removeEventFilter(self)
            self._field = None
            self._offers, self._chosen = (), -1
            self.hide()

    def _watch(self, field: QWidget) -> None:
        if field is not self._field:
            self.close_offers()
            self._field = field
            for moving in self._moving(field):
                moving.installEventFilter(self)

    def _moving(self, field: QWidget) -> Iterator[QWidget]:
        """What moves ``field`` on the page: itself, and all that it lies in."""
        widget: QWidget | None = field
        while widget is not None and widget is not self._page:
            yield widget
            widget = widget.parentWidget()

    def _place(self, caret: QRect) -> None:
        """Below the caret; above it where there is no room in sight."""
        seen = self._page.visibleRegion().boundingRect()
        size = self.sizeHint().boundedTo(QSize(seen.width() - 2 * px(_EDGE), 9999))
        air, edge, gap = px(_AIR), px(_EDGE), px(_GAP)
        left = min(caret.left() - air - edge, seen.right() - edge - size.width())
        top = caret.bottom() + gap
        if top + size.height() > seen.bottom() and caret.top() - gap - size.height() > seen.top():
            top = caret.top() - gap - size.height()
        self.setGeometry(QRect(QPoint(max(left, seen.left() + edge), top), size))

    def sizeHint(self) -> QSize:
        """Room for all offers, as far as they are not too long."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(text) for text in self._offers), default=0)
        width = min(widest + 2 * px(_AIR + _EDGE) + 1, px(_WIDEST))
        return QSize(width, len(self._offers) * self._row_height() + 2 * px(_EDGE))

    def _row_height(self) -> int:
        return self.fontMetrics().height() + px(10)

    # Keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are meant for the list, before the field sees them; move with it."""
        if event.type() is QEvent.Type.Move and self._field is not None:
            self.move(self._field.mapTo(self._page, QPoint()) + self._off_field)
        elif watched is not self._field:
            return False
        elif event.type() is QEvent.Type.FocusOut:
            self.close_offers()
        elif isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                return self._takes(event)
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose(self._chosen + (1 if key == Qt.Key.Key_Down else -1))
            return True
        if plain and key in _ACCEPTING and self._chosen >= 0:
            self._accept()
            return True
        if key == Qt.Key.Key_Escape:
            self.close_offers()
            self.dismissed.emit()
            return True
        if not event.text() and key not in _MODIFIERS:
            self.close_offers()  # a key that leads elsewhere in the field
        return False

    def _choose(self, place: int) -> None:
        """Beyond either end the list closes, so that nobody is caught in it."""
        if -1 <= place < len(self._offers) and (place >= 0 or self._chosen > 0):
            self._chosen = place
            self.update()
        else:
            self.close_offers()

    def _accept(self) -> None:
        text = self._offers[self._chosen]
        self.close_offers()
        self.accepted.emit(text)

    # Pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose what the pointer is on."""
        place = (event.position().toPoint().y() - px(_EDGE)) // self._row_height()
        if 0 <= place < len(self._offers) and place != self._chosen:
            self._chosen = place
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Accept what was clicked."""
        self.mouseMoveEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self._chosen >= 0:
            self._accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A small card with a line for each offer; the chosen one lies on soft accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(palette.mid().color())
        painter.setBrush(palette.base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(9), px(9))
        height, edge, air = self._row_height(), px(_EDGE), px(_AIR)
        for place, text in enumerate(self._offers):
            row = QRect(edge, edge + place * height, self.width() - 2 * edge, height)
            if place == self._chosen:
                colours = palette.alternateBase().color(), palette.link().color()
                leftwards = self.isRightToLeft()
                paint_lit_ground(painter, QRectF(row), colours, px(6), scale(), leftwards=leftwards)
            painter.setPen(palette.text().color())
            inner = row.adjusted(air, 0, -air, 0)
            shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            write(painter, inner, shown)


def _page_of(field: QWidget) -> QWidget:
    """The page that ``field`` scrolls with; its window if it does not scroll."""
    page = field
    while (parent := page.parentWidget()) is not None:
        if isinstance(parent.parentWidget(), QScrollArea):
            return page
        page = parent
    return page
