"""The forms of words that lie beside a dictionary are what hunspell makes of that dictionary."""

import random

import pytest
from hunspell import Hunspell  # type: ignore[import-untyped]

from editor.checks.spelling.forms import Forms
from word_forms import FOLDER, LANGUAGES, file_of, word_forms

MISSPELLINGS = 20_000
LETTERS = "abcdefghijklmnopqrstuvwxyz'"


def misspelt(word: str, chance: random.Random) -> str:
    """``word`` with another capital, or with a letter too many, too few or wrong."""
    place = chance.randrange(len(word))
    more = chance.choice(LETTERS)
    return chance.choice(
        (
            word[:place] + word[place + 1 :],
            word[:place] + more + word[place:],
            word[:place] + more + word[place + 1 :],
            word.lower(),
            word.capitalize(),
            f"{word}’s",
        )
    )


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_files_are_what_the_dictionaries_say_now(language: str) -> None:
    assert file_of(language).read_bytes() == word_forms(language)


def test_they_know_what_hunspell_knows(language: str) -> None:
    hunspell = Hunspell(language, hunspell_data_dir=str(FOLDER), system_encoding="utf-8")
    forms, chance = Forms(file_of(language)), random.Random(language)
    words = chance.sample(file_of(language).read_text("utf-8").split(), MISSPELLINGS)
    tried = [*words, *filter(None, (misspelt(word, chance) for word in words))]
    # Hunspell knows MCDONALD'S too; of what is all in capitals nothing is ever reported.
    tried = [word for word in tried if not word.isupper()]
    assert [word for word in tried if forms.know(word) != bool(hunspell.spell(word))] == []
