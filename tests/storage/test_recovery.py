"""What was not saved is found again after a crash; nothing that lies there can break a start."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.storage import processes
from editor.storage.processes import this_process
from editor.storage.recovery import Recovery
from editor.storage.recovery_file import Content, read_copy, written_copy
from editor.storage.safe_write import draft_place
from tests.storage.clock import Clock

CRASHED = replace(this_process(), start="1")
ELSEWHERE = replace(this_process(), machine="another")
DAY = 24 * 3600.0
CONTENT = Content(
    Path("/home/ann/f\udce9rry.txt").absolute(),
    "abc",
    {"text": b"Ferry \xff\n", "brief": b"", "more": b"{}"},
    {"codec": "cp1252", "caret": 5},
)


def bytes_of(content: Content) -> bytes:
    return b"".join(written_copy(content, 5.0, CRASHED))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recovery"


@pytest.fixture
def crashed(folder: Path, clock: Clock) -> Recovery:
    return Recovery(folder, CRASHED, clock)


@pytest.fixture
def recovery(folder: Path, clock: Clock) -> Recovery:
    return Recovery(folder, now=clock)


def test_a_copy_of_a_crashed_process_is_found_whole(crashed: Recovery, recovery: Recovery) -> None:
    crashed.write("a", CONTENT)
    (copy,) = recovery.left()
    assert copy.content == CONTENT
    assert copy.time == 1_800_000_000.0


def test_an_untitled_one_as_well(crashed: Recovery, recovery: Recovery) -> None:
    crashed.write("a", replace(CONTENT, path=None))
    assert recovery.left()[0].content.path is None


def test_the_newest_comes_first(crashed: Recovery, recovery: Recovery, clock: Clock) -> None:
    crashed.write("a", CONTENT)
    clock.now += 5
    crashed.write("b", replace(CONTENT, base="newer"))
    assert [copy.content.base for copy in recovery.left()] == ["newer", "abc"]


def test_one_of_a_living_process_is_not_offered(recovery: Recovery, folder: Path) -> None:
    recovery.write("a", CONTENT)
    assert Recovery(folder, CRASHED).left() == ()


def test_one_of_another_machine_is(recovery: Recovery, folder: Path) -> None:
    Recovery(folder, ELSEWHERE).write("a", CONTENT)
    assert len(recovery.left()) == 1


def test_what_was_removed_is_gone(crashed: Recovery, recovery: Recovery) -> None:
    crashed.write("a", CONTENT)
    crashed.remove("a")
    crashed.remove("a")
    assert recovery.left() == ()


def test_restoring_takes_it_over_and_keeps_it(crashed: Recovery, recovery: Recovery) -> None:
    crashed.write("a", CONTENT)
    (copy,) = recovery.left()
    key = recovery.take_over(copy)
    assert key is not None
    assert [file.stem for file in recovery.folder.glob("*.copy")] == [key]
    assert recovery.left() == ()  # though a dead process wrote it, until it is written anew
    recovery.write(key, CONTENT)
    assert recovery.left() == ()
    assert recovery.take_over(copy) is None


def test_a_discarded_one_can_be_had_for_a_week(
    crashed: Recovery, recovery: Recovery, clock: Clock
) -> None:
    crashed.write("a", CONTENT)
    (copy,) = recovery.left()
    assert recovery.discard(copy) is not None
    assert recovery.left() == ()
    clock.now += 6.9 * DAY
    recovery.sweep()
    (discarded,) = recovery.discarded()
    assert recovery.bring_back(discarded) is not None
    assert recovery.left()[0].content == CONTENT


def test_and_is_gone_after_that(crashed: Recovery, recovery: Recovery, clock: Clock) -> None:
    crashed.write("a", CONTENT)
    recovery.discard(recovery.left()[0])
    clock.now += 7.1 * DAY
    recovery.sweep()
    assert recovery.discarded() == ()


def test_a_clock_that_was_set_back_removes_nothing(
    crashed: Recovery, recovery: Recovery, clock: Clock
) -> None:
    crashed.write("a", CONTENT)
    recovery.discard(recovery.left()[0])
    clock.now -= 3650 * DAY
    recovery.sweep()
    assert len(recovery.discarded()) == 1


def test_what_two_discard_is_discarded_once(crashed: Recovery, recovery: Recovery) -> None:
    crashed.write("a", CONTENT)
    (copy,) = recovery.left()
    assert recovery.discard(copy) is not None
    assert recovery.discard(copy) is None
    assert recovery.bring_back(copy) is None


def test_who_takes_a_copy_over_takes_away_what_was_half_written(
    crashed: Recovery, recovery: Recovery, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashed.write("a", CONTENT)
    (copy,) = recovery.left()
    with monkeypatch.context() as patch:
        patch.setattr(processes, "this_process", lambda: CRASHED)
        draft = draft_place(folder)
    draft.touch()
    recovery.take_over(copy)
    assert not draft.exists()


def test_drafts_of_nobody_knows_whom_stay_for_a_day(
    recovery: Recovery, folder: Path, clock: Clock
) -> None:
    folder.mkdir(parents=True)
    draft = draft_place(folder)
    draft.touch()
    os.utime(draft, (clock(), clock()))
    recovery.sweep()
    assert draft.exists()
    clock.now += DAY + 1
    recovery.sweep()
    assert not draft.exists()


def test_no_folder_is_no_copies(recovery: Recovery) -> None:
    recovery.sweep()
    assert recovery.left() == recovery.discarded() == ()


def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="irectory"):
        Recovery(tmp_path / "file" / "recovery").write("a", CONTENT)


def test_only_the_user_may_look_into_it(recovery: Recovery, folder: Path) -> None:
    recovery.write("a", CONTENT)
    assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("cut", [0, 1, 20, 100, -3, -1])
def test_half_a_copy_is_none(cut: int, crashed: Recovery, recovery: Recovery, folder: Path) -> None:
    crashed.write("a", CONTENT)
    file = folder / "a.copy"
    file.write_bytes(file.read_bytes()[:cut])
    assert recovery.left() == ()


def test_odd_things_in_the_folder_are_passed_by(
    crashed: Recovery, recovery: Recovery, folder: Path
) -> None:
    crashed.write("a", CONTENT)
    (folder / "folder.copy").mkdir()
    (folder / "link.copy").symlink_to("a.copy")
    (folder / "astray.copy").symlink_to("nowhere")
    (folder / "deep.copy").write_bytes(b"[" * 100_000)
    with (folder / "huge.copy").open("wb") as huge:
        huge.truncate(2**40)
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.copy")
    assert len(recovery.left()) == 1


@given(st.binary(max_size=300))
def test_whatever_a_file_holds_it_is_a_copy_or_none(data: bytes) -> None:
    assert read_copy(Path("a"), data) is None


MEMBERS = ["kind", "time", "process", "path", "base", "labels", "parts", "hash"]
VALUES = st.one_of(st.none(), st.integers(), st.text(), st.floats(), st.lists(st.integers()))


@given(st.sampled_from(MEMBERS), VALUES)
def test_whatever_a_member_is_it_is_a_copy_or_none(name: str, value: object) -> None:
    import json

    line, end, body = bytes_of(CONTENT).partition(b"\n")
    hostile = json.dumps(json.loads(line) | {name: value}).encode()
    copy = read_copy(Path("a"), hostile + end + body)
    assert copy is None or copy.content.parts == CONTENT.parts


@pytest.mark.skipif(sys.platform == "win32", reason="paths there begin otherwise")
@pytest.mark.parametrize("path", ["", "ferry.txt", "../ferry.txt", "/a\0b"])
def test_a_path_that_leads_nowhere_for_sure_is_none(path: str) -> None:
    data = bytes_of(replace(CONTENT, path=Path(path)))
    copy = read_copy(Path("a"), data)
    assert copy is not None
    assert copy.content.path is None
