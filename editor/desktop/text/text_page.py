"""How the text looks and what its keys do, whatever the text is."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from editor.desktop.controls.override_keys import leaves_undo, would_edit
from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar
from editor.desktop.controls.reading import mirrored
from editor.desktop.controls.text_menu import open_text_menu
from editor.desktop.controls.waves import Selections, paint_waves
from editor.desktop.text.leaded_layout import LeadedLayout
from editor.desktop.text.line_numbers import LineNumbers
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme

_COLUMN = 760
"""Pixels at 100 % from which lines would be too long to read."""

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_INSET = 12
"""Pixels at 100 % around the text."""


class TextPage(QPlainTextEdit):
    """A column of numbered lines, with a card under the one that the caret is in."""

    menu_wanted = Signal(object, int)
    """A menu (a QMenu) opens, which may be filled; and the place in Qt's units it is about."""

    refused = Signal()
    """The user tried to write, where the text may only be read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        document = QTextDocument(self)
        self._layout = LeadedLayout(document)  # kept, or Python lets go of it
        document.setDocumentLayout(self._layout)
        self.setDocument(document)
        self._lit = self.textCursor().block()
        self.waves: Selections = ()
        """The words that are underlined in waves."""
        self._look(theme)
        self._numbers = LineNumbers(self, theme)
        self.blockCountChanged.connect(self._make_room)
        self.cursorPositionChanged.connect(self._move_card)
        self._fit()
        theme.changed.connect(self._fit)

    def _look(self, theme: Theme) -> None:
        self.setAccessibleName(self.tr("Text of the file"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(QuietScrollBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setFont(theme.fonts.text)
        self.setCursorWidth(1)
        self.setMouseTracking(True)
        self.document().setUndoRedoEnabled(False)
        self.viewport().setAutoFillBackground(False)
        # Dragging would move text in one step with what lies between, which Qt shows, not holds.
        self.setAcceptDrops(False)

    def _fit(self) -> None:
        self.document().setDocumentMargin(px(_INSET))
        self._make_room()

    def _move_card(self) -> None:
        if self.textCursor().block() != self._lit:
            self._lit = self.textCursor().block()
            self.viewport().update()
            self._numbers.update()

    def _make_room(self) -> None:
        """Keep lines short enough to read, in the middle, with their numbers beside them."""
        bar = self.verticalScrollBar().width()
        width, column, inset = self.width() - bar, px(_COLUMN), px(_INSET)
        left = max(self._numbers.room(), (width - column) // 2)
        right = max(inset, width - left - column)
        begin, end = (right, left) if self.isRightToLeft() else (left, right)
        self.setViewportMargins(begin, inset, end, inset)
        numbers = QRect(0, inset, left, self.height() - 2 * inset)
        self._numbers.setGeometry(mirrored(numbers, self.rect(), self))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card under the line that one is in, and waves under words."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.blockBoundingGeometry(self.textCursor().block()).translated(self.contentOffset())
        card = QRectF(0, box.top() - px(2), self.viewport().width(), box.height() + 2 * px(2))
        painter.setPen(self.palette().mid().color())
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), px(7), px(7))
        paint_waves(painter, self.waves, self._box_of)
        painter.end()
        super().paintEvent(event)

    def _box_of(self, block: QTextBlock) -> QRectF:
        """Where ``block`` is in the view; no box where it is out of it."""
        box = self.blockBoundingGeometry(block)
        return box if box.isNull() else box.translated(self.contentOffset())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the document, whose history is the only one."""
        if event.type() is QEvent.Type.Resize:
            self._make_room()  # before Qt lays out the lines, or they would be as long as before
        return not leaves_undo(event) and super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every Enter ends a line; Qt would put in a character that ends none."""
        if self.isReadOnly() and (would_edit(event) or event.key() in _ENTERS):
            self.refused.emit()
        elif event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == _SHIFT:
            self._open_menu_at_caret()  # on X11, Qt knows the Menu key only
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu about the place under the pointer; by key, about the caret."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._open_menu_at_caret()
        else:
            self._open_menu(self.cursorForPosition(event.pos()), event.globalPos())

    def _open_menu_at_caret(self) -> None:
        corner = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self._open_menu(self.textCursor(), corner)

    def _open_menu(self, cursor: QTextCursor, corner: QPoint) -> None:
        open_text_menu(self, corner, lambda menu: self.menu_wanted.emit(menu, cursor.position()))
