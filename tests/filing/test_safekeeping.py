"""A document from its opening to its end: nothing that was typed in it is lost."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from editor.brief.model import Brief, Fact
from editor.brief.outlets import Outlets
from editor.filing.brief_files import BriefFiles, Filed
from editor.filing.companions import Companions
from editor.filing.outside import Fate
from editor.filing.recovering import OpenState
from editor.filing.safekeeping import Safekeeping
from editor.formats.files import Format, new_record
from editor.storage.locks import Taken
from editor.storage.packed import hash_of
from editor.storage.processes import this_process

FERRY = Brief("Ferry Sails", (Fact("It sailed at dawn."),))
SHIP = replace(FERRY, title="Ship Sails")


@pytest.fixture
def files(tmp_path: Path) -> BriefFiles:
    return BriefFiles(Outlets(), Companions(tmp_path / "state"))


@pytest.fixture
def begin(files: BriefFiles, tmp_path: Path) -> Iterator[Callable[[], Safekeeping]]:
    """Begins a program, as often as one likes."""
    begun: list[Safekeeping] = []

    def begin() -> Safekeeping:
        data = tmp_path / "state" / "recovery", tmp_path / "data"
        begun.append(Safekeeping(files, *data, pytest.fail))
        return begun[-1]

    yield begin
    for keeping in begun:
        keeping.close()


@pytest.fixture
def keeping(begin: Callable[[], Safekeeping]) -> Safekeeping:
    return begin()


@pytest.fixture
def path(files: BriefFiles, tmp_path: Path) -> Path:
    path = tmp_path / "briefs" / "ferry.txt"
    path.parent.mkdir()
    files.save(path, FERRY, new_record(Format.TEXT))
    return path


def state(files: BriefFiles, path: Path, brief: Brief) -> OpenState:
    return OpenState(path, brief, files.read(path).reading.record)


def write(files: BriefFiles, path: Path, brief: Brief) -> Callable[[], tuple[str, ...]]:
    return lambda: files.save(path, brief, new_record(Format.TEXT))


def crash(keeping: Safekeeping) -> None:
    """Leave what the program wrote as one would that is dead."""
    keeping.flush()
    folder = keeping.recovery.folder
    for file in folder.glob("*.copy"):
        file.write_bytes(
            file.read_bytes().replace(
                f'"start": "{this_process().start}"'.encode(), b'"start": "1"'
            )
        )


def test_what_was_typed_is_there_after_a_crash(
    keeping: Safekeeping, begin: Callable[[], Safekeeping], files: BriefFiles, path: Path
) -> None:
    document = keeping.document()
    document.opened(path)
    document.changed(state(files, path, SHIP))
    crash(keeping)
    again = begin()
    (copy,) = again.recovery.left()
    found = again.document().restore(copy)
    assert found is not None
    assert isinstance(found.state, Filed)
    assert found.state.reading.brief == SHIP
    assert (found.path, found.base) == (path, hash_of(path.read_bytes()))


def test_a_restored_document_has_its_copy_until_it_is_saved(
    keeping: Safekeeping, files: BriefFiles, path: Path
) -> None:
    first = keeping.document()
    first.changed(state(files, path, SHIP))
    crash(keeping)
    document = keeping.document()
    assert document.restore(keeping.recovery.left()[0]) is not None
    document.changed(state(files, path, SHIP))
    keeping.flush()
    assert len(list(keeping.recovery.folder.glob("*.copy"))) == 1
    document.saving(path, write(files, path, SHIP))
    keeping.flush()
    assert list(keeping.recovery.folder.glob("*.copy")) == []


def test_a_copy_is_restored_once(keeping: Safekeeping, files: BriefFiles, path: Path) -> None:
    keeping.document().changed(state(files, path, SHIP))
    crash(keeping)
    (copy,) = keeping.recovery.left()
    assert keeping.document().restore(copy) is not None
    assert keeping.document().restore(copy) is None


def test_a_save_keeps_what_was_there_and_what_is(
    keeping: Safekeeping, files: BriefFiles, path: Path
) -> None:
    document = keeping.document()
    document.opened(path)
    document.saving(path, write(files, path, SHIP))
    keeping.close()
    assert [keeping.kept.brief(each) for each in keeping.kept.of(path)] == [SHIP, FERRY]


def test_a_save_that_fails_keeps_the_recovery_copy(
    keeping: Safekeeping, files: BriefFiles, path: Path
) -> None:
    document = keeping.document()
    document.opened(path)
    document.changed(state(files, path, SHIP))
    with pytest.raises(FileNotFoundError):
        document.saving(path, write(files, path.parent / "none" / "a.txt", SHIP))
    keeping.flush()
    assert len(list(keeping.recovery.folder.glob("*.copy"))) == 1


def test_a_copy_under_another_name_has_the_versions_from_before(
    keeping: Safekeeping, files: BriefFiles, path: Path
) -> None:
    copy = path.with_name("copy.txt")
    document = keeping.document()
    document.opened(path)
    document.saving(path, write(files, path, SHIP))
    document.saving(copy, write(files, copy, FERRY))
    keeping.close()
    assert [keeping.kept.brief(each) for each in keeping.kept.of(copy)] == [FERRY, SHIP, FERRY]


def test_what_others_do_is_told_until_it_is_read_or_written_over(
    keeping: Safekeeping, files: BriefFiles, path: Path
) -> None:
    document = keeping.document()
    document.opened(path)
    files.save(path, SHIP, new_record(Format.TEXT))
    outside = document.outside()
    assert outside is not None
    assert outside.fate is Fate.CHANGED
    document.saving(path, write(files, path, FERRY))
    outside = document.outside()
    assert outside is not None
    assert outside.fate is Fate.UNCHANGED


def test_an_untitled_document_has_no_file(keeping: Safekeeping) -> None:
    assert keeping.document().outside() is None


def test_a_lock_goes_along_with_the_document(keeping: Safekeeping, path: Path) -> None:
    document, other = keeping.document(), keeping.document()
    assert document.lock(path) is None
    assert isinstance(other.lock(path), Taken)
    assert document.lock(path.with_name("copy.txt")) is None
    assert other.lock(path) is None
    other.closed()
    document.closed()
    assert list(path.parent.glob(".*")) == []


def test_who_opens_it_anyway_is_told_of(keeping: Safekeeping, path: Path) -> None:
    document, other = keeping.document(), keeping.document()
    document.lock(path)
    taken = other.lock(path)
    assert taken is not None
    assert other.lock(path, instead_of=taken) is None
    assert document.lost_to() is not None
    assert other.lost_to() is None
