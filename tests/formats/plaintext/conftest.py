"""What the tests of the plain text share."""

import pytest

from editor.brief.outlets import Outlets, parse_outlets
from editor.shipped import shipped


@pytest.fixture(scope="session")
def outlets() -> Outlets:
    """The outlets that the program knows."""
    return parse_outlets(shipped("outlets.txt").read_text(encoding="utf-8").splitlines())
