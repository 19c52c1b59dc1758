"""Each save is kept; old ones are thinned; what is broken costs no more than itself."""

import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from editor.storage.safe_write import draft_place
from editor.storage.version_file import Version
from editor.storage.versions import Versions
from tests.storage.clock import Clock

HOUR = 3600.0
DAY = 24 * HOUR


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "versions"


@pytest.fixture
def versions(folder: Path, clock: Clock) -> Versions:
    return Versions(folder, clock)


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_bytes(b"Ferry")
    return path


def keep(versions: Versions, path: Path, text: str) -> Version:
    return versions.keep(path, {"text": text.encode(), "companion": b"{}"}, words=len(text))


def texts(versions: Versions, path: Path) -> list[str]:
    """What the versions hold, newest first."""
    return [(versions.parts(each) or {})["text"].decode() for each in versions.of(path)]


def test_each_save_is_kept(versions: Versions, brief: Path, clock: Clock) -> None:
    keep(versions, brief, "one")
    clock.now += 60
    keep(versions, brief, "two")
    assert texts(versions, brief) == ["two", "one"]
    newest = versions.of(brief)[0]
    assert (newest.number, newest.time, newest.words) == (2, clock.now, 3)
    assert versions.parts(newest) == {"text": b"two", "companion": b"{}"}


def test_what_did_not_change_is_kept_once(versions: Versions, brief: Path) -> None:
    assert keep(versions, brief, "one") == keep(versions, brief, "one")
    assert len(versions.of(brief)) == 1


def test_what_comes_back_is_kept_again(versions: Versions, brief: Path) -> None:
    for text in ("one", "two", "one"):
        keep(versions, brief, text)
    assert texts(versions, brief) == ["one", "two", "one"]


def test_each_document_has_its_own(versions: Versions, brief: Path) -> None:
    keep(versions, brief, "one")
    assert versions.of(brief.with_name("other.txt")) == ()


def test_a_link_has_those_of_its_file(versions: Versions, brief: Path) -> None:
    link = brief.with_name("link.txt")
    link.symlink_to(brief)
    keep(versions, link, "one")
    assert texts(versions, brief) == ["one"]


def test_when_something_came_to_be_may_be_told(versions: Versions, brief: Path) -> None:
    assert versions.keep(brief, {"text": b""}, made=5.0).time == 5.0


def test_what_a_killed_process_left_half_written_goes(
    versions: Versions, brief: Path, folder: Path, clock: Clock
) -> None:
    kept = keep(versions, brief, "one")
    draft = draft_place(kept.file.parent)
    draft.touch()
    os.utime(draft, (clock(), clock()))
    versions.sweep()
    assert draft.exists()
    clock.now += DAY + 1
    versions.sweep()
    assert [*kept.file.parent.iterdir()] == [kept.file]


def test_old_ones_are_thinned(versions: Versions, brief: Path, clock: Clock) -> None:
    for number in range(40):
        keep(versions, brief, str(number))
        clock.now += HOUR / 4
    assert 14 <= len(versions.of(brief)) <= 18


def test_a_named_one_stays(versions: Versions, brief: Path, clock: Clock) -> None:
    versions.rename(keep(versions, brief, "one"), "sent to desk")
    for number in range(30):
        clock.now += 10 * DAY
        keep(versions, brief, str(number))
    assert texts(versions, brief)[-1] == "one"
    assert versions.of(brief)[-1].name == "sent to desk"


def test_the_size_is_limited(folder: Path, brief: Path, clock: Clock) -> None:
    versions = Versions(folder, clock, limit=20_000)
    for _ in range(30):
        versions.keep(brief, {"text": os.urandom(3000)})
    assert 4 <= len(versions.of(brief)) <= 6


def test_a_clock_set_back_loses_nothing(versions: Versions, brief: Path, clock: Clock) -> None:
    keep(versions, brief, "one")
    clock.now -= 365 * DAY
    for number in range(30):
        clock.now += 60
        keep(versions, brief, str(number))
    clock.now += 365 * DAY
    keep(versions, brief, "last")
    assert len(versions.of(brief)) == 32
    assert texts(versions, brief)[0] == "last"


def test_a_clock_that_was_ahead_loses_nothing(
    versions: Versions, brief: Path, clock: Clock
) -> None:
    clock.now += 3650 * DAY
    keep(versions, brief, "ahead")
    clock.now -= 3650 * DAY
    for number in range(30):
        keep(versions, brief, str(number))
        clock.now += HOUR
    assert len(versions.of(brief)) == 31


def test_found_by_name_or_hash(versions: Versions, brief: Path) -> None:
    one = versions.keep(brief, {"text": b"one"}, says="3f2a99b10c1d77")
    two = keep(versions, brief, "two")
    versions.rename(two, "sent to desk")
    assert versions.find(brief, "3f2a 99B1 0c1d") == one
    assert versions.find(brief, one.hash[:8]) == one
    found = versions.find(brief, "sent to desk")
    assert found is not None
    assert found.number == two.number
    assert versions.find(brief, "3f") is None
    assert versions.find(brief, "") is None


def test_one_that_was_thinned_meanwhile_can_not_be_named(versions: Versions, brief: Path) -> None:
    version = keep(versions, brief, "one")
    version.file.unlink()
    assert versions.parts(version) is None
    with pytest.raises(FileNotFoundError):
        versions.rename(version, "sent")


def test_a_copy_has_those_of_its_original_until_then(versions: Versions, brief: Path) -> None:
    copy = brief.with_name("copy.txt")
    keep(versions, brief, "one")
    versions.came_from(copy, brief)
    keep(versions, brief, "two")
    keep(versions, copy, "three")
    assert texts(versions, copy) == ["three", "one"]
    assert texts(versions, brief) == ["two", "one"]


def test_who_goes_round_in_a_circle_comes_to_an_end(versions: Versions, tmp_path: Path) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    keep(versions, one, "one")
    versions.came_from(two, one)
    keep(versions, two, "two")
    versions.came_from(one, two)
    versions.came_from(one, one)
    assert texts(versions, one) == ["one", "two"]


def test_one_that_was_moved_is_followed(versions: Versions, brief: Path) -> None:
    keep(versions, brief, "one")
    keep(versions, brief, "two")
    moved = brief.rename(brief.with_name("moved.txt"))
    versions.follow(moved, {"text": b"two"})
    assert texts(versions, moved) == ["two", "one"]


def test_one_that_was_copied_is_not(versions: Versions, brief: Path) -> None:
    keep(versions, brief, "one")
    copy = brief.with_name("copy.txt")
    copy.write_bytes(b"one")
    versions.follow(copy, {"text": b"one"})
    assert versions.of(copy) == ()


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff\n", b"[" * 10_000 + b"\n"])
def test_a_broken_version_is_one_less(data: bytes, versions: Versions, brief: Path) -> None:
    keep(versions, brief, "one")
    keep(versions, brief, "two").file.write_bytes(data)
    assert texts(versions, brief) == ["one"]
    assert keep(versions, brief, "three").number == 2


def test_those_of_which_nothing_is_left_are_counted(versions: Versions, brief: Path) -> None:
    assert versions.damaged(brief) == 0
    keep(versions, brief, "one")
    keep(versions, brief, "two").file.write_bytes(b"\0")
    assert versions.damaged(brief) == 1


def test_a_folder_in_which_nobody_can_look_is_told(versions: Versions, brief: Path) -> None:
    folder = keep(versions, brief, "one").file.parent
    folder.rename(folder.with_name("away"))
    folder.touch()
    with pytest.raises(NotADirectoryError):
        versions.damaged(brief)


def test_half_a_version_holds_nothing(versions: Versions, brief: Path) -> None:
    version = keep(versions, brief, "one")
    version.file.write_bytes(version.file.read_bytes()[:-3])
    assert versions.parts(version) is None


def test_one_that_would_grow_beyond_all_measure_holds_nothing(
    versions: Versions, brief: Path
) -> None:
    import zlib

    version = keep(versions, brief, "one")
    line = version.file.read_bytes().partition(b"\n")[0]
    version.file.write_bytes(line + b"\n" + zlib.compress(bytes(150_000_000)))
    assert versions.parts(version) is None


def test_strange_files_beside_them_are_passed_by(versions: Versions, brief: Path) -> None:
    folder = keep(versions, brief, "one").file.parent
    (folder / "notes.txt").touch()
    (folder / "x.version").touch()
    (folder / "00000009-5-0123456789abcdef.version").mkdir()
    (folder / "origin.json").write_text(json.dumps({"path": 5, "until": []}))
    assert texts(versions, brief) == ["one"]
    keep(versions, brief, "two")
    assert texts(versions, brief) == ["two", "one"]


def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path, brief: Path) -> None:
    (tmp_path / "file").touch()
    versions = Versions(tmp_path / "file" / "versions")
    assert versions.of(brief) == ()
    with pytest.raises(OSError, match="irectory"):
        keep(versions, brief, "one")


def test_many_at_once_lose_nothing(folder: Path, brief: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        pool.map(lambda number: keep(Versions(folder), brief, str(number)), range(20))
    assert sorted(texts(Versions(folder), brief)) == sorted(map(str, range(20)))


def test_nobody_else_may_look_into_them(versions: Versions, brief: Path, folder: Path) -> None:
    keep(versions, brief, "one")
    assert [each.stat().st_mode & 0o077 for each in folder.iterdir()] == [0]
