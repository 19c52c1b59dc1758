"""A process is known again, and no other one is taken for it."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest

from editor.storage import process_starts
from editor.storage.processes import (
    Process,
    Standing,
    process_of,
    read_process,
    standing_of,
    this_process,
)


@pytest.fixture
def other() -> Iterator[subprocess.Popen[bytes]]:
    """A process that ends when it is told to."""
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    yield process
    process.communicate(b"\n")


def test_this_process_is_alive() -> None:
    assert standing_of(this_process()) is Standing.ALIVE


def test_another_one_is_alive_until_it_ends(other: subprocess.Popen[bytes]) -> None:
    process = process_of(other.pid)
    assert standing_of(process) is Standing.ALIVE
    other.kill()
    other.wait()
    assert standing_of(process) is Standing.DEAD


def test_one_that_nobody_waited_for_is_dead(other: subprocess.Popen[bytes]) -> None:
    process = process_of(other.pid)
    other.kill()
    while process_starts.process_start(other.pid) is not None:
        pass
    assert standing_of(process) is Standing.DEAD


@pytest.mark.parametrize(
    ("process", "standing"),
    [
        (replace(this_process(), start="1"), Standing.DEAD),
        (replace(this_process(), boot="another"), Standing.DEAD),
        (replace(this_process(), space="another"), Standing.UNKNOWN),
        (replace(this_process(), machine="another"), Standing.UNKNOWN),
        (replace(this_process(), host="another"), Standing.UNKNOWN),
        (replace(this_process(), start=""), Standing.ALIVE),
    ],
)
def test_the_number_alone_is_not_the_process(process: Process, standing: Standing) -> None:
    assert standing_of(process) is standing


def test_it_is_read_back() -> None:
    assert read_process(this_process().as_members()) == this_process()


@pytest.mark.parametrize(
    "members",
    [
        None,
        [],
        {},
        {**this_process().as_members(), "number": "1"},
        {**this_process().as_members(), "number": True},
        {**this_process().as_members(), "number": -1},
        {**this_process().as_members(), "number": 10**30},
        {**this_process().as_members(), "host": 5},
    ],
)
def test_what_is_no_process_is_none(members: object) -> None:
    assert read_process(members) is None


def test_where_the_system_says_little(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "freebsd")
    assert standing_of(process_of(this_process().number)) is not Standing.DEAD
    assert process_starts.process_start(2**22 + 1) is None
