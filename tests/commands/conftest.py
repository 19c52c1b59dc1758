"""What the tests of all commands share."""

import io
import sys
from pathlib import Path

import pytest

from editor.cli import main
from tests.commands.running import Command, Result


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the command runs."""
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    return work


@pytest.fixture
def command(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Command:
    """Runs the program with arguments, and with ``stdin`` where that is given."""

    def run(*arguments: str, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = main(arguments)
        output, errors = capfdbinary.readouterr()
        return Result(status, output.decode(), errors.decode())

    return run
