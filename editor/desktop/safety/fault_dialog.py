"""A fault of the program, with a report that can be copied."""

from traceback import format_exception

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.desktop.about.details import details
from editor.desktop.controls.calm_dialog import calm_down
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme

_WIDTH = 420
"""Pixels at 100 %."""


class FaultDialog(QDialog):
    """Says that work goes on. The report names versions and lines of the program."""

    def __init__(self, fault: Exception, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.report = f"{details(theme)}\n{''.join(format_exception(fault))}"
        self.setWindowTitle("Brief Editor")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        head = QLabel(self.tr("Something went wrong in the program."))
        head.setFont(theme.fonts.strong)
        told = QLabel(
            self.tr(
                "What you typed is kept, and you can go on; it is best to save soon. "
                "The report helps those who mend the program."
            )
        )
        told.setWordWrap(True)
        what = QLabel(f"{type(fault).__name__}: {fault}"[:300])
        what.setTextFormat(Qt.TextFormat.PlainText)
        what.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        what.setWordWrap(True)
        self.copy = QPushButton(self.tr("&Copy Report"))
        self.go_on = QPushButton(self.tr("&Go On"))
        self.go_on.setDefault(True)
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self.go_on.clicked.connect(self.accept)
        lines = QVBoxLayout(self)
        space(lines, (28, 24, 28, 20), 12)
        for label in (head, told, what):
            lines.addWidget(label)
        foot = QHBoxLayout()
        space(foot, spacing=10)
        foot.addStretch()
        foot.addWidget(self.copy)
        foot.addWidget(self.go_on)
        lines.addLayout(foot)
        calm_down(self)
        self.setMinimumWidth(px(_WIDTH))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self.copy.setText(self.tr("&Copied"))
