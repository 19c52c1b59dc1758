"""What the tests of all exports share."""

import pytest

from editor.exports.exporter import Exporter
from editor.exports.paper import Paper


@pytest.fixture(scope="session")
def exporter() -> Exporter:
    return Exporter(Paper.A4)
