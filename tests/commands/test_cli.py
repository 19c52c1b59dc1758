"""The command line: which words are commands, which are files, and what the status says."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE
from types import SimpleNamespace

import pytest

from editor import __version__
from editor.cli import main
from tests.commands.running import Command

ROOT = Path(__file__).parents[2]


def test_the_version(command: Command) -> None:
    result = command("--version")
    assert (result.status, result.output) == (0, f"brief-editor {__version__}\n")


def test_help_names_the_commands(command: Command) -> None:
    result = command("--help")
    assert result.status == 0
    assert "convert" in result.output
    assert "schema" in result.output


def test_the_schema_is_json_of_2020_12(command: Command) -> None:
    schema = json.loads(command("schema").output)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["required"] == ["format", "version"]
    assert schema["properties"]["version"]["const"] == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["convert"],
        ["convert", "a.txt"],
        ["convert", "a.txt", "--to", "pdf"],
        ["convert", "a.txt", "b.txt", "--to", "json"],
        ["covnert", "a.txt", "--to", "json"],
        ["--nonsense"],
        ["schema", "a.txt"],
        ["check"],
        ["check", "--format", "xml", "a.txt"],
    ],
)
def test_wrong_usage_is_status_2(arguments: list[str], command: Command) -> None:
    result = command(*arguments)
    assert result.status == 2
    assert result.output == ""
    assert "error:" in result.lines[-1]


@pytest.mark.parametrize(
    ("arguments", "files"),
    [([], []), (["a.txt", "b.json"], ["a.txt", "b.json"]), (["./convert"], ["convert"]),
     (["--", "convert", "-x"], ["convert", "-x"])],
)  # fmt: skip
def test_files_go_to_the_window(
    arguments: list[str], files: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    window = SimpleNamespace(run=lambda paths, commands: opened.extend(paths))
    monkeypatch.setitem(sys.modules, "editor.desktop.app", window)
    main(arguments)
    assert [str(path) for path in opened] == files


def test_ctrl_c_is_status_130_without_a_traceback(tmp_path: Path) -> None:
    pipe = tmp_path / "a.txt"
    os.mkfifo(pipe)
    command = [sys.executable, "-m", "editor", "convert", str(pipe), "--to", "json"]
    with (
        subprocess.Popen([*command, "-o", f"{tmp_path}/out"], cwd=ROOT, stderr=PIPE) as process,
        pipe.open("wb"),  # opens when the command begins to read
    ):
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (130, b"")
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_broken_pipe_is_no_traceback(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "editor", "schema"]
    result = subprocess.run(command, cwd=ROOT, stdout=writer, stderr=PIPE, check=False)
    os.close(writer)
    assert (result.returncode, result.stderr) == (1, b"")


@pytest.mark.parametrize(
    "arguments", [["schema"], ["check", "-"], ["convert", "-", "--to", "json"]]
)
def test_a_full_disk_behind_standard_output_is_one_sentence(arguments: list[str]) -> None:
    command = [sys.executable, "-m", "editor", *arguments]
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            command, cwd=ROOT, input=b"T", stdout=full, stderr=PIPE, check=False
        )
    assert result.returncode == 1
    assert result.stderr == (
        b"The disk is full, standard output was not written; make room and try again.\n"
    )


def test_the_way_to_the_window_imports_nothing_heavy() -> None:
    assert imported("import editor.cli") == set()


def test_text_is_read_without_pydantic() -> None:
    assert "pydantic" not in imported(
        "from editor.brief.outlets import Outlets\n"
        "from editor.formats.files import *\n"
        "read_file_bytes(b'T', Format.TEXT, Outlets())"
    )


@pytest.mark.parametrize(
    "arguments", ["'schema'", "'check', '-'", "'convert', '-', '--to', 'json'", "'--help'"]
)
def test_no_command_imports_qt(arguments: str) -> None:
    assert "PySide6" not in imported(f"from editor.cli import main\nmain([{arguments}])")


def imported(code: str) -> set[str]:
    """Which of the heavy modules ``code`` imports, in a Python of its own."""
    heavy = "{'PySide6', 'pydantic', 'argparse'}"
    tell = f"\nimport sys; print(*{heavy} & set(sys.modules), file=sys.stderr)"
    result = subprocess.run(
        [sys.executable, "-c", code + tell],
        cwd=ROOT, input=b"T", capture_output=True, check=True,
    )  # fmt: skip
    return set(result.stderr.decode().split())
