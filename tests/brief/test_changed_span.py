"""The smallest difference of two texts makes one of the other."""

from hypothesis import given
from hypothesis import strategies as st

from editor.brief.changed_span import changed_span

ANY_TEXT = st.text(st.characters(codec=None), max_size=40)


@given(ANY_TEXT, ANY_TEXT)
def test_the_smallest_difference_makes_the_new_text(old: str, new: str) -> None:
    start, end, middle = changed_span(old, new)
    assert old[:start] + middle + old[end:] == new
