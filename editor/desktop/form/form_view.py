"""The form: the whole brief on one flowing page."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editor.brief.edits import is_blank, items_of
from editor.brief.model import ItemId
from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar
from editor.desktop.document import Document
from editor.desktop.form.field_tables import SECTIONS, SectionEntry
from editor.desktop.form.form_edits import FormEdits
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.row_controls import RowControls
from editor.desktop.form.section import Section
from editor.desktop.form.text_field import TextField
from editor.desktop.history import Caret
from editor.desktop.problems.problem_lines import ProblemLines
from editor.desktop.theme.theme import Theme

_COLUMN = 672
"""Pixels of a row at 100 %: some 620 to write in, and the gutter."""

_TITLE_LEADING = 106
"""Height of a line of the title in per cent of the font's own."""

_CARET_ROOM = 60
"""Pixels that stay free above and below the caret while writing."""


class FormView(QScrollArea):
    """Shows the document's brief and turns what the user does into edits of it."""

    item_focused = Signal(object)
    """The ItemId of the item that the user turned to; None for the title."""

    row_added = Signal(object)
    """An ItemRow is new in the form."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._edits = FormEdits(document, self.go_to)
        self._row: ItemRow | None = None
        self._resting = False
        self._page = QWidget()
        self._controls = RowControls(self._page)
        self.title = TextField("Title", theme.fonts.title, _TITLE_LEADING)
        self.title_problems = ProblemLines(theme)
        self.sections = [self._section(entry, theme) for entry in SECTIONS]
        self._lay_out(theme)
        self._connect()
        self.show_brief()

    def _section(self, entry: SectionEntry, theme: Theme) -> Section:
        section = Section(entry, theme)
        section.row_added.connect(self._connect_row)
        section.row_removed.connect(self._forget_row)
        section.add_wanted.connect(self.add_item)
        return section

    def _lay_out(self, theme: Theme) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(QuietScrollBar())
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, and painted where there is something to scroll: the page does not jump.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.title.setPlaceholderText("Title of the brief")
        column = QWidget()
        column.setMaximumWidth(round(_COLUMN * theme.fonts.scale))
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 28, 0, 120)
        lines.setSpacing(28)
        title = QVBoxLayout()
        title.setContentsMargins(12, 0, 12, 0)
        title.setSpacing(8)
        title.addWidget(self.title)
        title.addWidget(self.title_problems)
        lines.addLayout(title)
        for section in self.sections:
            lines.addWidget(section)
        lines.addStretch()
        page = QHBoxLayout(self._page)
        page.setContentsMargins(20, 0, 20, 0)
        page.addStretch(1)
        page.addWidget(column, 100)
        page.addStretch(1)
        self.setWidget(self._page)

    def _connect(self) -> None:
        self.title.edited.connect(self._edits.set_title)
        self.title.entered.connect(lambda _: self._leave(self.title, 1))
        self.title.focused.connect(self._title_focused)
        self._connect_field(self.title)
        self._controls.moved.connect(self._move_row)
        self._controls.removed.connect(lambda row: self._edits.remove_item(row.item))
        self._document.changed.connect(self.show_brief)

    def _connect_row(self, row: ItemRow) -> None:
        row.edited.connect(self._edits.set_item)
        row.cited.connect(self._edits.cite)
        row.entered.connect(self._add_after)
        row.backed_out.connect(self._remove_if_empty)
        row.activated.connect(self._row_activated)
        row.hovered.connect(self._controls.go_to)
        for field in row.fields.values():
            self._connect_field(field)
        if row.citations is not None:
            last = list(row.fields.values())[-1]
            row.citations.left.connect(lambda step: self._leave(last, step))

        self.row_added.emit(row)

    def _forget_row(self, row: ItemRow) -> None:
        self._controls.leave(row)
        if self._row is row:
            self._row = None

    def _connect_field(self, field: TextField) -> None:
        field.left.connect(lambda step: self._leave(field, step))
        field.caret_moved.connect(lambda: self._keep_in_view(field))
        field.focused.connect(lambda _: self._keep_in_view(field))

    # Showing

    def rest(self, resting: bool) -> None:
        """Show nothing new while another view shows; then all of it."""
        self._resting = resting
        self.show_brief()

    def show_brief(self) -> None:
        """Show what the document says now."""
        if self._resting:
            return
        brief = self._document.brief
        self.title.show_text(brief.title)
        rearranged = [
            section.show_items(items_of(brief, section.entry.part), brief.sources)
            for section in self.sections
        ]
        if any(rearranged):
            self._chain_tabs()
        self._lock(self._document.locked)

    def _lock(self, locked: bool) -> None:
        """Let nobody write what the document would not take."""
        if locked is not self.title.isReadOnly():
            for field in self._fields():
                field.setReadOnly(locked)

    def _chain_tabs(self) -> None:
        for before, after in pairwise(self._stops()):
            QWidget.setTabOrder(before, after)

    def _stops(self) -> Iterator[QWidget]:
        yield self.title
        for section in self.sections:
            for row in section.rows:
                yield from row.fields.values()
                if row.citations is not None:
                    yield row.citations
            yield section.add_button

    # Going to places

    def go_to(self, caret: Caret) -> None:
        """Put the keyboard on a place; one that is gone is passed by."""
        if caret.item is None:
            self._enter(self.title, caret.position)
            return
        for row in self.rows():
            if row.item.id is caret.item:
                # A new row gets its place now: Qt puts off showing it and laying out the page.
                row.show()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
                if caret.field in row.fields:
                    self._enter(row.fields[caret.field], caret.position)
                elif row.citations is not None:
                    row.citations.setFocus()
                    self.ensureWidgetVisible(row.citations, 0, _CARET_ROOM)
                return

    def go_to_item(self, item: ItemId | None) -> None:
        """Put the keyboard on the first field of an item; on the title for None."""
        row = next((row for row in self.rows() if row.item.id is item), None)
        self.go_to(Caret(item, next(iter(row.fields)) if row else "title"))

    def go_to_source(self, number: int) -> None:
        """Put the keyboard on the source with this number, if there is one."""
        for source in self._document.brief.sources:
            if source.number == number:
                self.go_to_item(source.id)
                return

    def caret(self) -> Caret | None:
        """Where one is in the form."""
        return self._place()

    def field_in_use(self) -> TextField | None:
        """The field that the keyboard is on."""
        return next((field for field in self._fields() if field.hasFocus()), None)

    def _enter(self, field: TextField, position: int) -> None:
        field.setFocus()
        field.place_caret(position)
        self._keep_in_view(field)

    def _leave(self, field: TextField, step: int) -> None:
        fields = list(self._fields())
        place = fields.index(field) + step
        if 0 <= place < len(fields):
            self._enter(fields[place], 0 if step > 0 else len(fields[place].toPlainText()))

    def _fields(self) -> Iterator[TextField]:
        yield self.title
        for row in self.rows():
            yield from row.fields.values()

    def rows(self) -> Iterator[ItemRow]:
        """The rows of all items, in reading order."""
        for section in self.sections:
            yield from section.rows

    def _keep_in_view(self, field: TextField) -> None:
        if field.hasFocus():
            place = field.mapTo(self._page, field.cursorRect().center())
            self.ensureVisible(place.x(), place.y(), 0, _CARET_ROOM)

    def _row_activated(self, row: ItemRow, active: bool) -> None:
        if active:
            self._row = row
            self._controls.go_to(row)
            self.item_focused.emit(row.item.id)

    def _title_focused(self, focused: bool) -> None:
        if focused:
            self._row = None
            self.item_focused.emit(None)

    # What the menu and its keys do

    def add_item(self, entry: SectionEntry) -> None:
        """Add an empty item at the end of a section and go there."""
        end = len(items_of(self._document.brief, entry.part))
        self._edits.add_item(entry, end, self._place())

    def move_item(self, step: int) -> None:
        """Move the item that one is in by ``step`` places."""
        if self._row is not None:
            self._move_row(self._row, step)

    def remove_item(self) -> None:
        """Remove the item that one is in."""
        if self._row is not None:
            self._edits.remove_item(self._row.item)

    def _move_row(self, row: ItemRow, step: int) -> None:
        caret = self._place() if row is self._row else None
        self._edits.move_item(row.item, step, caret or Caret(row.item.id, next(iter(row.fields))))

    def _add_after(self, row: ItemRow) -> None:
        for section in self.sections:
            if row in section.rows:
                self._edits.add_item(section.entry, section.rows.index(row) + 1, self._place())
                return

    def _remove_if_empty(self, row: ItemRow) -> None:
        if is_blank(row.item):
            self._edits.remove_item(row.item)

    def _place(self) -> Caret | None:
        if self._row is None:
            return Caret(None, "title", self.title.caret())
        for attribute, field in self._row.fields.items():
            if field.hasFocus():
                return Caret(self._row.item.id, attribute, field.caret())
        if self._row.citations is not None and self._row.citations.hasFocus():
            return Caret(self._row.item.id, "citations")
        return Caret(self._row.item.id, next(iter(self._row.fields)))
