"""The citations of a fact as chips, and the place to add one."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.brief.model import Source
from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.reading import mirrored
from editor.desktop.form.chip import Chip, ChipFont
from editor.desktop.theme.distances import px, scale
from editor.desktop.theme.theme import Theme

if TYPE_CHECKING:
    from editor.brief.offers import Groups
    from editor.desktop.form.citation_entry import CitationEntry

_GAP = 6
_INSET = 8


class CitationBar(QWidget):
    """Shows what a fact cites. One widget paints all chips: a brief may have a thousand.

    The arrow keys walk over the chips and Delete takes one off; Enter on the last place, or a
    digit or letter on any, begins to cite.
    """

    cited = Signal(str)
    """What the user typed to cite: numbers with commas, or the name of an outlet."""

    removed = Signal(int)
    """The citation at this place, from 0, is to go."""

    focused = Signal(bool)

    pointed = Signal(object)
    """The number of the citation that the pointer came to; None where it left for none."""

    refused = Signal()
    """The user tried to cite, where the brief may only be read."""

    left = Signal(int)
    """The arrow keys led out of the bar: -1 upwards, 1 downwards."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources: Sequence[Source] = ()
        self._chips: list[Chip] = []
        self._widths: list[int] = []
        self._boxes: list[QRect] = []
        self._current = 0
        self._locked = False
        self._problems = ""
        self._hovered = -1
        self._lit: int | None = None
        self._entry: CitationEntry | None = None
        self._outlets: Callable[[], Groups] = tuple
        self._theme = theme
        self._chip_font = ChipFont(theme.fonts.small)
        self.setFont(theme.fonts.small)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_citations(self, citations: Sequence[int], sources: Sequence[Source]) -> None:
        """Show these numbers with the names of their sources."""
        self._sources = sources
        names = {source.number: source.name for source in reversed(sources)}
        chips = [self._chip(number, names) for number in citations]
        chips.append(Chip("", self.tr("+ cite"), dashed=True))
        if chips != self._chips:
            self._chips = chips
            self._current = min(self._current, len(chips) - 1)
            self._describe()
            self._measure()

    def lock(self, *, locked: bool) -> None:
        """Invite to cite no more, or again; without citations nothing is left to be seen then."""
        self._locked, self._current = locked, 0
        self.setVisible(not locked or len(self._chips) > 1)
        self.update()

    @property
    def told(self) -> Sequence[str]:
        """The citations in words, and at the end the invitation to cite."""
        return [*(f"{chip.number} {chip.label}" for chip in self._chips[:-1]), self.tr("Cite")]

    @property
    def current(self) -> int:
        """The place that the arrow keys came to."""
        return self._current

    def tell_problems(self, problems: str) -> None:
        """Tell those who do not see it what is wrong with the citations."""
        if problems != self._problems:
            self._problems = problems
            self._describe()

    def _describe(self) -> None:
        cited = "; ".join(self.told[:-1]) or self.tr("Cites no source.")
        self.setAccessibleDescription(" ".join(filter(None, (self._problems, cited))))

    def offer_outlets(self, outlets: "Callable[[], Groups]") -> None:
        """Offer these too, below the sources, to who begins to cite."""
        self._outlets = outlets

    def light(self, number: int | None) -> None:
        """Light the citations of the source with this number, and no others."""
        if number != self._lit:
            shown = {chip.number for chip in self._chips[:-1]}
            repaint = {str(number), str(self._lit)} & shown
            self._lit = number
            if repaint:
                self.update()

    def _chip(self, number: int, names: dict[int, str]) -> Chip:
        if number in names:
            return Chip(str(number), names[number])
        return Chip(str(number), self.tr("no such source"), wrong=True)

    def _measure(self) -> None:
        """Ask once how wide the chips are: a bar is resized more often than it is filled."""
        self._widths = [chip.width(self._chip_font) for chip in self._chips]
        self._arrange()

    def _arrange(self) -> None:
        unit = scale()
        height, gap = self.fontMetrics().height() + round(8 * unit), round(_GAP * unit)
        self._boxes, x, y = [], 0, 0
        most = max(self.width(), round(80 * unit))
        for wanted in self._widths:
            width = min(wanted, most)
            if x and x + width > self.width():
                x, y = 0, y + height + gap
            box = QRect(x, y, width, height)
            self._boxes.append(mirrored(box, self.rect(), self))
            x += width + gap
        self.setFixedHeight(y + height)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange the chips anew in another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._chip_font = ChipFont(self.font())
            self._measure()
            if self._entry is not None:
                self._entry.setGeometry(self._entry_box())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the chips into lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chips, or the entry in place of the last, and a ring round what is in use."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        inset = px(_INSET)
        entry = None
        if self._entry is not None:
            around = -inset, 0, 0, 0
            if self.isRightToLeft():
                around = 0, 0, inset, 0
            entry = self._entry.geometry().adjusted(*around)
        for place, (chip, box) in enumerate(zip(self._chips, self._boxes, strict=True)):
            invites = entry is None and not self._locked
            if invites or place < len(self._chips) - 1:
                soft = self._lit is not None and chip.number == str(self._lit)
                lit = place == self._hovered and not self._locked
                chip.paint(
                    painter,
                    box,
                    self._chip_font,
                    palette,
                    lit=lit,
                    soft=soft,
                )
        if self.hasFocus() and self._boxes:
            paint_focus_ring(painter, self._boxes[self._current], self)
        elif entry is not None:
            paint_focus_ring(painter, entry, self)

    # Keyboard and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, take off, begin to cite."""
        key, text = event.key(), event.text()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
            self._walk(-1 if key == back else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove(self._current)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.begin_citing()
        elif text.isalnum():
            self.begin_citing(text)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Begin to cite with what an input method writes, or a dead key."""
        if event.commitString():
            self.begin_citing(event.commitString())

    def _walk(self, step: int) -> None:
        last = len(self._chips) - 1 - self._locked
        self._current = max(0, min(self._current + step, last))
        self._tell_current()
        self.update()

    def _tell_current(self) -> None:
        """Let a screen reader say where the keyboard is now."""
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        come = QAccessibleEvent(self, QAccessible.Event.Focus)
        come.setChild(self._current)
        QAccessible.updateAccessibility(come)

    def _remove(self, place: int) -> None:
        if place < len(self._chips) - 1:
            self.removed.emit(place)

    def begin_citing(self, text: str = "") -> None:
        """Open the entry where the next chip will stand, with ``text`` typed into it."""
        if self._locked:
            self.refused.emit()
            return
        self._close_entry()
        self._current = len(self._chips) - 1
        from editor.desktop.form.citation_entry import CitationEntry

        self._entry = CitationEntry(self._sources, self._outlets(), self._theme, self)
        self._entry.setGeometry(self._entry_box())
        self._entry.cited.connect(self.cited)
        # At once: on a busy machine the next letters are there before anything that comes later.
        self._entry.closed.connect(self._close_entry)
        self._entry.show()
        self._entry.setFocus()
        self._entry.insert(text)
        self._entry.offer()
        self.focused.emit(True)
        self.update()

    def _entry_box(self) -> QRect:
        box, inset = mirrored(self._boxes[-1], self.rect(), self), px(_INSET)
        width = min(self.fontMetrics().averageCharWidth() * 26, self.width() - inset)
        left = min(box.left() + inset, self.width() - width)
        return mirrored(QRect(left, box.top(), width, box.height()), self.rect(), self)

    def _close_entry(self) -> None:
        entry, self._entry = self._entry, None
        if entry is not None:
            if entry.hasFocus():
                self.setFocus()
            entry.hide()
            entry.deleteLater()
            self.focused.emit(self.hasFocus())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a chip, or begin to cite."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        place = self._place_at(event.position().toPoint())
        if place >= 0:
            self._current = place
            self.update()
        if place == len(self._chips) - 1:
            self.begin_citing()
        elif place >= 0 and self._cross(place).contains(event.position().toPoint()):
            self._remove(place)

    def _cross(self, place: int) -> QRect:
        return self._chips[place].cross(self._boxes[place], leftwards=self.isRightToLeft())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the chip under the pointer."""
        self._hover(self._place_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Light none."""
        self._hover(-1)

    def box(self, place: int) -> QRect:
        """Where the chip at this place stands; behind the last citation it is the invitation."""
        return self._boxes[place]

    def _place_at(self, point: QPoint) -> int:
        return next((i for i, box in enumerate(self._boxes) if box.contains(point)), -1)

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.update()
            cited = 0 <= place < len(self._chips) - 1
            self.pointed.emit(int(self._chips[place].number) if cited else None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that work goes on here."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it goes on elsewhere."""
        super().focusOutEvent(event)
        self.focused.emit(False)
