"""The form: the whole brief on one flowing page."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from editor.brief.edits import items_of
from editor.brief.model import ItemId, Part
from editor.brief.offers import NO_OFFERS, Offers
from editor.desktop.controls.kept_painted import keep_painted
from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar
from editor.desktop.document import Document
from editor.desktop.form.citation_light import CitationLight
from editor.desktop.form.completion import Completion
from editor.desktop.form.field_tables import DATE, SECTIONS, SectionEntry
from editor.desktop.form.following import Following
from editor.desktop.form.form_column import FormColumn
from editor.desktop.form.form_edits import FormEdits
from editor.desktop.form.form_lock import FormLock
from editor.desktop.form.form_others import FormOthers
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.renumbering import RenumberButton
from editor.desktop.form.row_edge import RowEdge
from editor.desktop.form.row_keys import RowKeys
from editor.desktop.form.rows import Rows
from editor.desktop.form.section import Section
from editor.desktop.form.takers import Takers
from editor.desktop.form.text_field import TextField
from editor.desktop.form.title_block import TitleBlock
from editor.desktop.form.whole_brief import WholeBrief
from editor.desktop.history import Caret
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme

_CARET_ROOM = 120
"""Pixels at 100 % that stay free above and below the caret while writing."""


class FormView(QScrollArea):
    """Shows the document's brief and turns what the user does into edits of it."""

    item_focused = Signal(object)
    """The ItemId of the item that the user turned to; None for the title."""

    row_added = Signal(object)
    """An ItemRow is new in the form."""

    row_removed = Signal()
    """An ItemRow is in the form no longer."""

    link_wanted = Signal(str)
    """The user wants to see what is at this address."""

    noticed = Signal(str)
    """A sentence about what was pasted."""

    refused = Signal()
    """The user tried to write, where the brief may only be read."""

    def __init__(
        self,
        document: Document,
        theme: Theme,
        offers: Offers = NO_OFFERS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._edits = FormEdits(document, self.go_to, self.noticed.emit)
        self._takers = Takers(document, self.go_to, self.noticed.emit)
        self._keys = RowKeys(document, self._edits, self._leave)
        self._row: ItemRow | None = None
        self.resting = False
        """Whether another view shows, and what stands here may be old."""
        self._page = QWidget()
        self._edge = RowEdge(theme, self, self._page, self._rows_beside)
        self._citation_light = CitationLight(self)
        self._completion = Completion(document, offers, theme, self)
        self.others = FormOthers(document, theme, self, self._page, self.go_to)
        self._head = TitleBlock(theme)
        self.title, self.dateline = self._head.title, self._head.dateline
        self.title_problems = self._head.problems
        self.whole_brief = WholeBrief(theme)
        self._renumber_button = RenumberButton(document, theme.fonts.interface)
        self.sections = [self._section(entry, theme) for entry in SECTIONS]
        self.rows = Rows(document, self.sections, self.show_brief, lambda: self.resting, self)
        self._lock = FormLock(self.sections, self._edge, self.refused.emit)
        self.column = FormColumn(self._head, self.sections, self.others, self.whole_brief, theme)
        self._lay_out()
        self._connect()
        self.show_brief()

    def _section(self, entry: SectionEntry, theme: Theme) -> Section:
        of_sources = entry.part is Part.SOURCES
        section = Section(entry, theme, self._renumber_button if of_sources else None)
        section.row_added.connect(self._connect_row)
        section.row_removed.connect(self._forget_row)
        section.add_wanted.connect(self.add_item)
        return section

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(QuietScrollBar())
        self.following = Following(self.verticalScrollBar(), self._page, self._show_caret)
        self._theme.resized.connect(self.following.keep_share)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, and painted where there is something to scroll: the page does not jump.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        page = QHBoxLayout(self._page)
        space(page, (20, 0, 20, 0))
        page.addStretch(1)
        page.addWidget(self.column, 100)
        page.addStretch(1)
        self.setWidget(self._page)
        keep_painted(self._page)

    def _connect(self) -> None:
        self.title.edited.connect(self._edits.set_title)
        self.title.entered.connect(self._go_on_from_title)
        self.title.focused.connect(self._title_focused)
        self.title.taker = self._takers.into_title
        self._connect_field(self.title)
        self.dateline.edited.connect(self._edits.set_date)
        self.dateline.field_added.connect(self._connect_date)
        self.dateline.focused.connect(self._title_focused)
        self.dateline.finished.connect(self.title.setFocus)
        self._edge.moved.connect(self._move_row)
        self._edge.detail_wanted.connect(self._go_to_detail)
        self._edge.removed.connect(lambda row: self._edits.remove_item(row.item))
        self._document.changed.connect(self.show_brief)
        # When all who follow the edit are done, and before anything is painted.
        self._document.changed.connect(self.following.lay_out, Qt.ConnectionType.QueuedConnection)

    def _connect_row(self, row: ItemRow) -> None:
        row.edited.connect(self._edits.set_item)
        row.cited.connect(self._edits.cite)
        self._keys.connect(row)
        row.activated.connect(self._row_activated)
        row.hovered.connect(self._edge.point_at)
        self._citation_light.add(row)
        self._completion.serve_row(row)
        row.link_wanted.connect(self.link_wanted)
        row.field_added.connect(self._connect_field)
        for attribute, field in row.fields.items():
            field.taker = self._takers.into_field(row, attribute)
            self._connect_field(field)
        if row.citations is not None:
            last = list(row.fields.values())[-1]
            row.citations.offer_outlets(self._completion.outlets_to_cite)
            row.citations.left.connect(lambda step: self._leave(last, step))
        self._lock.take_row(row)
        self.row_added.emit(row)

    def _connect_date(self, field: TextField) -> None:
        self._connect_field(field)
        self._completion.serve_date(field)
        QWidget.setTabOrder(self.title, field)

    def furnish(self) -> None:
        """Make what the first frame does without, so that the first key does not wait for it."""
        self._edge.furnish(self.rows.made())

    def _forget_row(self, row: ItemRow) -> None:
        self._citation_light.remove(row)
        self._edge.forget(row)
        if self._row is row:
            self._row = None
        self.row_removed.emit()

    def _connect_field(self, field: TextField) -> None:
        self._lock.take_field(field)
        field.left.connect(lambda step: self._leave(field, step))
        field.caret_moved.connect(lambda: self._keep_in_view(field))
        field.caret_jumped.connect(self._document.end_run)
        field.focused.connect(lambda _: self._keep_in_view(field))

    # Showing

    def finish_composing(self) -> None:
        """Take what an input method composes here as it stands."""
        field = self.field_in_use()
        if field is not None:
            field.finish_composing()

    def rest(self, resting: bool) -> None:
        """Show nothing new while another view shows; then all of it."""
        returns, self.resting = self.resting and not resting, resting
        self.show_brief()
        if returns:
            self.rows.complete()

    def show_brief(self) -> None:
        """Show what the document says now."""
        if self.resting:
            return
        brief = self._document.brief
        shown = self.rows.portion_of(brief)
        self._head.show_brief(brief)
        rearranged = [
            section.show_items(items_of(shown, section.entry.part), brief.sources)
            for section in self.sections
        ]
        self._citation_light.show_brief(brief)
        self._edge.count()
        if any([*rearranged, self.others.show_brief(brief)]):
            self.column.chain_tabs()
        self._renumber_button.show_brief()
        self._lock.turn(self._fields, locked=self._document.locked)

    def limit_title(self, characters: int) -> None:
        """Say from now on how many characters a title may have; 0 where nobody minds."""
        self._head.limit_title(characters)

    # Going to places

    def go_to(self, caret: Caret) -> None:
        """Put the keyboard on a place; one that is gone is passed by."""
        if caret.item is None:
            field = self.dateline.unfold() if caret.field == DATE.attribute else self.title
            self._enter(field, caret.position)
            return
        row = self.rows.of(caret.item)
        self._place_new_rows()
        if row is None:
            return
        row.unfold(caret.field)
        if caret.field in row.fields:
            self._enter(row.fields[caret.field], caret.position)
        elif row.citations is not None:
            row.citations.setFocus()
            self.ensureWidgetVisible(row.citations, 0, px(_CARET_ROOM))

    def _place_new_rows(self) -> None:
        """New rows get their places now: Qt puts off showing them and laying out the page."""
        new = [row for row in self.rows.made() if not row.isVisible()]
        for row in new:
            row.show()
        if new:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def go_to_item(self, item: ItemId | None) -> None:
        """Put the keyboard on the first field of an item; on the title for None."""
        row = self.rows.of(item)
        self.go_to(Caret(item, next(iter(row.fields)) if row else "title"))

    def go_to_source(self, number: int) -> None:
        """Put the keyboard on the source with this number, if there is one."""
        for source in self._document.brief.sources:
            if source.number == number:
                self.go_to_item(source.id)
                return

    def field_in_use(self) -> TextField | None:
        """The field that the keyboard is on."""
        return next((field for field in self._fields() if field.hasFocus()), None)

    def _enter(self, field: TextField, position: int) -> None:
        field.setFocus()
        field.place_caret(position)
        self._keep_in_view(field)

    def _leave(self, field: TextField, step: int) -> None:
        fields = list(self._fields())
        if step > 0 and field is fields[-1]:
            self.rows.all()
            fields = list(self._fields())
        place = fields.index(field) + step
        if 0 <= place < len(fields):
            self._enter(fields[place], 0 if step > 0 else len(fields[place].toPlainText()))

    def _fields(self) -> Iterator[TextField]:
        yield from self._head.fields()
        for row in self.rows.made():
            yield from row.fields.values()

    def _rows_beside(self, row: ItemRow) -> list[ItemRow]:
        """The rows of the section that ``row`` is in."""
        return next((section.rows for section in self.sections if row in section.rows), [])

    def _keep_in_view(self, field: TextField) -> None:
        if field.hasFocus():
            self.show_place(field, field.cursorRect().center())
            self.following.start(field)

    def show_place(self, field: TextField, point: QPoint) -> None:
        """Bring ``point`` of ``field`` into view."""
        place = field.mapTo(self._page, point)
        self.ensureVisible(place.x(), place.y(), 0, px(_CARET_ROOM))

    def _show_caret(self) -> None:
        field = self.field_in_use()
        if field is not None:
            self._keep_in_view(field)

    def _row_activated(self, row: ItemRow, active: bool) -> None:
        self.following.expect_change()  # what shows in the row in use only comes or goes
        if active:
            self._row = row
            self._edge.go_to(row)
            self.item_focused.emit(row.item.id)
        else:
            self._edge.leave(row)

    def _go_on_from_title(self) -> None:
        """To the first fact, which is made where there is none."""
        if self._document.brief.facts or self._document.locked:
            self._leave(self.title, 1)
        else:
            self.add_item(SECTIONS[0])

    def _title_focused(self, focused: bool) -> None:
        if focused:
            self._row = None
            self.item_focused.emit(None)

    # What the menu and its keys do

    def add_item(self, entry: SectionEntry) -> None:
        """Add an empty item at the end of a section and go there."""
        end = len(items_of(self._document.brief, entry.part))
        self._edits.add_item(entry, end, self.caret())

    def renumber_sources(self) -> str:
        """Number the sources as they are cited; gives a sentence about what came of it."""
        return self._renumber_button.renumber()

    def move_item(self, step: int) -> None:
        """Move the item that one is in by ``step`` places."""
        if self._row is not None:
            self._move_row(self._row, step)

    def remove_item(self) -> None:
        """Remove the item that one is in."""
        if self._row is not None:
            self._edits.remove_item(self._row.item)

    def go_to_detail(self, attribute: str) -> None:
        """Go to a detail of the item that one is in, and unfold it; to nothing it does not have."""
        if self._row is not None:
            self._go_to_detail(self._row, attribute)

    def _go_to_detail(self, row: ItemRow, attribute: str) -> None:
        if row.has_detail(attribute):
            self.go_to(Caret(row.item.id, attribute, len(getattr(row.item, attribute))))

    def go_to_date(self) -> None:
        """Go to the date of the brief, and unfold it."""
        self.go_to(Caret(None, DATE.attribute, len(self._document.brief.date)))

    def open_link(self) -> None:
        """Ask for what is at the link of the source that one is in, if it has one."""
        address = getattr(self._row.item, "url", "") if self._row is not None else ""
        if address:
            self.link_wanted.emit(address)

    def paste_plain(self) -> None:
        """Paste as text on one line, whatever the clipboard holds."""
        field = self.field_in_use()
        if field is not None and not field.isReadOnly():
            field.insert_line(QGuiApplication.clipboard().text())

    def _move_row(self, row: ItemRow, step: int) -> None:
        first = Caret(row.item.id, next(iter(row.fields)))
        self._edits.move_item(row.item, step, self.caret() if row is self._row else first)

    def caret(self) -> Caret:
        """Where one is in the form."""
        if self._row is None:
            date = self.dateline.date
            if date is not None and date.hasFocus():
                return Caret(None, DATE.attribute, date.caret())
            return Caret(None, "title", self.title.caret())
        for attribute, field in self._row.fields.items():
            if field.hasFocus():
                return Caret(self._row.item.id, attribute, field.caret())
        if self._row.citations is not None and self._row.citations.hasFocus():
            return Caret(self._row.item.id, "citations")
        return Caret(self._row.item.id, next(iter(self._row.fields)))
