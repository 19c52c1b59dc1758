"""Every failure of a file is one sentence that names it and says what can be done."""

import errno
import os
from pathlib import Path

import pytest

from editor.storage.explained import explained

CODES = [
    errno.EACCES, errno.EDQUOT, errno.EINVAL, errno.EIO, errno.EISDIR, errno.ELOOP, errno.EMFILE,
    errno.ENAMETOOLONG, errno.ENOENT, errno.ENOSPC, errno.ENOTDIR, errno.EPERM, errno.EROFS,
    errno.EXDEV,
]  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_one_sentence_with_the_name(code: int, tmp_path: Path) -> None:
    sentence = explained(OSError(code, os.strerror(code)), tmp_path / "brief.txt")
    assert str(tmp_path) in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_missing_file() -> None:
    sentence = explained(FileNotFoundError(errno.ENOENT, ""), Path("brief.txt"))
    assert sentence == "There is no file brief.txt; check the name."


def test_a_missing_folder(tmp_path: Path) -> None:
    sentence = explained(FileNotFoundError(errno.ENOENT, ""), tmp_path / "none" / "brief.txt")
    assert sentence == f"There is no folder {tmp_path / 'none'}; make it first."


def test_a_failure_without_a_number() -> None:
    assert explained(OSError("odd"), Path("a.txt")) == "a.txt can't be used: odd."


def test_a_folder_that_takes_no_new_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "brief.txt"
    path.touch()
    monkeypatch.setattr(os, "access", lambda asked, mode: asked == path)
    sentence = explained(PermissionError(errno.EACCES, ""), path)
    assert sentence.startswith(f"{tmp_path} takes no new file")
