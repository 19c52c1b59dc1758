"""The Text view as the find bar searches it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTextEdit

from editor.desktop.document import Document
from editor.desktop.form.text_marks import border
from editor.desktop.history import TextCaret
from editor.desktop.text.text_pieces import Change as TextChange
from editor.desktop.text.text_view import TextView
from editor.desktop.theme.theme import Theme
from editor.searching.replacing import Change
from editor.searching.texts import Place, Text

_FIELD = "text"


class TextSearch(QObject):
    """Lights, shows and replaces places in ``view``: the whole file is one text.

    Only what is in view is lit, as in the form.
    """

    def __init__(self, view: TextView, document: Document, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._document = document
        self._theme = theme
        self._places: Sequence[Place] = ()
        self._current: Place | None = None
        view.verticalScrollBar().valueChanged.connect(self._light_view)
        theme.changed.connect(self._light_view)

    @property
    def locked(self) -> bool:
        """Whether nothing can be replaced here."""
        return self._document.read_only

    def texts(self) -> Iterator[Text]:
        """The text of the file."""
        yield Text(None, _FIELD, self._view.shown.whole)

    def place(self) -> Place | None:
        """The selection or the caret, if the keyboard is here."""
        return Place(None, _FIELD, *self._view.selected()) if self._view.hasFocus() else None

    def selected_text(self) -> str:
        """The selected words, if the keyboard is here."""
        return self._view.shown.between(*self._view.selected()) if self._view.hasFocus() else ""

    def light(self, places: Sequence[Place], current: Place | None) -> None:
        """Light these, the current one so that it stands out."""
        self._places, self._current = places, current
        self._light_view()

    def _light_view(self) -> None:
        start, end = self._view.offsets_in_view() if self._places else (0, 0)
        first = bisect_left(self._places, start, key=lambda place: place.end)
        last = bisect_right(self._places, end, key=lambda place: place.start)
        self._view.light([self._light(place) for place in self._places[first:last]])

    def _light(self, place: Place) -> QTextEdit.ExtraSelection:
        scheme = self._theme.scheme
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._view.cursor_over(place.start, place.end)
        selection.format.setBackground(QColor(scheme.found))
        if place == self._current:
            selection.format.setBackground(QColor(scheme.found_now))
            border(selection.format, scheme.ink)
        return selection

    def show(self, place: Place) -> None:
        """Bring ``place`` into view, where its light tells it: a selection would lie over that."""
        self._view.setTextCursor(self._view.cursor_over(place.end, place.end))

    def go_to(self, place: Place) -> None:
        """Put the keyboard on ``place``, and select it."""
        self._view.select(place.start, place.end)

    def replace(self, changes: Sequence[Change]) -> Place:
        """Make ``changes`` as one undo step; gives where the text goes on behind the first."""
        text = self._view.shown
        for place, new in reversed(changes):
            text = text.changed(TextChange(place.start, place.end, new))
        first, new = changes[0]
        end = first.start + len(new)
        self._document.edit_text(text, TextCaret(first.end), TextCaret(end))
        return Place(None, _FIELD, end, end)
