"""The lines of the file that are no part of the brief, where they stand in it."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from editor.brief.model import ItemId, Other
from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.reading import mirrored
from editor.desktop.form.item_row import GUTTER
from editor.desktop.form.shown_text import shown
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme

MOST = 50
"""How many lines are shown in one place: a pasted web page may have hundreds."""

_LONGEST = 5_000
"""Characters of a line that are shown: all, but for what is no line of text any more."""

_AIR = 2

_LEADING = 1.24
"""Height of a line as a multiple of the font's own."""


class OtherLine(QWidget):
    """One line, wrapped. Tab comes to it, arrows lead to the next, Delete takes it away."""

    turned_to = Signal(object)
    """The pointer or the keyboard came to this line."""

    turned_from = Signal()
    """The pointer or the keyboard left it."""

    delete_wanted = Signal(object)

    left = Signal(object, int)
    """The arrow keys led out of the line: -1 upwards, 1 downwards."""

    def __init__(self, other: Other, theme: Theme) -> None:
        super().__init__()
        self.other = other
        self._lit = False
        text = shown(other.text)
        text = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
        self._layout = QTextLayout(text, theme.fonts.interface)
        self.setFont(theme.fonts.interface)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Not part of the brief: {text}").format(text=text))
        self.setAccessibleDescription(
            self.tr("Tab leads to what can be made of it; Delete takes it away.")
        )

    def light(self, *, lit: bool) -> None:
        """Light up while something can be done with the line."""
        self._lit = lit
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the wrapped text."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._wrap()

    def changeEvent(self, event: QEvent) -> None:
        """Wrap anew in another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._layout.setFont(self.font())
            self._wrap()

    def _wrap(self) -> None:
        width = self.width() - px(GUTTER + 12)
        height, leading = 0.0, self.fontMetrics().height() * _LEADING
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height + (leading - line.height()) / 2))
            height += leading
        self._layout.endLayout()
        self.setFixedHeight(math.ceil(height) + 2 * px(_AIR))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text beside a thin rule; both light up."""
        painter = QPainter(self)
        palette = self.palette()
        rule = mirrored(QRect(px(GUTTER - 14), 0, px(2), self.height()), self.rect(), self)
        painter.fillRect(rule, palette.link() if self._lit else palette.mid())
        painter.setPen((palette.text() if self._lit else palette.placeholderText()).color())
        leftwards = self.isRightToLeft()
        self._layout.draw(painter, QPointF(px(12 if leftwards else GUTTER), px(_AIR)))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring = mirrored(self.rect().adjusted(px(GUTTER - 8), 0, 0, 0), self.rect(), self)
            paint_focus_ring(painter, ring, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, once a stroke; walk from line to line."""
        key = event.key()
        if key == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.delete_wanted.emit(self)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit(self, -1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer is here."""
        super().enterEvent(event)
        self.turned_to.emit(self)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that it left."""
        super().leaveEvent(event)
        self.turned_from.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.turned_to.emit(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it left."""
        super().focusOutEvent(event)
        self.turned_from.emit()


class OtherLines(QWidget):
    """The lines that stand in one place; nothing where there are none."""

    line_added = Signal(object)
    """A new OtherLine, to be connected."""

    line_removed = Signal(object)
    """An OtherLine that is gone from the brief, and goes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.lines: list[OtherLine] = []
        self._theme = theme
        self._more: QLabel | None = None
        self.setAccessibleName(self.tr("Not part of the brief"))
        self.hide()

    def _lay_out(self) -> QLabel:
        """Most briefs have no such line: what stands around them is made with the first."""
        heading, more = self._remark(self.tr("Not part of the brief")), self._remark("")
        self._column = QVBoxLayout(self)
        space(self._column)
        for remark in (heading, more):
            inset = QVBoxLayout()
            space(inset, (GUTTER, 2, 0, 4))
            inset.addWidget(remark)
            self._column.addLayout(inset)
            remark.show()  # now: Qt would do it later
        return more

    def _remark(self, text: str) -> QLabel:
        remark = QLabel(text)
        remark.setFont(self._theme.fonts.tiny)
        remark.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return remark

    def show_others(self, others: Sequence[Other]) -> bool:
        """Show these; tells whether lines came or went."""
        if not others and self._more is None:
            return False
        shown_now = others[:MOST]
        self.setVisible(bool(others))
        self._count(len(others) - len(shown_now))
        if [_key(line.other) for line in self.lines] == [_key(other) for other in shown_now]:
            return False
        standing = {_key(line.other): line for line in self.lines}
        lines = [
            standing.pop(_key(other)) if _key(other) in standing else self._new(other)
            for other in shown_now
        ]
        for gone in standing.values():
            self._drop(gone)
        for place, line in enumerate(lines, start=1):
            if self._column.indexOf(line) != place:
                self._column.removeWidget(line)
                self._column.insertWidget(place, line)
        self.lines = lines
        return True

    def _count(self, more: int) -> None:
        if self._more is None:
            self._more = self._lay_out()
        one, several = (
            self.tr("1 more line: see the Text view"),
            self.tr("{number} more lines: see the Text view"),
        )
        self._more.setText(one if more == 1 else several.format(number=more))
        self._more.setVisible(more > 0)

    def _new(self, other: Other) -> OtherLine:
        line = OtherLine(other, self._theme)
        self.line_added.emit(line)
        return line

    def _drop(self, line: OtherLine) -> None:
        self._column.removeWidget(line)
        self.line_removed.emit(line)
        line.hide()
        line.deleteLater()


def _key(other: Other) -> tuple[ItemId, str]:
    """What a line is known by: after a mending the same one may read otherwise."""
    return other.id, other.text
