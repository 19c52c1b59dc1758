"""A published brief and the examples that come along: the default profile lets them be."""

from pathlib import Path

import pytest

from editor.checks.catalogue import BY_CODE, RULES
from editor.checks.checker import Checker
from editor.checks.problem import Problem, Severity
from editor.checks.profile_files import load_profile
from editor.filing.companions import Companions
from editor.filing.shipped_outlets import shipped_outlets
from editor.formats.plaintext.reader import read_text
from editor.shipped import shipped

OUTLETS = shipped_outlets()
CHECKER = Checker(RULES, load_profile("verity", BY_CODE), OUTLETS)
EXAMPLES = sorted(shipped("examples").glob("*.txt"))
INVENTED = "word.misspelt"  # No dictionary has the demonyms of invented countries.
WORTH_KNOWING = (Severity.SUGGESTION, Severity.INFORMATION)


def problems_in(path: Path) -> tuple[Problem, ...]:
    text = path.read_text("utf-8")
    reading = read_text(text, OUTLETS)
    brief = Companions(path.parent).join(path, reading.brief).brief
    return CHECKER.check(brief, text, reading.departures)


def test_a_published_brief_has_only_what_is_known_of_it(briefs: Path) -> None:
    found = [problem.code for problem in problems_in(briefs / "lukashenko.txt")]
    assert sorted(found) == [
        "date.no-year",
        "date.no-year",
        "doc.no-date",
        "narrative.provider-canonical",
        "narrative.provider-canonical",
        "neutral.loaded-noun",
        "neutral.superlative-check",
        "neutral.vague-attribution",
        "read.grade",
        "read.sentence-long",
        "read.sentence-long",
        "read.sentence-long",
        "section.predictions-empty",
        "source.name-canonical",
    ]


def test_there_are_examples() -> None:
    assert EXAMPLES


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_have_nothing_to_mend(path: Path) -> None:
    found = [each for each in problems_in(path) if each.code != INVENTED]
    assert [problem for problem in found if problem.severity not in WORTH_KNOWING] == []
