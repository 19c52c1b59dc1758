"""What others do to an open file is told by what it holds."""

import os
from pathlib import Path

import pytest

from editor.brief.model import Brief, Fact
from editor.brief.outlets import Outlets
from editor.filing.brief_files import BriefFiles, Faulty, Filed
from editor.filing.companions import Companions
from editor.filing.outside import Fate, Outside, became
from editor.formats.files import Format, new_record

FERRY = Brief("Ferry Sails", (Fact("It sailed.", note="Who says?"),))


@pytest.fixture
def files(tmp_path: Path) -> BriefFiles:
    return BriefFiles(Outlets(), Companions(tmp_path / "state"))


@pytest.fixture
def path(files: BriefFiles, tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    files.save(path, FERRY, new_record(Format.TEXT))
    return path


def test_a_file_that_was_only_touched(files: BriefFiles, path: Path) -> None:
    known = files.on_disk(path)
    os.utime(path, (5, 5))
    assert became(path, known, files) == Outside(Fate.UNCHANGED)


def test_one_that_was_written_anew(files: BriefFiles, path: Path) -> None:
    known = files.on_disk(path)
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(data)
    assert became(path, known, files).fate is Fate.UNCHANGED


def test_one_that_changed(files: BriefFiles, path: Path) -> None:
    known = files.on_disk(path)
    path.write_bytes(b"Ship Sails\n\nFacts\n\n- It sailed.\n")
    outside = became(path, known, files)
    assert outside.fate is Fate.CHANGED
    assert isinstance(outside.now, Filed)
    assert outside.now.reading.brief.title == "Ship Sails"


def test_one_whose_notes_changed(files: BriefFiles, path: Path) -> None:
    known = files.on_disk(path)
    companion = path.with_name("ferry.txt.companion.json")
    companion.write_bytes(companion.read_bytes().replace(b"Who", b"Whoever"))
    assert became(path, known, files).fate is Fate.CHANGED


def test_one_that_is_no_brief_any_more(files: BriefFiles, tmp_path: Path) -> None:
    path = tmp_path / "ferry.json"
    files.save(path, FERRY, new_record(Format.JSON))
    known = files.on_disk(path)
    path.write_bytes(b"{broken")
    assert isinstance(became(path, known, files).now, Faulty)


def test_one_that_is_gone(files: BriefFiles, path: Path) -> None:
    known = files.on_disk(path)
    path.unlink()
    assert became(path, known, files).fate is Fate.DELETED


def test_one_that_never_was_there(files: BriefFiles, tmp_path: Path) -> None:
    assert became(tmp_path / "new.txt", None, files).fate is Fate.UNCHANGED


def test_one_that_came_to_be(files: BriefFiles, path: Path) -> None:
    assert became(path, None, files).fate is Fate.CHANGED


@pytest.mark.parametrize("data", [b"\0\0\0", bytes(17 * 1024 * 1024)])
def test_one_that_is_no_text_any_more(files: BriefFiles, path: Path, data: bytes) -> None:
    known = files.on_disk(path)
    path.write_bytes(data)
    outside = became(path, known, files)
    assert outside.fate is Fate.UNREADABLE
    assert outside.why


def test_a_folder_in_its_place(files: BriefFiles, path: Path) -> None:
    known = files.on_disk(path)
    path.unlink()
    path.mkdir()
    assert became(path, known, files).fate is Fate.UNREADABLE
