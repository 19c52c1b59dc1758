"""Keeps the words that one reads where they are, and brings others into view calmly."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPropertyAnimation, QRectF
from PySide6.QtWidgets import QTextEdit

from editor.desktop.preview.page import Line
from editor.desktop.preview.set_page import SetPage
from editor.desktop.theme.distances import px

_AIR = 24
"""Pixels at 100 % between what comes into view and the edge of the view."""

_LONGEST = 180
"""Milliseconds that scrolling takes; none where the user's system wants nothing to move."""


class _Anchor(NamedTuple):
    """A line of text, which line of the page it is in, and where it stands in the view."""

    line: Line
    offset: int
    y: float


class ReadingPlace(QObject):
    """Where ``view`` is scrolled to.

    While a page changes, the first paragraph that begins in view stays where it is; the start of
    the page, while that shows.
    """

    def __init__(self, view: QTextEdit, page: SetPage) -> None:
        super().__init__(view)
        self._view = view
        self._page = page
        self._bar = view.verticalScrollBar()
        self._anchor: _Anchor | None = None
        self._kept: int | None = None
        self._moving = QPropertyAnimation(self._bar, b"value", self)
        self._moving.setEasingCurve(QEasingCurve.Type.OutCubic)
        # Qt lays out long pages bit by bit.
        view.document().documentLayout().documentSizeChanged.connect(self._go_on)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Whatever the page becomes within, it is read on where it was read."""
        self._moving.stop()
        if self._kept != self._bar.value():  # else nobody scrolled since: many small steps add up
            self._anchor = self._first_in_view()
        yield
        self._return()

    def sees(self, box: QRectF) -> bool:
        """Whether some of ``box`` is in view, or will be as soon as there is something of it."""
        top, height = self._bar.value(), self._view.viewport().height()
        return box.isNull() or (box.bottom() >= top and box.top() <= top + height)

    def show(self, box: QRectF) -> None:
        """Scroll as little as needed to see ``box``, which is in the document's coordinates."""
        top, height = self._bar.value(), self._view.viewport().height()
        if box.isNull() or (box.top() >= top and box.bottom() <= top + height):
            return
        if box.top() <= top and box.bottom() >= top + height:
            return  # it fills the view
        upwards = box.top() - px(_AIR)
        downwards = box.bottom() + px(_AIR) - height
        self._scroll_to(round(upwards if box.top() < top else min(downwards, upwards)))

    def _scroll_to(self, value: int) -> None:
        from PySide6.QtWidgets import QStyle  # late: it takes Python 6 ms to know

        value = max(min(value, self._bar.maximum()), 0)
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        duration = min(self._view.style().styleHint(hint, None, self._view), _LONGEST)
        far = abs(value - self._bar.value()) > 2 * self._view.viewport().height()
        self._moving.stop()
        if far or not duration or not self._view.isVisible():
            self._bar.setValue(value)
            return
        self._moving.setDuration(duration)
        self._moving.setStartValue(self._bar.value())
        self._moving.setEndValue(value)
        self._moving.start()

    def _first_in_view(self) -> _Anchor | None:
        top = self._bar.value()
        if top <= 0:
            return None
        position = self._view.cursorForPosition(QPoint(0, 0)).position()
        index = self._page.index_at(position)
        if index < 0:
            return None
        height = self._view.viewport().height()
        for each in self._page.lines[index : index + 2]:
            y = self._page.top_of(each, 0) - top
            if 0 <= y < height:
                return _Anchor(each.line, 0, y)
        each = self._page.lines[index]
        offset = position - each.start.position()
        return _Anchor(each.line, offset, self._page.top_of(each, offset) - top)

    def _return(self) -> None:
        anchor = self._anchor
        each = self._page.find(anchor.line) if anchor else None
        if anchor and each:
            self._bar.setValue(round(self._page.top_of(each, anchor.offset) - anchor.y))
        self._kept = self._bar.value()

    def _go_on(self) -> None:
        if self._kept == self._bar.value() and self._anchor is not None:
            self._return()
