"""One item of the brief in the form: its number, its fields, and for a fact its citations."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from editor.brief.model import Fact, Item, Part, Source
from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.lit_ground import paint_lit_ground
from editor.desktop.controls.read_only import set_read_only
from editor.desktop.form.citation_bar import CitationBar
from editor.desktop.form.details import Details
from editor.desktop.form.field_tables import FieldEntry, SectionEntry, name_of, told
from editor.desktop.form.remark import Remark
from editor.desktop.form.row_words import RowWords
from editor.desktop.form.text_field import TextField
from editor.desktop.history import Caret
from editor.desktop.theme.distances import px, scale, space
from editor.desktop.theme.theme import Theme

if TYPE_CHECKING:
    from editor.checks.problem import Problem
    from editor.desktop.form.detail_line import DetailLine
    from editor.desktop.problems.problem_lines import ProblemLines

GUTTER = 34
"""Pixels at 100 % left of the text, where the number stands."""


class ItemRow(QWidget):
    """Shows an item and tells what the user makes of it; a card lies under it while in use."""

    edited = Signal(object, object, object, bool)
    """The new item; Caret before and after; whether it was typed key by key."""

    cited = Signal(object, str)
    """The fact, and what the user typed to cite."""

    entered = Signal(object, str)
    """Enter was pressed in this row, in the field of this attribute."""

    backed_out = Signal(object, str)
    """Backspace was pressed at the start of the field of this attribute."""

    reached_on = Signal(object, str)
    """Delete was pressed at the end of the field of this attribute."""

    activated = Signal(object, bool)
    """The keyboard came to this row, or left it."""

    fix_wanted = Signal(object, object)
    """A Problem of this item, and the Fix that the user chose."""

    help_wanted = Signal(object, object)
    """A Problem of this item, and the button under which to offer what else there is."""

    explanation_wanted = Signal(object, object)
    """A Problem of this item to be explained, and the button beside which to do so."""

    dismissal_wanted = Signal(object)
    """A Problem of this item that the user wants to let stand."""

    hovered = Signal(object)
    """The pointer came over this row."""

    unhovered = Signal(object)
    """The pointer left this row."""

    field_added = Signal(object)
    """A detail is unfolded: its TextField is new among the fields."""

    link_wanted = Signal(str)
    """The user wants to see what is at this address."""

    def __init__(self, entry: SectionEntry, item: Item, theme: Theme) -> None:
        super().__init__()
        self.item = item
        self.fields: dict[str, TextField] = {}
        self.citations: CitationBar | None = None
        self._entry = entry
        self._theme = theme
        self._words = RowWords(entry)
        self._number = ""
        self._sources: Sequence[Source] | None = None
        self._active = self._lifted = False
        self._lit = self._locked = False
        self._remark: ElidedLabel | None = None
        self._problems: Sequence[Problem] = ()
        self._lines: ProblemLines | None = None
        self._details: Details | None = None
        self.setAutoFillBackground(True)  # Qt moves it on the screen, and paints nothing anew
        self._lay_out(entry)

    def _lay_out(self, entry: SectionEntry) -> None:
        self._column = column = QVBoxLayout(self)
        # At once as high as what is in it: else that is squeezed until all around it has grown.
        column.setVerticalSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        air = entry.air
        space(column, (GUTTER, air, 12, air), 6)
        lines = [QHBoxLayout() for _ in range(1 + max(field.line for field in entry.fields))]
        self._first_line = lines[0]
        for line in lines:
            column.addLayout(line)
            space(line, spacing=16)
        for field in entry.fields:
            made = self._field(field, entry.item)
            lines[field.line].addWidget(made, field.share, Qt.AlignmentFlag.AlignTop)
        if entry.part is Part.FACTS:
            self.citations = self._citation_bar()
            column.addWidget(self.citations)

    def _field(self, entry: FieldEntry, item_name: str) -> TextField:
        field = TextField(name_of(entry, item_name), entry.font(self._theme.fonts))
        field.setPlaceholderText(told(entry.hint))
        field.edited.connect(
            lambda text, before, after, typed: self._take_edit(entry, text, before, after, typed)
        )
        field.entered.connect(lambda _: self.entered.emit(self, entry.attribute))
        field.backed_out.connect(lambda: self.backed_out.emit(self, entry.attribute))
        field.reached_on.connect(lambda: self.reached_on.emit(self, entry.attribute))
        field.focused.connect(self._focus_changed)
        self.fields[entry.attribute] = field
        return field

    def _citation_bar(self) -> CitationBar:
        bar = CitationBar(self.tr("Citations"), self._theme)
        bar.cited.connect(lambda text: self.cited.emit(self.item, text))
        bar.removed.connect(self._remove_citation)
        bar.focused.connect(self._focus_changed)
        return bar

    def show_item(self, item: Item, number: str, sources: Sequence[Source]) -> None:
        """Show ``item`` under ``number``, its citations with the names of ``sources``."""
        if item is self.item and sources is self._sources and number == self._number:
            return
        renumbered = number != self._number
        self.item, self._sources, self._number = item, sources, number
        for attribute, field in self.fields.items():
            field.show_text(getattr(item, attribute))
        if isinstance(item, Fact) and self.citations is not None:
            self.citations.show_citations(item.citations, sources)
        if self._details or any(getattr(item, entry.attribute) for entry in self._entry.details):
            self._shown_details().show_item(item)
        if renumbered:
            self._words.number(number)
            self._tell_words()
            self.update()

    def _tell_words(self) -> None:
        """Tell a screen reader what is called how, and what is wrong there."""
        self._words.tell(self, self.fields, self.citations)

    # Details

    def unfold(self, attribute: str) -> None:
        """Make room for a detail, if ``attribute`` is one."""
        if self.has_detail(attribute):
            self._shown_details().unfold(attribute)

    def has_detail(self, attribute: str) -> bool:
        """Whether ``attribute`` is a detail of items of this kind."""
        return any(entry.attribute == attribute for entry in self._entry.details)

    def _shown_details(self) -> Details:
        """Made when first needed: most items have none."""
        if self._details is None:
            self._details = Details(self._entry.details, self._entry.item, self._theme)
            self._details.edited.connect(self._take_edit)
            self._details.unfolded.connect(self._add_field)
            self._details.folded.connect(lambda line: self.fields.pop(line.entry.attribute))
            self._details.finished.connect(self._return_from_details)
            self._details.focused.connect(self._focus_changed)
            self._details.link_wanted.connect(self.link_wanted)
            self._column.insertWidget(self._column.count() - bool(self._lines), self._details)
            self._details.show_item(self.item)
        return self._details

    def _add_field(self, line: "DetailLine") -> None:
        unfolded = self._details.lines if self._details else ()
        written = {entry.attribute: self.fields[entry.attribute] for entry in self._entry.fields}
        self.fields = written | {each.entry.attribute: each.field for each in unfolded}
        self._chain_tabs()
        self._tell_words()
        self.field_added.emit(line.field)

    def _return_from_details(self) -> None:
        self.fields[self._entry.fields[-1].attribute].setFocus()

    def stops(self) -> Iterator[QWidget]:
        """What the Tab key goes through in this row, from top to bottom."""
        yield from (self.fields[entry.attribute] for entry in self._entry.fields)
        if self.citations is not None:
            yield self.citations
        for line in self._details.lines if self._details else ():
            yield from line.stops()
        if self._lines is not None:
            yield from self._lines.stops()

    def _chain_tabs(self) -> None:
        for before, after in pairwise(self.stops()):
            QWidget.setTabOrder(before, after)

    def show_remark(self, remark: str) -> None:
        """Say something quietly, right of the first line."""
        first = next(iter(self.fields.values()))
        if self._remark is None:
            self._remark = self._made_remark(first)
            self._first_line.addWidget(self._remark, 0, Qt.AlignmentFlag.AlignTop)
        if remark != self._remark.text():
            self._remark.setText(remark)
            self._words.remark(remark)
            self._tell_words()

    def _made_remark(self, beside: TextField) -> ElidedLabel:
        remark = Remark(beside)
        remark.setFont(self._theme.fonts.small)
        remark.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return remark

    def light(self, lit: bool) -> None:
        """Show whether one looks at what belongs to this item."""
        if lit is not self._lit:
            self._lit = lit
            self.update()

    def show_problems(self, problems: "Sequence[Problem]") -> None:
        """Show these under the fields, and underline them in the texts."""
        if problems or self._problems:
            from editor.desktop.problems.underlines import underlines

            self._problems = problems
            self._show_lines()
            for attribute, field in self.fields.items():
                field.underline(underlines(problems, attribute, self._theme.scheme))
            self._words.problems(problems)
            self._tell_words()

    def _show_lines(self) -> None:
        """What is quiet shows only while one is in the item."""
        told = [each for each in self._problems if each.loud or self._active]
        if self._is_begun():
            told = []
        if self._lines is None and told:
            from editor.desktop.problems.problem_lines import ProblemLines

            self._lines = ProblemLines(self._theme)
            self._lines.fix_wanted.connect(self.fix_wanted)
            self._lines.help_wanted.connect(self.help_wanted)
            self._lines.dismissal_wanted.connect(self.dismissal_wanted)
            self._lines.explanation_wanted.connect(self.explanation_wanted)
            self._column.addWidget(self._lines)
        if self._lines is not None and self._lines.show_problems(told):
            self._chain_tabs()

    def _is_begun(self) -> bool:
        """Whether one is about to write here: that nothing stands here yet needs no telling."""
        untold = self._lines is None or self._lines.isHidden()
        empty = not any(getattr(self.item, each.attribute) for each in self._entry.fields)
        return self._active and untold and empty

    def _take_edit(
        self, entry: FieldEntry, text: str, before: int, after: int, typed: bool
    ) -> None:
        item = _with_text(self.item, entry.attribute, text)
        place = Caret(item.id, entry.attribute, before)
        self.edited.emit(item, place, replace(place, position=after), typed)

    def _remove_citation(self, place: int) -> None:
        if isinstance(self.item, Fact):
            kept = self.item.citations[:place] + self.item.citations[place + 1 :]
            caret = Caret(self.item.id, "citations")
            self.edited.emit(replace(self.item, citations=kept), caret, caret, False)

    def _focus_changed(self, focused: bool) -> None:
        self._active = focused
        if self._problems:
            self._show_lines()
        self.update()
        self.activated.emit(self, focused)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer is here."""
        super().enterEvent(event)
        self.hovered.emit(self)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer is here no longer."""
        super().leaveEvent(event)
        self.unhovered.emit(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the text leads into it."""
        self.lead_in(event.position().toPoint())

    def lead_in(self, place: QPoint) -> None:
        """Put the keyboard where the text is nearest to ``place``."""
        field = min(
            self.fields.values(),
            key=lambda field: abs(field.mapTo(self, field.rect().center()).y() - place.y()),
        )
        field.setFocus()
        field.setTextCursor(field.cursorForPosition(field.mapFrom(self, place)))

    def lock(self, *, locked: bool) -> None:
        """Let the item only be read, or written again."""
        self._locked = locked
        for field in self.fields.values():
            set_read_only(field, locked)
        if self.citations is not None:
            self.citations.lock(locked=locked)
        self.update()

    def lift(self, *, lifted: bool) -> None:
        """Show that the row is being dragged."""
        self._lifted = lifted
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card while the row is in use, and the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(9)
        if self._lit and not (self._active or self._lifted):
            palette, leftwards = self.palette(), self.isRightToLeft()
            colours = palette.alternateBase().color(), palette.link().color()
            box = QRectF(self.rect())
            paint_lit_ground(painter, box, colours, radius, scale(), leftwards=leftwards)
        elif self._active or self._lifted:
            painter.setPen(self.palette().mid().color())
            painter.setBrush(self._ground())
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, radius, radius)
        first = next(iter(self.fields.values()))
        painter.setFont(self._theme.fonts.interface)
        painter.setPen(self.palette().placeholderText().color())
        baseline = first.y() + first.baseline()
        width = painter.fontMetrics().horizontalAdvance(self._number)
        left = max(px(GUTTER - 12) - width, px(6))
        if self.isRightToLeft():
            left = self.width() - left - width
        painter.drawText(left, baseline, self._number)

    def _ground(self) -> QBrush:
        """Of the card: what may only be read is no sheet of paper."""
        if self._lifted:
            return self.palette().alternateBase()
        return self.palette().window() if self._locked else self.palette().base()


def _with_text(item: Item, attribute: str, text: str) -> Item:
    changes: dict[str, Any] = {attribute: text}
    return replace(item, **changes)
