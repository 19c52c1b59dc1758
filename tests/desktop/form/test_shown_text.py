"""Nothing gets lost between the text of a brief and the text that Qt shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.desktop.form.shown_text import points, shown, units

ANY_TEXT = st.text(st.characters(codec=None), max_size=40)


@given(ANY_TEXT)
def test_marks_take_the_room_of_what_they_stand_for(text: str) -> None:
    assert len(shown(text)) == len(text)
    assert units(shown(text), len(text)) == units(text, len(text))


@pytest.mark.parametrize("text", ["line\nend", "para\u2029graph", "half \ud800 emoji", "\x00"])
def test_what_a_field_cant_show_stands_as_a_mark(text: str) -> None:
    assert "␣" in shown(text)


@pytest.mark.parametrize("text", ["tab\there", "no\u00a0break", "emoji 🦭", "\u200fright to left"])
def test_what_a_field_can_show_stands_as_it_is(text: str) -> None:
    assert shown(text) == text


@given(st.text(max_size=20), st.integers(0, 20))
def test_units_and_points_are_inverse(text: str, place: int) -> None:
    place = min(place, len(text))
    assert points(text, units(text, place)) == place


def test_an_emoji_is_two_units() -> None:
    assert units("🦭a", 1) == 2
    assert points("🦭a", 2) == 1
