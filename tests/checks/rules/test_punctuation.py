"""Marks and spaces: what is mended, and what good copy writes the same way."""

import pytest

from tests.checks.rules.finding import found, mended

GOOD = (
    "The U.S. and the U.K. signed at 9 a.m. on Jan. 6, 2026, said J.K. Rowan, Ph.D., of Acme Inc.",
    "Growth was 3.5% in Q1, and 1,200 of 3,000 shops (40%) closed, see https://a.example/b,c;d.E.",
    "Booking.com, Node.js, will.i.am, Yahoo! and amazon.co.uk are names, and i.e. is none.",
    "It was rock 'n' roll in the ’90s and the '90s for O'Neill, the Joneses' son and James's.",
    'He said that that had had an effect ... or so. "Wait... What?" she asked … twice.',
    "From 5-10 to 51-49, minus -5 degrees, a 10-year-old, pre- and post-war, Minsk–Kyiv, 3 - 2.",
    "Her e-mail is ann_B.Lee@press.example; the file is at example.com/Report.Final.",
    "The pole is 6'2\" long :) and 5' 10\" wide ;-)",
    "Options: a) leave, b) stay (or wait [a while]), 1) talk.",
    'He said "no." She left. "I will," he added — slowly — "as we agreed since 2000."',
    "Duran Duran, Sirhan Sirhan and Boutros Boutros-Ghali gave her her prize in in-house talks.",
    "« Oui », „Ja“ and “yes” — all three mean it.",
    "At 4:30, with 2:1 odds, the ratio 1:2; then .NET and .5 more.",
)
CODES = (
    "punct.double-space",
    "punct.space-before",
    "punct.space-after-missing",
    "punct.repeated",
    "punct.double-hyphen",
    "punct.hyphen-as-dash",
    "punct.quote-unbalanced",
    "punct.parens-unbalanced",
    "word.repeated",
)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("text", GOOD)
def test_good_copy_is_left_alone(code: str, text: str) -> None:
    assert found(code, text) == []


@pytest.mark.parametrize(
    ("code", "text", "after"),
    [
        ("punct.space-before", "War , he said ; then ( so ) .", "War, he said; then ( so)."),
        ("punct.space-before", 'He said "no !" and left .', 'He said "no!" and left.'),
        ("punct.space-after-missing", "War.He left,she stayed", "War. He left, she stayed"),
        ("punct.space-after-missing", "Dr.Smith came!He left", "Dr. Smith came! He left"),
        ("punct.repeated", "War,, peace;; end..", "War, peace; end."),
        ("punct.repeated", "What?! No!!", "What?! No!!"),
        ("punct.double-hyphen", "Belarus -- which--so", "Belarus — which — so"),
        ("punct.double-hyphen", "Belarus --- which", "Belarus — which"),
        ("punct.hyphen-as-dash", "Belarus - which", "Belarus — which"),
        ("word.repeated", "The the end of of it", "The end of it"),
        ("word.repeated", "It went Down To To the End", "It went Down To the End"),
    ],
)
def test_slips_are_mended(code: str, text: str, after: str) -> None:
    assert found(code, text)
    assert mended(code, text) == after


@pytest.mark.parametrize("code", ["punct.repeated", "punct.double-hyphen", "word.repeated"])
@pytest.mark.parametrize(
    "text", ['He said "no,, no -- the the end" twice.', "See https://a.example/b--c,,d/the the."]
)
def test_quotations_and_links_stay(code: str, text: str) -> None:
    assert mended(code, text).partition("/the")[0] == text.partition("/the")[0]


@pytest.mark.parametrize("text", ['He said "no.', "He said “no. Then he left.", 'a "b" c" d'])
def test_a_quotation_mark_without_partner_is_found(text: str) -> None:
    assert len(found("punct.quote-unbalanced", text)) == 1


@pytest.mark.parametrize("text", ["The (WEU left.", "The WEU) left.", "A [note (b] c)."])
def test_a_bracket_without_partner_is_found(text: str) -> None:
    assert found("punct.parens-unbalanced", text)
