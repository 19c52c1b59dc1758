"""Titles and initials have the house's form; other abbreviations are explained."""

import pytest

from editor.brief.model import Brief, Fact, Narrative, Source
from editor.checks.catalogue import BY_CODE
from editor.checks.passage import Field, Passage
from editor.checks.profile_files import load_profile
from editor.checks.rules import unexplained
from tests.checks.rules.briefs import problems_of
from tests.checks.rules.finding import found, mended

AP = load_profile("ap", BY_CODE)


def in_ap(code: str, text: str, field: Field = Field.FACT) -> str:
    find = BY_CODE[code].in_passage
    assert find
    for match in sorted(find(Passage(field, text), AP), reverse=True):
        text = text[: match.start] + (match.new or "") + text[match.end :]
    return text


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("President Putin met US President Joe Biden.", "Pres. Putin met US Pres. Joe Biden."),
        ("Vice President Harris met the President.", "Vice President Harris met the President."),
        ('He said "President Putin".', 'He said "President Putin".'),
        ("The president of Arvenia, President.", "The president of Arvenia, President."),
    ],
)
def test_presidents(text: str, better: str) -> None:
    assert mended("abbr.president", text) == better


def test_a_title_tells_no_name_from_a_verb() -> None:
    assert found("abbr.president", "President Says No", Field.TITLE) == []
    assert in_ap("abbr.president", "Pres. Holm Says No", Field.TITLE) == "President Holm Says No"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The U.S. Army left the U.S.", "The US Army left the US."),
        ("He left the U.S. The U.K. stayed.", "He left the US. The UK stayed."),
        ("U.S.-led, the U.S.'s and the U.N., too.", "US-led, the US's and the UN, too."),
        ("The U.S.A. and the E.U.", "The USA and the EU."),
        ('The "U.S." and US$5', 'The "U.S." and US$5'),
    ],
)
def test_initials_without_points(text: str, better: str) -> None:
    assert mended("abbr.us-form", text) == better
    assert mended("abbr.us-form", better) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The US Army left the US.", "The U.S. Army left the U.S."),
        ("US-led, and US$5 for the EU.", "U.S.-led, and US$5 for the EU."),
    ],
)
def test_initials_with_points(text: str, better: str) -> None:
    assert in_ap("abbr.us-form", text) == better
    assert in_ap("abbr.us-form", better) == better


def test_headlines_have_no_points_in_either_house() -> None:
    assert in_ap("abbr.us-form", "U.S. Leaves US Base", Field.TITLE) == "US Leaves US Base"
    assert mended("abbr.us-form", "Troops Leave the U.S.", Field.TITLE) == "Troops Leave the US"


def undefined(brief: Brief) -> list[str]:
    return [each.message.split()[2].strip("?") for each in problems_of(unexplained.RULES, brief)]


@pytest.mark.parametrize(
    "text",
    [
        "NATO, the FBI's men, COVID-19 and two CEOs.",
        "The Skarholm Transport Board (SKTB) met; the SKTB closed.",
        "The SKTB (Skarholm's Transport Board) met.",
        "The South Kerrin Trade Board met, and the SKTB closed.",
        "Louis XIV and Chapter VIII.",
        'He said "the SKTB".',
        "See https://a.example/SKTB and SKTB.example.",
        "FERRY SAILS AGAIN, the F-16 and the MH17.",
        "A GLP-1 drug and the BGM-71's range.",
        "The BBC and AFP.",
    ],
)
def test_what_needs_no_explanation(text: str) -> None:
    assert undefined(Brief(facts=(Fact(text),))) == []


def test_the_first_use_is_reported_once() -> None:
    brief = Brief("SKTB Meets", facts=(Fact("The SKTB met the WXYZ."), Fact("The SKTB.")))
    assert undefined(brief) == ["SKTB", "WXYZ"]


def test_outlets_of_the_brief_are_known() -> None:
    sides = (Narrative("", "The QQX Post", ""),)
    brief = Brief(
        facts=(Fact("SKTB and QQX."),), sources=(Source(1, "SKTB News"),), narratives=sides
    )
    assert undefined(brief) == []
