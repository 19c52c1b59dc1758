"""Names that were used before are remembered, the newest first."""

from pathlib import Path

from editor.brief.model import Brief, Narrative, Source
from editor.filing.used_names import UsedNames


def test_the_newest_come_first_and_once(tmp_path: Path) -> None:
    used = UsedNames(tmp_path)
    used.remember(Brief(sources=(Source(1, "AP"), Source(2, "RT"))))
    used.remember(Brief(narratives=(Narrative("Left", "CNN"), Narrative("Right", "AP"))))
    assert used.outlets == ("CNN", "AP", "RT")
    assert used.stances == ("Left", "Right")


def test_they_are_there_the_next_time(tmp_path: Path) -> None:
    UsedNames(tmp_path / "new").remember(Brief(sources=(Source(1, "Večer"),)))
    assert UsedNames(tmp_path / "new").outlets == ("Večer",)


def test_only_so_many_are_kept(tmp_path: Path) -> None:
    used = UsedNames(tmp_path)
    used.remember(Brief(sources=tuple(Source(n, f"Paper {n}") for n in range(1, 400))))
    assert len(UsedNames(tmp_path).outlets) == 300


def test_what_is_no_line_is_not_kept(tmp_path: Path) -> None:
    used = UsedNames(tmp_path)
    used.remember(Brief(sources=(Source(1, "a\u2028b"), Source(2, ""), Source(3, "AP"))))
    assert UsedNames(tmp_path).outlets == ("AP",)


def test_a_file_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    (tmp_path / "used-outlets.txt").mkdir()
    assert UsedNames(tmp_path).outlets == ()
