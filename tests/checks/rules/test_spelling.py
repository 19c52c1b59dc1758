"""Misspelt words are found; names, compounds, initials and the user's own words are not."""

from dataclasses import replace
from pathlib import Path

import pytest

from editor.brief.model import Brief, Fact, Narrative, Prediction, Source
from editor.brief.outlets import Outlets, parse_outlets
from editor.checks.checker import Checker
from editor.checks.mending import text_at
from editor.checks.problem import Problem, Spot
from editor.checks.profile import Profile
from editor.checks.rules.spelling import RULES
from editor.filing.shipped_outlets import shipped_outlets
from editor.formats.plaintext.reader import read_text

PROFILE = Profile("test", choices={"spelling": "en_US"})
OUTLETS = parse_outlets(["Skarholm Post|Ostlund Daily|"])
CHECKER = Checker(RULES, PROFILE, OUTLETS)


def misspelt(brief: Brief, checker: Checker = CHECKER) -> list[str]:
    return [_word(brief, problem) for problem in checker.check(brief)]


def in_fact(text: str) -> list[str]:
    return misspelt(Brief(facts=(Fact(text),)))


def _word(brief: Brief, problem: Problem) -> str:
    assert isinstance(problem.spot, Spot)
    return text_at(brief, problem.spot)[problem.spot.start : problem.spot.end]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The army began an offensve.", ["offensve"]),
        ("The offensve's aim was clear.", ["offensve"]),
        ("The Ukrainian-Belarusian boarder-crosing was shut.", ["crosing"]),
        ("He flew to Ukrane on Thursdy.", ["Ukrane", "Thursdy"]),
        ("Offensve operations went on.", ["Offensve"]),
        ("He denied it. Negotations went on.", ["Negotations"]),
        ('The "offensve" went on.', ["offensve"]),
    ],
)
def test_slips_are_found(text: str, words: list[str]) -> None:
    assert in_fact(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Kyiv and the Ukrainian-Belarusian border.",
        "Aleksandr Lukashenko met Ruth Okonjo and Ines Calloway in Port Ellery.",
        "Yoon Suk-yeol lifted martial law.",
        "Tomasz Hallamik said no. Zhirinovsky agreed.",
        "The SKTB, the F-16s and COVID-19 at 4 p.m. on the 4th.",
        "Write to desk@skarholmpost.example or see https://exmaple.org/offensve.",
        "It isn't the engineers' fault, nor the Netherlands’ or the EU's.",
        "BelTA, iPhone, McGregor and YouTube.",
        "An anti-government, pro-Russian, co-opted ex-minister.",
        "The $4M, 20km, 5pm and 640M crowns.",
        "",
    ],
)
def test_good_copy_is_quiet(text: str) -> None:
    assert in_fact(text) == []


def test_a_name_that_comes_again_is_a_name() -> None:
    assert in_fact("He went to Armenla.") == ["Armenla"]
    assert in_fact("He went to Armenla. In Armenla, it rained.") == []
    assert in_fact("He went to Armenla. The Armenlan crown fell.") == []


@pytest.mark.parametrize(
    "brief",
    [
        Brief(sources=(Source(1, "Armenla Times"),)),
        Brief(narratives=(Narrative("Pro-Armenla", "RT", "Well."),)),
        Brief(narratives=(Narrative("Pro-union", "Armenla Times", "Well."),)),
        Brief(words=("Armenla",)),
    ],
)
def test_names_of_the_brief_are_no_mistakes(brief: Brief) -> None:
    assert misspelt(replace(brief, facts=(Fact("He went to Armenla."),))) == []


def test_names_of_outlets_are_no_mistakes() -> None:
    assert misspelt(Brief(title="Ostlunds Win, Ostlund Loses")) == []


def test_the_users_words_are_no_mistakes_with_a_capital_too() -> None:
    brief = Brief(facts=(Fact("An offensve. Offensve it was."),))
    assert misspelt(brief, Checker(RULES, PROFILE, OUTLETS, {"offensve"})) == []
    assert misspelt(replace(brief, words=("offensve",))) == []


def test_all_prose_is_read() -> None:
    brief = Brief(
        "Offensve Begins",
        facts=(Fact("A begining."),),
        narratives=(Narrative("Pro-union", "RT", "The comming days."),),
        predictions=(Prediction("The probabilty is 4%."),),
    )
    assert misspelt(brief) == ["Offensve", "begining", "comming", "probabilty"]


def test_a_profile_without_a_language_checks_none() -> None:
    assert misspelt(Brief("An offensve"), Checker(RULES, Profile("none"), Outlets())) == []


def test_suggestions_are_made_when_asked_for() -> None:
    brief = Brief(facts=(Fact("The army began an offensve."),))
    (problem,) = CHECKER.check(brief)
    assert problem.fixes == ()
    fix, *_ = CHECKER.fixes_of(problem, brief)
    assert callable(fix.edit)
    assert fix.after == "offensive"


def test_a_quotation_is_not_rewritten() -> None:
    brief = Brief(facts=(Fact('He spoke of an "offensve" there.'),))
    (problem,) = CHECKER.check(brief)
    assert CHECKER.fixes_of(problem, brief) == ()


def test_published_copy_is_quiet(briefs: Path) -> None:
    outlets = shipped_outlets()
    text = (briefs / "lukashenko.txt").read_text("utf-8")
    assert misspelt(read_text(text, outlets).brief, Checker(RULES, PROFILE, outlets)) == []
