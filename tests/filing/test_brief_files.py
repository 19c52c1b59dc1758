"""A brief comes from an ordinary file, or with a sentence."""

import os
from pathlib import Path

import pytest

from editor.brief.outlets import Outlets
from editor.filing.brief_files import BriefFiles
from editor.filing.companions import Companions
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
