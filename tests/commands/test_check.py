"""``brief-editor check`` prints what is wrong with briefs, each with its place."""

import errno
import json
import re
import sys
from pathlib import Path

import pytest

from editor.checks.problem import Severity
from editor.commands.inputs import Input
from editor.commands.severities import SEVERITIES, severity_of
from tests.commands.running import JSON, TEXT, Command

GAPPED = TEXT.replace("1Harbour Post.", "1Harbour Post and 3Quay News.")
BRACKETED = TEXT.replace("dawn.1", "dawn.[1]")


def test_a_good_brief_has_no_problems(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(TEXT)
    result = command("check", "a.txt")
    assert (result.status, result.output) == (0, "")
    assert result.lines == ["no problems in 1 file"]


def test_a_problem_is_a_line_with_its_place(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(GAPPED)
    result = command("check", "a.txt")
    assert result.status == 1
    assert result.output == ("a.txt:7:28: error source.gap The number 3 stands where 2 is next.\n")
    assert result.lines == ["1 error in 1 file"]


def test_without_errors_the_status_is_0(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(BRACKETED)
    result = command("check", "a.txt")
    assert result.status == 0
    assert result.output.startswith("a.txt:5:30: suggestion cite.bracketed ")
    assert result.lines == ["1 suggestion in 1 file"]


def test_json_is_a_list_with_all_members(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(BRACKETED)
    result = command("check", "--format", "json", "a.txt")
    (problem,) = json.loads(result.output)
    assert problem.pop("message")
    assert problem == {
        "file": "a.txt", "code": "cite.bracketed", "severity": "suggestion",
        "item": "F1", "path": "facts[0]",
        "line": 5, "column": 30, "end_line": 5, "end_column": 33, "fixes": [],
    }  # fmt: skip
    assert result.errors == ""


def test_json_without_problems_is_an_empty_list(command: Command) -> None:
    result = command("check", "--format", "json", "-", stdin=JSON.encode())
    assert (result.status, result.output) == (0, "[]\n")


@pytest.mark.parametrize(
    ("old", "item", "path"),
    [
        ("Ferry returns to Larne Harbour", "T", "title"),
        ("The ferry sailed at dawn.", "F1", "facts[0]"),
        ("There's a 40% chance of rain.", "P1", "predictions[0]"),
    ],
)
def test_a_problem_of_a_json_file_names_its_item(
    old: str, item: str, path: str, command: Command
) -> None:
    data = JSON.replace(f'"{old}', f'"  {old}').encode()
    (problem,) = json.loads(command("check", "--format", "json", "-", stdin=data).output)
    assert (problem["file"], problem["code"]) == ("standard input", "json.outer-space")
    assert (problem["item"], problem["path"]) == (item, path)


def test_columns_count_code_points(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(BRACKETED.replace("The ferry", "🙂 e\u0301"), encoding="utf-8")
    assert command("check", "a.txt").output.startswith("a.txt:5:25: ")


def test_lines_end_at_carriage_returns(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_bytes(BRACKETED.replace("\n", "\r").encode())
    assert command("check", "a.txt").output.startswith("a.txt:5:30: ")


def test_a_folder_is_all_its_briefs(command: Command, folder: Path) -> None:
    (folder / "in").mkdir()
    (folder / "in" / "a.txt").write_text(BRACKETED)
    (folder / "in" / "b.txt").write_text(GAPPED)
    (folder / "in" / "c.json").write_text(JSON)
    result = command("check", "in", "in/b.txt")
    files = [line.partition(":")[0] for line in result.output.splitlines()]
    assert files == ["in/a.txt", "in/b.txt"]
    assert result.lines == ["1 error, 1 suggestion in 3 files"]


def test_a_file_that_cannot_be_read_is_status_2_and_the_others_are_checked(
    command: Command, folder: Path
) -> None:
    (folder / "b.txt").write_text(GAPPED)
    result = command("check", "a.txt", "b.txt")
    assert result.status == 2
    assert result.output.startswith("b.txt:7:28: error source.gap")
    assert result.lines == ["There is no file a.txt; check the name.", "1 error in 1 file"]


def test_a_folder_without_briefs_is_status_2(command: Command, folder: Path) -> None:
    result = command("check", ".")
    assert result.status == 2
    assert result.lines[0] == ".: The folder holds no *.txt and no *.json."


def test_what_standard_input_lacks_is_said(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(input: Input) -> bytes:
        raise OSError(errno.EISDIR, "")

    monkeypatch.setattr(Input, "read", broken)
    result = command("check", "-")
    assert result.status == 2
    assert result.lines[0] == "standard input is a folder, not a file; name a file in it."


def test_a_name_that_is_no_text_is_escaped(command: Command, folder: Path) -> None:
    name = b"\xff\n.txt".decode("utf-8", "surrogateescape")
    (folder / name).write_text(BRACKETED)
    assert command("check", ".").output.startswith("\\udcff .txt:5:30: ")
    (problem,) = json.loads(command("check", "--format", "json", ".").output)
    assert problem["file"] == name


@pytest.mark.parametrize(
    ("terminal", "no_color", "coloured"),
    [(True, "", True), (True, "1", False), (False, "", False)],
)
def test_colour_is_for_terminals_that_want_it(
    terminal: bool,
    no_color: str,
    coloured: bool,
    command: Command,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (folder / "a.txt").write_text(GAPPED)
    monkeypatch.setenv("NO_COLOR", no_color)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    assert (" \x1b[31merror\x1b[0m " in command("check", "a.txt").output) is coloured


def test_no_code_with_a_severity_was_renamed() -> None:
    formats = Path(__file__).parents[2] / "editor" / "formats"
    source = "".join(path.read_text(encoding="utf-8") for path in formats.rglob("*.py"))
    reported = set(re.findall(r'"([a-z]+\.[a-z-]+)"', source))
    assert SEVERITIES.keys() <= reported


def test_what_is_not_named_is_a_warning() -> None:
    assert severity_of("none.such") is Severity.WARNING
