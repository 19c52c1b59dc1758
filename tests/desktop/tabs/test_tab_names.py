"""What the tabs are called."""

from pathlib import Path

import pytest

from editor.desktop.tabs.tab_names import free_name, named_by, tab_names


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["/a/one.txt", "/a/two.txt"], ["one.txt", "two.txt"]),
        (["/a/one.txt", "/b/one.txt"], ["one.txt — a", "one.txt — b"]),
        (["/a/x/one.txt", "/b/x/one.txt"], ["one.txt — a/x", "one.txt — b/x"]),
        (["/one.txt", "/a/one.txt"], ["one.txt — /", "one.txt — a"]),
        (["/a/one.txt", "/a/one.txt"], ["one.txt", "one.txt"]),
    ],
)
def test_files_of_one_name_show_their_folders(paths: list[str], names: list[str]) -> None:
    assert tab_names([Path(path) for path in paths]) == names


def test_what_has_no_file_goes_by_its_name() -> None:
    assert tab_names(["Untitled 2", Path("/a/one.txt")]) == ["Untitled 2", "one.txt"]


@pytest.mark.parametrize(
    ("taken", "name"),
    [
        ([], "Untitled"),
        (["Untitled"], "Untitled 2"),
        (["Untitled 2"], "Untitled"),
        (["Untitled", "Untitled 2", "Untitled 4"], "Untitled 3"),
    ],
)
def test_the_next_untitled_takes_the_first_number_that_is_free(taken: list[str], name: str) -> None:
    assert free_name(taken) == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ferry to Sail in May", "Ferry to Sail in May"),
        ("  AC/DC: “Who\tmade” what?  ", "AC DC “Who made” what"),
        ("...", ""),
        ("word " * 20, " ".join(["word"] * 12)),
        ("x" * 300, "x" * 60),
        ("", ""),
    ],
)
def test_a_file_is_named_by_the_title(title: str, name: str) -> None:
    assert named_by(title) == name
