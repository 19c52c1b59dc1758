"""A file that others change while it is open."""

import json
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.brief.two_states import Side
from editor.desktop.document_view import DocumentView
from editor.desktop.safety.choice_dialog import ChoiceDialog
from editor.desktop.safety.rows_area import RowsArea
from tests.desktop.acting import CONTROL, WindowOpener, answers, click, press, write
from tests.desktop.conftest import BRIEF

THEIRS = BRIEF.replace("eleven months", "a year").replace("Reopen", "Open")
FAST = BRIEF.replace(" in May", " in May Fast")


@pytest.fixture
def view(view: DocumentView, qtbot: QtBot) -> DocumentView:
    qtbot.waitUntil(lambda: view.guard.begun)
    return view


def change(file: Path, text: str = THEIRS) -> None:
    """As other programs do: a new file in the place of the old."""
    draft = file.with_name("draft")
    draft.write_bytes(text.encode())
    draft.replace(file)


@pytest.fixture
def dialog(view: DocumentView, file: Path, qtbot: QtBot) -> ChoiceDialog:
    """The dialog that compares what was typed with what others wrote."""
    write(" Fast")
    change(file)
    qtbot.waitUntil(lambda: view.guard.seen is not None)
    click(view.notice.line.buttons[0])
    dialog = view.notice.dialog
    assert dialog is not None
    return dialog


def test_what_was_not_edited_is_shown_as_it_is_now_and_undo_is_kept(
    view: DocumentView, file: Path, qtbot: QtBot
) -> None:
    fact = view.document.brief.facts[0]
    change(file)
    qtbot.waitUntil(lambda: view.document.brief.title == "Ferry Line to Open in May")
    assert not view.document.modified
    assert view.document.brief.facts[0].id is fact.id
    view.document.undo()
    assert view.document.brief.title == "Ferry Line to Reopen in May"
    assert view.document.modified


def test_a_file_that_was_only_touched_did_not_change(
    view: DocumentView, file: Path, qtbot: QtBot
) -> None:
    change(file, BRIEF)
    with qtbot.waitSignal(view.guard.watch.seen):
        pass
    assert not view.document.can_undo
    assert view.guard.seen is None


def test_what_was_edited_stays_and_the_change_is_told(
    view: DocumentView, file: Path, qtbot: QtBot
) -> None:
    write(" Fast")
    change(file)
    qtbot.waitUntil(lambda: view.guard.seen is not None)
    assert view.notice.line.text == "Another program changed ferry.txt while you edited it."
    assert view.document.brief.title == "Ferry Line to Reopen in May Fast"


def test_what_only_one_changed_is_chosen_and_a_conflict_is_marked(dialog: ChoiceDialog) -> None:
    title, fact = dialog.rows
    assert title.name.text() == "Title · both changed it"
    assert title.side is Side.MINE
    assert fact.name.text() == "Fact 2"
    assert fact.side is Side.THEIRS


def test_what_is_chosen_is_put_together_and_saved_without_a_question(
    dialog: ChoiceDialog, view: DocumentView, file: Path
) -> None:
    click(dialog.apply)
    assert view.notice.line.isHidden()
    assert view.files.save()
    assert file.read_bytes() == FAST.replace("eleven months", "a year").encode()
    assert answers(view).asked == []


def test_all_mine(dialog: ChoiceDialog, view: DocumentView, file: Path) -> None:
    click(dialog.mine)
    assert view.files.save()
    assert file.read_bytes() == FAST.encode()


def test_all_theirs(dialog: ChoiceDialog, view: DocumentView) -> None:
    click(dialog.theirs)
    assert not view.document.modified
    assert view.document.brief.title == "Ferry Line to Open in May"
    view.document.undo()
    assert view.document.brief.title == "Ferry Line to Reopen in May Fast"


def test_one_by_one(dialog: ChoiceDialog, view: DocumentView) -> None:
    dialog.rows[0].buttons[Side.THEIRS].click()
    dialog.rows[1].buttons[Side.MINE].click()
    click(dialog.apply)
    assert view.document.brief.title == "Ferry Line to Open in May"
    assert view.document.brief.facts[1].text == "Repairs took eleven months."


def test_who_thinks_better_of_it_changes_nothing(dialog: ChoiceDialog, view: DocumentView) -> None:
    click(dialog.cancel)
    assert view.document.brief.title == "Ferry Line to Reopen in May Fast"
    assert view.notice.line.isVisible()


def test_saving_over_what_others_wrote_asks_first(view: DocumentView, file: Path) -> None:
    write(" Fast")
    change(file)
    press(Qt.Key.Key_S, CONTROL)
    assert answers(view).asked == ["Another program changed ferry.txt."]
    assert file.read_bytes() == THEIRS.encode()
    answers(view).confirms = True
    press(Qt.Key.Key_S, CONTROL)
    assert file.read_bytes() == FAST.encode()


def test_saving_over_what_can_not_be_read_asks_first(view: DocumentView, file: Path) -> None:
    write(" Fast")
    change(file, "\0 no text")
    press(Qt.Key.Key_S, CONTROL)
    assert answers(view).asked == ["Another program changed ferry.txt."]
    assert file.read_bytes() == b"\0 no text"


def test_a_file_that_comes_back_is_seen(view: DocumentView, file: Path, qtbot: QtBot) -> None:
    file.unlink()
    qtbot.waitUntil(lambda: view.guard.seen is not None)
    file.write_bytes(THEIRS.encode())
    qtbot.waitUntil(lambda: view.document.brief.title == "Ferry Line to Open in May")
    assert view.notice.line.isHidden()


def test_a_file_that_is_gone_is_said_and_saved_anew(
    view: DocumentView, file: Path, qtbot: QtBot
) -> None:
    file.unlink()
    qtbot.waitUntil(lambda: view.guard.seen is not None)
    assert view.notice.line.text == "ferry.txt was moved or deleted. Saving writes it anew."
    click(view.notice.line.buttons[0])
    assert file.read_bytes() == BRIEF.encode()
    assert view.notice.line.isHidden()


def test_what_can_not_be_read_is_told_and_taken_as_a_text_only_if_wanted(
    view: DocumentView, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "brief.json"
    path.write_text(json.dumps({"format": "brief", "version": 1, "title": "A"}), "utf-8")
    assert view.files.open(path)
    view.form.title.setFocus()
    write("B")
    change(path, '{"title": ')
    qtbot.waitUntil(lambda: view.guard.seen is not None)
    assert [button.text() for button in view.notice.line.buttons] == ["Take Theirs"]
    click(view.notice.line.buttons[0])
    assert view.document.text.whole == '{"title": '
    view.document.undo()
    assert "B" in view.document.brief.title


def test_behind_a_link_it_is_seen_as_often_as_it_changes(
    open_window: WindowOpener, file: Path, qtbot: QtBot
) -> None:
    link = file.with_name("link.txt")
    link.symlink_to(file.name)
    view = open_window(link).current
    qtbot.waitUntil(lambda: view.guard.begun)
    for word in ("Open", "Close", "Vanish"):
        change(file, BRIEF.replace("Reopen", word))
        qtbot.waitUntil(partial(says, view, word))


def says(view: DocumentView, word: str) -> bool:
    return word in view.document.brief.title


def test_the_dialog_is_as_high_as_what_differs(dialog: ChoiceDialog, qtbot: QtBot) -> None:
    last = dialog.rows[-1]
    (area,) = dialog.findChildren(RowsArea)
    qtbot.waitUntil(lambda: area.viewport().height() > 50)
    spare = area.viewport().height() - last.geometry().bottom()
    assert 0 <= spare < 40
