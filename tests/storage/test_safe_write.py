"""A file is replaced whole or not at all, whatever fails."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from editor.storage.safe_write import replace_file

OLD, NEW = b"as it was\n", b"as it shall be\n" * 100


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "brief.txt"
    path.write_bytes(OLD)
    return path


def failing(code: int) -> Callable[..., NoReturn]:
    def fail(*_: object) -> NoReturn:
        raise OSError(code, os.strerror(code))

    return fail


def test_the_content_is_replaced(target: Path) -> None:
    replace_file(target, NEW)
    assert target.read_bytes() == NEW


def test_a_new_file_is_made(tmp_path: Path) -> None:
    replace_file(tmp_path / "new.txt", NEW)
    assert (tmp_path / "new.txt").read_bytes() == NEW


def test_nothing_else_stays_in_the_folder(target: Path) -> None:
    replace_file(target, NEW)
    assert list(target.parent.iterdir()) == [target]


def test_the_mode_is_kept(target: Path) -> None:
    target.chmod(0o640)
    replace_file(target, NEW)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_file_has_the_mode_that_the_user_gives_new_files(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    replace_file(tmp_path / "new", NEW)
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_link_is_followed(target: Path) -> None:
    link = target.with_name("link")
    link.symlink_to(target.name)
    replace_file(link, NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW


def test_a_link_to_nothing_yet_makes_the_file(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("new.txt")
    replace_file(tmp_path / "link", NEW)
    assert (tmp_path / "new.txt").read_bytes() == NEW


def test_a_name_of_full_length_can_be_saved(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    replace_file(path, NEW)
    assert path.read_bytes() == NEW


def test_short_writes_are_gone_on_with(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, data[:7]))
    replace_file(target, NEW)
    assert target.read_bytes() == NEW


def test_a_write_of_nothing_is_a_full_disk(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "write", lambda descriptor, data: 0)
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        replace_file(target, NEW)
    assert target.read_bytes() == OLD


@pytest.mark.parametrize("step", ["open", "write", "fsync", "chown", "replace"])
def test_a_failing_step_leaves_the_old_file_alone(
    step: str, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, step, failing(errno.EIO))
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            replace_file(target, NEW)
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


def test_an_interrupt_leaves_the_old_file_alone(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupted)
        with pytest.raises(KeyboardInterrupt):
            replace_file(target, NEW)
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


def test_a_folder_that_cannot_be_synced_is_no_failure(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "no folders")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    replace_file(target, NEW)
    assert target.read_bytes() == NEW


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        replace_file(tmp_path, NEW)


def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match=os.strerror(errno.EINVAL)):
        replace_file(tmp_path / "pipe", NEW)


def test_a_file_that_may_not_be_written_is_not_replaced(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(PermissionError):
        replace_file(target, NEW)
    assert target.read_bytes() == OLD


def test_a_missing_folder_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        replace_file(tmp_path / "none" / "new.txt", NEW)
