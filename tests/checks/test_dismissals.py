"""What was dismissed stays dismissed, as long as the words stay."""

from dataclasses import replace

import pytest

from editor.brief.edits import move_item
from editor.brief.model import Brief, Fact, Part
from editor.brief.outlets import Outlets
from editor.checks.checker import Checker
from editor.checks.dismissals import dismissed, divided
from editor.checks.problem import Problem, Severity, Spot
from editor.checks.profile import Profile
from editor.checks.rules import spacing

CHECKER = Checker(
    [rule for rule in spacing.RULES if rule.code == "punct.double-space"],
    Profile("test"),
    Outlets(),
)
BRIEF = Brief(facts=(Fact("It sails  again soon.", (1,)), Fact("Fares  rise.", (1,))))


def standing(brief: Brief) -> list[str]:
    return [problem.quote for problem in divided(brief, CHECKER.check(brief))[0]]


@pytest.fixture
def brief() -> Brief:
    """The brief with its first problem dismissed."""
    return dismissed(BRIEF, CHECKER.check(BRIEF)[0], "Meant so.")


def test_a_dismissed_problem_is_set_apart_with_its_reason(brief: Brief) -> None:
    stands, let_stand = divided(brief, CHECKER.check(brief))
    assert [problem.spot.item for problem in stands] == [BRIEF.facts[1].id]
    assert [dismissal.reason for _, dismissal in let_stand] == ["Meant so."]


def test_a_dismissal_names_its_item(brief: Brief) -> None:
    assert brief.dismissed[0].item == "F1"


def test_it_survives_a_move(brief: Brief) -> None:
    assert standing(move_item(brief, brief.facts[0], 1)) == ["Fares  rise."]


def test_it_ends_when_the_words_change(brief: Brief) -> None:
    facts = (replace(brief.facts[0], text="They sail  again soon."), brief.facts[1])
    assert len(standing(replace(brief, facts=facts))) == 2


def test_without_words_the_very_item_counts() -> None:
    spots = [Spot(Part.FACTS, fact.id, "citations") for fact in BRIEF.facts]
    problems = [Problem("cite.x", Severity.ERROR, "Wrong.", spot) for spot in spots]
    stands, _ = divided(dismissed(BRIEF, problems[0], ""), problems)
    assert stands == (problems[1],)
