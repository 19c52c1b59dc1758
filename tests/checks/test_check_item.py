"""The item that one writes in is examined alone, and says what the whole brief would say."""

from dataclasses import replace

from editor.brief.edits import replace_item
from editor.brief.model import Brief, Fact, Item, Narrative, Source
from editor.brief.outlets import Outlets
from editor.checks.checker import Checker
from editor.checks.problem import Problem
from editor.checks.profile import Profile
from editor.checks.rules import citations, spacing

RULES = [*citations.RULES, *spacing.RULES]
BRIEF = Brief(
    "Ferry  Line",
    facts=(Fact("It  sails.", (1,)), Fact("It  pays.")),
    sources=(Source(1, "AP"),),
    narratives=(Narrative("A", "AP", "Good  line."),),
)


def checker() -> Checker:
    return Checker(RULES, Profile("test"), Outlets())


def told(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return sorted((problem.code, str(problem.spot.item)) for problem in problems)


def test_a_mended_word_is_no_problem_any_more() -> None:
    check = checker()
    known = check.check(BRIEF)
    fact = replace(BRIEF.facts[1], text="It pays.")
    edited = replace_item(BRIEF, fact)
    assert told(check.check_item(edited, fact, known)) == told(check.check(edited))
    assert len(known) - len(check.check(edited)) == 1


def test_a_new_mistake_is_found() -> None:
    check = checker()
    known = check.check(BRIEF)
    side = replace(BRIEF.narratives[0], provider="A  P")
    edited = replace_item(BRIEF, side)
    assert told(check.check_item(edited, side, known)) == told(check.check(edited))
    assert len(check.check(edited)) - len(known) == 1


def test_the_title_is_an_item_too() -> None:
    check = checker()
    edited = replace(BRIEF, title="Ferry Line")
    title: Item | None = None
    found = check.check_item(edited, title, check.check(BRIEF))
    assert told(found) == told(check.check(edited))
