"""Results stand on standard output, all else on standard error."""

import sys
from collections.abc import Iterator

import pytest

from editor.commands.console import Console


def ticking(*seconds: float) -> Iterator[float]:
    yield from seconds


def console_at(*seconds: float) -> Console:
    ticks = ticking(*seconds)
    return Console(clock=lambda: next(ticks))


def test_a_failure_is_one_line_and_sets_the_status(capsys: pytest.CaptureFixture[str]) -> None:
    console = Console()
    assert console.status == 0
    console.failed("a.txt: no.", ["one", "two"])
    assert console.status == 1
    assert capsys.readouterr().err == "a.txt: no.\n  - one\n  - two\n"


def test_a_line_break_in_a_name_makes_no_second_line(capsys: pytest.CaptureFixture[str]) -> None:
    Console().failed("a\nb.txt: no.")
    assert capsys.readouterr().err == "a b.txt: no.\n"


def test_quick_work_shows_no_progress(capsys: pytest.CaptureFixture[str]) -> None:
    console_at(0, 0.9).progress(1, 9)
    assert capsys.readouterr().err == ""


def test_work_over_a_second_shows_progress(capsys: pytest.CaptureFixture[str]) -> None:
    console = console_at(0, 1.1, 1.1, 9.0, 11.2, 11.2)
    for done in (1, 2, 3):
        console.progress(done, 9)
    assert capsys.readouterr().err == "1 of 9 files\n3 of 9 files\n"


def test_on_a_terminal_progress_is_one_line_that_goes(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    console = console_at(0, 1.1, 1.1)
    console.progress(1, 9)
    console.failed("a.txt: no.")
    console.close()
    blank = "\r" + " " * len("1 of 9 files") + "\r"
    assert capsys.readouterr().err == f"1 of 9 files{blank}a.txt: no.\n"
