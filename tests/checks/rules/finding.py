"""What one rule finds in one text, under the default profile."""

import datetime

from editor.brief.model import Brief
from editor.checks.catalogue import BY_CODE
from editor.checks.passage import Field, Passage
from editor.checks.problem import Canonical, Problem, TextEdits
from editor.checks.profile_files import load_profile
from editor.checks.rule import Match

PROFILE = load_profile("verity", BY_CODE)
DATE = datetime.date(2026, 5, 4)


def matches(code: str, text: str, field: Field = Field.FACT) -> list[Match]:
    find = BY_CODE[code].in_passage
    assert find
    return list(find(Passage(field, text, DATE), PROFILE))


def found(code: str, text: str, field: Field = Field.FACT) -> list[str]:
    """The words that the rule of this code fires at."""
    return [text[match.start : match.end] for match in matches(code, text, field)]


def mended(code: str, text: str, field: Field = Field.FACT) -> str:
    """``text`` after all fixes of this rule."""
    for match in sorted(matches(code, text, field), reverse=True):
        if match.new is not None:
            text = text[: match.start] + match.new + text[match.end :]
    return text


def mended_by(problem: Problem, brief: Brief) -> Brief:
    """``brief`` after the first fix of ``problem``, which edits briefs."""
    edit = problem.fixes[0].edit
    assert not isinstance(edit, TextEdits | Canonical)
    return edit(brief)
