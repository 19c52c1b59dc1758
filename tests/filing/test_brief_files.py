"""A brief comes from an ordinary file, or with a sentence."""

import os
from pathlib import Path

import pytest

from editor.brief.model import Brief
from editor.brief.outlets import Outlets
from editor.filing.brief_files import BriefFiles
from editor.filing.companions import Companions
from editor.formats.files import Format, new_record
from editor.storage.explained import explained


@pytest.fixture
def files(tmp_path: Path) -> BriefFiles:
    return BriefFiles(Outlets(), Companions(tmp_path / "state"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(files: BriefFiles, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(OSError) as caught:
        files.read(tmp_path / "pipe.txt")
    assert "no ordinary file" in explained(caught.value, tmp_path / "pipe.txt")


def test_a_folder_is_said_to_be_one(files: BriefFiles, tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        files.read(tmp_path)


@pytest.mark.parametrize("name", ["ferry.txt", "ferry.json"])
def test_another_name_of_the_file_is_told_of_when_they_part(
    name: str, files: BriefFiles, tmp_path: Path
) -> None:
    path = tmp_path / name
    record = new_record(Format(path.suffix[1:]))
    files.save(path, Brief("Ferry"), record)
    (tmp_path / "other").hardlink_to(path)
    notices = files.save(path, Brief("Ship"), record)
    assert notices == (
        f"{name} had another name (hard links): there stands what was before this save.",
    )
    assert files.save(path, Brief("Boat"), record) == ()
