"""A copy of a file, as the examples are opened: the file itself is never written."""

from pathlib import Path

from editor.desktop.document import Document
from editor.shipped import shipped


def test_a_copy_has_no_file_and_is_not_modified(document: Document, file: Path) -> None:
    document.open_copy(file)
    assert document.brief.title == "Ferry Line to Reopen in May"
    assert document.path is None
    assert not document.modified


def test_a_copy_has_what_the_companion_keeps(document: Document) -> None:
    document.open_copy(shipped("examples/harbor-bridge.txt"))
    assert document.brief.date == "2025-10-08"


def test_a_saved_copy_is_a_file_of_its_own(document: Document, file: Path, tmp_path: Path) -> None:
    before = file.read_bytes()
    document.open_copy(file)
    document.save_as(tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_bytes() == before == file.read_bytes()
    assert document.path == tmp_path / "copy.txt"
