"""A file that somebody else has open."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.safety.questions import who_has
from editor.storage.locks import Lock, Locks, Taken
from editor.storage.processes import this_process
from tests.desktop.acting import CONTROL, Opener, answers, click, press, write
from tests.desktop.conftest import BRIEF

FAST = BRIEF.replace(" in May", " in May Fast")


@pytest.fixture
def elsewhere() -> Locks:
    """Another machine."""
    return Locks(replace(this_process(), host="newsroom-3"))


@pytest.fixture
def held(file: Path, elsewhere: Locks) -> Iterator[Path]:
    """The ferry, which the other machine has open."""
    lock = elsewhere.take(file)
    assert isinstance(lock, Lock)
    yield file
    elsewhere.release(lock)


@pytest.fixture
def view(open_view: Opener, held: Path, qtbot: QtBot) -> DocumentView:
    view = open_view(held)
    qtbot.waitUntil(lambda: view.guard.taken is not None)
    return view


def test_it_is_read_only_and_the_line_says_who_has_it(view: DocumentView) -> None:
    assert view.notice.line.isVisible()
    assert view.notice.line.text.startswith("Read-only: open elsewhere (")
    assert "newsroom-3" in view.notice.line.text
    assert view.state == "read-only"
    write(" Fast")
    assert view.document.brief.title == "Ferry Line to Reopen in May"


def test_who_has_it_is_told_in_words_that_stand_alone() -> None:
    process = replace(this_process(), host="desk-2", number=1)
    since = datetime.now().astimezone().replace(hour=0, minute=0, second=0).timestamp()
    taken = Taken("anna", "desk-2", since, process, "token")
    assert who_has(taken) == "anna on desk-2 · Today 00:00"


def test_it_is_opened_anyway(view: DocumentView, held: Path) -> None:
    click(view.notice.line.buttons[0])
    assert view.notice.line.isHidden()
    view.form.title.setFocus()
    write(" Fast")
    press(Qt.Key.Key_S, CONTROL)
    assert held.read_bytes() == FAST.encode()


def test_saving_asks_for_another_file(view: DocumentView, held: Path) -> None:
    answers(view).saved_as = held.with_name("mine.txt")
    press(Qt.Key.Key_S, CONTROL)
    assert held.with_name("mine.txt").read_bytes() == BRIEF.encode()
    assert not view.document.read_only
    assert view.notice.line.isHidden()


def test_nothing_is_saved_over_a_file_that_is_open_elsewhere_without_a_question(
    open_view: Opener, held: Path
) -> None:
    view = open_view(None)
    write("Storm")
    answers(view).saved_as = held
    assert not view.files.save()
    assert answers(view).asked == ["ferry.txt is open elsewhere."]
    assert held.read_bytes() == BRIEF.encode()
    answers(view).confirms = True
    assert view.files.save()
    assert held.read_bytes().startswith(b"Storm")


def test_who_was_opened_over_is_told_when_he_saves(
    open_view: Opener, file: Path, elsewhere: Locks, qtbot: QtBot
) -> None:
    view = open_view(file)
    place = file.with_name(".ferry.txt.lock")
    qtbot.waitUntil(place.exists)
    taken = elsewhere.take(file)
    assert not isinstance(taken, Lock)
    elsewhere.take(file, taken)
    write(" Fast")
    assert not view.files.save()
    assert answers(view).asked == ["ferry.txt was opened elsewhere too."]
    assert file.read_bytes() == BRIEF.encode()


def test_the_lock_goes_with_the_document(open_view: Opener, file: Path, qtbot: QtBot) -> None:
    view = open_view(file)
    place = file.with_name(".ferry.txt.lock")
    qtbot.waitUntil(place.exists)
    view.window().close()
    assert not place.exists()


def test_the_line_is_as_high_without_a_button(view: DocumentView) -> None:
    line = view.notice.line
    before = line.sizeHint().height()
    line.show_notice("Read-only: a later version wrote it", ())
    assert line.sizeHint().height() == before
