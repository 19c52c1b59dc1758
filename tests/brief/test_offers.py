"""What is offered where, and how it is found."""

from dataclasses import dataclass, replace

import pytest

from editor.brief.model import Brief, Narrative, Source
from editor.brief.offers import MOST, Offer, Offers, matching
from editor.brief.outlets import parse_outlets
from editor.brief.stances import Stances

OUTLETS = parse_outlets(
    [
        "Agence France-Presse|AFP|afp.com",
        "El País||elpais.com",
        "The Gazette|Mainland Gazette|gazette.example",
        "Pressing Times||press.example",
        "Reuters||reuters.com",
    ]
)
BRIEF = Brief(
    sources=(Source(1, "Reuters"), Source(2, "Harbor Press")),
    narratives=(Narrative("Pro-bridge", "Ferry Press"), Narrative()),
)
OFFERS = Offers(OUTLETS, Stances((("Pro-bridge", "Ferry-loyal"), ("Pro-tunnel", ""))), ("Maybe …",))


def test_a_word_in_the_middle_is_found_behind_what_begins_so() -> None:
    found = matching("press", OFFERS.for_provider(Brief()))
    assert found == ["Pressing Times", "Agence France-Presse"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("afp", "Agence France-Presse"),
        ("REUT", "Reuters"),
        ("pais", "El País"),
        ("el pa", "El País"),
        ("france-p", "Agence France-Presse"),
        ("mainland", "The Gazette"),
        ("gaz", "The Gazette"),
    ],
)
def test_an_outlet_is_found_by_any_of_its_names(typed: str, found: str) -> None:
    assert matching(typed, OFFERS.for_provider(Brief())) == [found]


@pytest.mark.parametrize("typed", ["euters", "zzz"])
def test_words_are_found_by_their_beginnings_only(typed: str) -> None:
    assert matching(typed, OFFERS.for_provider(Brief())) == []


def test_what_is_typed_is_not_offered() -> None:
    assert matching("Reuters", OFFERS.for_provider(Brief())) == []
    assert matching("reuters", OFFERS.for_provider(Brief())) == ["Reuters"]


def test_no_more_are_offered_than_one_sees_at_a_glance() -> None:
    many = [Offer(f"News {number}") for number in range(50)]
    assert len(matching("news", (many,))) == MOST


def test_providers_of_the_brief_come_first_for_a_source() -> None:
    assert matching("pre", OFFERS.for_source(BRIEF, BRIEF.sources[1]))[0] == "Ferry Press"


def test_a_source_is_not_offered_twice() -> None:
    assert matching("re", OFFERS.for_source(BRIEF, BRIEF.sources[1])) == []
    assert matching("re", OFFERS.for_source(BRIEF, BRIEF.sources[0])) == ["Reuters"]
    assert matching("reut", OFFERS.for_citation(BRIEF)) == []


def test_an_outlet_under_another_name_is_a_source_already() -> None:
    brief = replace(BRIEF, sources=(Source(1, "AFP"),))
    assert matching("agence", OFFERS.for_citation(brief)) == []


def test_sources_come_first_for_a_provider() -> None:
    found = matching("pre", OFFERS.for_provider(BRIEF))
    assert found == ["Harbor Press", "Pressing Times", "Agence France-Presse"]


def test_the_counterpart_comes_first_for_a_stance() -> None:
    empty = BRIEF.narratives[1]
    assert [offer.text for offer in OFFERS.expected_stances(BRIEF, empty)] == [
        "Ferry-loyal",
        "Anti-bridge",
        "Bridge-critical",
    ]
    assert matching("pro", OFFERS.for_stance(BRIEF, empty)) == ["Pro-tunnel"]


def test_nothing_is_expected_of_the_first_narrative() -> None:
    assert not OFFERS.expected_stances(BRIEF, BRIEF.narratives[0])


def test_predictions_have_a_wording() -> None:
    assert matching("ma", OFFERS.for_prediction()) == ["Maybe …"]


@dataclass
class UsedBefore:
    outlets: tuple[str, ...] = ("Reuters", "Gale Weekly")
    stances: tuple[str, ...] = ("Pro-ferry",)


def test_what_was_used_before_comes_before_what_is_known() -> None:
    offers = replace(OFFERS, used=UsedBefore())
    assert matching("ga", offers.for_citation(BRIEF)) == ["Gale Weekly", "The Gazette"]
    assert matching("ga", offers.for_provider(BRIEF)) == ["Gale Weekly", "The Gazette"]
    stances = matching("pro", offers.for_stance(Brief(), Narrative()))
    assert stances == ["Pro-ferry", "Pro-bridge", "Pro-tunnel"]
