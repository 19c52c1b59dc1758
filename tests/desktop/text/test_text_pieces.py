"""A text in pieces is the same text, counted in two ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.desktop.form.shown_text import shown_lines, units
from editor.desktop.text import text_pieces
from editor.desktop.text.text_pieces import Change, TextPieces

TEXTS = st.text(st.sampled_from("ab\r\n\u2028🦭\u00a0"), max_size=60)


@pytest.fixture(autouse=True, scope="module")
def small_pieces() -> object:
    """Pieces of a few characters, so that short texts have many."""
    patch = pytest.MonkeyPatch()
    patch.setattr(text_pieces, "_SIZE", 4)
    yield patch
    patch.undo()


def shown_length(text: str) -> int:
    shown = shown_lines(text)
    return units(shown, len(shown))


@given(TEXTS)
def test_the_whole_is_the_text(text: str) -> None:
    pieces = TextPieces(text)
    assert (pieces.whole, pieces.length) == (text, len(text))
    assert pieces.units == shown_length(text)


@given(TEXTS, st.data())
def test_a_change_is_that_of_the_text(text: str, data: st.DataObject) -> None:
    pieces = TextPieces(text)
    for _ in range(3):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        new = data.draw(TEXTS)
        text = text[:start] + new + text[end:]
        pieces = pieces.changed(Change(start, end, new))
        assert (pieces.whole, pieces.units) == (text, shown_length(text))


@given(TEXTS, st.data())
def test_offsets_and_units_lead_to_each_other(text: str, data: st.DataObject) -> None:
    pieces = TextPieces(text)
    offset = data.draw(st.integers(0, len(text)))
    inside = text[max(offset - 1, 0) : offset + 1] == "\r\n"
    assert inside or pieces.offset(pieces.units_at(offset)) == offset
    assert inside or pieces.units_at(offset) == shown_length(text[:offset])


@given(TEXTS, TEXTS)
def test_the_smallest_change_leads_from_one_text_to_the_other(old: str, new: str) -> None:
    pieces = TextPieces(old)
    change = pieces.change_to(TextPieces(new))
    assert pieces.changed(change).whole == new
    for place in (change.start, change.end):
        assert place == 0 or old[place - 1 : place + 1] != "\r\n"


@given(TEXTS, st.data())
def test_any_stretch_can_be_had(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert TextPieces(text).between(start, end) == text[start:end]


def test_the_first_line_end_is_that_of_the_text() -> None:
    assert TextPieces("much text before\r\nand\n").line_end == "\r\n"
    assert TextPieces("none").line_end == "\n"
