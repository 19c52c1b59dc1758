"""``brief-editor check`` prints what is wrong with briefs, each with its place."""

import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from editor.commands import inspector
from editor.commands.inputs import Input
from tests.commands.running import JSON, TEXT, Command

ROOT = Path(__file__).parents[2]
UNSOURCED = TEXT.replace("hurt.3", "hurt.9")
SPACED = TEXT.replace("sailed at", "sailed  at")
DISMISSED = """\
{
  "format": "brief-companion",
  "version": 1,
  "editor": {
    "dismissed": [
      {
        "code": "punct.double-space",
        "item": "F1",
        "quote": "The ferry sailed  at dawn.",
        "reason": "A pause."
      }
    ]
  }
}
"""


def test_a_good_brief_has_no_problems(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(TEXT)
    result = command("check", "a.txt")
    assert (result.status, result.output) == (0, "")
    assert result.lines == ["no problems in 1 file"]


def test_a_problem_is_a_line_with_its_place(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(SPACED)
    result = command("check", "a.txt")
    assert result.status == 0
    assert result.output == (
        "a.txt:5:21: warning punct.double-space Several spaces stand here in a row.\n"
    )
    assert result.lines == ["1 warning in 1 file"]


def test_problems_stand_in_the_order_of_their_places(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(UNSOURCED)
    result = command("check", "a.txt")
    assert result.status == 1
    assert [line.split()[2] for line in result.output.splitlines()] == [
        "cite.unknown-number", "source.unused",
    ]  # fmt: skip


def entries(command: Command, *arguments: str, stdin: str = "") -> list[dict[str, Any]]:
    output = command("check", "--format", "json", *arguments, stdin=stdin.encode()).output
    found: list[dict[str, Any]] = json.loads(output)
    return found


def test_json_is_a_list_with_all_members(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(SPACED)
    (problem,) = entries(command, "a.txt")
    assert problem == {
        "file": "a.txt",
        "code": "punct.double-space",
        "severity": "warning",
        "message": "Several spaces stand here in a row.",
        "item": "F1",
        "path": "facts[0].text",
        "line": 5,
        "column": 21,
        "end_line": 5,
        "end_column": 23,
        "fixes": [{"title": "Use one space", "safety": "safe"}],
    }


def test_json_without_problems_is_an_empty_list(command: Command) -> None:
    result = command("check", "--format", "json", "-", stdin=JSON.encode())
    assert (result.status, result.output) == (0, "[]\n")


@pytest.mark.parametrize(
    ("old", "new", "item", "path"),
    [
        ("Larne Harbor", "Larne  Harbor", "T", "title"),
        ("on board", "on  board", "F3", "facts[2].text"),
        ('"Late."', '"Too  late."', "N2", "narratives[1].text"),
        ("BBC News", "BBC  News", "S3", "sources[2].name"),
        ("chance of", "chance  of", "P1", "predictions[0].text"),
    ],
)
def test_a_problem_of_a_json_file_names_its_item_and_place(
    old: str, new: str, item: str, path: str, command: Command
) -> None:
    text = JSON.replace(old, new)
    problem = entries(command, "-", stdin=text)[0]
    assert (problem["code"], problem["item"]) == ("punct.double-space", item)
    assert (problem["file"], problem["path"]) == ("standard input", path)
    line = text.splitlines()[problem["line"] - 1]
    assert line[problem["column"] - 1 : problem["end_column"] - 1] == "  "


@pytest.mark.parametrize(("text", "line"), [(UNSOURCED, 7), (JSON.replace("[3]", "[9]"), 16)])
def test_a_citation_has_a_path_of_its_own(text: str, line: int, command: Command) -> None:
    (problem, _) = entries(command, "-", stdin=text)
    assert (problem["path"], problem["line"]) == ("facts[2].citations[0]", line)


def test_what_concerns_no_item_is_at_the_heading_of_its_part(command: Command) -> None:
    text = TEXT.replace("  • Nobody on board was hurt.3\n", "").replace("said.2", "said.2,3")
    (problem,) = entries(command, "-", stdin=text)
    assert (problem["code"], problem["item"], problem["path"]) == ("fact.count-low", "", "facts")
    assert (problem["line"], problem["column"]) == (3, 1)


def test_columns_count_code_points(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(SPACED.replace("The ferry", "🙂 e\u0301"), encoding="utf-8")
    assert "a.txt:5:16: warning punct.double-space" in command("check", "a.txt").output


def test_lines_end_at_carriage_returns(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_bytes(SPACED.replace("\n", "\r").encode())
    assert command("check", "a.txt").output.startswith("a.txt:5:21: ")


def test_dismissed_problems_are_silent(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(SPACED)
    (folder / "a.txt.companion.json").write_text(DISMISSED)
    assert command("check", "a.txt").output == ""


def test_with_all_dismissed_problems_come_with_their_reason(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(SPACED)
    (folder / "a.txt.companion.json").write_text(DISMISSED)
    result = command("check", "--all", "a.txt")
    assert result.output.endswith("Several spaces stand here in a row. Dismissed: A pause.\n")
    assert result.lines == ["1 dismissed in 1 file"]
    (problem,) = entries(command, "--all", "a.txt")
    assert problem["dismissed"] == "A pause."


def test_a_profile_sets_the_levels(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(SPACED)
    (folder / "ours.toml").write_text('extends = "base"\n[levels]\n"punct.double-space" = "error"')
    result = command("check", "a.txt", "--profile", "ours.toml")
    assert (result.status, result.lines) == (1, ["1 error in 1 file"])


@pytest.mark.parametrize(
    ("profile", "sentence"),
    [
        ("none", "There is no profile none; ap, base and verity come along, or name a file."),
        ("bad.toml", "bad.toml:2: “punct.none” is no rule."),
    ],
)
def test_a_bad_profile_is_wrong_usage(
    profile: str, sentence: str, command: Command, folder: Path
) -> None:
    (folder / "bad.toml").write_text('[levels]\n"punct.none" = "error"')
    result = command("check", "-", "--profile", profile)
    assert result.status == 2
    assert result.lines[-1] == f"brief-editor check: error: {sentence}"


def test_a_users_own_outlet_is_known(command: Command, folder: Path, own_home: Path) -> None:
    own = own_home / ".config" / "brief-editor" / "outlets.txt"
    own.parent.mkdir(parents=True)
    own.write_text("Larne Harbor Post|Harbor Post\n")
    result = command("check", "-", stdin=TEXT.encode())
    assert "“Harbor Post” is better known as “Larne Harbor Post”" in result.output


def test_a_folder_is_all_its_briefs(command: Command, folder: Path) -> None:
    (folder / "in").mkdir()
    (folder / "in" / "a.txt").write_text(SPACED)
    (folder / "in" / "b.txt").write_text(UNSOURCED)
    (folder / "in" / "c.json").write_text(JSON)
    result = command("check", "in", "in/b.txt")
    files = [line.partition(":")[0] for line in result.output.splitlines()]
    assert files == ["in/a.txt", "in/b.txt", "in/b.txt"]
    assert result.lines == ["1 error, 2 warnings in 3 files"]


def test_many_files_are_checked_side_by_side_in_their_order(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inspector, "_MANY", 2)
    monkeypatch.setattr(inspector, "_AT_ONCE", 1)
    for name in "abcdef":
        (folder / f"{name}.txt").write_text(SPACED)
    result = command("check", "a.txt", "none.txt", *(f"{name}.txt" for name in "bcdef"))
    assert [line[0] for line in result.output.splitlines()] == list("abcdef")
    assert result.lines == ["There is no file none.txt; check the name.", "6 warnings in 6 files"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_ctrl_c_ends_many_processes_without_a_traceback(tmp_path: Path) -> None:
    for number in range(120):
        (tmp_path / f"{number:03}.txt").write_text(TEXT)
    os.mkfifo(tmp_path / "pipe.txt")
    command = [sys.executable, "-m", "editor", "check", str(tmp_path), f"{tmp_path}/pipe.txt"]
    with (
        subprocess.Popen(
            command, cwd=ROOT, stderr=subprocess.PIPE, start_new_session=True
        ) as process,
        (tmp_path / "pipe.txt").open("wb"),  # opens when a process begins to read
    ):
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in errors


def test_a_file_that_cannot_be_read_is_status_2_and_the_others_are_checked(
    command: Command, folder: Path
) -> None:
    (folder / "b.txt").write_text(SPACED)
    result = command("check", "a.txt", "b.txt")
    assert result.status == 2
    assert result.output.startswith("b.txt:5:21: warning punct.double-space")
    assert result.lines == ["There is no file a.txt; check the name.", "1 warning in 1 file"]


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
    (folder / name).write_text(SPACED)
    assert command("check", ".").output.startswith("\\udcff .txt:5:21: ")
    (problem,) = entries(command, ".")
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
    (folder / "a.txt").write_text(UNSOURCED)
    monkeypatch.setenv("NO_COLOR", no_color)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    assert (" \x1b[31merror\x1b[0m " in command("check", "a.txt").output) is coloured
