"""Words are counted as readers count them."""

import pytest

from editor.brief.length import minutes_to_read, words_in, words_of
from editor.brief.model import Brief, Fact, Narrative, Other, Part, Prediction, Source


@pytest.mark.parametrize(
    ("text", "words"),
    [("", 0), ("One.", 1), ("a — b", 2), ("Moscow's US-led 5%", 3), ("no\u00a0break", 2)],
)
def test_words(text: str, words: int) -> None:
    assert words_in(text) == words


def test_what_readers_read_is_counted() -> None:
    brief = Brief(
        "One two",
        (Fact("three four.", (1,)),),
        (Source(1, "not counted"),),
        (Narrative("not", "not", "five"),),
        (Prediction("six"),),
        (Other(Part.FACTS, "not counted"),),
    )
    assert words_of(brief) == 6


@pytest.mark.parametrize(("words", "minutes"), [(0, 0), (1, 1), (238, 1), (239, 2)])
def test_minutes_are_rounded_up(words: int, minutes: int) -> None:
    assert minutes_to_read(words) == minutes
