"""How copies are called."""

import pytest

from editor.exports.naming import result_name


@pytest.mark.parametrize(
    ("brief", "copy"),
    [
        ("ferry.txt", "ferry.pdf"),
        ("ferry.JSON", "ferry.pdf"),
        ("ferry.v2", "ferry.v2.pdf"),
        ("ferry", "ferry.pdf"),
    ],
)
def test_a_copy_is_called_as_its_brief(brief: str, copy: str) -> None:
    assert result_name(brief, "pdf") == copy
