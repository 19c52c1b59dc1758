"""The item that one writes in is examined alone, and says what the whole brief would say."""

from dataclasses import replace

import pytest

from editor.brief.edits import replace_item
from editor.brief.model import Brief, Fact, Item, Narrative, Part, Source
from editor.brief.outlets import Outlets
from editor.checks.checker import Checker
from editor.checks.following import followed
from editor.checks.problem import Problem, Severity, Spot
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


def after_edit(check: Checker, edited: Brief, item: Item | None) -> tuple[Problem, ...]:
    """What is known of ``edited``, where one just wrote in ``item``."""
    known = check.follow(check.check(BRIEF), BRIEF, edited, item)
    return *check.check_item(edited, item), *known


def told(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return sorted((problem.code, str(problem.spot.item)) for problem in problems)


def test_a_mended_word_is_no_problem_any_more() -> None:
    check = checker()
    known = check.check(BRIEF)
    fact = replace(BRIEF.facts[1], text="It pays.")
    edited = replace_item(BRIEF, fact)
    assert told(after_edit(check, edited, fact)) == told(check.check(edited))
    assert len(known) - len(check.check(edited)) == 1


def test_a_new_mistake_is_found() -> None:
    check = checker()
    known = check.check(BRIEF)
    side = replace(BRIEF.narratives[0], provider="A  P")
    edited = replace_item(BRIEF, side)
    assert told(after_edit(check, edited, side)) == told(check.check(edited))
    assert len(check.check(edited)) - len(known) == 1


def test_the_title_is_an_item_too() -> None:
    check = checker()
    edited = replace(BRIEF, title="Ferry Line")
    title: Item | None = None
    found = after_edit(check, edited, title)
    assert told(found) == told(check.check(edited))


def places(problems: tuple[Problem, ...], code: str) -> list[tuple[int, int]]:
    spots = [problem.spot for problem in problems if problem.code == code]
    return [(spot.start, spot.end) for spot in spots]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("The monhts pass.", "Then the monhts pass.", (9, 15)),
        ("The monhts pass.", "The monhts will pass.", (4, 10)),
        ("The monhts pass.", "The months pass.", (0, 0)),
        ("The monhts pass.", "Pass.", (0, 0)),
    ],
)
def test_words_are_followed_until_they_change(old: str, new: str, place: tuple[int, int]) -> None:
    start = old.index("monhts")
    spot = Spot(Part.FACTS, field="text", start=start, end=start + len("monhts"))
    moved = followed(Problem("word", Severity.ERROR, "Unknown.", spot), old, new).spot
    assert (moved.start, moved.end) == place


def test_what_is_about_a_whole_text_stays_so() -> None:
    check = checker()
    fact = replace(BRIEF.facts[1], text="It pays well.")
    edited = replace_item(BRIEF, fact)
    found = after_edit(check, edited, fact)
    assert places(found, "cite.missing") == places(check.check(edited), "cite.missing") != []
