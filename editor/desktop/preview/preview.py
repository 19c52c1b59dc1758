"""The preview beside the form."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QMimeData, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from editor.brief.model import Brief, ItemId
from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar
from editor.desktop.controls.text_menu import open_text_menu
from editor.desktop.controls.viewport import viewport_of
from editor.desktop.preview.page import PageMaker
from editor.desktop.preview.page_painter import Lights, PagePainter
from editor.desktop.preview.pointing import Pointing
from editor.desktop.preview.problem_marks import ProblemMarks
from editor.desktop.preview.reading_place import ReadingPlace
from editor.desktop.preview.scroll_keys import scrolling
from editor.desktop.preview.set_page import SetLine, SetPage
from editor.desktop.preview.source_links import SourceLinks
from editor.desktop.preview.text_only import TextOnlyDocument
from editor.desktop.preview.typesetter import Typesetter
from editor.desktop.preview.typography import Typography
from editor.desktop.theme.theme import Theme

_WIDEST = 760
"""Pixels at 100 % from which lines would be too long to read."""

WELCOME = str(QT_TRANSLATE_NOOP("Preview", "Here your brief appears as its readers will see it."))


class Preview(QTextEdit):
    """Shows the brief as published. Only words and formats go in: there is nothing to load."""

    place_clicked = Signal(object)
    """The Caret in the field of what was clicked."""

    source_clicked = Signal(int)
    """The number of a citation or source whose field is wanted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocument(TextOnlyDocument(self))
        self._theme = theme
        self._brief = Brief()
        self._pages = PageMaker()
        self._lights = Lights()
        self._links = SourceLinks()
        self._typography = Typography(theme.fonts, theme.scheme)
        self._page = SetPage(self.document())
        self._typesetter = Typesetter(self._page, self._typography)
        self._painter = PagePainter(self._page, self._typography)
        self.marks = ProblemMarks(self._page, viewport_of(self).update)
        self._beside = 1
        self._set_up()
        self._place = ReadingPlace(self, self._page)
        self._pointing = Pointing(self, self._page, self._links, self._lights, self.marks)
        self._pointing.followed.connect(self.light)
        self._pointing.place_clicked.connect(self.place_clicked)
        self._pointing.source_clicked.connect(self.source_clicked)
        self._dress()
        theme.changed.connect(self._dress_anew)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Preview"))
        self.setAccessibleDescription(
            self.tr("The brief as its readers will see it. Enter leads to the field of a place.")
        )
        self.setVerticalScrollBar(QuietScrollBar())
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # what is dropped here is the window's business
        self.viewport().setMouseTracking(True)
        self.document().setUndoRedoEnabled(False)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)

    # Showing

    def show_brief(self, brief: Brief) -> None:
        """Show ``brief``, once the page is to be seen; what one reads stays where it is."""
        self._brief = brief
        self._links.show_brief(brief)
        if self.isVisible():
            self._set_brief()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came while nobody saw the page."""
        super().showEvent(event)
        self._set_brief()

    def _set_brief(self) -> None:
        lines = self._pages.page_of(self._brief)
        follow = self._lights.any_item and self._place.sees(self._page.box_of(self._lights.item))
        empty = self.document().isEmpty()
        with self._place.kept():
            self._typesetter.set_page(lines, self._beside)
            if empty:
                self.moveCursor(QTextCursor.MoveOperation.Start)
        if follow:
            self._place.show(self._page.box_of(self._lights.item))

    def light(self, item: ItemId | None) -> None:
        """Lay a soft light under ``item`` (None: the title) and bring it into view."""
        self._lights.item, self._lights.any_item = item, True
        self._lights.source = None
        self.viewport().update()
        self._place.show(self._page.box_of(item))

    def _dress(self) -> None:
        self.setFont(self._typography.placeholder)
        self.setMaximumWidth(round(_WIDEST * self._typography.scale))
        self.document().setIndentWidth(self._typography.bullet_room)
        self._fit()

    def _dress_anew(self) -> None:
        self._typography = Typography(self._theme.fonts, self._theme.scheme)
        self._painter.dress(self._typography)
        with self._place.kept():
            self._typesetter.dress(self._typography)
            self._dress()
            self._typesetter.set_page(self._pages.page_of(self._brief), self._beside)
            self.moveCursor(QTextCursor.MoveOperation.Start)

    # Room

    def _fit(self) -> bool:
        """Take the margins that the width asks for; True where narratives are to be set anew."""
        width = self.viewport().width()
        self.document().setDocumentMargin(self._typography.margin(width))
        before, self._beside = self._beside, self._typography.columns_in(width)
        return before != self._beside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put narratives beside or under each other, as there is room."""
        with self._place.kept():
            super().resizeEvent(event)
            if self._fit():
                # Not at once: setting the page may itself resize it, and Qt bears no second one.
                QTimer.singleShot(0, self, self._set_brief)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the page, but not the ring that shows the keyboard."""
        super().scrollContentsBy(dx, dy)
        if self.hasFocus():
            self.viewport().update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lights, bullets and problems, and the page over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        visible = self._lines_in(event.rect())
        self._painter.paint(painter, visible, self._lights)
        self.marks.paint(painter, visible, self._typography)
        if self.document().isEmpty():
            self._painter.welcome(painter, self.viewport().rect(), self.tr(WELCOME))
        painter.end()
        super().paintEvent(event)
        if self.hasFocus():
            painter.begin(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus_ring(painter, QRect(QPoint(), self.viewport().size()), self)

    def _lines_in(self, part: QRect) -> list[SetLine]:
        """The lines that show in ``part`` of the viewport, with what is painted around them."""
        around, scrolled = self._typography.around, self.verticalScrollBar().value()
        top, bottom = part.top() - around, part.bottom() + around
        first = self.cursorForPosition(QPoint(0, round(top))).position()
        return list(self._page.visible(top + scrolled, bottom + scrolled, first))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the ring no longer."""
        super().focusOutEvent(event)
        self.viewport().update()

    # The pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light what belongs to the citation or source under the pointer."""
        super().mouseMoveEvent(event)
        self._pointing.move_to(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Light nothing for a pointer that is gone."""
        super().leaveEvent(event)
        self._pointing.leave()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads to the field or along a link; a drag selects text."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            to_field = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._pointing.click(event.position().toPoint(), to_field=to_field)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell of what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._pointing.tell(event.pos(), event.globalPos())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's own menu."""
        open_text_menu(self, event.globalPos(), lambda _: None)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll as any page does, and go to the field with Enter; with Shift, select."""
        action = scrolling(event)
        if action is not None:
            self.verticalScrollBar().triggerAction(action)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pointing.go_to_field(self.textCursor().position())
        else:
            super().keyPressEvent(event)

    # What leaves

    def createMimeDataFromSelection(self) -> QMimeData:
        """Clean text, and HTML without fonts."""
        from editor.desktop.preview.copying import copied  # late: few copy from here

        return copied(self.textCursor(), self._page)
