"""Saving from the window keeps what was there and what was written."""

from pathlib import Path

from PySide6.QtCore import Qt

from editor.desktop.document_view import DocumentView
from editor.desktop.surroundings import Surroundings
from editor.storage.locks import lock_place
from tests.desktop.acting import CONTROL, answers, press, write
from tests.desktop.conftest import BRIEF

FAST = BRIEF.replace(" in May", " in May Fast")


def texts_of(around: Surroundings, path: Path) -> list[str]:
    """What the versions of ``path`` say, newest first, when all are kept."""
    around.safety.close()
    kept = around.safety.keeping.kept
    return [(kept.text(version) or b"").decode() for version in kept.of(path)]


def test_a_save_keeps_what_was_there_and_what_it_wrote(
    view: DocumentView, around: Surroundings, file: Path
) -> None:
    write(" Fast")
    press(Qt.Key.Key_S, CONTROL)
    assert texts_of(around, file) == [FAST, BRIEF]


def test_a_copy_goes_on_with_the_versions_that_were_there_before_it(
    view: DocumentView, around: Surroundings, file: Path
) -> None:
    write(" Fast")
    press(Qt.Key.Key_S, CONTROL)
    answers(view).saved_as = file.with_name("boat.txt")
    write(" now")
    press(Qt.Key.Key_S, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    newest, *others = texts_of(around, file.with_name("boat.txt"))
    assert newest.startswith("Ferry Line to Reopen in May Fast now\n")
    assert others == [FAST, BRIEF]


def test_a_save_that_fails_keeps_nothing(
    view: DocumentView, around: Surroundings, file: Path
) -> None:
    write(" Fast")
    file.unlink()
    file.mkdir()
    press(Qt.Key.Key_S, CONTROL)
    assert answers(view).told
    assert texts_of(around, file) == []


def test_what_could_not_be_saved_can_be_saved_elsewhere(view: DocumentView, file: Path) -> None:
    write(" Fast")
    file.unlink()
    file.mkdir()
    answers(view).accepts_offers = True
    answers(view).saved_as = file.with_name("boat.txt")
    press(Qt.Key.Key_S, CONTROL)
    assert file.with_name("boat.txt").read_bytes() == FAST.encode()
    assert not view.document.modified


def test_a_save_elsewhere_that_fails_keeps_the_lock_where_it_was(
    view: DocumentView, file: Path
) -> None:
    view.guard.begin()
    nowhere = file.parent / "boat.txt"
    nowhere.mkdir()
    answers(view).saved_as = nowhere
    press(Qt.Key.Key_S, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert answers(view).told
    assert lock_place(file).exists()
    assert not lock_place(nowhere).exists()
