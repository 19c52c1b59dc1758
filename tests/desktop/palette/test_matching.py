"""What is typed names an action: by words in any order, by initials, by some of its letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.desktop.palette.matching import Kind, fold, match


def rank(typed: str, text: str, path: str = "", key: str = "") -> int:
    matched = match(typed, text, path, key)
    return matched.rank[0] if matched else 0


def lit(typed: str, text: str) -> str:
    matched = match(typed, text)
    assert matched is not None
    return "".join(letter if at in matched.places else "·" for at, letter in enumerate(text))


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("fix", Kind.START),
        ("safe", Kind.PREFIX),
        ("sa fi", Kind.PREFIX),
        ("fas", Kind.INITIALS),
        ("ll", Kind.INSIDE),
        ("fxsf", Kind.SCATTERED),
    ],
)
def test_words_are_found_in_six_ways(typed: str, kind: Kind) -> None:
    assert rank(typed, "Fix All Safe") == kind


def test_the_menu_and_the_key_are_names_too() -> None:
    assert rank("item up", "Move Up", path="Item") == Kind.PATH
    assert rank("ctrl+shift", "Fix All Safe", key="Ctrl+Shift+F") == Kind.PATH


def test_every_word_has_to_be_found() -> None:
    assert match("fix nothing", "Fix All Safe") is None


def test_some_letters_are_found_from_the_start_of_a_word_only() -> None:
    assert match("aoe", "Save") is None
    assert match("ave", "Save") is not None
    assert match("xls", "Fix All Safe") is None


def test_the_letters_that_were_found_are_known() -> None:
    assert lit("sa fix", "Fix All Safe") == "Fix·····Sa··"
    assert lit("fas", "Fix All Safe") == "F···A···S···"
    assert lit("ren", "Renumber Sources") == "Ren·············"


def test_case_and_accents_do_not_count() -> None:
    assert rank("ECRIRE", "Écrire") == Kind.START


@given(st.text())
def test_folding_keeps_each_letter_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(min_size=1), st.text())
def test_what_is_lit_stands_in_the_text(typed: str, text: str) -> None:
    matched = match(typed, text)
    if matched is not None:
        assert all(0 <= place < len(text) for place in matched.places)
