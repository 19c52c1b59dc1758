"""Offsets become lines and columns."""

import pytest

from editor.formats.positions import Positions


@pytest.mark.parametrize(
    ("text", "offset", "position"),
    [
        ("", 0, (1, 1)),
        ("ab", 2, (1, 3)),
        ("a\nb", 1, (1, 2)),
        ("a\nb", 2, (2, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb", 2, (2, 1)),
        ("a\n\n", 3, (3, 1)),
        ("🙂e\u0301b", 3, (1, 4)),
        ("a\u2028b\x0bc\x85d\x0ce", 8, (1, 9)),
    ],
)
def test_lines_end_at_lf_crlf_and_cr_only(
    text: str, offset: int, position: tuple[int, int]
) -> None:
    assert Positions(text).at(offset) == position
