"""What was found for the typed words, a line for each command."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.desktop.controls.line_pen import LinePen
from editor.desktop.controls.lit_ground import paint_lit_ground
from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar
from editor.desktop.palette.commands import Found
from editor.desktop.theme.distances import px, scale
from editor.desktop.theme.theme import Theme

_FOUND = Qt.ItemDataRole.UserRole
_ROWS = 9
"""Rows that are in view; more are scrolled."""


@dataclass(frozen=True, slots=True)
class _States:
    """What is said of an action beside its name, where there is something to say."""

    unavailable: str
    on: str

    def of(self, action: QAction) -> str:
        """The word for the state of ``action``."""
        if not action.isEnabled():
            return self.unavailable
        return self.on if action.isChecked() else ""


class CommandList(QListWidget):
    """Shows commands; the keyboard stays where one types."""

    chosen = Signal()
    """The current command was clicked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._states = _States(self.tr("not available now"), self.tr("on"))
        self.setAccessibleName(self.tr("Commands"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(QuietScrollBar())
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFont(theme.fonts.interface)
        self.setItemDelegate(_Line(theme, self._states, self))

    @property
    def current(self) -> Found | None:
        """The command that Enter would carry out."""
        item = self.currentItem()
        found = item.data(_FOUND) if item is not None else None
        return found if isinstance(found, Found) else None

    def show_found(self, found: Sequence[Found]) -> None:
        """Show these, the first of them as the current one."""
        self.clear()
        for one in found:
            item = QListWidgetItem()
            item.setData(_FOUND, one)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.told(one))
            self.addItem(item)
        self.setCurrentRow(0 if found else -1)
        self.scrollToTop()

    def told(self, found: Found) -> str:
        """A command as it is read aloud."""
        command = found.command
        words = (command.text, command.path, command.key, self._states.of(command.action))
        return ", ".join(filter(None, words))

    def step(self, rows: int) -> None:
        """Go down so many rows; a single step leads from either end to the other."""
        last = self.count() - 1
        row = self.currentRow() + rows
        self.setCurrentRow(
            row % (last + 1) if abs(rows) == 1 and last >= 0 else min(max(row, 0), last)
        )

    def sizeHint(self) -> QSize:
        """Room for all rows that are in view."""
        height = self.sizeHintForRow(0) if self.count() else 0
        return QSize(super().sizeHint().width(), height * min(self.count(), _ROWS))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The command under the pointer is the current one."""
        item = self.itemAt(event.position().toPoint())
        if item is not None:
            self.setCurrentItem(item)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        self.mouseMoveEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.currentItem() is not None:
            self.chosen.emit()


class _Line(QStyledItemDelegate):
    """Paints text, menu and key of a command; the current one lies on soft accent."""

    def __init__(self, theme: Theme, states: _States, parent: QWidget) -> None:
        super().__init__(parent)
        self._plain, self._strong = theme.fonts.interface, theme.fonts.bold_interface
        self._small = theme.fonts.small
        self._states = states
        self._place = self.tr("in {menu}")

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as the list; twice as high as the text."""
        return QSize(0, QFontMetrics(self._plain).height() * 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One line."""
        # Qt's annotations do not know what an option inherits.
        box: QRect = option.rect
        palette: QPalette = option.palette
        view = self.parent()
        if not isinstance(view, CommandList):
            return
        found: Found = index.data(_FOUND)
        air = QFontMetrics(self._plain).height() * 3 // 4
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == view.currentRow():
            colours = palette.alternateBase().color(), palette.link().color()
            leftwards = view.isRightToLeft()
            paint_lit_ground(painter, QRectF(box), colours, px(6), scale(), leftwards=leftwards)
        pen = LinePen(painter, box.adjusted(air, 0, -air, 0), leftwards=view.isRightToLeft())
        muted, link = palette.placeholderText().color(), palette.link().color()
        enabled = found.command.action.isEnabled()
        pen.write_last(found.command.key, self._small, muted)
        pen.write_last(self._states.of(found.command.action), self._small, muted)
        ink = palette.text().color() if enabled else muted
        for run, lit in _runs(found):
            pen.write(run, self._strong if lit else self._plain, link if lit and enabled else ink)
        pen.skip(air)
        if found.command.path:
            pen.write(self._place.format(menu=found.command.path), self._small, muted)
        painter.restore()


def _runs(found: Found) -> list[tuple[str, bool]]:
    """The text in pieces, and which of them were typed."""
    runs: list[tuple[str, bool]] = []
    for place, letter in enumerate(found.command.text):
        lit = place in found.places
        if runs and runs[-1][1] is lit:
            runs[-1] = (runs[-1][0] + letter, lit)
        else:
            runs.append((letter, lit))
    return runs
