"""The file as text in a widget; what is typed becomes changes of exactly those bytes."""

from PySide6.QtCore import QMimeData, QPoint, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from editor.brief.changed_span import changed_span
from editor.desktop.controls.read_only import set_read_only
from editor.desktop.controls.waves import wavy
from editor.desktop.document import Document
from editor.desktop.form.shown_text import shown_lines, units
from editor.desktop.history import TextCaret
from editor.desktop.text.line_ends import with_line_ends
from editor.desktop.text.text_page import TextPage
from editor.desktop.text.text_pieces import Change, TextPieces
from editor.desktop.theme.theme import Theme
from editor.pattern import Pattern

_QT_LINE_ENDS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})
_NO_TEXT = Pattern("[\x00\ud800-\udfff]")
"""What no file can hold."""


class TextView(TextPage):
    """Shows the document's text while it is on show, and tells the document what changes in it.

    Qt's deltas go onto the text; the widget is never read as a whole, for it can't hold CR, CRLF
    and some characters as they are.
    """

    caret_moved = Signal()

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleDescription(self.tr("All that is in the file, as it will be saved."))
        self._file = document
        self._text = TextPieces()
        self._underlined: list[QTextEdit.ExtraSelection] = []
        self._lights: list[QTextEdit.ExtraSelection] = []
        self._edited = False
        self._misshown = False
        self._showing = False
        self._composing = False
        self._caret = self._caret_before = 0
        self._changed_at = 0
        # Qt tells of an edit in this order.
        self.document().contentsChange.connect(self._note_change)
        self.cursorPositionChanged.connect(self._remember_caret)
        self.textChanged.connect(self._tell)

    # Showing

    def show_text(self) -> None:
        """Show what the document says now, by the smallest change; LossError where no file can."""
        text = self._file.text
        if self._file.read_only is not self.isReadOnly():
            set_read_only(self, self._file.read_only)
        if text is self._text or self._composing:
            return
        change = self._text.change_to(text)
        start, end = self._text.units_at(change.start), self._text.units_at(change.end)
        self._text = text
        self._changed_at = change.start + len(change.new)
        self._put(start, end, shown_lines(change.new))

    def _put(self, start: int, end: int, shown: str) -> None:
        self._showing = True
        if start == 0 and end == self._length():
            self.setPlainText(shown)  # faster than a cursor
        elif start != end or shown:
            cursor = self._selection(start, end)
            cursor.insertText(shown)
        self._showing = False

    def caret(self) -> TextCaret:
        """Where the caret stands."""
        return TextCaret(self._text.offset(self.textCursor().position()))

    def go_to(self, caret: TextCaret) -> None:
        """Put the keyboard on a place in the text."""
        self.select(caret.position, caret.position)

    def go_to_change(self) -> None:
        """Put the keyboard on what changed last."""
        self.go_to(TextCaret(self._changed_at))

    def select(self, start: int, end: int) -> None:
        """Put the keyboard on the offsets ``start`` to ``end``."""
        self.setFocus()
        self.setTextCursor(self.cursor_over(start, end))

    def cursor_over(self, start: int, end: int) -> QTextCursor:
        """A cursor that selects the offsets ``start`` to ``end``."""
        return self._selection(self._text.units_at(start), self._text.units_at(end))

    def selected(self) -> tuple[int, int]:
        """The offsets from and to which the selection goes; twice the caret's where none is."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return self._text.offset(start), self._text.offset(end)

    def offsets_in_view(self) -> tuple[int, int]:
        """The offsets of the first and the last character that can be seen."""
        corner = self.viewport().rect().bottomRight()
        first, last = self.cursorForPosition(QPoint()), self.cursorForPosition(corner)
        return self._text.offset(first.position()), self._text.offset(last.position())

    def underline(self, words: list[QTextEdit.ExtraSelection]) -> None:
        """Underline ``words``; what else was underlined is not any more."""
        self._underlined = words
        self.waves = wavy(words)
        self.setExtraSelections([*self._lights, *self._underlined])

    def light(self, words: list[QTextEdit.ExtraSelection]) -> None:
        """Lay a light under ``words``; what else was lit is not any more."""
        if words or self._lights:
            self._lights = words
            self.setExtraSelections([*self._lights, *self._underlined])

    @property
    def shown(self) -> TextPieces:
        """The text that is shown."""
        return self._text

    def _selection(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(start, self._length()))
        cursor.setPosition(min(end, self._length()), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _length(self) -> int:
        return self.document().characterCount() - 1

    # Editing

    def _note_change(self, position: int, removed: int, added: int) -> None:
        if self._showing:
            return
        known, length = self._text.units, self._length()
        # Qt counts its last, invisible line end too where all was replaced.
        removed, added = min(removed, known - position), min(added, length - position)
        if known - removed + added != length:
            position, removed, added = 0, known, length
        new = self._selection(position, position + added).selectedText().translate(_QT_LINE_ENDS)
        start, end = self._text.offset(position), self._text.offset(position + removed)
        old = shown_lines(self._text.between(start, end))
        first, last, middle = changed_span(old, new)
        if first == last and not middle:
            return
        start, end = position + units(old, first), position + units(old, last)
        self._change(self._text.offset(start), self._text.offset(end), middle)
        self._misshown = self._text.units != length or shown_lines(middle) != middle

    def _change(self, start: int, end: int, new: str) -> None:
        if not self._edited:
            self._caret_before = self._caret
        new = with_line_ends(_NO_TEXT.sub("", new), self._text, start, end)
        self._text = self._text.changed(Change(start, end, new))
        self._edited = True

    def _tell(self) -> None:
        if not self._edited or self._showing:
            return
        self._edited = False
        if self._misshown:
            self._show_anew()
        self._caret = self.caret().position
        before, after = TextCaret(self._caret_before), TextCaret(self._caret)
        self._file.edit_text(self._text, before, after, typed=True)

    def _show_anew(self) -> None:
        """Show what was typed as it is in the text: a CR that met an LF is one line end now."""
        raw = self._selection(0, self._length()).selectedText().translate(_QT_LINE_ENDS)
        start, end, middle = changed_span(raw, shown_lines(self._text.whole))
        self._put(units(raw, start), units(raw, end), middle)
        self._misshown = False

    def _remember_caret(self) -> None:
        if not self._edited:
            self._caret = self.caret().position
            if not self._showing:
                self._file.end_run()
        self.caret_moved.emit()

    def replace(self, change: Change) -> None:
        """Make a change that is no typing; the caret goes behind it."""
        if self.isReadOnly():
            return
        start, end, new = change
        new = with_line_ends(_NO_TEXT.sub("", new), self._text, start, end)
        behind = TextCaret(start + len(new))
        text = self._text.changed(Change(start, end, new))
        self._file.edit_text(text, TextCaret(self._caret), behind)
        self.go_to(behind)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The text itself, not the marks that stand for what Qt can't show."""
        data = QMimeData()
        data.setText(self._text.between(*self.selected()))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, as an undo step of its own; line ends become those of the file."""
        self.replace(Change(*self.selected(), source.text()))

    def finish_composing(self) -> None:
        """Take what an input method composes here as it stands."""
        composed = self.textCursor().block().layout().preeditAreaText()
        if composed:
            commit = QInputMethodEvent()
            commit.setCommitString(composed)
            self.inputMethodEvent(commit)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """While a word is composed, nothing changes under it; before it comes, all is shown."""
        composing = bool(event.preeditString())
        if self._composing and not composing and self._file.text is not self._text:
            super().inputMethodEvent(QInputMethodEvent())
            self._composing = False
            self.show_text()
        self._composing = composing
        super().inputMethodEvent(event)
