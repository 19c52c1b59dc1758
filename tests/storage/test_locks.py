"""Who opens a file that another one has open is told; nobody's file is taken for a lock."""

import errno
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.storage import processes
from editor.storage.locks import Lock, Locks, Taken, lock_place, sweep_half_locks
from editor.storage.processes import Standing, process_of, this_process
from editor.storage.safe_write import draft_place, replace_file

HERE = this_process()
ELSEWHERE = replace(HERE, host="desk-4", machine="another")
DEAD = replace(HERE, start="1")


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_bytes(b"Ferry")
    return path


@pytest.fixture
def place(brief: Path) -> Path:
    return brief.with_name(".ferry.txt.lock")


@pytest.fixture
def locks() -> Locks:
    return Locks()


def taken(outcome: Lock | Taken | None) -> Taken:
    assert isinstance(outcome, Taken)
    return outcome


def held(outcome: Lock | Taken | None) -> Lock:
    assert isinstance(outcome, Lock)
    return outcome


def test_a_lock_lies_beside_the_file(locks: Locks, brief: Path, place: Path) -> None:
    assert held(locks.take(brief)).place == place
    assert place.is_file()


def test_it_is_gone_when_it_is_released(locks: Locks, brief: Path) -> None:
    locks.release(held(locks.take(brief)))
    assert list(brief.parent.iterdir()) == [brief]


def test_the_second_is_told_who_has_it(locks: Locks, brief: Path) -> None:
    Locks(ELSEWHERE, now=lambda: 1_700_000_000.0).take(brief)
    holder = taken(locks.take(brief))
    assert (holder.host, holder.since, holder.ours) == ("desk-4", 1_700_000_000.0, False)
    assert holder.user
    assert holder.standing is Standing.UNKNOWN


def test_our_own_is_known(locks: Locks, brief: Path) -> None:
    locks.take(brief)
    assert taken(locks.take(brief)).ours


def test_a_living_process_keeps_it(locks: Locks, brief: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        Locks(process_of(other.pid)).take(brief)
        assert taken(locks.take(brief)).standing is Standing.ALIVE
        other.communicate(b"\n")
    held(locks.take(brief))


def test_that_of_a_dead_process_is_taken_over(locks: Locks, brief: Path, place: Path) -> None:
    Locks(DEAD).take(brief)
    lock = held(locks.take(brief))
    assert json.loads(place.read_bytes())["token"] == lock.token
    assert sorted(brief.parent.iterdir()) == [place, brief]


def test_only_who_is_named_is_put_out(locks: Locks, brief: Path) -> None:
    Locks(ELSEWHERE).take(brief)
    holder = taken(locks.take(brief))
    taken(locks.take(brief, instead_of=replace(holder, token="0")))
    held(locks.take(brief, instead_of=holder))


def test_who_was_put_out_learns_it_and_leaves_the_new_lock(
    locks: Locks, brief: Path, place: Path
) -> None:
    lost = held(Locks(ELSEWHERE).take(brief))
    assert locks.taken_from(lost) is None
    locks.take(brief, instead_of=taken(locks.take(brief)))
    assert locks.taken_from(lost) is not None
    locks.release(lost)
    assert place.is_file()


def test_a_link_and_its_file_have_one_lock(locks: Locks, brief: Path) -> None:
    link = brief.with_name("link.txt")
    link.symlink_to(brief)
    locks.take(link)
    taken(locks.take(brief))


def test_a_new_file_can_be_locked(locks: Locks, tmp_path: Path) -> None:
    held(locks.take(tmp_path / "new.txt"))


def test_a_folder_that_is_not_there_is_no_obstacle(locks: Locks, tmp_path: Path) -> None:
    assert locks.take(tmp_path / "none" / "new.txt") is None


def test_a_name_that_is_too_long_for_a_lock_is_no_obstacle(locks: Locks, tmp_path: Path) -> None:
    assert locks.take(tmp_path / ("n" * 255)) is None


def test_a_full_disk_is_no_obstacle_and_keeps_no_empty_lock(
    locks: Locks, brief: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no device that is always full")
    real = os.open

    def full(path: Path, flags: int, mode: int = 0o777) -> int:
        os.close(real(path, flags, mode))
        return real("/dev/full", os.O_WRONLY)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", full)
        assert locks.take(brief) is None
    assert list(brief.parent.iterdir()) == [brief]


def test_a_disk_that_knows_no_other_names_for_a_file(
    locks: Locks, brief: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", unknown)
    held(locks.take(brief))
    assert taken(locks.take(brief)).ours
    assert sorted(brief.parent.iterdir()) == [place, brief]


BROKEN = {
    "empty": b"",
    "garbage": b"\xff\x00{",
    "JSON of somebody else": b'{"kind": "other", "token": "1"}',
    "no process": b'{"kind": "brief-editor lock", "token": "1", "process": 5}',
    "deep": b"[" * 8000,
    "10 MB": b" " * 10_000_000,
    "a list": b"[]",
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
def test_a_file_that_merely_has_the_name_is_left_alone(
    data: bytes, locks: Locks, brief: Path, place: Path
) -> None:
    place.write_bytes(data)
    assert locks.take(brief) is None
    locks.release(Lock(place, "1"))
    assert place.read_bytes() == data


def test_a_folder_of_that_name_is_left_alone(locks: Locks, brief: Path, place: Path) -> None:
    place.mkdir()
    assert locks.take(brief) is None
    locks.release(Lock(place, "1"))
    assert place.is_dir()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_of_that_name_is_not_waited_for(locks: Locks, brief: Path, place: Path) -> None:
    os.mkfifo(place)
    assert locks.take(brief) is None


def test_a_link_of_that_name_is_not_followed(locks: Locks, brief: Path, place: Path) -> None:
    Locks(DEAD).take(brief)
    elsewhere = brief.with_name("precious")
    place.rename(elsewhere)
    place.symlink_to(elsewhere)
    assert locks.take(brief) is None
    assert place.is_symlink()
    assert elsewhere.is_file()


@given(st.binary(max_size=200))
def test_whatever_a_lock_holds_nothing_breaks(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    brief = tmp_path_factory.mktemp("any") / "ferry.txt"
    lock_place(brief).write_bytes(data)
    assert Locks().take(brief) is None


def test_a_name_that_another_machine_wrote_is_of_one_short_line(
    locks: Locks, brief: Path, place: Path
) -> None:
    Locks(ELSEWHERE).take(brief)
    members = json.loads(place.read_bytes()) | {"user": "Ann\n<b>" + "x" * 1000, "since": 1e300}
    place.write_text(json.dumps(members))
    holder = taken(locks.take(brief))
    assert holder.user.startswith("Ann<b>x")
    assert len(holder.user) == 80
    assert holder.since == 0


def test_of_many_that_find_a_dead_one_exactly_one_takes_it_over(brief: Path) -> None:
    Locks(DEAD).take(brief)
    with ThreadPoolExecutor(8) as pool:
        outcomes = [*pool.map(lambda _: Locks().take(brief), range(8))]
    assert sum(isinstance(each, Lock) for each in outcomes) == 1


def test_what_the_dead_left_of_a_save_is_taken_away(
    locks: Locks, brief: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise OSError(errno.EIO, "")

    with monkeypatch.context() as patch:
        patch.setattr(processes, "this_process", lambda: DEAD)
        patch.setattr(os, "replace", killed)
        patch.setattr(os, "unlink", killed)
        with pytest.raises(OSError, match="5"):
            replace_file(brief, b"new")
    Locks(DEAD).take(brief)
    held(locks.take(brief))
    assert sorted(brief.parent.iterdir()) == [place, brief]


def test_half_a_lock_of_a_dead_process_is_taken_away_and_nothing_else(
    locks: Locks, brief: Path, place: Path
) -> None:
    Locks(DEAD).take(brief)
    place.rename(draft_place(brief.parent))
    held(locks.take(brief))
    alive = draft_place(brief.parent)
    alive.write_bytes(place.read_bytes())
    other = brief.with_name(".movie-1.part")
    other.write_bytes(b"half a movie")
    sweep_half_locks(brief.parent)
    assert sorted(brief.parent.iterdir()) == sorted([brief, place, alive, other])
