"""Form and text, of which one shows: the other rests."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from editor.brief.edits import items_of
from editor.brief.model import ItemId
from editor.desktop.document import Document
from editor.desktop.form.form_view import FormView
from editor.desktop.form.limits import MOST_CHARACTERS, MOST_ITEMS
from editor.desktop.history import Caret, Place, TextCaret
from editor.desktop.text.late_reading import LateReading
from editor.desktop.theme.theme import Theme
from editor.formats.reading import LossError

if TYPE_CHECKING:  # few look at the text, and fewer at one that can't be read
    from editor.desktop.text.fault_line import FaultLine
    from editor.desktop.text.text_places import TextPlaces
    from editor.desktop.text.text_view import TextView

_REST = 100
"""Milliseconds of a resting caret after which it is told where it is."""


class Views(QWidget):
    """Shows ``form`` or ``text`` and leads the keyboard to places in the one that shows."""

    switched = Signal()
    """Another view was asked for; ``text_shows`` tells which one shows."""

    item_focused = Signal(object)
    """The ItemId of the item that the caret in the text is in; None for the title."""

    said = Signal(str)
    """A sentence about why it is this view."""

    refused = Signal()
    """The user tried to write, where the brief may only be read."""

    def __init__(self, document: Document, form: FormView, theme: Theme) -> None:
        super().__init__()
        self._document = document
        self._theme = theme
        self._places: TextPlaces | None = None
        self.form = form
        self._fault: FaultLine | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(form)
        lines = self._lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._stack)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._light)
        form.refused.connect(self.refused)
        document.refused.connect(self.refused)
        document.opened.connect(self._choose)
        document.changed.connect(self._show_document)
        document.caret_wanted.connect(self.go_to)
        self.reader = LateReading(document)

    @cached_property
    def text(self) -> "TextView":
        """The text of the file; made when it is first to show."""
        from editor.desktop.controls.unseen_label import UnseenLabel
        from editor.desktop.text.text_view import TextView

        text = TextView(self._document, self._theme)
        text.caret_moved.connect(self._rest.start)
        text.refused.connect(self.refused)
        self._stack.addWidget(text)
        UnseenLabel(text)
        return text

    @property
    def text_shows(self) -> bool:
        """Whether it is the text that shows."""
        return self._stack.currentWidget() is not self.form

    @property
    def no_form(self) -> str:
        """Why the document can have no form; empty where it can."""
        brief, text = self._document.brief, self._document.record.text
        items = sum(len(items_of(brief, section.entry.part)) for section in self.form.sections)
        if items > MOST_ITEMS:
            told = self.tr("{number} items are too many for the form; it takes up to {most}.")
            return told.format(number=f"{items:,}", most=f"{MOST_ITEMS:,}")
        if len(text) > MOST_CHARACTERS:
            return self.tr("The file is too long for the form, which takes up to 1 MB of text.")
        return ""

    def toggle(self) -> None:
        """Show the other view, at the place where one is."""
        if self.text_shows:
            self.show_form()
        else:
            self.show_text()

    def show_form(self) -> None:
        """Show the form, with the keyboard on what the caret stood in."""
        if not self.text_shows:
            return
        self.text.finish_composing()
        if not self.no_form:
            self._document.catch_up()
        if self.no_form:
            self.said.emit(self.no_form)
            self.switched.emit()  # back: what was pressed shows the other view as chosen
            return
        caret = self.places().caret_at(self.text.caret().position)
        self._show(self.form)
        self.form.go_to(caret)

    def show_text(self) -> None:
        """Show the text, with the caret in what the keyboard was on."""
        if self.text_shows:
            return
        self.form.finish_composing()
        caret = self.form.caret()
        if self._show_text():
            self.text.go_to(TextCaret(self.places().of_caret(caret)))

    def place(self) -> Place:
        """Where one is, in the view that shows."""
        return self.text.caret() if self.text_shows else self.form.caret()

    def go_to(self, place: Place) -> None:
        """Put the keyboard on ``place``: what was done in the text is undone there."""
        if isinstance(place, TextCaret):
            if self.text_shows or self._show_text():
                self.text.go_to(place)
        elif self.text_shows:
            self.text.go_to_change()
        else:
            self.form.go_to(place)

    def caret(self) -> Caret:
        """Where one is, in whichever view, as a place in the form."""
        if self.text_shows:
            return self.places().caret_at(self.text.caret().position)
        return self.form.caret()

    def take_keyboard(self) -> None:
        """Put the keyboard where it was here last."""
        if self.text_shows:
            self.text.setFocus()
        else:
            (self.form.focusWidget() or self.form.title).setFocus()

    def go_to_item(self, item: ItemId | None) -> None:
        """Put the keyboard on an item, on the title for None."""
        if self.text_shows:
            self.text.go_to(TextCaret(self.places().of_item(item)))
        else:
            self.form.go_to_item(item)

    def go_to_place(self, caret: Caret) -> None:
        """Put the keyboard on a place in the view that shows."""
        if self.text_shows:
            self.text.go_to(TextCaret(self.places().of_caret(caret)))
        else:
            self.form.go_to(caret)

    def go_to_source(self, number: int) -> None:
        """Put the keyboard on the source with this number, if there is one."""
        for source in self._document.brief.sources:
            if source.number == number:
                self.go_to_item(source.id)
                return

    def places(self) -> "TextPlaces":
        """Where everything stands in the text; where that can't be read, in the last that could."""
        from editor.desktop.text.text_places import TextPlaces

        reading = self._document.as_saved
        if self._places is None or self._places.reading is not reading:
            self._places = TextPlaces(reading)
        return self._places

    def _choose(self) -> None:
        reason = self.no_form
        text = bool(reason or self._document.fault) and self._show_text()
        if not text:
            self._show(self.form)
        if reason:
            self.said.emit(reason)
            self.text.go_to(TextCaret())
        if self._document.fault:
            self._go_to_fault()

    def _show_text(self) -> bool:
        try:
            self.text.show_text()
        except LossError as error:
            self.said.emit(self.tr("The text can't be shown: {error}").format(error=error))
            self.switched.emit()
            return False
        if not self.text_shows:
            self._show(self.text)
        return True

    def _show(self, view: QWidget) -> None:
        self.form.rest(view is not self.form)
        self._stack.setCurrentWidget(view)
        self.switched.emit()

    def _show_document(self) -> None:
        self._show_fault()
        if self.text_shows and not self._show_text():
            self._show(self.form)

    def _show_fault(self) -> None:
        fault = self._document.fault
        if fault is not None and self._fault is None:
            from editor.desktop.text.fault_line import FaultLine

            self._fault = FaultLine(self._theme)
            self._fault.place_wanted.connect(self._go_to_fault)
            self._lines.insertWidget(0, self._fault)
        if self._fault is not None:
            self._fault.show_fault(fault)

    def _go_to_fault(self) -> None:
        fault = self._document.fault
        if fault is not None and (self.text_shows or self._show_text()):
            self.text.go_to(TextCaret(fault.offset or 0))

    def _light(self) -> None:
        document = self._document
        if self.text_shows and not document.locked and not self.no_form:
            caret = self.places().caret_at(self.text.caret().position)
            self.item_focused.emit(caret.item)
