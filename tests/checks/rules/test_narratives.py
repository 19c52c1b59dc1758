"""The sides of a brief, their names, their providers, their room."""

import pytest

from editor.brief.model import Brief
from editor.checks.checker import Checker
from editor.checks.passage import Field
from editor.checks.problem import TextEdits
from editor.checks.rules import lead_ins, narratives, providers
from editor.formats.plaintext.reader import read_text
from tests.checks.rules.briefs import OUTLETS, codes_of, with_sides
from tests.checks.rules.finding import PROFILE, found, mended


@pytest.mark.parametrize(
    "stance",
    [
        "Pro-exploration",
        "Fiscally conservative",
        "Free-market",
        "Narrative A",
        "Pro-Establishment",
        "Pro-Iranian",
        "Pro-Russian",
        "Pro-governments",
        "Left",
        "",
    ],
)
def test_names_of_narratives_are_free(stance: str) -> None:
    assert found("narrative.stance-unknown", stance, Field.STANCE) == []


def test_a_slip_in_a_usual_name_is_found() -> None:
    right = "Establishment-critical"
    assert mended("narrative.stance-unknown", "Establishement-critical", Field.STANCE) == right


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ((72, 76), []),
        ((5, 14), []),
        ((40, 60), []),
        ((40, 61), ["narrative.imbalance"]),
        ((30, 70, 70), ["narrative.imbalance"]),
        ((0, 70, 70), []),
    ],
)
def test_sides_have_like_room(words: tuple[int, ...], codes: list[str]) -> None:
    sides = ((f"S{place}", f"P{place}", "word " * count) for place, count in enumerate(words))
    assert codes_of(narratives.RULES, with_sides(*sides)) == codes


def test_two_names_of_one_outlet_are_one_provider() -> None:
    brief = with_sides(("Left", "BBC", "Text."), ("Right", "BBC News", "Text."))
    assert codes_of(narratives.RULES, brief) == ["narrative.same-provider"]


def test_sides_without_names_are_not_alike() -> None:
    brief = with_sides(("", "", "Text."), ("", "", "Text."))
    assert codes_of(narratives.RULES, brief) == []


def test_no_narrative_at_all_is_too_few() -> None:
    assert codes_of(narratives.RULES, Brief()) == ["narrative.count"]


@pytest.mark.parametrize(
    "provider",
    ["Guardian", "The Guardian", "Sky and Station", "RT (a)", "Foreign Policy", "The Wire"],
)
def test_a_provider_goes_by_its_name(provider: str) -> None:
    assert codes_of(providers.RULES, with_sides(("Left", provider, "Text."))) == []


@pytest.mark.parametrize("provider", ["THE GUARDIAN", "foreign policy", "Belta"])
def test_a_provider_in_other_letters_is_found(provider: str) -> None:
    brief = with_sides(("Left", provider, "Text."))
    assert codes_of(providers.RULES, brief) == ["narrative.provider-canonical"]


_TEXT = "T\n\nFacts\n\nNarratives\n\n  • {}\n  • Right narrative, as provided by RT. No.\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Left narrative as provided by CNN. Yes.", "Left narrative, as provided by CNN. Yes."),
        ("Left Narrative, as provided by CNN: Yes.", "Left narrative, as provided by CNN. Yes."),
        ("Left narrative, as provided by CNN — Yes.", "Left narrative, as provided by CNN. Yes."),
        ("Left narrative: Yes.", "Left narrative. Yes."),
        ("Left narrative as provided by CNN\n    Yes.", "Left narrative, as provided by CNN. Yes."),
        ("Left narrative as provided by CNN", "Left narrative, as provided by CNN."),
    ],
)
def test_a_label_is_put_in_the_usual_words(before: str, after: str) -> None:
    text = _TEXT.format(before)
    assert _label_mended(text) == _TEXT.format(after)


def test_a_text_without_any_label_has_no_fix() -> None:
    text = _TEXT.format("Yes, they said.")
    assert _label_mended(text) == text


def _label_mended(text: str) -> str:
    reading = read_text(text, OUTLETS)
    checker = Checker(lead_ins.RULES, PROFILE, OUTLETS)
    (problem,) = checker.check(reading.brief, text, reading.departures)
    for fix in problem.fixes:
        assert isinstance(fix.edit, TextEdits)
        text = fix.edit(text)
    return text
