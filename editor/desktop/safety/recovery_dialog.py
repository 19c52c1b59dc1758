"""What was typed and is in no file: offered at the start, and to whoever asks for it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.controls.calm_dialog import calm_down
from editor.desktop.safety.copy_row import CopyRow
from editor.desktop.safety.found_copy import FoundCopy
from editor.desktop.safety.rows_area import RowsArea
from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme
from editor.storage.recovery import Recovery
from editor.storage.recovery_file import RecoveryCopy

_SIZE = 600, 420
"""Pixels at 100 %; so high where there are many."""


class RecoveryDialog(QDialog):
    """Lists copies; ``restore`` opens one and tells whether it could. None goes by itself."""

    def __init__(
        self,
        found: Sequence[FoundCopy],
        recovery: Recovery,
        restore: Callable[[RecoveryCopy], bool],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._recovery = recovery
        self._restore = restore
        self._wanted = 0
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._restore_next)
        self.finished.connect(self._turn.stop)
        self.setWindowTitle(self.tr("Recovery"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows = [CopyRow(each, theme) for each in found]
        self.restore_all = QPushButton(self.tr("&Restore All"))
        self.later = QPushButton(self.tr("&Later") if found else self.tr("&Close"))
        self._lay_out(theme)
        for row in self.rows:
            self._connect(row)
        self.restore_all.clicked.connect(self._restore_all)
        self.later.clicked.connect(self.reject)
        self._enable()

    def _connect(self, row: CopyRow) -> None:
        row.restore_wanted.connect(lambda: self._restore_one(row))
        row.discard_wanted.connect(lambda: self._move(row, discard=True))
        row.return_wanted.connect(lambda: self._move(row, discard=False))

    def _lay_out(self, theme: Theme) -> None:
        said = self.tr("You typed this, and no file holds it.")
        head = self._head = QLabel(
            said if self.rows else self.tr("All that was typed is in its files.")
        )
        head.setFont(theme.fonts.strong)
        more = self.tr("Restoring opens it as a changed document. No file is touched.")
        told = QLabel(more if self.rows else self.tr("There is nothing to be restored."))
        told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        told.setWordWrap(True)
        lines = QVBoxLayout(self)
        space(lines, (28, 24, 28, 20), 8)
        lines.addWidget(head)
        lines.addWidget(told)
        rows = RowsArea(self.rows, self.tr("Recovery copies"))
        lines.addWidget(rows, 1)
        lines.addLayout(self._foot())
        calm_down(self)
        rows.fit(self, *_SIZE)

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        space(line, spacing=10)
        line.addStretch()
        line.addWidget(self.later)
        line.addWidget(self.restore_all)
        self.restore_all.setDefault(True)
        self.later.setAutoDefault(False)
        return line

    @property
    def _offered(self) -> list[CopyRow]:
        return [row for row in self.rows if not row.found.discarded and not row.isHidden()]

    def _restore_all(self) -> None:
        self._wanted = len(self._offered)
        self.restore_all.setEnabled(False)
        self._restore_next()

    def _restore_next(self) -> None:
        """One at a time: of fifty all together one would think that the program hangs.

        The oldest first: of two of one file what was typed last is on top.
        """
        for row in self._offered[-1:]:
            self._restore(row.found.copy)
            row.hide()
        others = len(self._offered)
        if others:
            told = self.tr("Restored: {number} of {all}")
            self._head.setText(told.format(number=self._wanted - others, all=self._wanted))
            self._turn.start()
        else:
            self.accept()

    def _restore_one(self, row: CopyRow) -> None:
        if not self._restore(row.found.copy):
            row.tell(self.tr("It is gone: another window may have restored it."))
            return
        row.hide()
        if self._offered:
            self._enable()
        else:
            self.accept()

    def _move(self, row: CopyRow, *, discard: bool) -> None:
        """Put the copy away, or back."""
        way = self._recovery.discard if discard else self._recovery.bring_back
        moved = way(row.found.copy)
        if moved is None:
            row.tell(self.tr("It is gone: another window may have restored it."))
            return
        row.show_found(replace(row.found, copy=moved, discarded=discard))
        self._enable()

    def _enable(self) -> None:
        self.restore_all.setVisible(bool(self._offered))
