"""Which files were open last, and where in them."""

import json
from pathlib import Path

import pytest

from editor.filing.recent_files import LastPlace, RecentFiles

A, B = Path("/briefs/a.txt"), Path("/briefs/b.txt")


@pytest.fixture
def recent(tmp_path: Path) -> RecentFiles:
    return RecentFiles(tmp_path / "state")


def test_the_last_one_comes_first(recent: RecentFiles) -> None:
    recent.add(A)
    recent.add(B)
    recent.add(A)
    assert recent.paths() == (A, B)


def test_twenty_are_kept(recent: RecentFiles) -> None:
    for number in range(25):
        recent.add(Path(f"/briefs/{number}.txt"))
    assert len(recent.paths()) == 20
    assert recent.paths()[0] == Path("/briefs/24.txt")


def test_another_start_knows_them(recent: RecentFiles, tmp_path: Path) -> None:
    recent.add(A, LastPlace(3, "text", "facts", 1))
    again = RecentFiles(tmp_path / "state")
    assert again.place(A) == LastPlace(3, "text", "facts", 1)


def test_a_place_stays_until_there_is_another(recent: RecentFiles) -> None:
    recent.add(A, LastPlace(3))
    recent.add(A)
    assert recent.place(A) == LastPlace(3)
    assert recent.place(B) is None


def test_a_name_that_is_no_text_is_kept(recent: RecentFiles) -> None:
    path = Path("/briefs/caf\udce9\nnew.txt")
    recent.add(path)
    assert recent.paths() == (path,)


def test_one_is_forgotten_or_all(recent: RecentFiles) -> None:
    recent.add(A)
    recent.add(B)
    recent.forget(B)
    assert recent.paths() == (A,)
    recent.clear()
    assert recent.paths() == ()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"7",
        b'{"path": "/a"}',
        b'[7, null, {"path": 7}, {"path": ""}, {"path": "a.txt"}, {"path": "/a\\u0000b"}]',
        b"[" * 100_000,
    ],
)
def test_a_broken_store_is_an_empty_one(
    recent: RecentFiles, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "recent-files.json").write_bytes(content)
    assert recent.paths() == ()
    recent.add(A)
    assert recent.paths() == (A,)


@pytest.mark.parametrize(
    "place", [7, [], {"position": -1}, {"position": True}, {"field": 7}, {"other": 1}]
)
def test_a_broken_place_is_none(recent: RecentFiles, tmp_path: Path, place: object) -> None:
    (tmp_path / "state").mkdir()
    entries = [{"path": str(A), "place": place}]
    (tmp_path / "state" / "recent-files.json").write_text(json.dumps(entries), "utf-8")
    assert recent.paths() == (A,)
    assert recent.place(A) is None


def test_where_nothing_can_be_kept_nobody_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"a file, not a folder")
    recent = RecentFiles(tmp_path / "state")
    recent.add(A)
    assert recent.paths() == ()
