"""Pages on the screen as they come out of the printer, one below the other."""

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar
from editor.desktop.exporting.page_painter import draw_page
from editor.desktop.theme.distances import px
from editor.exports.paper import Paper

_GAP = 18
_WIDEST = 720
"""Pixels at 100 %."""

_KEPT = 8
"""Drawn pages that are kept: some more than are seen at once."""


class PageSheets(QScrollArea):
    """Shows pages as wide as there is room; arrows and Page Down go through them."""

    def __init__(self) -> None:
        super().__init__()
        self._sheets = _Sheets(self)
        self.setWidget(self._sheets)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setVerticalScrollBar(QuietScrollBar(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(self.tr("As they come out of the printer; arrows scroll."))

    def show_pages(self, pages: Sequence[bytes], paper: Paper) -> None:
        """Show these drawings in SVG, from the first one on."""
        self._sheets.show_pages(pages, paper)
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.verticalScrollBar().setSingleStep(px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self._sheets.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the ring no longer."""
        super().focusOutEvent(event)
        self._sheets.update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the pages, but not the ring."""
        super().scrollContentsBy(dx, dy)
        self._sheets.update()

    def _fit(self) -> None:
        self._sheets.fit(min(self.viewport().width(), px(_WIDEST)))


class _Sheets(QWidget):
    """Draws a page when it comes into view, and never again while it stays near."""

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self._view = view
        self._pages: Sequence[bytes] = ()
        self._sheet = QSize()
        self._paper = Paper.A4
        self._drawn: OrderedDict[int, QPixmap] = OrderedDict()

    def show_pages(self, pages: Sequence[bytes], paper: Paper) -> None:
        self._pages, self._paper = pages, paper
        self._drawn.clear()
        self.update()

    def fit(self, width: int) -> None:
        """Be so wide, and as high as that takes."""
        inner = width - 2 * px(_GAP)
        size = self._paper.value
        sheet = QSize(inner, round(inner * size.height / size.width))
        if sheet != self._sheet:
            self._sheet = sheet
            self._drawn.clear()
        height = len(self._pages) * (sheet.height() + px(_GAP)) + px(_GAP)
        self.resize(width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheets that are seen."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().window())
        for number in range(len(self._pages)):
            box = self._box(number)
            if box.intersects(event.rect()):
                painter.fillRect(box.adjusted(-1, -1, 1, 1), self.palette().mid())
                painter.drawPixmap(box, self._picture(number))
        if self._view.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus_ring(painter, self.visibleRegion().boundingRect(), self)

    def _box(self, number: int) -> QRect:
        gap = px(_GAP)
        return QRect(QPoint(gap, gap + number * (self._sheet.height() + gap)), self._sheet)

    def _picture(self, number: int) -> QPixmap:
        if number in self._drawn:
            self._drawn.move_to_end(number)
            return self._drawn[number]
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self._sheet * ratio)
        picture.fill(QColor("white"))  # paper, whatever the scheme
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_page(self._pages[number], painter, QRectF(picture.rect()))
        painter.end()
        self._drawn[number] = picture
        while len(self._drawn) > _KEPT:
            self._drawn.popitem(last=False)
        return picture
