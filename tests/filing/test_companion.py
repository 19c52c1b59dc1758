"""A plain text and its companion are one brief, whatever becomes of either."""

import errno
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from editor.brief.model import Brief, Fact, Source
from editor.brief.outlets import Outlets
from editor.filing import companions
from editor.filing.brief_files import BriefFiles, Filed
from editor.filing.companions import Companions
from editor.formats.files import Format, new_record
from editor.storage.safe_write import replace_file

NOTED = Brief(
    "Ferry Line to Reopen",
    (Fact("It sails.", (1,), note="Who says?"),),
    (Source(1, "AP", url="https://example.org/a"),),
    date="2026-05-02",
)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def files(state: Path) -> BriefFiles:
    return BriefFiles(Outlets(), Companions(state))


@pytest.fixture
def text(files: BriefFiles, tmp_path: Path) -> Path:
    """A saved brief with a companion."""
    path = tmp_path / "briefs" / "ferry.txt"
    path.parent.mkdir()
    files.save(path, NOTED, new_record(Format.TEXT))
    return path


@pytest.fixture
def companion(text: Path) -> Path:
    return text.with_name("ferry.txt.companion.json")


def save(files: BriefFiles, path: Path, filed: Filed, brief: Brief) -> tuple[str, ...]:
    return files.save(path, brief, filed.reading.record, filed.stranded)


def without_note(brief: Brief) -> Brief:
    return replace(brief, facts=(replace(brief.facts[0], note=""),))


def test_a_brief_with_notes_reads_back_whole(files: BriefFiles, text: Path) -> None:
    assert files.read(text).reading.brief == NOTED


def test_the_companion_is_no_brief(companion: Path) -> None:
    assert json.loads(companion.read_bytes())["format"] == "brief-companion"


def test_a_brief_without_such_things_has_none(files: BriefFiles, tmp_path: Path) -> None:
    files.save(tmp_path / "plain.txt", Brief("Title"), new_record(Format.TEXT))
    assert [path.name for path in tmp_path.iterdir()] == ["plain.txt"]


def test_an_unchanged_companion_keeps_its_bytes(
    files: BriefFiles, text: Path, companion: Path
) -> None:
    companion.write_text(json.dumps(json.loads(companion.read_bytes())), "utf-8")
    before = companion.read_bytes()
    filed = files.read(text)
    save(files, text, filed, replace(filed.reading.brief, title="New"))
    assert companion.read_bytes() == before


def test_it_goes_with_the_last_thing_to_keep(
    files: BriefFiles, text: Path, companion: Path
) -> None:
    filed = files.read(text)
    save(files, text, filed, Brief(filed.reading.brief.title))
    assert not companion.exists()


def test_what_finds_no_item_is_kept_and_said(
    files: BriefFiles, text: Path, companion: Path
) -> None:
    text.write_text(text.read_text("utf-8").replace("It sails.", "It has sailed."), "utf-8")
    filed = files.read(text)
    assert filed.notices == (
        "ferry.txt.companion.json keeps notes for 1 item that is no longer in the brief.",
    )
    save(files, text, filed, replace(filed.reading.brief, title="New"))
    assert "Who says?" in companion.read_text("utf-8")


def test_a_note_finds_its_text_again_when_that_comes_back(files: BriefFiles, text: Path) -> None:
    before = text.read_bytes()
    text.write_bytes(before.replace(b"It sails.", b"It has sailed."))
    filed = files.read(text)
    save(files, text, filed, replace(filed.reading.brief, title="New"))
    text.write_bytes(before)
    assert files.read(text).reading.brief == NOTED


@pytest.mark.parametrize("broken", [b"", b"{", b'{"format": "brief", "version": 1}', b"\xff\x00"])
def test_what_is_no_companion_is_left_alone_and_said(
    files: BriefFiles, state: Path, text: Path, companion: Path, broken: bytes
) -> None:
    companion.write_bytes(broken)
    filed = files.read(text)
    assert len(filed.notices) == 1
    said = save(files, text, filed, replace(filed.reading.brief, date="2026-06-01"))
    assert companion.read_bytes() == broken
    assert str(state) in said[0]


def test_the_state_folder_takes_it_where_it_can_not_lie_beside(
    files: BriefFiles, text: Path, companion: Path
) -> None:
    companion.unlink()
    companion.mkdir()
    filed = Filed(files.read(text).reading)
    said = save(files, text, filed, NOTED)
    assert len(said) == 1
    companion.rmdir()
    assert files.read(text).reading.brief == NOTED


def test_a_companion_without_its_text_is_kept(
    files: BriefFiles, text: Path, companion: Path
) -> None:
    text.unlink()
    files.save(text, Brief("Another"), new_record(Format.TEXT))
    assert "Who says?" in companion.read_text("utf-8")


def test_json_has_none(files: BriefFiles, tmp_path: Path) -> None:
    path = tmp_path / "ferry.json"
    files.save(path, NOTED, new_record(Format.JSON))
    assert files.read(path).reading.brief == NOTED
    assert [file.name for file in tmp_path.glob("*.companion.json")] == []


def refusing(place: Path) -> Callable[..., None]:
    """``replace_file`` and ``unlink`` that fail at ``place`` alone."""
    replace_anywhere = replace_file

    def refuse(path: Path, *data: bytes) -> None:
        if path == place:
            raise PermissionError(errno.EACCES, "no")
        if data:
            replace_anywhere(path, *data)

    return refuse


@pytest.fixture
def stuck(companion: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The companion beside a text, which can be read and nothing else."""
    monkeypatch.setattr(companions, "replace_file", refusing(companion))
    monkeypatch.setattr(Path, "unlink", refusing(companion))
    return companion


def renoted(brief: Brief) -> Brief:
    return replace(brief, facts=(replace(brief.facts[0], note="Asked."),))


@pytest.mark.parametrize("edit", [renoted, without_note, lambda brief: Brief(brief.title)])
def test_what_could_not_be_written_beside_goes_before_what_stands_there(
    edit: Callable[[Brief], Brief], files: BriefFiles, text: Path, stuck: Path
) -> None:
    filed = files.read(text)
    brief = edit(filed.reading.brief)
    assert save(files, text, filed, brief)
    assert files.read(text).reading.brief == brief


def test_until_somebody_writes_that_anew(files: BriefFiles, text: Path, stuck: Path) -> None:
    filed = files.read(text)
    save(files, text, filed, renoted(filed.reading.brief))
    stuck.write_bytes(stuck.read_bytes().replace(b"Who says?", b"Who else?"))
    assert files.read(text).reading.brief.facts[0].note == "Who else?"


def test_once_it_can_be_written_it_lies_beside_again(
    files: BriefFiles, text: Path, companion: Path, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filed = files.read(text)
    with monkeypatch.context() as patch:
        patch.setattr(companions, "replace_file", refusing(companion))
        save(files, text, filed, renoted(filed.reading.brief))
    assert save(files, text, filed, renoted(filed.reading.brief)) == ()
    assert b"Asked." in companion.read_bytes()
    assert [*(state / "companions").iterdir()] == []
