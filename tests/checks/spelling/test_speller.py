"""A speller knows the words of a language and of the news, and says what may be meant."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.checks.spelling.dictionaries import folder_of
from editor.checks.spelling.speller import Speller, dictionary_of, speller_of
from editor.checks.spelling.word_lists import PersonalWords, news_words


@pytest.fixture(scope="module")
def american() -> Speller:
    speller = speller_of("en_US")
    assert speller
    return speller


@pytest.fixture(scope="module")
def british() -> Speller:
    speller = speller_of("en_GB")
    assert speller
    return speller


@pytest.mark.parametrize("word", ["offensive", "The", "online", "Kyiv", "Belarusian", "drones"])
def test_it_knows_words(american: Speller, word: str) -> None:
    assert american.knows(word)


@pytest.mark.parametrize("word", ["offensve", "belarusian", "Ukrane"])
def test_it_knows_what_is_none(american: Speller, word: str) -> None:
    assert not american.knows(word)


def test_languages_differ(american: Speller, british: Speller) -> None:
    assert american.knows("harbor") and not british.knows("harbor")
    assert british.knows("harbour") and not american.knows("harbour")


def test_it_remembers(american: Speller) -> None:
    assert american.knows("offensve") is american.knows("offensve") is False


def test_it_suggests_the_likeliest_first(american: Speller) -> None:
    assert american.suggestions("offensve")[0] == "offensive"
    assert american.suggestions("Ukrane")[0] == "Ukraine"


@pytest.mark.parametrize("word", ["Київ", "e\u0301lan", "日本", "a" * 300, "'"])
def test_any_letters_can_be_asked(american: Speller, word: str) -> None:
    assert isinstance(american.knows(word), bool)
    assert isinstance(american.suggestions(word), list)


def test_a_name_is_a_slip_only_near_a_place(american: Speller) -> None:
    assert american.is_slip("Ukrane", among_names=True)
    assert american.is_slip("Thursdy", among_names=True)
    assert not american.is_slip("Calloway", among_names=True)
    assert not american.is_slip("Okonjo", among_names=True)


def test_where_a_capital_tells_nothing_any_word_is_near(american: Speller) -> None:
    assert american.is_slip("Offensve", among_names=False)
    assert not american.is_slip("Transsarn", among_names=False)


def test_what_is_longer_than_any_word_is_not_looked_for(american: Speller) -> None:
    american.is_slip("abcdefgh" * 4, among_names=False)
    begun = time.process_time()
    assert not american.is_slip("abcdefgh" * 50, among_names=False)
    assert time.process_time() - begun < 1  # it took 20 s


def test_both_dictionaries_are_there_with_their_licences() -> None:
    folder = folder_of("en_GB")
    assert folder and folder == folder_of("en_US")
    assert (folder / "en_GB-LICENSE.txt").is_file() and (folder / "en_US-LICENSE.txt").is_file()


def test_others_are_found_on_the_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "xx_XX.aff").write_text("SET ISO8859-1\n")
    (tmp_path / "xx_XX.dic").write_text("1\nword\n")
    monkeypatch.setenv("DICPATH", str(tmp_path))
    assert folder_of("xx_XX") == tmp_path
    speller = speller_of("xx_XX")
    assert speller and speller.knows("word") and not speller.knows("work")
    assert speller.knows("Київ"), "its encoding lacks these letters"
    assert speller.suggestions("Київ") == []


def test_no_dictionary_is_no_speller() -> None:
    assert folder_of("zz_ZZ") is None
    assert speller_of("zz_ZZ") is None


@pytest.fixture
def no_hunspell(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    dictionary_of.cache_clear()
    yield
    dictionary_of.cache_clear()


@pytest.mark.usefixtures("no_hunspell")
def test_without_hunspell_our_own_languages_are_checked_all_the_same() -> None:
    american = speller_of.__wrapped__("en_US")
    assert american is not None and not american.knows("offensve")
    assert american.suggestions("offensve") == []


@pytest.mark.usefixtures("no_hunspell")
def test_without_hunspell_other_languages_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "xx_XX.aff").touch()
    (tmp_path / "xx_XX.dic").touch()
    monkeypatch.setenv("DICPATH", str(tmp_path))
    assert speller_of.__wrapped__("xx_XX") is None


def test_importing_the_rules_loads_no_speller() -> None:
    code = "import sys, editor.checks.catalogue; sys.exit('hunspell' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_news_is_known() -> None:
    assert len(news_words()) > 1_000


def test_the_users_words_are_kept(own_home: Path) -> None:
    words = PersonalWords()
    assert "Skarholm" not in words
    words.add("Skarholm")
    words.add("offlist")
    assert "Skarholm" in words and "Skarholm" in PersonalWords()
    file = own_home / ".config" / "brief-editor" / "words.txt"
    assert file.read_text("utf-8") == "Skarholm\nofflist\n"


@pytest.mark.parametrize("word", ["rollout", "semaglutide", "robotaxis", "Uyghurs", "stormwater"])
def test_new_words_of_the_news_are_known(american: Speller, word: str) -> None:
    assert american.knows(word)
