"""The lines under an item: few are ever made."""

import pytest
from pytestqt.qtbot import QtBot

from editor.brief.model import Part
from editor.checks.problem import Problem, Severity, Spot
from editor.desktop.problems.problem_line import ProblemLine
from editor.desktop.problems.problem_lines import ProblemLines
from editor.desktop.theme.theme import Theme
from tests.desktop.acting import delete_now


def problem(message: str) -> Problem:
    return Problem("x.y", Severity.WARNING, message, Spot(Part.TITLE))


@pytest.fixture
def lines(qtbot: QtBot, theme: Theme) -> ProblemLines:
    made = ProblemLines(theme)
    qtbot.addWidget(made)
    made.show_problems([problem("One.")])
    return made


def shown(lines: ProblemLines) -> list[str]:
    made = lines.findChildren(ProblemLine)
    return [line.accessibleName() for line in made if not line.isHidden()]


def test_a_problem_that_comes_again_takes_its_line_again(lines: ProblemLines) -> None:
    (made,) = lines.findChildren(ProblemLine)
    lines.show_problems([])
    assert shown(lines) == []
    lines.show_problems([problem("Two.")])
    assert lines.findChildren(ProblemLine) == [made]
    assert shown(lines) == ["Warning: Two."]


def test_only_one_line_is_kept_for_later(lines: ProblemLines) -> None:
    lines.show_problems([problem(str(number)) for number in range(9)])
    lines.show_problems([])
    delete_now()
    assert len(lines.findChildren(ProblemLine)) == 1
