"""A clock that stands until a test moves it on."""

import pytest

from tests.storage.clock import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()
