"""What is wrong with the brief as a whole, at the end of the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.problems.problem_lines import ProblemLines
from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme


class WholeBrief(QWidget):
    """Stands behind everything: what comes and goes here moves nothing that one writes in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        heading = ElidedLabel(self.tr("The brief as a whole"), Qt.TextElideMode.ElideRight)
        heading.setFont(theme.fonts.heading)
        heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.problems = ProblemLines(theme)
        column = QVBoxLayout(self)
        space(column, (12, 0, 12, 0), 8)
        column.addWidget(heading)
        column.addWidget(self.problems)
        self.hide()
