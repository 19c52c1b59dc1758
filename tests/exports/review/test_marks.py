"""What a checker has to look up is found, so that nobody needs to hunt for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.exports.review.marks import Kind, Marker, marked


def shown(text: str, *others: str, headline: bool = False) -> str:
    """``text`` with what is marked in brackets."""
    marker = Marker(others or (text,), ("first", "longest"))
    pieces = marked(text, marker.marks(text, headline=headline))
    return "".join(f"[{each.text}]" if each.marked else each.text for each in pieces)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met Ines Calloway there.", "He met [Ines Calloway] there."),
        ("It went to the Bank of England.", "It went to the [Bank of England]."),
        ("The Harbor Bridge fell.", "The [Harbor Bridge] fell."),
        ("Documents show that it fell.", "Documents show that it fell."),
        ("In Minsk he met Minsk’s mayor.", "In [Minsk] he met [Minsk]’s [mayor]."),
        ("It came on Monday. Should it fail?", "It came on [Monday]. Should it fail?"),
        ("It cost $180M in 2019.", "It cost [$180M] in [2019]."),
        ("A 62% chance, three times.", "A [62%] chance, [three] times."),
        ("It opened on Feb. 16, 2023.", "It opened on [Feb. 16, 2023]."),
        ("It fell last year.", "It fell [last year]."),
        ("He said, “We will not go.”", "He said, [“We will not go.”]"),
        ("It was the longest-serving one.", "It was the [longest-serving] one."),
        ("It rained.", "It rained."),
        ("", ""),
    ],
)
def test_claims_are_marked(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_capitals_of_a_headline_are_no_names() -> None:
    assert shown("Ferry Returns to Larne", "It lies in Larne now.", headline=True) == (
        "Ferry Returns to [Larne]"
    )


def test_kinds_are_told_apart() -> None:
    text = "Minister Ines Calloway said on Monday, “It took 4 hours, the longest yet.”"
    kinds = {mark.kind for mark in Marker([text], ["longest"]).marks(text)}
    assert kinds == set(Kind)


@given(st.text())
def test_no_word_is_lost(text: str) -> None:
    marks = Marker([text], ["first"]).marks(text)
    assert "".join(each.text for each in marked(text, marks)) == text
