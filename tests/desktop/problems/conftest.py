"""A brief with three problems, and what is seen of them."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.problems.problem_line import ProblemLine
from tests.desktop.acting import Opener

FLAWED = """\
Ferry  Line to Reopen in May

Facts

  • The ferry to Skarholm will  sail again in May.1
  • Repairs took eleven months.

Sources: 1Reuters.

Narratives

Predictions
"""


@pytest.fixture
def flawed(qtbot: QtBot, open_view: Opener, tmp_path: Path) -> DocumentView:
    """A window on a brief with three problems, which have been found."""
    path = tmp_path / "flawed.txt"
    path.write_text(FLAWED, "utf-8")
    view = open_view(path)
    qtbot.waitUntil(lambda: len(lines(view)) == 3)
    return view


def lines(view: DocumentView) -> list[str]:
    """What the problems under the items say, in reading order."""
    found = [line for line in view.form.findChildren(ProblemLine) if not line.isHidden()]
    found.sort(key=lambda line: line.mapTo(view.form, line.pos()).y())
    return [line.accessibleName() for line in found]
