"""The short form of the torture that ``dev.py torture`` does at length."""

import os
import subprocess
import sys
from shutil import which

import pytest

from environment import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="made of what Linux has")


def run(name: str) -> str:
    """What the torture of that name says; it fails where something was lost."""
    program = [sys.executable, "-m", f"tests.torture.{name}", "--short"]
    ended = subprocess.run(
        program, cwd=ROOT, capture_output=True, text=True, timeout=110, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def test_a_system_call_that_fails() -> None:
    if which("strace") is None and not os.environ.get("CI"):
        pytest.skip("strace is missing; packaging/dev.py display installs it")
    assert run("failing_calls").count(" 0 wrong") == 2


def test_disks_that_are_full_or_closed_or_gone() -> None:
    told = run("disks")
    if told.startswith("real disks: not tried"):
        pytest.skip(told.strip())
    assert told.count("as promised") == 6


def test_kills_while_saving_and_typing() -> None:
    told = run("killing")
    assert "10 kills while saving" in told
    assert "0 times more than one second" in told


def test_kills_of_the_real_window() -> None:
    told = run("windows")
    assert " kills, " in told
    assert "; 0 wrong" in told
