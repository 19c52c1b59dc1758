"""The command palette: a card over the window in which every action is found by typing."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QVBoxLayout, QWidget
from shiboken6 import isValid

from editor.desktop.controls.unseen_label import UnseenLabel
from editor.desktop.palette.command_list import CommandList
from editor.desktop.palette.commands import Command, commands_of, found_among
from editor.desktop.palette.palette_entry import PaletteEntry
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme

_WIDTH = 620
"""Pixels of the card at 100 %."""

_TOP = 72
"""Pixels above the card at 100 %, where there is room."""

_AIR = 6
_SHADOW = 14


class CommandPalette(QWidget):
    """Lies over the whole of ``window`` until a command is chosen or one thinks better of it.

    ``used`` holds the names of the commands that were lately used, the last first; it grows. What
    had the keyboard gets it back before the command is carried out, for it may act on that.
    """

    def __init__(self, window: QWidget, menu: QMenu, used: list[str], theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._used = used
        self._commands = list(commands_of(menu))
        self._before: QWidget | None = None
        shortcuts = [key for each in self._commands for key in each.action.shortcuts()]
        self.entry = PaletteEntry(theme, shortcuts)
        self.list = CommandList(theme)
        self._nothing = QLabel(self.tr("No command goes by these words."))
        self._nothing.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        space(self._nothing, (12, 8, 12, 8))  # where the commands begin
        self.setAccessibleName(self.tr("Command Palette"))
        self._card = QWidget(self)
        lines = QVBoxLayout(self._card)
        space(lines, (_AIR, _AIR, _AIR, _AIR), _AIR)
        for widget in (self.entry, self.list, self._nothing):
            lines.addWidget(widget)
        UnseenLabel(self.entry)
        self.entry.textChanged.connect(self._search)
        self.entry.stepped.connect(self._step)
        self.entry.entered.connect(self._carry_out)
        self.entry.left.connect(self._give_back)
        self.entry.lost.connect(self._vanish)
        self.list.chosen.connect(self._carry_out)
        self.list.currentRowChanged.connect(self._tell)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show all commands, and take the keyboard."""
        self._before = QApplication.focusWidget()
        self._search("")
        self.show()
        self.raise_()
        # For a moment only, as for another window: what is selected below stays so.
        self.entry.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def _search(self, typed: str) -> None:
        found = found_among(self._commands, typed, self._used)
        self.list.show_found(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._place()

    def _step(self, rows: int) -> None:
        self.list.step(rows)

    def _tell(self) -> None:
        """Let a screen reader say which command Enter would carry out."""
        current = self.list.current
        self.entry.setAccessibleDescription(self.list.told(current) if current else "")

    def _carry_out(self) -> None:
        current = self.list.current
        if current is not None and current.command.action.isEnabled():
            self._note(current.command)
            self._give_back()
            current.command.action.trigger()

    def _note(self, command: Command) -> None:
        if command.name in self._used:
            self._used.remove(command.name)
        self._used.insert(0, command.name)

    def _give_back(self) -> None:
        """Give the keyboard back to what had it, and vanish."""
        before = self._before
        if before is None or not isValid(before) or not before.isVisible():
            before = self._window
        before.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self._vanish()

    def _vanish(self) -> None:
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def _place(self) -> None:
        """The card is at the top of the window, in its middle, and as high as need be."""
        self.setGeometry(self._window.rect())
        width = min(px(_WIDTH), self.width() - 2 * px(_SHADOW))
        self._card.setFixedWidth(width)
        room = self.height() - 2 * px(_SHADOW)
        rows = self.list.sizeHint().height()
        around = self.entry.sizeHint().height() + 3 * px(_AIR)
        self.list.setFixedHeight(max(min(rows, room - around), 0))
        self._card.adjustSize()
        top = min(px(_TOP), max(self.height() // 8, px(_SHADOW)))
        self._card.move((self.width() - width) // 2, top)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep over the window as it grows."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes it."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self._give_back()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card on its shadow, and a line under what is typed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = self._card.geometry()
        self._paint_shadow(painter, card)
        palette = self.palette()
        painter.setPen(palette.mid().color())
        painter.setBrush(palette.base())
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), px(9), px(9))
        line = card.top() + self.entry.geometry().bottom() + px(_AIR) // 2
        painter.fillRect(card.left() + 1, line, card.width() - 2, 1, palette.mid())

    def _paint_shadow(self, painter: QPainter, card: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 4))
        for step in range(px(_SHADOW), 0, -2):
            spread = QRectF(card).adjusted(-step, -step, step, step).translated(0, px(4))
            painter.drawRoundedRect(spread, px(9) + step, px(9) + step)
