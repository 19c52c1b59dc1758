"""Shouting is told from abbreviations, and logos from names."""

import pytest

from editor.checks.passage import Field
from tests.checks.rules.finding import found, mended


@pytest.mark.parametrize(
    "text",
    [
        "NATO, UNHCR, the IAEA, OPEC+, BRICS and AUKUS met; COVID-19 and the F-35 did not.",
        "The USA and the USSR, under Article V and Chapter VII, with Louis XIV and AT&T's CEO.",
        "He owns an iPhone, an eBay shop and a BMW X5; MSF and the WHO said so on NPR.",
        "The USS GERALD Ford, the UN HQ in NY NY, SWIFT, START, ALL and the NO campaign.",
        'He said "NEVER again" and "NO."',
    ],
)
def test_abbreviations_and_quotations_do_not_shout(text: str) -> None:
    assert found("caps.shouting", text) == []


def test_a_headline_in_capitals_is_another_matter() -> None:
    assert found("caps.shouting", "FERRY WILL NEVER SAIL AGAIN", Field.TITLE) == []


def test_a_shouted_word_is_lowered_as_its_place_asks() -> None:
    text = "It will NEVER sail. NOBODY knows."
    assert mended("caps.shouting", text) == "It will never sail. Nobody knows."
    assert mended("caps.shouting", "It Will NEVER Sail", Field.TITLE) == "It Will Never Sail"


def test_several_words_in_capitals_shout_together() -> None:
    assert found("caps.shouting", "He wrote FERRY SAILS AGAIN on it.") == ["FERRY SAILS AGAIN"]


def test_logos_become_names_outside_links_and_quotations() -> None:
    text = 'FOX News and REUTERS, "POLITICO", https://a.example/AXIOS, Axios, NON-POLITICO'
    assert found("caps.outlet", text) == ["FOX News", "REUTERS"]
