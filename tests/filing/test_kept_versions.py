"""Each save of a brief keeps what was there and what it wrote, as briefs."""

from dataclasses import replace
from pathlib import Path

import pytest

from editor.brief.model import Brief, Fact
from editor.brief.outlets import Outlets
from editor.filing.brief_files import BriefFiles, Faulty, Filed, OnDisk
from editor.filing.companions import Companions
from editor.filing.kept_versions import KeptVersions
from editor.filing.version_keeper import VersionKeeper
from editor.formats.files import FileRecord, Format, new_record
from editor.formats.json.content_hash import content_hash
from editor.formats.reading import UnreadableError
from editor.storage.versions import Versions

FERRY = Brief("Ferry Sails", (Fact("It sailed at dawn.", note="Who says?"),))
SHIP = replace(FERRY, title="Ship Sails")


@pytest.fixture
def files(tmp_path: Path) -> BriefFiles:
    return BriefFiles(Outlets(), Companions(tmp_path / "state"))


@pytest.fixture
def kept(tmp_path: Path) -> KeptVersions:
    return KeptVersions(Versions(tmp_path / "data"), Outlets())


@pytest.fixture(params=Format)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / f"ferry.{request.param}"


def record(path: Path) -> FileRecord:
    return new_record(Format(path.suffix[1:]))


def save(files: BriefFiles, kept: KeptVersions, path: Path, brief: Brief) -> None:
    before = files.on_disk(path)
    files.save(path, brief, record(path))
    after = files.on_disk(path)
    assert after is not None
    kept.saved(path, before, after)


def test_what_was_there_and_what_was_written(
    files: BriefFiles, kept: KeptVersions, path: Path
) -> None:
    files.save(path, FERRY, record(path))
    save(files, kept, path, SHIP)
    assert [kept.brief(each) for each in kept.of(path)] == [SHIP, FERRY]


def test_the_list_tells_words_and_what_is_said(
    files: BriefFiles, kept: KeptVersions, path: Path
) -> None:
    save(files, kept, path, FERRY)
    (version,) = kept.of(path)
    assert (version.words, version.says) == (6, content_hash(FERRY))


def test_the_version_that_was_sent(files: BriefFiles, kept: KeptVersions, path: Path) -> None:
    save(files, kept, path, FERRY)
    kept.mark_sent(kept.of(path)[0])
    save(files, kept, path, SHIP)
    kept.name(kept.of(path)[0], "to be slept on")
    sent = kept.last_sent(path, SHIP)
    assert sent is not None
    assert kept.brief(sent) == FERRY
    assert kept.find(path, "review copy") == kept.find(path, content_hash(FERRY)[:12]) == sent
    assert kept.last_sent(path, FERRY) is None  # nobody needs to hear that nothing changed


def test_what_is_no_brief_is_kept_as_bytes(
    files: BriefFiles, kept: KeptVersions, tmp_path: Path
) -> None:
    path = tmp_path / "ferry.json"
    path.write_bytes(b"{broken")
    save(files, kept, path, FERRY)
    broken = kept.of(path)[1]
    assert kept.text(broken) == b"{broken"
    with pytest.raises(UnreadableError):
        kept.brief(broken)


def test_what_is_no_brief_is_a_text(files: BriefFiles, kept: KeptVersions, tmp_path: Path) -> None:
    path = tmp_path / "ferry.json"
    path.write_bytes(b"\xef\xbb\xbf{broken")
    save(files, kept, path, FERRY)
    state = kept.state(kept.of(path)[1])
    assert isinstance(state, Faulty)
    assert (state.text, state.record.encoding.bom) == ("{broken", b"\xef\xbb\xbf")


def test_a_brief_comes_with_its_file(files: BriefFiles, kept: KeptVersions, path: Path) -> None:
    save(files, kept, path, FERRY)
    state = kept.state(kept.of(path)[0])
    assert isinstance(state, Filed)
    assert state.reading.brief == FERRY
    assert state.reading.record.text == path.read_text("utf-8")


def test_what_is_no_text_is_nothing(files: BriefFiles, kept: KeptVersions, tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_bytes(b"\0\1\2")
    save(files, kept, path, FERRY)
    with pytest.raises(UnreadableError, match="NUL"):
        kept.state(kept.of(path)[1])


def test_a_version_that_is_gone_is_said(files: BriefFiles, kept: KeptVersions, path: Path) -> None:
    save(files, kept, path, FERRY)
    (version,) = kept.of(path)
    version.file.unlink()
    with pytest.raises(UnreadableError):
        kept.brief(version)


def test_one_that_was_moved_brings_them_along(
    files: BriefFiles, kept: KeptVersions, path: Path
) -> None:
    save(files, kept, path, FERRY)
    moved = path.rename(path.with_stem("moved"))
    assert kept.of(moved) == ()
    for companion in path.parent.glob("*.companion.json"):
        companion.rename(moved.with_name(f"{moved.name}.companion.json"))
    save(files, kept, moved, SHIP)
    assert [kept.brief(each) for each in kept.of(moved)] == [SHIP, FERRY]


def test_nothing_on_the_disk(files: BriefFiles, tmp_path: Path) -> None:
    assert files.on_disk(tmp_path / "none.txt") is None
    assert files.on_disk(tmp_path) is None


def test_they_are_kept_beside_the_window(
    files: BriefFiles, kept: KeptVersions, path: Path, tmp_path: Path
) -> None:
    keeper = VersionKeeper(kept, tmp_path, pytest.fail)
    files.save(path, FERRY, record(path))
    keeper.saved(path, None, files.on_disk(path))
    keeper.saved(path, None, None)
    keeper.close()
    assert [kept.brief(each) for each in kept.of(path)] == [FERRY]


def test_a_folder_that_takes_none_is_told_once(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.touch()
    told: list[str] = []
    keeper = VersionKeeper(KeptVersions(Versions(folder), Outlets()), folder, told.append)
    for number in range(3):
        keeper.saved(tmp_path / "ferry.txt", None, OnDisk(b"%d" % number, b"", 5.0))
    keeper.close()
    assert len(told) == 1
    assert told[0].startswith("Earlier versions are not kept: ")


def test_a_version_is_named_behind_what_was_saved_before(
    files: BriefFiles, kept: KeptVersions, path: Path, tmp_path: Path
) -> None:
    save(files, kept, path, FERRY)
    keeper = VersionKeeper(kept, tmp_path / "versions", pytest.fail)
    first = kept.of(path)[0]
    files.save(path, replace(FERRY, title="Ship"), record(path))
    keeper.saved(path, None, files.on_disk(path))
    keeper.name(first, "To desk")
    assert [version.name for version in kept.of(path)] == ["", "To desk"]
    keeper.close()


def test_what_was_saved_is_kept_when_the_program_is_told_to_end(
    files: BriefFiles, kept: KeptVersions, path: Path, tmp_path: Path
) -> None:
    keeper = VersionKeeper(kept, tmp_path / "versions", pytest.fail)
    files.save(path, FERRY, record(path))
    keeper.saved(path, None, files.on_disk(path))
    keeper.flush()
    assert len(kept.of(path)) == 1
    keeper.close()
