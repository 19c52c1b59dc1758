"""The problems of one item, under its fields."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme

if TYPE_CHECKING:  # the first frame does without problems
    from editor.checks.problem import Problem
    from editor.desktop.problems.problem_line import ProblemLine


class ProblemLines(QWidget):
    """A line for each problem; lines are kept as long as they can be, and with them the keyboard.

    Making one costs as much as all else that a key does.
    """

    fix_wanted = Signal(object, object)
    """A Problem, and the Fix that the user chose."""

    help_wanted = Signal(object, object)
    """A Problem, and the button under which to offer what else there is."""

    explanation_wanted = Signal(object, object)
    """A Problem that the user wants explained, and the button beside which to do so."""

    dismissal_wanted = Signal(object)
    """A Problem that the user wants to let stand."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: list[ProblemLine] = []
        self._spare: list[ProblemLine] = []
        self._column = QVBoxLayout(self)
        self._column.setVerticalSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        space(self._column, spacing=4)
        self.hide()

    def show_problems(self, problems: "Sequence[Problem]") -> bool:
        """Show these; tells whether lines came, went or moved."""
        before, standing = self._lines, [*self._lines, *self._spare]
        self._lines = [
            self._reused(problem, standing) or self._line(problem) for problem in problems
        ]
        for line in standing:
            line.hide()
        # One is kept: while a word is begun, one comes in each pause and goes with the next key.
        self._spare = standing[:1]
        for line in standing[1:]:
            line.deleteLater()
        for place, line in enumerate(self._lines):
            if self._column.indexOf(line) != place:
                self._column.insertWidget(place, line)
            if line.isHidden():
                line.fit(self._room())
                line.show()  # Qt would show it later, where all has its place already
        self.setVisible(bool(problems))
        return before != self._lines

    def _room(self) -> int:
        """As wide as lines will be, which Qt tells them when all has its place already."""
        parent = self.parentWidget()
        around = parent.layout() if parent is not None else None
        return self.width() if around is None else around.contentsRect().width()

    def stops(self) -> Iterator[QWidget]:
        """What the Tab key goes through here, from top to bottom."""
        for line in self._lines:
            yield from line.stops()

    def take_keyboard(self) -> None:
        """Put the keyboard on the first thing that can be done here, if there are problems."""
        if self._lines:
            self._lines[0].take_keyboard()

    def _reused(self, problem: "Problem", standing: "list[ProblemLine]") -> "ProblemLine | None":
        """The first of the lines ``standing`` that can tell ``problem``, which it does then."""
        line = next((line for line in standing if line.can_tell(problem)), None)
        if line is not None:
            standing.remove(line)
            line.tell(problem)
        return line

    def _line(self, problem: "Problem") -> "ProblemLine":
        from editor.checks.catalogue import BY_CODE
        from editor.desktop.problems.problem_line import ProblemLine

        line = ProblemLine(problem, BY_CODE.get(problem.code), self._theme)
        line.fix_wanted.connect(self.fix_wanted)
        line.help_wanted.connect(self.help_wanted)
        line.dismissal_wanted.connect(self.dismissal_wanted)
        line.explanation_wanted.connect(self.explanation_wanted)
        return line
