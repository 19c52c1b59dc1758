"""Loaded words are found in title and facts, and let be in quotations, names and other senses."""

import pytest

from editor.brief.model import Brief, Fact, Narrative, Prediction
from editor.checks.passage import Field, Passage
from editor.checks.profile import Profile
from editor.checks.rules.neutrality import RULES
from tests.checks.rules.briefs import codes_of
from tests.checks.rules.finding import found, mended


def test_only_title_and_facts_are_looked_at() -> None:
    loaded = "The regime slammed us. Critics say you should go."
    brief = Brief(narratives=(Narrative("", "", loaded),), predictions=(Prediction(loaded),))
    assert codes_of(RULES, brief) == []
    assert codes_of(RULES, Brief(loaded, facts=(Fact(loaded),))) != []


def test_quotations_are_evidence() -> None:
    quoted = (
        'He wrote "the regime slammed us, extremists; critics say you should fear the largest '
        'mob" and stayed.'
    )
    assert codes_of(RULES, Brief(facts=(Fact(quoted),))) == []


def test_without_words_nothing_is_found() -> None:
    finders = [each.in_passage for each in RULES if each.in_passage]
    passage = Passage(Field.FACT, "The regime slammed us. Critics say you should go first.")
    assert [match for find in finders for match in find(passage, Profile("bare"))] == []


def test_a_replacement_keeps_the_letter_case() -> None:
    text = "Regimes fell. The regime slammed him. THE REGIME did not."
    assert mended("neutral.loaded-noun", text).startswith("Governments fell. The government")
    assert mended("neutral.sensational-verb", "Mayor Slams Port", Field.TITLE) == (
        "Mayor Criticizes Port"
    )


def test_a_replacement_that_no_article_fits_is_not_offered() -> None:
    assert mended("neutral.loaded-noun", "He was a lackey of it.") == "He was a lackey of it."
    assert mended("neutral.loaded-noun", "It was a ploy.") == "It was a move."


@pytest.mark.parametrize(
    "text",
    [
        "The sanctions regime and the visa regime stay.",
        "He calls for regime change.",
        "The Mob Museum reopened.",
        "Police broke up a flash mob.",
        "The mobile regimen was employed.",
    ],
)
def test_other_senses_of_nouns(text: str) -> None:
    assert found("neutral.loaded-noun", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The car slammed into a wall; the gate slammed shut.",
        "The rocket blasted off at dawn.",
        "A bomb blast killed two.",
    ],
)
def test_other_senses_of_verbs(text: str) -> None:
    assert found("neutral.sensational-verb", text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Extremists attacked the port.", ["Extremists"]),
        ("Extremists attacked the port, police said.", []),
        ("The group, which the EU designated a terrorist organization, met.", []),
        ("Police said so. A terrorist fled.", ["terrorist"]),
        ("A Foreign Terrorist Organization is on the list.", []),
    ],
)
def test_labels_need_somebody_who_uses_them(text: str, words: list[str]) -> None:
    assert found("neutral.contentious-label", text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The tax should fall.", ["should"]),
        ("The minister told parliament that the tax should fall.", []),
        ("Should they fail, the ship will carry on.", []),
        ("The court will decide whether the tax should fall.", []),
        ("He must be held to account.", ["must be held"]),
        ("Voters must register by May.", []),
    ],
)
def test_opinions_need_somebody_who_holds_them(text: str, words: list[str]) -> None:
    assert found("neutral.modal-opinion", text) == words


def test_in_a_title_a_colon_attributes() -> None:
    assert found("neutral.modal-opinion", "Mayor: Port Should Close", Field.TITLE) == []
    assert found("neutral.modal-opinion", "Port Should Close", Field.TITLE) == ["Should"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We saw our ship, and I saw it.", ["We", "our", "I"]),
        ("World War I and Charles I; the US; i.e. none; a coal mine; MeToo.", []),
        ("It's theirs, he said of the us-versus-them mood.", ["us"]),
    ],
)
def test_the_writer_keeps_out(text: str, words: list[str]) -> None:
    assert found("neutral.first-person", text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don’t be fooled by your eyes.", ["Don’t be fooled", "your"]),
        ("YouTube and youth.", []),
    ],
)
def test_the_reader_is_not_spoken_to(text: str, words: list[str]) -> None:
    assert found("neutral.direct-address", text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("with some reports suggesting a move.", ["some reports suggesting"]),
        ("Critics say that it failed.", ["Critics say"]),
        ("The bridge is shut, officials said.", ["officials said"]),
        ("It is believed that he left.", ["It is believed"]),
        ("He left, according to sources.", ["according to sources"]),
        ("Many Western analysts believe so.", ["Many Western analysts believe"]),
        ("US officials said so, according to officials in Minsk.", []),
        ("Allegations made by Ukrainian and Western officials.", []),
        ("Scientists who were not involved said so.", []),
        ("Most people called to the port were hurt.", ["Most people called"]),
        ("Several people fear for their homes, police said.", ["Several people fear"]),
        ("Nordline officials said so. Two people said goodbye.", []),
    ],
)
def test_sources_that_nobody_could_ask(text: str, words: list[str]) -> None:
    assert found("neutral.vague-attribution", text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Europe's longest-serving leader.", ["longest-serving"]),
        ("It was the largest and the first time.", ["largest", "first"]),
        ("They would only join the most recent half and the first of them.", []),
        ("At least five at most.", []),
        ("the first quarter, the first lady, his first two years", []),
    ],
)
def test_superlatives_are_listed(text: str, words: list[str]) -> None:
    assert found("neutral.superlative-check", text) == words
