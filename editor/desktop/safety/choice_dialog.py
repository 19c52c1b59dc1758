"""Two states of a brief side by side, item by item: keep mine, take theirs, or choose."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.brief.choices import choices
from editor.brief.chosen import chosen
from editor.brief.model import Brief
from editor.brief.two_states import Side, TwoStates
from editor.desktop.controls.calm_dialog import calm_down
from editor.desktop.safety.choice_row import ChoiceRow
from editor.desktop.safety.rows_area import RowsArea
from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme

_SIZE = 820, 560
"""Pixels at 100 %; so high where much differs."""


class ChoiceDialog(QDialog):
    """Compares ``mine`` with ``theirs``; ``base`` is what both come from.

    ``brief`` is what was chosen, None as long as nothing was.
    """

    def __init__(
        self, mine: Brief, theirs: Brief, base: Brief, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.brief: Brief | None = None
        self._states = TwoStates(mine, theirs, base)
        self._choices = choices(self._states)
        self.setWindowTitle(self.tr("Compare"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows = [ChoiceRow(choice, theme) for choice in self._choices]
        self.mine = QPushButton(self.tr("Keep All &Mine"))
        self.theirs = QPushButton(self.tr("Take All &Theirs"))
        self.apply = QPushButton(self.tr("&Use What Is Chosen"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out(theme)
        self.mine.clicked.connect(lambda: self._choose_all(Side.MINE))
        self.theirs.clicked.connect(lambda: self._choose_all(Side.THEIRS))
        self.apply.clicked.connect(self._use)
        self.cancel.clicked.connect(self.reject)

    def _lay_out(self, theme: Theme) -> None:
        head = QLabel(self.tr("The file was changed by another program while you edited it."))
        head.setFont(theme.fonts.strong)
        conflicts = sum(row.choice.conflict for row in self.rows)
        told = QLabel(self._told(conflicts))
        told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        told.setWordWrap(True)
        lines = QVBoxLayout(self)
        space(lines, (28, 24, 28, 20), 8)
        for part in (head, told):
            lines.addWidget(part)
        rows = RowsArea(self.rows, self.tr("What differs"), behind=12, between=4)
        lines.addWidget(rows, 1)
        lines.addLayout(self._foot())
        calm_down(self)
        rows.fit(self, *_SIZE)

    def _told(self, conflicts: int) -> str:
        if not self.rows:
            return self.tr("Both say the same: only the layout of the file differs.")
        if not conflicts:
            return self.tr("You and they changed different things: what each wrote is chosen.")
        return self.tr(
            "What only one of you changed is chosen. What both changed is marked: yours is chosen."
        )

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        space(line, spacing=10)
        for button in (self.mine, self.theirs, self.cancel):
            button.setAutoDefault(False)
        self.apply.setDefault(True)
        line.addWidget(self.mine)
        line.addWidget(self.theirs)
        line.addStretch()
        line.addWidget(self.cancel)
        line.addWidget(self.apply)
        return line

    def _choose_all(self, side: Side) -> None:
        for row in self.rows:
            row.choose(side)
        self._use()

    def _use(self) -> None:
        sides = [row.side for row in self.rows]
        self.brief = chosen(self._states, self._choices, sides)
        self.accept()
