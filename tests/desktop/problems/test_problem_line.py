"""A problem says in words what is wrong, and what a fix would do."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from editor.brief.model import Part
from editor.checks.problem import Fix, Problem, Safety, Severity, Spot
from editor.desktop.problems.problem_line import ProblemLine
from editor.desktop.theme.theme import Theme

LONG = "The operator of the line added that tickets will cost twelve crowns"


def words(qtbot: QtBot, theme: Theme, fix: Fix) -> list[str]:
    problem = Problem("x.y", Severity.WARNING, "Wrong.", Spot(Part.TITLE), fixes=(fix,))
    line = ProblemLine(problem, None, theme)
    qtbot.addWidget(line)
    return [label.text() for label in line.findChildren(QLabel) if label.text() != "x.y"]


@pytest.mark.parametrize(
    ("fix", "shown"),
    [
        (
            Fix("Add a full stop", Safety.OFFERED, lambda brief: brief, LONG, f"{LONG}."),
            "…l cost twelve crowns → …l cost twelve crowns.",
        ),
        (Fix("Merge", Safety.OFFERED, lambda brief: brief, "one", "two"), "one → two"),
    ],
)
def test_an_offered_fix_shows_before_and_after(
    qtbot: QtBot, theme: Theme, fix: Fix, shown: str
) -> None:
    assert words(qtbot, theme, fix) == ["Wrong.", shown]


def test_a_title_that_says_it_is_enough(qtbot: QtBot, theme: Theme) -> None:
    fix = Fix("Replace with “two”", Safety.OFFERED, lambda brief: brief, "one", "two")
    assert words(qtbot, theme, fix) == ["Wrong."]


def test_what_helps_stands_below_where_there_is_no_room_beside(qtbot: QtBot, theme: Theme) -> None:
    line = ProblemLine(Problem("x.y", Severity.WARNING, LONG, Spot(Part.TITLE)), None, theme)
    qtbot.addWidget(line)
    line.show()
    told, button = line.findChildren(QLabel)[0], line.findChildren(QAbstractButton)[0]
    line.resize(900, line.sizeHint().height())
    qtbot.waitUntil(lambda: button.x() > told.geometry().right())
    line.resize(400, 60)
    qtbot.waitUntil(lambda: button.y() >= told.geometry().bottom())
    assert told.width() >= told.sizeHint().width()
