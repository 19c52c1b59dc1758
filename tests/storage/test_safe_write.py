"""A file is replaced whole or not at all, whatever fails."""

import errno
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from editor.storage.processes import this_process
from editor.storage.safe_write import other_names, remove_drafts, replace_file

OLD, NEW = b"as it was\n", b"as it shall be\n" * 100


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "brief.txt"
    path.write_bytes(OLD)
    return path


def failing(code: int) -> Callable[..., NoReturn]:
    def fail(*_: object, **__: object) -> NoReturn:
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


def test_a_private_file_is_private_while_it_is_written(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target.chmod(0o600)
    modes = []
    write = os.write

    def looking(descriptor: int, data: bytes) -> int:
        modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        return write(descriptor, data)

    monkeypatch.setattr(os, "write", looking)
    replace_file(target, NEW)
    assert modes == [0o600]


def test_attributes_are_kept(target: Path) -> None:
    try:
        os.setxattr(target, "user.origin", b"desk 4")
    except OSError:
        pytest.skip("this disk keeps no attributes")
    replace_file(target, NEW)
    assert os.getxattr(target, "user.origin") == b"desk 4"


def test_nobody_gets_rights_by_a_group_that_could_not_be_kept(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target.chmod(0o660)
    monkeypatch.setattr(os, "chown", failing(errno.EPERM))
    replace_file(target, NEW)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@pytest.mark.parametrize("step", ["chown", "chmod", "listxattr", "fsync"])
def test_a_disk_that_knows_no_such_thing_can_be_saved_to(
    step: str, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, step, failing(errno.ENOTSUP))
    replace_file(target, NEW)
    assert target.read_bytes() == NEW


def test_other_names_of_a_file_keep_what_was_there(target: Path) -> None:
    other = target.with_name("other.txt")
    other.hardlink_to(target)
    assert other_names(target) == 1
    replace_file(target, NEW)
    assert other.read_bytes() == OLD
    assert other_names(target) == 0


def test_a_file_that_is_not_there_has_no_other_names(tmp_path: Path) -> None:
    assert other_names(tmp_path / "none.txt") == 0


class SharingViolationError(PermissionError):
    winerror = 32


def test_a_file_that_windows_says_is_in_use_is_tried_again(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, refusals = os.replace, [SharingViolationError(), SharingViolationError()]

    def replace_later(*paths: Path) -> None:
        if refusals:
            raise refusals.pop()
        replace(*paths)

    monkeypatch.setattr(os, "replace", replace_later)
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    replace_file(target, NEW)
    assert target.read_bytes() == NEW


def test_one_that_stays_in_use_is_told(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> NoReturn:
        raise SharingViolationError()

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refuse)
        patch.setattr("time.sleep", lambda seconds: None)
        with pytest.raises(PermissionError):
            replace_file(target, NEW)
    assert list(target.parent.iterdir()) == [target]
    assert target.read_bytes() == OLD


def test_a_file_that_became_shorter_on_the_disk_is_no_success(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", lambda descriptor, data: len(data))
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            replace_file(target, NEW)
    assert target.read_bytes() == OLD


def test_what_a_killed_save_left_is_taken_away(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", failing(errno.EIO))
        patch.setattr(os, "replace", failing(errno.EIO))
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            replace_file(target, NEW)
    other = target.with_name(".other.part")
    other.touch()
    assert len(list(target.parent.iterdir())) == 3
    remove_drafts(replace(this_process(), number=1), target.parent)
    assert len(list(target.parent.iterdir())) == 3
    remove_drafts(this_process(), target.parent)
    assert sorted(target.parent.iterdir()) == [other, target]
