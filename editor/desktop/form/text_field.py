"""A field for one line of text, as long as it may be: it wraps and grows with its text."""

import math
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from editor.brief.changed_span import changed_span
from editor.brief.model import EDGES
from editor.desktop.controls.override_keys import leaves_undo, would_edit
from editor.desktop.controls.unseen_label import UnseenLabel
from editor.desktop.controls.viewport import viewport_of
from editor.desktop.form.shown_text import points, shown, units
from editor.pattern import Pattern

if TYPE_CHECKING:
    from editor.desktop.form.text_marks import Light, TextMarks
    from editor.desktop.problems.underlines import Underline
    from editor.formats.pasted.clipping import Clipping

_LINE_ENDS = Pattern("[\r\n\u2028\u2029]+")
_TURNED_AWAY = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Why the keyboard leaves for a moment only: for a menu, or for another window."""

LEADING = 124
"""Height of a line of text in per cent of the font's own: 1.5 times the size of Inter."""

Taker: TypeAlias = "Callable[[Clipping, str, str], bool]"
"""Is asked first what is pasted between two texts; tells whether it took that."""


class TextField(QTextEdit):
    """Shows a text of the brief and tells what the user makes of it.

    The brief stays the truth: what is typed goes out through ``edited``, and what the brief then
    says comes back through ``show_text``.
    """

    edited = Signal(str, int, int, bool)
    """New text; caret before and after in code points; whether it was typed key by key."""

    entered = Signal(int)
    """Enter was pressed, with the caret at this code point."""

    backed_out = Signal()
    """Backspace was pressed at the very start."""

    reached_on = Signal()
    """Delete was pressed at the very end."""

    refused = Signal()
    """The user tried to write, where the text may only be read."""

    left = Signal(int)
    """The arrow keys led out of the field: -1 upwards, 1 downwards."""

    menu_wanted = Signal(object, int)
    """A menu (a QMenu) opens, which may be filled; and the code point at which it was asked for."""

    caret_moved = Signal()

    caret_jumped = Signal()
    """The caret moved, and not because of an edit."""

    focused = Signal(bool)

    def __init__(self, name: str, font: QFont, leading: int = LEADING) -> None:
        super().__init__()
        self._text = ""
        self._in_brief = ""
        self._caret = self._caret_before = 0
        self._showing = self._editing = False
        self._typed = True
        self._moving = False
        self._label: UnseenLabel | None = None
        self.taker: Taker = lambda *_: False
        self.setAccessibleName(name)
        self._look(font, leading)
        # Qt tells of an edit in this order: contentsChange, cursorPositionChanged, textChanged.
        self.document().contentsChange.connect(self._note_edit)
        self.textChanged.connect(self._take_edit)
        self.cursorPositionChanged.connect(self._remember_caret)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def _look(self, font: QFont, leading: int) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        ground = viewport_of(self)
        ground.setAutoFillBackground(False)
        self.document().setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.setFont(font)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        QTextCursor(self.document()).setBlockFormat(spaced)

    def show_text(self, text: str) -> None:
        """Show what the brief says; the caret stays where it is in what did not change.

        While an input method composes, that waits.
        """
        self._in_brief = text
        if text != self._text.strip(EDGES) and not self._composed():
            self._put(text)

    @cached_property
    def _marks(self) -> "TextMarks":
        from editor.desktop.form.text_marks import TextMarks

        return TextMarks(self)

    def underline(self, lines: "Iterable[Underline]") -> None:
        """Underline words of the text; what else was underlined is not any more."""
        self._marks.underline(lines, self._untaken)

    def light(self, lights: "Iterable[Light]") -> None:
        """Light words of the text; what else was lit is not any more."""
        self._marks.light(lights, self._untaken)

    def selection(self) -> tuple[int, int]:
        """The code points at which the selection begins and ends; twice the caret without one."""
        text, cursor = self.document().toRawText(), self.textCursor()
        return points(text, cursor.selectionStart()), points(text, cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select code points ``start`` to ``end`` of the text that the brief holds."""
        text, shift = self.document().toRawText(), self._untaken
        cursor = self.textCursor()
        cursor.setPosition(units(text, start + shift))
        cursor.setPosition(units(text, end + shift), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    @property
    def _untaken(self) -> int:
        """How many code points stand before what the brief holds: spaces that were just typed."""
        if self._text == self._in_brief:
            return 0
        return len(self._text) - len(self._text.lstrip(EDGES))

    def be_called(self, name: str) -> None:
        """Have this accessible name."""
        if name != self.accessibleName():
            self.setAccessibleName(name)
            if self._label is not None:
                self._label.say(name)

    def caret(self) -> int:
        """Where the caret stands, in code points."""
        return points(self.document().toRawText(), self.textCursor().position())

    def selected(self) -> tuple[int, int]:
        """From where to where is selected, in code points of the text that the brief holds."""
        raw, cursor = self.document().toRawText(), self.textCursor()
        brief = self._text.strip(EDGES)
        spaces = len(self._text) - len(self._text.lstrip(EDGES))
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        start, end = (min(max(points(raw, at) - spaces, 0), len(brief)) for at in ends)
        return start, end

    def place_caret(self, position: int) -> None:
        """Put the caret behind that many code points."""
        cursor = self.textCursor()
        text = self.document().toRawText()
        cursor.setPosition(units(text, min(position, len(text))))
        self.setTextCursor(cursor)

    def baseline(self) -> int:
        """Where the first line of text stands, in pixels from the top."""
        line = self.document().firstBlock().layout().lineAt(0)
        return round(line.y() + line.ascent()) if line.isValid() else 0

    def _put(self, text: str) -> None:
        raw = self.document().toRawText()
        start, end, middle = changed_span(raw, shown(text))
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(raw, start))
        cursor.setPosition(units(raw, end), QTextCursor.MoveMode.KeepAnchor)
        self._showing = True
        cursor.insertText(middle)
        self._showing = False
        self._text = text

    def _note_edit(self) -> None:
        self._caret_before = self._caret
        self._editing = True

    def _take_edit(self) -> None:
        self._editing = False
        raw = self.document().toRawText()
        start, end, middle = changed_span(shown(self._text), raw)
        if self._showing or (start == end and not middle):
            return
        self._text = self._text[:start] + _LINE_ENDS.sub(" ", middle) + self._text[end:]
        if shown(self._text) != raw:
            self._put(self._text)
        self.edited.emit(self._text.strip(EDGES), self._caret_before, self._caret, self._typed)

    def _remember_caret(self) -> None:
        self._caret = self.caret()
        self.caret_moved.emit()
        if not self._editing:
            self.caret_jumped.emit()

    def _grow(self, size: QSizeF) -> None:
        self.setFixedHeight(math.ceil(size.height()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text can be pasted and dropped; files are none of a field's business."""
        from editor.desktop.form.clipboard import has_text

        return has_text(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste a line of text; what is more than that is the taker's."""
        from editor.desktop.form.clipboard import clipping

        pasted = clipping(source)
        if self._moving or not self.taker(pasted, *self._around_selection()):
            self.insert_line(pasted.text)
        # Qt shows the caret when it has pasted, though the keyboard may be elsewhere by then.
        QTimer.singleShot(0, self, self._hide_left_caret)

    def insert_line(self, text: str) -> None:
        """Put ``text`` in on one line; a space at its edge may part two words."""
        self._typed = False
        self.insertPlainText(_LINE_ENDS.sub(" ", text.strip("\r\n\u2028\u2029")))
        self._typed = True

    def write(self, text: str) -> None:
        """Put ``text`` in place of all that stands here, as an edit of its own."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self._typed = False
        cursor.insertText(text)
        self._typed = True
        self.place_caret(len(text))

    def _hide_left_caret(self) -> None:
        if not self.hasFocus():
            super().focusOutEvent(QFocusEvent(QEvent.Type.FocusOut))

    def _around_selection(self) -> tuple[str, str]:
        raw, cursor = self.document().toRawText(), self.textCursor()
        start = points(raw, cursor.selectionStart())
        return self._text[:start], self._text[points(raw, cursor.selectionEnd()) :]

    def dropEvent(self, event: QDropEvent) -> None:
        """Text from elsewhere is pasted, and stays where it was; the field's own is moved."""
        self._moving = event.source() in (self, self.viewport())
        super().dropEvent(event)
        if not self._moving:
            event.setDropAction(Qt.DropAction.CopyAction)
        self._moving = False

    def _composed(self) -> str:
        """What an input method is composing: it shows, but is not in the text yet."""
        return self.textCursor().block().layout().preeditAreaText()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Compose; what the brief came to say meanwhile is shown before what is composed."""
        over = bool(event.commitString()) or not event.preeditString()
        if over and self._composed() and self._in_brief != self._text.strip(EDGES):
            self._put(self._in_brief)
        super().inputMethodEvent(event)

    def finish_composing(self) -> None:
        """Take what is composed as it stands, where the input method itself did not."""
        composed = self._composed()
        if composed:
            commit = QInputMethodEvent()
            commit.setCommitString(composed)
            self.inputMethodEvent(commit)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the document, whose history is the only one."""
        return not leaves_undo(event) and super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text on its marks."""
        if "_marks" in vars(self):
            self._marks.paint()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What writes is refused where one may only read."""
        if self.isReadOnly() and would_edit(event):
            self.refused.emit()
        else:
            self._take_key(event)

    def _take_key(self, event: QKeyEvent) -> None:
        """Enter, and the keys that lead out of the field; the rest is Qt's."""
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # one stroke parts a text once
                self.entered.emit(self.caret())
        elif key == Qt.Key.Key_Backspace and plain and self._at_start():
            if not event.isAutoRepeat():  # held down to empty the field, not to take it away
                self.backed_out.emit()
        elif key == Qt.Key.Key_Delete and plain and self._at_end():
            if not event.isAutoRepeat():
                self.reached_on.emit()
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move_by_line(event)
        elif key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._open_menu_at_caret()  # on X11, Qt knows the Menu key only
        elif plain and key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()  # the page is what scrolls
        else:
            super().keyPressEvent(event)

    def _at_start(self) -> bool:
        cursor = self.textCursor()
        return cursor.atStart() and not cursor.hasSelection()

    def _at_end(self) -> bool:
        cursor = self.textCursor()
        return cursor.atEnd() and not cursor.hasSelection()

    def _move_by_line(self, event: QKeyEvent) -> None:
        up = event.key() == Qt.Key.Key_Up
        way = QTextCursor.MoveOperation.Up if up else QTextCursor.MoveOperation.Down
        if self.textCursor().movePosition(way):
            super().keyPressEvent(event)
        else:
            self.left.emit(-1 if up else 1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu about the place under the pointer; by key, about the caret."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._open_menu_at_caret()
        else:
            place = self.cursorForPosition(event.pos()).position()
            self._open_menu(points(self.document().toRawText(), place), event.globalPos())

    def _open_menu_at_caret(self) -> None:
        corner = self.cursorRect().bottomLeft()
        self._open_menu(self.caret(), self.viewport().mapToGlobal(corner))

    def _open_menu(self, place: int, corner: QPoint) -> None:
        from editor.desktop.controls.text_menu import open_text_menu

        open_text_menu(self, corner, lambda menu: self.menu_wanted.emit(menu, place))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that writing goes on here; who listens may ask what the field is called."""
        if self._label is None:
            self._label = UnseenLabel(self)
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Drop the selection, and the spaces at the edges, which the brief does not hold."""
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.finish_composing()
        super().focusOutEvent(event)
        if event.reason() in _TURNED_AWAY:
            return
        self.place_caret(self.caret())
        if self._text != self._in_brief:
            self._put(self._in_brief)
        self.focused.emit(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: the field shows all of its text."""
        event.ignore()
