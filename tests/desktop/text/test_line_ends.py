"""A typed line end is the file's own, and is to be seen."""

import pytest

from editor.desktop.text.line_ends import with_line_ends
from editor.desktop.text.text_pieces import TextPieces


@pytest.mark.parametrize(
    ("text", "place", "end"),
    [
        ("one\r\ntwo", 7, "\r\n"),
        ("one\rtwo", 6, "\r"),
        ("one", 1, "\n"),
        ("one\ntwo\rthree", 8, "\r"),  # an LF would melt with the CR before it
        ("one\rtwo\nthree", 7, "\n"),  # a CR would melt with the LF behind it
    ],
)
def test_it_is_the_one_of_the_file_where_it_stays_one(text: str, place: int, end: str) -> None:
    assert with_line_ends("\n", TextPieces(text), place, place) == end


def test_between_cr_and_lf_it_is_both() -> None:
    assert with_line_ends("\n", TextPieces("one\rx\ntwo"), 4, 5) == "\r\n"
