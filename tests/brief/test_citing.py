"""Where sources are cited, in words."""

import pytest

from editor.brief.citing import in_runs, places_citing
from editor.brief.model import Fact


def test_facts_are_found_by_what_they_cite() -> None:
    facts = (Fact("a", (2, 1, 2)), Fact("b"), Fact("c", (2,)))
    assert places_citing(facts) == {1: (1,), 2: (1, 3)}


@pytest.mark.parametrize(
    ("places", "words"),
    [
        ((), ""),
        ((4,), "4"),
        ((1, 4), "1, 4"),
        ((1, 2), "1, 2"),
        ((1, 2, 3, 5, 7, 8, 9), "1–3, 5, 7–9"),
    ],
)
def test_neighbours_are_said_as_a_run(places: tuple[int, ...], words: str) -> None:
    assert in_runs(places) == words
