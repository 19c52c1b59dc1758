"""What the arguments of a command stand for."""

import os
from pathlib import Path

import pytest

from editor.commands.inputs import Input, NoBriefsError, expanded, is_many
from editor.formats.encoding import MAX_BYTES
from editor.formats.files import Format


def made(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def names_in(folder: Path, passed_by: Path | None = None) -> list[str]:
    return [input.relative.as_posix() for input in expanded(str(folder), passed_by)]


def test_a_file_is_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    assert expanded(str(path)) == (Input(path, Path("a.txt")),)


def test_a_dash_is_standard_input() -> None:
    (standard_input,) = expanded("-")
    assert standard_input.path is None
    assert standard_input.name == "standard input"


def test_a_folder_is_all_its_briefs_at_any_depth(tmp_path: Path) -> None:
    made(tmp_path, "b.txt", "a.json", "deep/er/c.TXT", "picture.png", "notes.md")
    assert names_in(tmp_path) == ["a.json", "b.txt", "deep/er/c.TXT"]


def test_a_companion_is_no_brief(tmp_path: Path) -> None:
    made(tmp_path, "a.txt", "a.txt.companion.json")
    assert names_in(tmp_path) == ["a.txt"]


def test_the_folder_of_results_is_passed_by(tmp_path: Path) -> None:
    made(tmp_path, "a.txt", "out/a.txt")
    assert names_in(tmp_path, tmp_path / "out") == ["a.txt"]


def test_a_link_that_leads_in_a_circle_is_not_followed(tmp_path: Path) -> None:
    made(tmp_path, "a.txt")
    (tmp_path / "again").symlink_to(tmp_path)
    assert names_in(tmp_path) == ["a.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_only_files_in_a_folder_are_briefs(tmp_path: Path) -> None:
    made(tmp_path, "a.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "broken.txt").symlink_to(tmp_path / "none.txt")
    assert names_in(tmp_path) == ["a.txt", "broken.txt"]


def test_a_folder_without_briefs_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoBriefsError, match=r"holds no \*\.txt"):
        expanded(str(tmp_path))


def test_one_file_is_one_input(tmp_path: Path) -> None:
    made(tmp_path, "a.txt")
    assert not is_many([str(tmp_path / "a.txt")])


def test_a_folder_counts_as_many_however_few_it_holds(tmp_path: Path) -> None:
    made(tmp_path, "a.txt")
    assert is_many([str(tmp_path)])


@pytest.mark.parametrize(
    ("data", "format"),
    [
        (b'{"format"', Format.JSON),
        (b"\n  {", Format.JSON),
        (b"\xef\xbb\xbf{", Format.JSON),
        (b"Title {", Format.TEXT),
        (b"", Format.TEXT),
    ],
)
def test_standard_input_is_json_by_its_first_character(data: bytes, format: Format) -> None:
    assert Input(None, Path()).format(data) is format


def test_no_more_is_read_than_tells_that_it_is_too_much(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(2 * MAX_BYTES)
    assert len(Input(path, Path("a.txt")).read()) == MAX_BYTES + 1
