"""The form as the find bar searches it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from editor.desktop.document import Document
from editor.desktop.form.form_view import FormView
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.shown_text import units
from editor.desktop.form.text_field import TextField
from editor.desktop.form.text_marks import Light
from editor.desktop.history import Caret
from editor.desktop.theme.theme import Theme
from editor.searching.texts import FieldName, Place, Text, texts_of

if TYPE_CHECKING:  # the first frames replace nothing
    from editor.searching.replacing import Change


class FormSearch(QObject):
    """Lights, shows and replaces places in ``form``.

    Only what is in view is lit: a common letter is found ten thousand times in a long brief.
    """

    def __init__(self, form: FormView, document: Document, theme: Theme) -> None:
        super().__init__(form)
        self._form = form
        self._document = document
        self._theme = theme
        self._places: dict[FieldName, list[Place]] = {}
        self._current: Place | None = None
        form.verticalScrollBar().valueChanged.connect(self._light_view)
        form.verticalScrollBar().rangeChanged.connect(self._light_view)
        theme.changed.connect(self._light_all)

    @property
    def locked(self) -> bool:
        """Whether nothing can be replaced here."""
        return self._document.locked

    def texts(self) -> Iterator[Text]:
        """All texts of the brief."""
        return texts_of(self._document.brief)

    def place(self) -> Place | None:
        """The selection or the caret; beside the fields, the end of the item's first one."""
        for (item, name), field in self._fields():
            if field.hasFocus():
                return Place(item, name, *field.selection())
        focused = self._form.window().focusWidget()
        for row in self._form.rows():
            if focused is not None and row.isAncestorOf(focused):
                first = next(iter(row.fields))
                end = len(getattr(row.item, first))
                return Place(row.item.id, first, end, end)
        return None

    def selected_text(self) -> str:
        """The selected words of the field that the keyboard is on."""
        field = self._form.field_in_use()
        return field.textCursor().selectedText() if field else ""

    def light(self, places: Sequence[Place], current: Place | None) -> None:
        """Light these, the current one so that it stands out."""
        of_fields: dict[FieldName, list[Place]] = defaultdict(list)
        for place in places:
            of_fields[place.item, place.field].append(place)
        self._places, self._current = dict(of_fields), current
        self._light_all()

    def _light_all(self) -> None:
        for name, field in self._fields():
            if name not in self._places or not self._in_view(field):
                field.light(())
        self._light_view()

    def _light_view(self) -> None:
        if self._places:
            for name, field in self._fields():
                if name in self._places and self._in_view(field):
                    field.light(self._light(place) for place in self._places[name])

    def _light(self, place: Place) -> Light:
        scheme = self._theme.scheme
        if place == self._current:
            return Light(place.start, place.end, scheme.found_now, scheme.ink)
        return Light(place.start, place.end, scheme.found)

    def _in_view(self, field: TextField) -> bool:
        viewport = self._form.viewport()
        top = field.mapTo(viewport, field.rect().topLeft()).y()
        return top + field.height() > 0 and top < viewport.height()

    def show(self, place: Place) -> None:
        """Scroll to ``place``."""
        field, row = self._field(place), self._row(place)
        if field is not None:
            cursor = QTextCursor(field.document())
            cursor.setPosition(units(field.document().toRawText(), place.end))
            self._form.show_place(field, field.cursorRect(cursor).center())
        elif row is not None:
            self._form.ensureWidgetVisible(row)

    def go_to(self, place: Place) -> None:
        """Put the keyboard on ``place``, and select it."""
        self._form.go_to(Caret(place.item, place.field, place.end))
        field = self._field(place)
        if field is not None and field.hasFocus():
            field.select(place.start, place.end)

    def replace(self, changes: "Sequence[Change]") -> Place:
        """Make ``changes`` as one undo step; gives where the text goes on behind the first."""
        from editor.searching.replacing import end_of, replaced

        first = changes[0]
        item, name = first.place.item, first.place.field
        (text,) = (each.text for each in self.texts() if each[:2] == (item, name))
        end = end_of(first, text)
        brief = replaced(self._document.brief, changes)
        before, after = Caret(item, name, first.place.end), Caret(item, name, end)
        self._document.edit(brief, before, after)
        return Place(item, name, end, end)

    def _fields(self) -> Iterator[tuple[FieldName, TextField]]:
        yield (None, "title"), self._form.title
        for row in self._form.rows():
            for name, field in row.fields.items():
                yield (row.item.id, name), field

    def _field(self, place: Place) -> TextField | None:
        if place.item is None:
            return self._form.title
        row = self._row(place)
        return row.fields.get(place.field) if row else None

    def _row(self, place: Place) -> ItemRow | None:
        return next((row for row in self._form.rows() if row.item.id is place.item), None)
