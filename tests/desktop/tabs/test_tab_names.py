"""What the tabs are called."""

from pathlib import Path

import pytest

from editor.desktop.tabs.tab_names import tab_names


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


def test_what_has_no_file_is_untitled() -> None:
    assert tab_names([None, Path("/a/one.txt")]) == ["Untitled", "one.txt"]
