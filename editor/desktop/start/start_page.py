"""The start page: what the window shows as long as no document is open."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar
from editor.desktop.controls.reading import begin_lines
from editor.desktop.palette.commands import without_mnemonic
from editor.desktop.start.recent_list import RecentList
from editor.desktop.start.start_entry import StartEntry
from editor.desktop.start.title_entry import TitleEntry
from editor.desktop.theme.distances import Margins, px, space
from editor.desktop.theme.theme import Theme

_WIDTH = 600
"""Pixels of the column at 100 %."""

_AIR = 48
"""Pixels above and below it at 100 %, at least."""

_INSET = 10
"""Pixels at 100 % by which text stands where the icons of the entries do."""

_USEFUL = ("palette", "add-facts", "problems", "text-view")
"""The actions whose keys are worth to be known first."""

_LED = '<span style="font-weight:600">{}</span>'

_SHORTCUT = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class StartPage(QScrollArea):
    """A title to begin with; new, open, an example; the files of late.

    Whoever types, wherever the keyboard is, writes the title of a new brief. ``actions`` are those
    of the window by their names: the page shows their keys.
    """

    written = Signal(str)
    """A new brief is to begin with this title."""

    pasted = Signal(object)
    """A new brief is to begin with this QMimeData."""

    new_wanted = Signal()
    open_wanted = Signal()
    example_wanted = Signal()

    file_wanted = Signal(object)
    """This Path is to be opened."""

    forget_wanted = Signal(object)
    """This Path is to be no longer among the files of late."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._theme = theme
        self._actions = actions
        self.title = TitleEntry(theme)
        self.title.setAccessibleDescription(self.tr("Type, and a new brief begins."))
        self.new = StartEntry("new", self.tr("&New Brief"), theme)
        self.open = StartEntry("open", self.tr("&Open…"), theme)
        self.example = StartEntry("example", self.tr("Open an &Example"), theme)
        self.recent = RecentList(theme)
        self._heading = self._quiet(self.tr("Recent"), theme.fonts.heading)
        self.told = self._quiet("", theme.fonts.interface)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.new.tell("", self._key("new"))
        self.open.tell(self.tr("or drop files anywhere in this window"), self._key("open"))
        self.example.tell(self.tr("a copy, to try things out"), "")
        self._page = QWidget()
        self._look()
        self._lay_out()
        self._connect()
        self.show_recent(())
        self.say("")

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Show these files, the last one first."""
        self.recent.show_recent(paths)
        self._heading.setVisible(bool(paths))
        for before, after in pairwise(self._stops()):
            QWidget.setTabOrder(before, after)
        for entry in self.recent.entries:
            QWidget.setTabOrder(entry, entry.remove_button)

    def say(self, sentence: str) -> None:
        """Tell ``sentence`` below all else, or nothing."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def _stops(self) -> list[QWidget]:
        return [self.title, self.new, self.open, self.example, *self.recent.entries]

    def _key(self, name: str) -> str:
        action = self._actions.get(name)
        return _told_key(action) if action is not None else ""

    def _quiet(self, text: str, font: QFont) -> QLabel:
        label = QLabel(text)
        label.setFont(font)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setWordWrap(True)
        begin_lines(label)
        space(label, (_INSET, 0, _INSET, 0))
        return label

    def _keys(self) -> QLabel:
        """A line with the keys that are worth to be known first."""
        known = [self._actions[name] for name in _USEFUL if name in self._actions]
        told = [(_told_key(each), without_mnemonic(each.text()).rstrip("…")) for each in known]
        words = [
            f"{_LED.format(escape(key))}&nbsp; {escape(text).replace(' ', '&nbsp;')}"
            for key, text in told
        ]
        label = self._quiet("&nbsp;&nbsp;&nbsp;&nbsp; ".join(words), self._theme.fonts.small)
        label.setTextFormat(Qt.TextFormat.RichText)
        return label

    def _look(self) -> None:
        self.setAccessibleName(self.tr("Start"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.title)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setVerticalScrollBar(QuietScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        hint = self._quiet(self.tr("Type, and a new brief begins."), self._theme.fonts.interface)
        title = _stacked((self.title,), (_INSET, 0, _INSET, 0))
        lines = QVBoxLayout(self._page)
        space(lines, (0, _AIR, 0, _AIR), _AIR * 2 // 3)
        lines.addStretch(2)
        lines.addLayout(_stacked((title, hint), spacing=4))
        lines.addLayout(_stacked((self.new, self.open, self.example)))
        lines.addLayout(_stacked((self._heading, self.recent, self.told), spacing=8))
        lines.addWidget(self._keys())
        lines.addStretch(3)
        self.setWidget(self._page)
        self._resize()

    def _resize(self) -> None:
        self._page.setMaximumWidth(px(_WIDTH))

    def _connect(self) -> None:
        self._theme.changed.connect(self._resize)
        self.title.written.connect(self.written)
        self.title.pasted.connect(self.pasted)
        self.title.entered.connect(lambda _: self.new_wanted.emit())
        self.title.left.connect(self._step)
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.example.clicked.connect(self.example_wanted)
        self.recent.chosen.connect(self.file_wanted)
        self.recent.forgotten.connect(self.forget_wanted)

    def _step(self, way: int) -> None:
        """Go to the stop above or below; there is nothing beyond the first and the last."""
        stops, focused = self._stops(), QApplication.focusWidget()
        place = stops.index(focused) + way if focused in stops else 0
        if 0 <= place < len(stops):
            stops[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(stops[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows lead through the page; what is typed is a title."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.text().isprintable() and event.text() and not event.modifiers() & _SHORTCUT:
            self.title.setFocus()
            QApplication.sendEvent(self.title, event)
        else:
            super().keyPressEvent(event)


def _stacked(
    parts: Iterable[QWidget | QLayout], margins: Margins = (0, 0, 0, 0), spacing: int = 0
) -> QVBoxLayout:
    lines = QVBoxLayout()
    space(lines, margins, spacing)
    for part in parts:
        if isinstance(part, QLayout):
            lines.addLayout(part)
        else:
            lines.addWidget(part)
    return lines


def _told_key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
