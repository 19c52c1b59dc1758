"""What was typed is there again after a crash."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.desktop.dialogs import Choice
from editor.desktop.document_view import DocumentView
from editor.desktop.history import TextCaret
from editor.desktop.surroundings import Surroundings
from editor.desktop.text.text_pieces import TextPieces
from editor.desktop.window import EditorWindow
from tests.desktop.acting import CONTROL, WindowOpener, answers, click, press, write
from tests.desktop.conftest import BRIEF
from tests.desktop.safety.conftest import AfterCrash, Crash, Offer, copies


def test_what_is_typed_is_in_a_copy_until_it_is_saved(
    view: DocumentView, around: Surroundings
) -> None:
    assert copies(around) == []
    write(" Fast")
    assert len(copies(around)) == 1
    press(Qt.Key.Key_S, CONTROL)
    assert copies(around) == []


def test_a_copy_goes_with_the_changes_that_were_let_go(
    window: EditorWindow, around: Surroundings
) -> None:
    write(" Fast")
    assert len(copies(around)) == 1
    answers(window).choice = Choice.DISCARD
    window.close()
    assert copies(around) == []


def test_after_a_crash_a_brief_is_restored_over_its_file(
    open_window: WindowOpener, file: Path, crash: Crash, offer: Offer
) -> None:
    window = open_window(file)
    write(" Fast")
    crash(window)
    window = open_window(None)
    dialog = offer(window)
    (row,) = dialog.rows
    assert row.title.text() == "Ferry Line to Reopen in May Fast"
    assert "ferry.txt" in row.place.text()
    assert row.differs.text() == "Since the file: title changed"
    press(Qt.Key.Key_Return)
    document = window.current.document
    assert document.path == file
    assert document.modified
    assert document.brief.title == "Ferry Line to Reopen in May Fast"
    assert file.read_bytes() == BRIEF.encode()
    document.undo()
    assert not document.modified


def test_one_that_was_never_saved_is_restored_as_such(
    open_window: WindowOpener, crash: Crash, offer: Offer
) -> None:
    window = open_window(None)
    write("Storm")
    crash(window)
    window = open_window(None)
    dialog = offer(window)
    assert dialog.rows[0].differs.text() == "Never saved, 1 word"
    click(dialog.rows[0].restore)
    document = window.current.document
    assert (document.brief.title, document.path, document.modified) == ("Storm", None, True)
    assert dialog.isHidden()


def test_items_are_called_as_in_the_list_of_problems(
    open_window: WindowOpener, file: Path, crash: Crash, offer: Offer
) -> None:
    window = open_window(file)
    window.current.form.go_to_item(window.current.document.brief.facts[1].id)
    write("x")
    crash(window)
    (row,) = offer(open_window(None)).rows
    assert row.differs.text() == "Since the file: fact 2 changed"


def test_a_text_that_can_not_be_read_is_restored_too(
    open_window: WindowOpener, tmp_path: Path, crash: Crash, offer: Offer
) -> None:
    path = tmp_path / "broken.json"
    path.write_text('{"title": "A', "utf-8")
    window = open_window(path)
    text = TextPieces('{"title": "A boat')
    window.current.document.edit_text(text, TextCaret(), TextCaret())
    crash(window)
    window = open_window(None)
    click(offer(window).restore_all)
    assert window.current.document.text.whole == '{"title": "A boat'
    assert window.current.document.modified


def test_one_whose_file_is_gone_is_saved_there_anew(
    open_window: WindowOpener, file: Path, crash: Crash, offer: Offer
) -> None:
    window = open_window(file)
    write(" Fast")
    crash(window)
    file.unlink()
    window = open_window(None)
    dialog = offer(window)
    assert dialog.rows[0].differs.text() == "The file is not there any more"
    click(dialog.restore_all)
    assert window.current.files.save()
    assert file.read_bytes() == BRIEF.replace("in May", "in May Fast").encode()


def test_that_its_file_is_gone_is_said_of_what_was_restored(
    open_window: WindowOpener, file: Path, crash: Crash, offer: Offer, qtbot: QtBot
) -> None:
    window = open_window(file)
    write(" Fast")
    crash(window)
    file.unlink()
    window = open_window(None)
    click(offer(window).restore_all)
    qtbot.waitUntil(lambda: window.current.guard.seen is not None)
    line = window.current.notice.line
    assert line.text == "ferry.txt was moved or deleted. Saving writes it anew."
    click(line.buttons[0])
    assert file.read_bytes() == BRIEF.replace("in May", "in May Fast").encode()
    assert line.isHidden()


def test_the_caret_outlives_a_second_crash(
    open_window: WindowOpener, file: Path, crash: Crash, offer: Offer
) -> None:
    window = open_window(file)
    write(" Fast")
    for _ in range(2):
        crash(window)
        window = open_window(None)
        click(offer(window).restore_all)
        assert window.current.form.caret().position == len("Ferry Line to Reopen in May Fast")


def test_what_is_restored_is_in_a_copy_all_the_time(
    open_window: WindowOpener, file: Path, crash: Crash, offer: Offer, around: Surroundings
) -> None:
    window = open_window(file)
    write(" Fast")
    crash(window)
    window = open_window(None)
    click(offer(window).restore_all)
    assert len(copies(around)) == 1


def test_of_many_each_is_restored_in_a_turn_of_its_own(
    after_crash: AfterCrash, offer: Offer, qtbot: QtBot
) -> None:
    window = after_crash(5)
    dialog = offer(window)
    click(dialog.restore_all)
    assert len([page for page in window.tabs.pages if page.edited]) == 1
    with qtbot.waitSignal(dialog.finished, timeout=30_000):
        pass
    assert len([page for page in window.tabs.pages if page.edited]) == 5


def test_who_has_enough_of_restoring_finds_the_rest_later(
    after_crash: AfterCrash, offer: Offer, around: Surroundings
) -> None:
    window = after_crash(5)
    dialog = offer(window)
    click(dialog.restore_all)
    dialog.later.click()
    around.safety.flush()
    assert len(offer(window).rows) == 4


def test_later_leaves_all_as_it_is(
    open_window: WindowOpener, file: Path, crash: Crash, offer: Offer, qtbot: QtBot
) -> None:
    window = open_window(file)
    write(" Fast")
    crash(window)
    window = open_window(None)
    offer(window)
    press(Qt.Key.Key_Escape)
    assert window.current.document.pristine
    assert len(offer(window).rows) == 1


def test_discarding_is_undone(
    open_window: WindowOpener, file: Path, crash: Crash, offer: Offer, qtbot: QtBot
) -> None:
    window = open_window(file)
    write(" Fast")
    crash(window)
    window = open_window(None)
    (row,) = offer(window).rows
    click(row.discard)
    assert "brought back for a week" in row.differs.text()
    click(row.bring_back)
    assert row.differs.text() == "Since the file: title changed"
    click(row.restore)
    assert window.current.document.brief.title.endswith("Fast")


def test_the_menu_has_what_was_discarded_at_an_earlier_start(
    open_window: WindowOpener, file: Path, crash: Crash, offer: Offer, qtbot: QtBot
) -> None:
    window = open_window(file)
    write(" Fast")
    crash(window)
    window = open_window(None)
    dialog = offer(window)
    click(dialog.rows[0].discard)
    dialog.later.click()
    window.actions_by_name["recovery"].trigger()
    qtbot.waitUntil(lambda: window.recovery.dialog is not None)
    again = window.recovery.dialog
    assert again is not None
    click(again.rows[0].bring_back)
    click(again.rows[0].restore)
    assert window.current.document.brief.title.endswith("Fast")


def test_where_nothing_was_lost_nothing_is_offered(window: EditorWindow, qtbot: QtBot) -> None:
    window.offer_recovery()
    qtbot.waitUntil(lambda: not window.recovery.looking)
    assert window.recovery.dialog is None


@pytest.fixture
def crashed_twice(open_window: WindowOpener, file: Path, crash: Crash) -> None:
    """Two copies of one file: who was offered the first left it there, and typed something else."""
    for words in (" Fast", " Slowly"):
        window = open_window(file)
        write(words)
        crash(window)


@pytest.mark.usefixtures("crashed_twice")
def test_of_two_of_one_file_what_was_typed_last_is_on_top(
    open_window: WindowOpener, offer: Offer, qtbot: QtBot
) -> None:
    window = open_window(None)
    dialog = offer(window)
    assert len(dialog.rows) == 2
    with qtbot.waitSignal(dialog.finished):
        click(dialog.restore_all)
    document = window.current.document
    assert document.brief.title.endswith("Slowly")
    document.undo()
    assert document.brief.title.endswith("Fast")


@pytest.mark.usefixtures("crashed_twice")
def test_what_lies_under_a_restored_one_can_be_had_for_a_week(
    open_window: WindowOpener, offer: Offer, qtbot: QtBot, around: Surroundings
) -> None:
    dialog = offer(open_window(None))
    with qtbot.waitSignal(dialog.finished):
        click(dialog.restore_all)
    assert len(copies(around)) == 1
    (under,) = around.safety.keeping.recovery.discarded()
    assert b"Fast" in under.content.parts["brief"]


def test_who_restores_what_is_gone_keeps_what_was_typed_meanwhile(
    open_window: WindowOpener, file: Path, crash: Crash, offer: Offer, around: Surroundings
) -> None:
    crash_window = open_window(file)
    write(" Fast")
    crash(crash_window)
    window = open_window(file)
    write(" Slowly")
    row = offer(window).rows[0]
    row.found.copy.file.unlink()
    click(row.restore)
    assert "It is gone" in row.differs.text()
    (copy,) = copies(around)
    assert b"Slowly" in copy.read_bytes()


def test_what_is_restored_is_not_offered_again_before_it_was_written_anew(
    open_window: WindowOpener, file: Path, crash: Crash, offer: Offer, around: Surroundings
) -> None:
    window = open_window(file)
    write(" Fast")
    crash(window)
    window = open_window(None)
    click(offer(window).restore_all)
    assert len(list(around.safety.keeping.recovery.folder.glob("*.copy"))) == 1
    assert around.safety.keeping.recovery.left() == ()
