"""The preview beside the form."""

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from editor.brief.model import Brief, ItemId
from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar
from editor.desktop.preview.page import PageMaker
from editor.desktop.preview.typesetter import Typesetter
from editor.desktop.preview.typography import Typography
from editor.desktop.theme.theme import Theme

_MARGIN = 36
_WIDEST = 760
"""Pixels at 100 % from which lines would be too long to read."""

_COLUMNS_FROM = 380
"""Pixels of text width from which narratives stand beside each other."""

WELCOME = "Here your brief appears as its readers will see it."


class Preview(QTextEdit):
    """Shows the brief as published. Only words and formats go in: there is nothing to load."""

    item_clicked = Signal(object)
    """The ItemId of what was clicked; None for the title."""

    source_clicked = Signal(int)
    """The number of a citation or source that was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._brief = Brief()
        self._pages = PageMaker()
        self._lit: ItemId | None = None
        self._wide = False
        self._typography = Typography(theme.fonts, theme.scheme)
        self._typesetter = Typesetter(self.document())
        self.setAccessibleName("Preview")
        self.setVerticalScrollBar(QuietScrollBar())
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMaximumWidth(round(_WIDEST * theme.fonts.scale))
        self.setPlaceholderText(WELCOME)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_MARGIN)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        theme.changed.connect(self._dress_anew)

    def show_brief(self, brief: Brief) -> None:
        """Show ``brief``; the page stays where it was scrolled to."""
        self._brief = brief
        self._typesetter.set_page(
            self._pages.page_of(brief), self._typography, side_by_side=self._wide
        )

    def light(self, item: ItemId | None) -> None:
        """Lay a soft light under ``item`` (None: the title) and bring it into view."""
        self._lit = item
        self.viewport().update()
        box = self._typesetter.box_of(item)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if box.isNull():
            return
        if box.top() < bar.value():
            bar.setValue(round(box.top()) - 24)
        elif box.bottom() > bar.value() + height:
            bar.setValue(round(min(box.bottom() + 24 - height, box.top() - 24)))

    def _dress_anew(self) -> None:
        self._typography = Typography(self._theme.fonts, self._theme.scheme)
        self.show_brief(self._brief)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put narratives beside or under each other, as there is room."""
        super().resizeEvent(event)
        wide = self.viewport().width() - 2 * _MARGIN >= _COLUMNS_FROM * self._theme.fonts.scale
        if wide is not self._wide:
            self._wide = wide
            # Not at once: setting the page may itself resize it, and Qt bears no second one then.
            QTimer.singleShot(0, self, lambda: self.show_brief(self._brief))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The light under the current item, the bullets, and the page over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = self.verticalScrollBar().value()
        painter.translate(0, -top)
        box = QRectF() if self._lit is None else self._typesetter.box_of(self._lit)
        if not box.isNull():
            painter.setBrush(self.palette().alternateBase())
            painter.drawRoundedRect(box.adjusted(-8, -3, 8, 3), 6, 6)
        painter.setBrush(self.palette().text())
        first = self.cursorForPosition(QPoint(0, 0)).block()
        for middle in self._typesetter.bullets(first, top + self.viewport().height()):
            painter.drawEllipse(middle, 2.6, 2.6)
        painter.end()
        super().paintEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads to the field; a drag selects text."""
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        anchor = self.anchorAt(event.position().toPoint())
        if anchor:
            self.source_clicked.emit(int(anchor.removeprefix("#source-")))
        else:
            block = self.cursorForPosition(event.position().toPoint()).block()
            self.item_clicked.emit(self._typesetter.item_at(block))
