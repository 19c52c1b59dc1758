"""Where sources are cited, in words."""

import pytest

from editor.brief.citing import cited_in, places_citing
from editor.brief.model import Fact


def test_facts_are_found_by_what_they_cite() -> None:
    facts = (Fact("a", (2, 1, 2)), Fact("b"), Fact("c", (2,)))
    assert places_citing(facts) == {1: (1,), 2: (1, 3)}


@pytest.mark.parametrize(
    ("places", "words"),
    [
        ((), "not cited"),
        ((4,), "cited in 4"),
        ((1, 4), "cited in 1, 4"),
        ((1, 2), "cited in 1, 2"),
        ((1, 2, 3, 5, 7, 8, 9), "cited in 1–3, 5, 7–9"),
    ],
)
def test_neighbours_are_said_as_a_run(places: tuple[int, ...], words: str) -> None:
    assert cited_in(places) == words
