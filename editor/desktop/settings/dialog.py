"""The dialog of the settings, built from their table. What is changed holds at once."""

from itertools import groupby

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.controls.calm_dialog import calm_down
from editor.desktop.controls.reading import begin_lines
from editor.desktop.controls.scrolled_page import ScrolledPage
from editor.desktop.settings.inputs import ChooseFile, Input, input_of
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.table import TABLE, AnyEntry, told
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme

_WIDEST = 420
"""Pixels at 100 % that the words of a setting take at most."""

_SHARE = 0.4
"""And of the screen's width."""


class SettingsDialog(QDialog):
    """Stands beside the work, which shows what becomes of it; Escape closes it."""

    def __init__(
        self, settings: Settings, theme: Theme, choose_file: ChooseFile, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self.setWindowTitle(self.tr("Settings"))
        self.inputs: dict[str, Input] = {
            entry.key: input_of(entry, settings, choose_file) for entry in TABLE
        }
        self._wrapped: list[QLabel] = []
        self._lay_out()
        self._fit_words()
        settings.changed.connect(self._show_value)
        theme.changed.connect(self._fit_later)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        space(column, (28, 24, 28, 24), 28)
        for group, entries in groupby(TABLE, key=lambda entry: entry.group):
            column.addLayout(self._group(told(group), list(entries)))
        for fault in self._settings.faults:
            column.addLayout(self._fault(fault))
        self._page = ScrolledPage(page)
        lines = QVBoxLayout(self)
        space(lines)
        lines.addWidget(self._page, 1)
        self._foot = self._buttons()
        lines.addWidget(self._foot)
        lines.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _group(self, heading: str, entries: list[AnyEntry]) -> QGridLayout:
        lines = QGridLayout()
        space(lines, spacing=16)
        head = QLabel(heading)
        begin_lines(head)
        head.setFont(self._theme.fonts.heading)
        head.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        lines.addWidget(head, 0, 0, 1, 2)
        for row, entry in enumerate(entries, start=1):
            made = self.inputs[entry.key]
            lines.addLayout(self._words(entry, made.keyboard), row, 0)
            lines.addWidget(made, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        lines.setColumnStretch(0, 1)
        return lines

    def _words(self, entry: AnyEntry, keyboard: QWidget) -> QVBoxLayout:
        words = QVBoxLayout()
        space(words, (0, 4, 24, 0), 2)
        label = QLabel(told(entry.label))
        label.setBuddy(keyboard)
        description = QLabel(told(entry.description))
        for each in (label, description):
            each.setWordWrap(True)
            begin_lines(each)
            self._wrapped.append(each)
        description.setFont(self._theme.fonts.small)
        description.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        keyboard.setAccessibleName(label.text())
        keyboard.setAccessibleDescription(description.text())
        words.addWidget(label)
        words.addWidget(description)
        return words

    def _fault(self, sentence: str) -> QVBoxLayout:
        label = QLabel(sentence)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setForegroundRole(QPalette.ColorRole.BrightText)
        lines = QVBoxLayout()
        space(lines)
        lines.addWidget(label)
        return lines

    def _buttons(self) -> QWidget:
        foot = QWidget()
        line = QHBoxLayout(foot)
        space(line, (28, 0, 28, 20), 16)
        restore = QPushButton(self.tr("&Restore Defaults"))
        restore.clicked.connect(self._settings.restore_defaults)
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.close)
        restore.setAutoDefault(False)
        close.setDefault(True)
        line.addWidget(restore)
        line.addStretch()
        line.addWidget(close)
        return foot

    def _show_value(self, entry: AnyEntry) -> None:
        self.inputs[entry.key].show_value()

    def _fit_later(self) -> None:
        """When Qt has told all labels of their new size."""
        QTimer.singleShot(0, self, self._fit_words)

    def _fit_words(self) -> None:
        """Let long ones run over several lines, so that the dialog fits on the screen."""
        most = min(px(_WIDEST), round(self.screen().availableSize().width() * _SHARE))
        for label in self._wrapped:
            words = label.fontMetrics().horizontalAdvance(label.text())
            width = min(words + 1, most)
            label.setFixedSize(width, label.heightForWidth(width))
        calm_down(self._foot)
        self._page.updateGeometry()
        self.adjustSize()
