"""The versions of a file beside what changed between two of them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editor.desktop.controls.calm_dialog import calm_down
from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.labelled import labelled
from editor.desktop.controls.on_screen import resize_on_screen
from editor.desktop.settings.quiet_inputs import QuietChoice
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme
from editor.desktop.versions.change_list import ChangeList
from editor.desktop.versions.version_list import VersionList

_SIZE = 1000, 660
"""Pixels at 100 %."""

_LIST_WIDTH = 320


class VersionsDialog(QDialog):
    """Versions at one side, at the other what changed; what they show is told by ``Browsing``."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions of {name}").format(name=name))
        self.list = VersionList(theme)
        self.changes = ChangeList(theme)
        self.others = QuietChoice()
        self.others.setAccessibleDescription(
            self.tr("What the version that is chosen in the list is compared with.")
        )
        self.summary = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.legend = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.told = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.name = QPushButton(self.tr("&Name…"))
        self.restore_change = QPushButton(self.tr("Take This &Change Back"))
        self.restore = QPushButton(self.tr("&Restore Version"))
        self.cancel = QPushButton(self.tr("Close"))
        self._lay_out(theme)
        calm_down(self)
        self.cancel.clicked.connect(self.reject)
        resize_on_screen(self, *_SIZE)
        self.list.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        lines = QVBoxLayout(self)
        space(lines)
        both = QHBoxLayout()
        space(both)
        both.addLayout(self._versions(theme), 1)
        both.addWidget(self._comparison(theme), 2)
        lines.addLayout(both, 1)
        lines.addLayout(self._foot())

    def _versions(self, theme: Theme) -> QVBoxLayout:
        column = QVBoxLayout()
        space(column, (0, 12, 0, 0), 4)
        self.told.setFont(theme.fonts.small)
        self.told.setForegroundRole(QPalette.ColorRole.BrightText)
        self.told.hide()
        warned = QVBoxLayout()
        space(warned, (20, 0, 20, 8))
        warned.addWidget(self.told)
        column.addWidget(self.list, 1)
        column.addLayout(warned)
        self.list.setMinimumWidth(px(_LIST_WIDTH / 2))
        return column

    def _comparison(self, theme: Theme) -> "Paper":
        paper = Paper()
        column = QVBoxLayout(paper)
        space(column, (1, 0, 0, 1))  # its edge shows there
        head = QVBoxLayout()
        space(head, (24, 16, 24, 12), 6)
        line = QHBoxLayout()
        space(line, spacing=10)
        self._compared_with = labelled(self.tr("Compared &with"), self.others)
        line.addWidget(self._compared_with)
        line.addWidget(self.others, 2)
        line.addStretch(1)
        head.addLayout(line)
        self.summary.setFont(theme.fonts.strong)
        self.legend.setFont(theme.fonts.small)
        self.legend.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        head.addSpacing(px(6))
        head.addWidget(self.summary)
        head.addWidget(self.legend)
        column.addLayout(head)
        column.addWidget(self.changes, 1)
        return paper

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        space(line, (20, 12, 20, 14), 10)
        for button in (self.name, self.cancel, self.restore_change):
            button.setAutoDefault(False)
        self.restore.setDefault(True)
        self.name.setToolTip(self.tr("A version that has a name is kept for good (F2)"))
        line.addWidget(self.name)
        line.addStretch()
        for button in (self.cancel, self.restore_change, self.restore):
            line.addWidget(button)
        return line

    def offer_comparing(self, *, offered: bool) -> None:
        """Let the user choose what is compared, or not: there may be nothing else."""
        self._compared_with.setVisible(offered)
        self.others.setVisible(offered)

    def warn(self, sentence: str) -> None:
        """Say ``sentence`` below the versions; nothing where it is empty."""
        self.told.setText(sentence)
        self.told.setToolTip(sentence)
        self.told.setVisible(bool(sentence))


class Paper(QWidget):
    """A ground of paper."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, with a thin line towards the list."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        edge = self.palette().mid()
        side = self.rect().right() if self.isRightToLeft() else 0
        painter.fillRect(side, 0, 1, self.height(), edge)
        painter.fillRect(0, self.height() - 1, self.width(), 1, edge)
