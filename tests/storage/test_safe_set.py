"""Files that belong together are replaced all, or none of them."""

import errno
import os
from pathlib import Path

import pytest

from editor.storage import safe_set
from editor.storage.safe_set import replace_files
from editor.storage.safe_write import put_in_place

NEW = b"new"


@pytest.fixture
def pair(tmp_path: Path) -> list[Path]:
    """One that is there, and one that is not."""
    (tmp_path / "a").write_bytes(b"old")
    return [tmp_path / "a", tmp_path / "b"]


def test_all_are_replaced(pair: list[Path]) -> None:
    replace_files(dict.fromkeys(pair, NEW))
    assert [path.read_bytes() for path in pair] == [NEW, NEW]
    assert sorted(pair[0].parent.iterdir()) == pair


def test_where_one_can_not_be_written_none_is(pair: list[Path]) -> None:
    with pytest.raises(OSError, match="directory") as failed:
        replace_files({**dict.fromkeys(pair, NEW), pair[0].parent: NEW})
    assert failed.value.filename == str(pair[0].parent)
    assert pair[0].read_bytes() == b"old"
    assert list(pair[0].parent.iterdir()) == pair[:1]


@pytest.mark.parametrize("links", [True, False], ids=["hard links", "none"])
@pytest.mark.parametrize("order", [1, -1], ids=["replaced first", "new first"])
def test_where_one_can_not_be_put_in_place_the_others_go_back(
    links: bool, order: int, pair: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = pair[::order]

    def in_use(draft: Path, target: Path) -> None:
        if target == second:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(draft))
        put_in_place(draft, target)

    monkeypatch.setattr(safe_set, "put_in_place", in_use)
    if not links:
        monkeypatch.setattr(Path, "hardlink_to", lambda *_: os.open("/gone/gone", os.O_RDONLY))
    with pytest.raises(PermissionError) as failed:
        replace_files({first: NEW, second: NEW})
    assert failed.value.filename == str(second)
    assert list(pair[0].parent.iterdir()) == pair[:1]
    assert pair[0].read_bytes() == (NEW if not links and order == 1 else b"old")
