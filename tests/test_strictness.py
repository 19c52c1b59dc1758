"""What passes elsewhere fails here: warnings of Python, of the log and of Qt."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

CARELESS = """
import logging
import os
import warnings
from PySide6.QtCore import qWarning

def test_python_warns():
    warnings.warn("careless", DeprecationWarning)

def test_the_log_warns():
    logging.getLogger("editor").warning("careless")

def test_qt_warns(qapp):
    qWarning("careless")

def test_an_expected_warning_is_looked_at(caplog):
    logging.getLogger("editor").warning("meant")
    assert caplog.messages == ["meant"]
    caplog.clear()

def test_there_is_no_screen():
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
"""


def test_whoever_is_careless_fails(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(CARELESS)
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"))
    ran = pytester.runpytest_subprocess("-c", str(ROOT / "pyproject.toml"))
    # The log is looked at when the test is over: that counts as an error of its end.
    ran.assert_outcomes(passed=3, failed=2, errors=1)
