"""A redline shows what became of a text, word by word."""

from hypothesis import given
from hypothesis import strategies as st

from editor.brief.redline import Fate, Piece, redline


def marked(old: str, new: str) -> str:
    """The redline in print: deletions in square brackets, insertions in braces."""
    forms = {Fate.KEPT: "{}", Fate.DELETED: "[{}]", Fate.INSERTED: "{{{}}}"}
    return "".join(forms[piece.fate].format(piece.text) for piece in redline(old, new))


def test_a_word_is_replaced() -> None:
    assert marked("It took four hours.", "It took 4.5 hours.") == "It took [four]{4.5} hours."


def test_words_beside_each_other_are_one_change() -> None:
    assert marked("It took four hours.", "It lasted five hours.") == (
        "It [took four]{lasted five} hours."
    )


def test_words_come_and_go() -> None:
    assert marked("a b c", "a c") == "a [b ]c"
    assert marked("a c", "a b c") == "a {b }c"


def test_numbers_and_contractions_are_whole_words() -> None:
    assert marked("61,000 don't", "61,001 don’t") == "[61,000 don't]{61,001 don’t}"


def test_what_is_too_long_to_compare_is_replaced() -> None:
    old, new = "a " * 3000, "b " * 3000
    assert redline(old, new) == (Piece(Fate.DELETED, old), Piece(Fate.INSERTED, new))


def test_no_change_is_one_piece() -> None:
    assert redline("a b", "a b") == (Piece(Fate.KEPT, "a b"),)


@given(st.text("ab .,", max_size=30), st.text("ab .,", max_size=30))
def test_both_texts_can_be_read_from_it(old: str, new: str) -> None:
    pieces = redline(old, new)
    assert "".join(each.text for each in pieces if each.fate is not Fate.INSERTED) == old
    assert "".join(each.text for each in pieces if each.fate is not Fate.DELETED) == new
