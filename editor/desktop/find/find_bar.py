"""The bar in which one finds and replaces: a calm line, and a second one for replacing."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.icon_button import IconButton
from editor.desktop.controls.text_button import TextButton
from editor.desktop.controls.toggle_button import ToggleButton
from editor.desktop.controls.unseen_label import UnseenLabel
from editor.desktop.find.find_entry import FindEntry
from editor.desktop.find.finder import Finder
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme
from editor.searching.query import Query, literally

_ENTRY_WIDTHS = 160, 420
"""Pixels at 100 % between which a line to type in gives way and grows."""


class FindBar(QWidget):
    """Tells ``finder`` what the user wants, and says what came of it."""

    def __init__(self, finder: Finder, theme: Theme) -> None:
        super().__init__()
        self._finder = finder
        self._theme = theme
        self.term = FindEntry(self.tr("Find"), theme)
        self.replacement = FindEntry(self.tr("Replace with"), theme)
        small = theme.fonts.small_strong
        self.match_case = ToggleButton("Cc", self.tr("Match case (Alt+C)"), small)
        self.whole_words = ToggleButton("W", self.tr("Whole words (Alt+W)"), small)
        self.expression = ToggleButton(".*", self.tr("Regular expression (Alt+R)"), small)
        self.outcome = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._previous = IconButton("up", self.tr("Previous (Shift+F3)"))
        self._next = IconButton("down", self.tr("Next (F3)"))
        self._close = IconButton("close", self.tr("Close (Esc)"))
        self.replace_one = TextButton(self.tr("Replace"), small)
        self.replace_all = TextButton(self.tr("Replace All"), small)
        self._replacing = [self.replacement, self.replace_one, self.replace_all]
        self.setAccessibleName(self.tr("Find"))
        self._lay_out()
        self._fit()
        self._chain_tabs()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        self.outcome.setFont(self._theme.fonts.small)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self._lines = lines = QGridLayout(self)
        space(lines, (16, 7, 10, 6), 12)
        lines.setColumnStretch(0, 100)  # as far as an entry grows; the rest is air
        lines.setColumnStretch(3, 1)
        for row, entry in enumerate((self.term, self.replacement)):
            lines.addWidget(entry, row, 0)
            UnseenLabel(entry)
        self.term.setAccessibleDescription(
            self.tr("Enter goes to the next match, Shift+Enter to the one before.")
        )
        self.replacement.setAccessibleDescription(
            self.tr("Enter replaces the current match and goes to the next.")
        )
        toggles = _side_by_side(4, *self._toggles)
        arrows = _side_by_side(0, self._previous, self._next)
        space(arrows, (8, 0, 0, 0))
        toggles.addLayout(arrows)
        lines.addLayout(toggles, 0, 1)
        lines.addWidget(self.outcome, 0, 2)
        lines.addWidget(self._close, 0, 4)
        self.replace_one.setToolTip(self.tr("Replace this one, and go to the next (Enter)"))
        self.replace_all.setToolTip(self.tr("Replace all at once (Ctrl+Alt+Enter)"))
        replacing = _side_by_side(4, self.replace_one, self.replace_all)
        replacing.addStretch()
        lines.addLayout(replacing, 1, 1, 1, 2)

    def _fit(self) -> None:
        least, most = (px(width) for width in _ENTRY_WIDTHS)
        self._lines.setVerticalSpacing(px(6))
        for entry in (self.term, self.replacement):
            entry.setMinimumWidth(least)
            entry.setMaximumWidth(most)

    @property
    def _toggles(self) -> tuple[ToggleButton, ...]:
        return self.match_case, self.whole_words, self.expression

    def _chain_tabs(self) -> None:
        stops = (self.term, *self._replacing, *self._toggles, self._previous, self._next)
        for before, after in zip(stops, (*stops[1:], self._close), strict=True):
            QWidget.setTabOrder(before, after)

    def lead_to(self, *stops: QWidget) -> None:
        """Have Tab lead on to ``stops``, which are older."""
        for before, after in pairwise((self._close, *stops)):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        finder = self._finder
        self.term.textChanged.connect(self._look)
        self.term.entered.connect(finder.go)
        self.replacement.textChanged.connect(finder.refresh)
        self.replacement.entered.connect(self._replace)
        self.replace_one.clicked.connect(self._replace)
        self.replace_all.clicked.connect(self._replace_all)
        self._previous.clicked.connect(lambda: finder.go(-1))
        self._next.clicked.connect(lambda: finder.go(1))
        self._close.clicked.connect(self.close_bar)
        for toggle, key in zip(self._toggles, ("Alt+C", "Alt+W", "Alt+R"), strict=True):
            toggle.toggled.connect(self._look)
            self._on_key(key, toggle.toggle)
        self._on_key("Ctrl+Alt+Return", self._replace_all)
        self._on_key("Esc", self.close_bar)
        finder.changed.connect(self._show)
        self._theme.changed.connect(self._show)
        self._theme.changed.connect(self._fit)

    def _on_key(self, key: str, wish: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(wish)

    def ask(self) -> None:
        """Ask what to find: the selected words, or what was sought last."""
        self._open(replacing=False)

    def ask_for_both(self) -> None:
        """Ask what to put in its place, too."""
        self._open(replacing=True)

    def _open(self, *, replacing: bool) -> None:
        for widget in self._replacing:
            widget.setVisible(replacing)
        selected = self._finder.searched.selected_text()
        self._finder.begin()
        if selected:
            self.term.setText(literally(selected) if self.expression.isChecked() else selected)
        self.show()
        self.term.selectAll()
        self.term.setFocus()
        self._show()

    def close_bar(self) -> None:
        """Hide the bar; the keyboard goes to what was found."""
        self._finder.end()
        self.hide()

    def go_on(self) -> None:
        """Go to the next match; without a term ask for one."""
        self._go(1)

    def go_back(self) -> None:
        """Go to the match before; without a term ask for one."""
        self._go(-1)

    def _go(self, way: int) -> None:
        if self.term.text():
            self._finder.go(way)
        else:
            self.ask()

    def _look(self) -> None:
        options = [toggle.isChecked() for toggle in self._toggles]
        self._finder.look_for(Query(self.term.text(), *options))

    def _replace(self) -> None:
        self._finder.replace(self.replacement.text())
        self._leave_undo_to_document()

    def _replace_all(self) -> None:
        if self.replacement.isVisible():
            self._finder.replace_all(self.replacement.text())
            self._leave_undo_to_document()

    def _leave_undo_to_document(self) -> None:
        self.term.forget_edits()
        self.replacement.forget_edits()

    def _show(self) -> None:
        finder = self._finder
        scheme = self._theme.scheme
        self.term.mark_faulty(bool(finder.fault))
        palette = self.outcome.palette()
        ink = scheme.error if finder.fault else scheme.muted
        palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
        self.outcome.setPalette(palette)
        self._say(finder.fault or self._told())
        for way in (self._previous, self._next):
            way.setEnabled(bool(finder.matches))
        for change in (self.replace_one, self.replace_all):
            change.setEnabled(bool(finder.matches) and not finder.searched.locked)

    def _say(self, outcome: str) -> None:
        if outcome != self.outcome.text():
            self.outcome.setText(outcome)
            self.outcome.setToolTip(outcome)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.outcome, outcome))

    def _told(self) -> str:
        finder = self._finder
        if finder.matches:
            count = self.tr("{number} of {count}").format(
                number=f"{finder.current + 1:,}", count=f"{len(finder.matches):,}"
            )
        else:
            count = self.tr("No matches") if finder.query.term and not finder.note else ""
        return " · ".join(filter(None, (count, finder.note)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, and a line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        painter.fillRect(0, 0, self.width(), 1, self.palette().mid())


def _side_by_side(spacing: int, *widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    space(line, spacing=spacing)
    for widget in widgets:
        line.addWidget(widget)
    return line
