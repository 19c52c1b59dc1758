"""The problems of one item, under its fields."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.checks.problem import Problem
from editor.desktop.problems.problem_line import ProblemLine
from editor.desktop.theme.theme import Theme


class ProblemLines(QWidget):
    """A line for each problem; what stays the same keeps its line, and with it the keyboard."""

    fix_wanted = Signal(object, object)
    """A Problem, and the Fix that the user chose."""

    help_wanted = Signal(object, object)
    """A Problem, and the button under which to offer what else there is."""

    dismissal_wanted = Signal(object)
    """A Problem that the user wants to let stand."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._problems: Sequence[Problem] = ()
        self._lines: list[ProblemLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these."""
        if _told(problems) == _told(self._problems):
            self._problems = problems
            return
        self._problems = problems
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(problem) for problem in problems]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(problems))

    def _line(self, problem: Problem) -> ProblemLine:
        from editor.checks.catalogue import BY_CODE  # late: the first window does without rules

        line = ProblemLine(problem, BY_CODE.get(problem.code), self._theme)
        line.fix_wanted.connect(self.fix_wanted)
        line.help_wanted.connect(self.help_wanted)
        line.dismissal_wanted.connect(self.dismissal_wanted)
        return line


def _told(problems: Sequence[Problem]) -> list[tuple[str, ...]]:
    """What a reader sees of ``problems``."""
    return [
        (
            problem.code,
            problem.severity,
            problem.message,
            problem.quote,
            *(fix.title for fix in problem.fixes),
        )
        for problem in problems
    ]
