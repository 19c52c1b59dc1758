"""Recovery copies follow what is typed, at no cost to who types."""

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from editor.storage.recovery import Recovery, read_copy_at
from editor.storage.recovery_file import Content
from editor.storage.recovery_keeper import RecoveryKeeper


def content(text: str) -> Content:
    return Content(None, "", {"text": text.encode()})


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end
        threading.Event().wait(0.005)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "recovery"


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def keeper(folder: Path, told: list[str]) -> Iterator[RecoveryKeeper]:
    keeper = RecoveryKeeper(Recovery(folder), told.append, pause=0.05)
    yield keeper
    keeper.close()


def kept(folder: Path, key: str = "a") -> str:
    copy = read_copy_at(folder / f"{key}.copy")
    return "" if copy is None else copy.content.parts["text"].decode()


def test_a_change_is_kept_soon(keeper: RecoveryKeeper, folder: Path) -> None:
    keeper.keep("a", lambda: content("Ferry"))
    until(lambda: kept(folder) == "Ferry")


def test_who_types_steadily_is_kept_too(keeper: RecoveryKeeper, folder: Path) -> None:
    seen = set()
    for number in range(400):
        keeper.keep("a", partial(content, str(number)))
        seen.add(kept(folder))
        threading.Event().wait(0.002)
    assert len(seen) > 3


def test_only_the_last_state_is_made(keeper: RecoveryKeeper, folder: Path) -> None:
    made: list[int] = []

    def make(number: int) -> Content:
        made.append(number)
        return content(str(number))

    for number in range(50):
        keeper.keep("a", partial(make, number))
    until(lambda: kept(folder) == "49")
    assert made[-1] == 49
    assert len(made) < 10


def test_it_is_made_in_another_thread(keeper: RecoveryKeeper, folder: Path) -> None:
    keeper.keep("a", lambda: content(threading.current_thread().name))
    until(lambda: kept(folder) == "recovery")


def test_a_saved_document_has_none(keeper: RecoveryKeeper, folder: Path) -> None:
    keeper.keep("a", lambda: content("Ferry"))
    keeper.flush()
    keeper.forget("a")
    until(lambda: list(folder.iterdir()) == [])


def test_the_copy_of_a_saved_document_goes_at_once(folder: Path, told: list[str]) -> None:
    keeper = RecoveryKeeper(Recovery(folder), told.append, pause=60)
    keeper.keep("a", lambda: content("Ferry"))
    keeper.flush()
    keeper.forget("a")
    until(lambda: list(folder.iterdir()) == [])
    keeper.close()


@pytest.fixture
def slow(folder: Path, told: list[str]) -> Iterator[RecoveryKeeper]:
    """Has kept one state, and lets the next one wait for a minute."""
    keeper = RecoveryKeeper(Recovery(folder), told.append, pause=60)
    keeper.keep("a", lambda: content("Ferry"))
    keeper.flush()
    keeper.keep("a", lambda: content("Ferry Sails"))
    yield keeper
    keeper.close()


def test_so_it_does_amid_typing(slow: RecoveryKeeper, folder: Path) -> None:
    threading.Event().wait(0.05)  # the thread waits for the pause to end
    slow.forget("a")
    until(lambda: list(folder.iterdir()) == [])


def test_who_types_on_at_once_after_saving_leaves_none_that_is_older(
    slow: RecoveryKeeper, folder: Path
) -> None:
    slow.forget("a")
    slow.keep("a", lambda: content("Ferry Sails Again"))
    until(lambda: kept(folder) in ("", "Ferry Sails Again"))


class SlowDisk(Recovery):
    """Takes its time, and notes when it has written what."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.written: dict[int, float] = {}

    def write(self, key: str, content: Content) -> None:
        threading.Event().wait(0.15)
        self.written[int(content.parts["text"])] = time.monotonic()


def test_a_slow_disk_shortens_the_pause(folder: Path, told: list[str]) -> None:
    disk, typed = SlowDisk(folder), []
    keeper = RecoveryKeeper(disk, told.append, pause=0.4)
    for number in range(80):
        typed.append(time.monotonic())
        keeper.keep("a", partial(content, str(number)))
        threading.Event().wait(0.025)
    keeper.close()
    kept = sorted(disk.written)
    first_missing = [0, *(number + 1 for number in kept)]
    lasted = [disk.written[n] - typed[m] for m, n in zip(first_missing, kept, strict=False)]
    assert sorted(lasted)[len(lasted) // 2] < 0.5  # two writes, and what is left of the pause


def test_each_document_has_its_own(keeper: RecoveryKeeper, folder: Path) -> None:
    for key in "abc":
        keeper.keep(key, partial(content, key))
    keeper.flush()
    assert [kept(folder, key) for key in "abc"] == ["a", "b", "c"]


def test_at_the_end_nothing_waits(folder: Path, told: list[str]) -> None:
    keeper = RecoveryKeeper(Recovery(folder), told.append, pause=60)
    keeper.keep("a", lambda: content("Ferry"))
    keeper.close()
    assert kept(folder) == "Ferry"


def test_flushing_nothing_is_nothing(keeper: RecoveryKeeper, folder: Path) -> None:
    keeper.flush()
    assert not folder.exists()


def test_a_folder_that_fails_is_told_once_and_tried_again(
    keeper: RecoveryKeeper, folder: Path, told: list[str]
) -> None:
    folder.write_text("a file is in the way")
    keeper.keep("a", lambda: content("Ferry"))
    keeper.flush()
    keeper.flush()
    assert len(told) == 1
    assert told[0].startswith("What you type is not kept in case of a crash: ")
    folder.unlink()
    keeper.flush()
    assert kept(folder) == "Ferry"


def test_what_failed_does_not_come_over_what_is_newer(
    keeper: RecoveryKeeper, folder: Path, told: list[str]
) -> None:
    folder.write_text("a file is in the way")
    keeper.keep("a", lambda: content("old"))
    keeper.flush()
    keeper.keep("a", lambda: content("new"))
    folder.unlink()
    keeper.flush()
    assert kept(folder) == "new"


def test_a_fault_in_one_document_is_told_and_keeps_the_others(
    keeper: RecoveryKeeper, folder: Path, told: list[str]
) -> None:
    keeper.keep("a", lambda: content("x"[5]))
    keeper.keep("b", lambda: content("Ferry"))
    keeper.flush()
    assert kept(folder, "b") == "Ferry"
    assert "IndexError" in told[0]
