"""Where a folder takes nothing or is gone, that is said, and nothing is lost."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.surroundings import Surroundings
from editor.storage.user_folders import state_folder
from tests.desktop.acting import CONTROL, Opener, answers, press, write
from tests.desktop.conftest import BRIEF

FAST = BRIEF.replace(" in May", " in May Fast")


def said(view: DocumentView) -> str:
    return " ".join(label.text() for label in view.panels.status.findChildren(QLabel))


@pytest.fixture
def no_state_folder(own_home: Path) -> Path:
    """A file lies where the folder of the program should: nobody can write into that."""
    folder = state_folder()
    folder.parent.mkdir(parents=True)
    folder.write_bytes(b"")
    return folder


def test_a_state_folder_that_takes_nothing_is_said_and_one_writes_on(
    no_state_folder: Path, view: DocumentView, around: Surroundings, file: Path, qtbot: QtBot
) -> None:
    write(" Fast")
    around.safety.flush()
    qtbot.waitUntil(lambda: "What you type is not kept in case of a crash" in said(view))
    press(Qt.Key.Key_S, CONTROL)
    assert file.read_bytes() == FAST.encode()
    assert not view.document.modified
    assert answers(view).told == []


@pytest.fixture
def removed(open_view: Opener, tmp_path: Path) -> DocumentView:
    """An open document whose folder somebody removed."""
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "ferry.txt").write_bytes(BRIEF.encode())
    view = open_view(folder / "ferry.txt")
    write(" Fast")
    shutil.rmtree(folder)
    return view


def test_a_folder_that_was_removed_is_said_and_another_one_offered(
    removed: DocumentView, tmp_path: Path
) -> None:
    answers(removed).accepts_offers = True
    answers(removed).saved_as = tmp_path / "boat.txt"
    press(Qt.Key.Key_S, CONTROL)
    assert f"There is no folder {tmp_path / 'desk'}; make it first." in answers(removed).told[0]
    assert (tmp_path / "boat.txt").read_bytes() == FAST.encode()
    assert not removed.document.modified


def test_who_does_not_take_another_one_keeps_what_he_typed(
    removed: DocumentView, around: Surroundings
) -> None:
    press(Qt.Key.Key_S, CONTROL)
    assert removed.document.modified
    around.safety.flush()
    assert len(list(around.safety.keeping.recovery.folder.glob("*.copy"))) == 1
