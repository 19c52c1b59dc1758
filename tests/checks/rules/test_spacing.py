"""Spaces at the ends of lines: one problem, and a fix that leaves the brief as it was."""

import pytest

from editor.checks.checker import Checker
from editor.checks.problem import Problem, TextEdits
from editor.checks.rules import spacing
from editor.formats.plaintext.reader import read_text
from tests.checks.rules.briefs import OUTLETS
from tests.checks.rules.finding import PROFILE

CHECKER = Checker(spacing.RULES, PROFILE, OUTLETS)
TEXT = "Title\n\nFacts\n\n  • One.1\n  • Two.1\n\nSources: 1RT.\n\nNarratives\n\nPredictions\n"


def trailing(text: str) -> list[Problem]:
    reading = read_text(text, OUTLETS)
    return list(CHECKER.check(reading.brief, text, reading.departures))


@pytest.mark.parametrize(
    "spaced",
    [
        TEXT.replace("One.1", "One.1  "),
        TEXT.replace("\n\n", "\n \t\n"),
        TEXT.replace("\n", "\xa0\n"),
        TEXT + "  ",
    ],
)
def test_spaces_at_line_ends_are_one_problem_with_one_fix(spaced: str) -> None:
    (problem,) = trailing(spaced)
    (fix,) = problem.fixes
    assert isinstance(fix.edit, TextEdits)
    assert fix.edit(spaced) == TEXT


def test_other_line_ends_stay() -> None:
    spaced = TEXT.replace("\n", " \r\n")
    (problem,) = trailing(spaced)
    edit = problem.fixes[0].edit
    assert isinstance(edit, TextEdits)
    assert edit(spaced) == TEXT.replace("\n", "\r\n")


@pytest.mark.parametrize("text", [TEXT, "", TEXT.replace("Two.1", "")])
def test_nothing_behind_lines_is_nothing_to_say(text: str) -> None:
    assert trailing(text) == []
