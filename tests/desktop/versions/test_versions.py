"""The versions of the open file: listed, compared, restored, named."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.versions.versions_dialog import VersionsDialog
from editor.filing.brief_files import OnDisk
from editor.filing.kept_versions import KeptVersions
from tests.desktop.acting import ALT, CONTROL, SHIFT, answers, click, press, write
from tests.desktop.conftest import BRIEF
from tests.desktop.versions.conftest import NOON, THIRD, Browse, Keep, changes, is_filled


def test_now_comes_first_and_then_what_was_saved_newest_first(dialog: VersionsDialog) -> None:
    moments = [f"{datetime.fromtimestamp(NOON + 60 * n).astimezone():%H:%M}" for n in (2, 1, 0)]
    assert [row.title for row in dialog.list.rows] == ["Now, in the window", *moments]
    assert [bool(row.day) for row in dialog.list.rows] == [False, True, False, False]


def test_each_tells_how_long_it_is_and_what_is_new_in_it(
    dialog: VersionsDialog, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: dialog.list.rows[0].changed is not None)
    assert [row.details for row in dialog.list.rows] == [
        "40 words · nothing changed",
        "40 words · Title changed",
        "40 words · 1 fact changed",
        "40 words · the first that is kept",
    ]


def test_the_key_opens_them_with_what_differs_from_the_window(
    saved: None, view: DocumentView, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_H, CONTROL | SHIFT | ALT)
    dialog = view.versions.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: is_filled(dialog))
    assert dialog.list.currentIndex().row() == 2  # the newest is what the window says
    title = "Title, changed: Ferry Line to [removed: Reopen][added: Open] in May"
    assert changes(dialog) == [title]
    dialog.reject()


def test_up_and_down_lead_from_version_to_version(dialog: VersionsDialog, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(dialog.changes.rows) == 2)
    assert dialog.summary.text() == "Title changed · 1 fact changed"
    fact = "Fact 2, changed: Repairs took [removed: eleven months][added: a year]. [2, 3]"
    assert changes(dialog)[1] == fact
    press(Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: dialog.changes.sentence == "Both say the same.")


def test_any_two_can_be_compared(dialog: VersionsDialog, qtbot: QtBot) -> None:
    dialog.others.setFocus()
    for _ in range(4):
        press(Qt.Key.Key_Down)
    assert dialog.others.currentText() == dialog.list.rows[3].whole
    qtbot.waitUntil(lambda: dialog.summary.text() == "1 fact changed")
    older, newer = dialog.list.rows[3].whole, dialog.list.rows[2].whole
    assert dialog.legend.text() == f"Struck out: {older}  ·  Underlined: {newer}"
    assert not dialog.restore_change.isEnabled()


def test_what_is_typed_is_compared_with_the_last_save(
    saved: None, browse: Browse, qtbot: QtBot
) -> None:
    write(" Fast")
    dialog = browse()
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: len(dialog.changes.rows) == 1)
    assert changes(dialog) == ["Title, changed: Ferry Line to Open in May[added:  Fast]"]


def test_restoring_is_an_edit_that_undo_takes_back(
    dialog: VersionsDialog, view: DocumentView, file: Path, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_End)
    qtbot.waitUntil(dialog.restore.isEnabled)
    press(Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert view.document.brief.title == "Ferry Line to Reopen in May"
    assert file.read_bytes() == THIRD.encode()
    view.window().activateWindow()  # as window managers do by themselves
    qtbot.waitUntil(view.window().isActiveWindow)
    press(Qt.Key.Key_Z, CONTROL)
    assert view.document.brief.title == "Ferry Line to Open in May"
    assert not view.document.modified


def test_what_is_restored_and_saved_is_the_version_byte_for_byte(
    keep: Keep, browse: Browse, view: DocumentView, file: Path, qtbot: QtBot
) -> None:
    odd = BRIEF.replace("\n", "\r\n").replace("•", "*").encode()
    keep(odd.decode(), NOON)
    keep(BRIEF, NOON + 60)
    dialog = browse()
    press(Qt.Key.Key_End)
    said = "Both say the same: only the layout of the file differs."
    qtbot.waitUntil(lambda: dialog.changes.sentence == said)
    click(dialog.restore)
    assert view.files.save()
    assert file.read_bytes() == odd


def test_items_stay_what_they_are_and_the_form_shows_them(
    dialog: VersionsDialog, view: DocumentView, qtbot: QtBot
) -> None:
    ids = [fact.id for fact in view.document.brief.facts]
    press(Qt.Key.Key_End)
    qtbot.waitUntil(dialog.restore.isEnabled)
    click(dialog.restore)
    assert [fact.id for fact in view.document.brief.facts] == ids
    shown = view.form.sections[0].rows[1].fields["text"].toPlainText()
    assert shown == "Repairs took eleven months."


def test_a_note_that_is_newer_than_the_version_goes_and_comes_back(
    dialog: VersionsDialog, view: DocumentView, qtbot: QtBot
) -> None:
    brief = view.document.brief
    noted = replace(brief.facts[0], note="Who says so?")
    view.document.edit(replace(brief, facts=(noted, *brief.facts[1:])))
    qtbot.waitUntil(lambda: any("Who says so?" in each for each in changes(dialog)))
    qtbot.waitUntil(dialog.restore.isEnabled)
    click(dialog.restore)
    assert view.document.brief.facts[0].note == ""
    view.document.undo()
    assert view.document.brief.facts[0].note == "Who says so?"


def test_one_change_alone_is_taken_back(
    dialog: VersionsDialog, view: DocumentView, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_End)
    qtbot.waitUntil(lambda: len(dialog.changes.rows) == 2)
    dialog.changes.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert view.document.brief.facts[1].text == "Repairs took eleven months."
    assert view.document.brief.title == "Ferry Line to Open in May"
    qtbot.waitUntil(lambda: len(dialog.changes.rows) == 1)
    assert dialog.isVisible()
    view.document.undo()
    qtbot.waitUntil(lambda: len(dialog.changes.rows) == 2)


def test_f2_names_a_version_and_takes_the_name_away(
    dialog: VersionsDialog, view: DocumentView, kept: KeptVersions, file: Path, qtbot: QtBot
) -> None:
    answers(view).version = "Sent to desk"
    press(Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: dialog.list.rows[2].name == "Sent to desk")
    assert dialog.list.currentIndex().row() == 2
    assert dialog.list.rows[2].whole.endswith(" · Sent to desk")
    assert dialog.others.itemText(3) == dialog.list.rows[2].whole
    answers(view).version = ""
    click(dialog.name)
    qtbot.waitUntil(lambda: dialog.list.rows[2].name == "")
    assert [version.name for version in kept.of(file)] == ["", "", ""]


def test_what_was_sent_for_review_says_which_revision_it_is(
    saved: None, kept: KeptVersions, file: Path, browse: Browse, view: DocumentView, qtbot: QtBot
) -> None:
    kept.mark_sent(kept.of(file)[1])
    dialog = browse()
    assert dialog.list.rows[2].name == "Sent for review, revision 2"
    answers(view).version = "Sent to desk"
    press(Qt.Key.Key_F2)
    name = "Sent to desk · sent for review, revision 2"
    qtbot.waitUntil(lambda: dialog.list.rows[2].name == name)


def test_what_the_window_says_has_no_name_and_is_not_restored(
    dialog: VersionsDialog, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: bool(dialog.changes.sentence))
    assert not dialog.name.isEnabled()
    assert not dialog.restore.isEnabled()


def test_without_any_it_says_when_they_are_kept(browse: Browse) -> None:
    assert browse().changes.sentence == "Versions are kept each time you save."


def test_a_brief_without_a_file_has_none(view: DocumentView, browse: Browse) -> None:
    view.document.open_copy(view.document.path or Path())
    said = "This brief was never saved. Versions are kept each time you save."
    assert browse().changes.sentence == said


def test_what_was_just_saved_is_there(view: DocumentView, browse: Browse) -> None:
    write("!")
    assert view.files.save()
    assert [row.changed for row in browse().list.rows[1:]] == [
        "Title changed",
        "the first that is kept",
    ]


def test_a_folder_that_can_not_be_read_is_said(
    saved: None, kept: KeptVersions, file: Path, browse: Browse
) -> None:
    folder = kept.of(file)[0].file.parent
    folder.rename(folder.with_name("away"))
    folder.write_bytes(b"")
    said = browse().changes.sentence
    assert said.startswith("Versions can't be read. ")
    assert str(folder.parent) in said


def test_half_a_version_is_said_and_the_others_go_on(
    saved: None, kept: KeptVersions, file: Path, browse: Browse, qtbot: QtBot
) -> None:
    half = kept.of(file)[1].file
    half.write_bytes(half.read_bytes()[:-4])
    dialog = browse()
    assert dialog.changes.sentence == "This version is gone, or its file is broken."
    assert [row.changed for row in dialog.list.rows[1:]] == [
        "",
        "can't be read",
        "the first that is kept",
    ]
    assert not dialog.restore.isEnabled()
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(dialog.restore.isEnabled)


def test_one_of_which_nothing_is_left_is_counted(
    saved: None, kept: KeptVersions, file: Path, browse: Browse
) -> None:
    kept.of(file)[1].file.write_bytes(b"\0")
    dialog = browse()
    assert len(dialog.list.rows) == 3
    assert dialog.told.text() == "One more version is damaged and can't be shown."


def test_what_is_no_brief_is_compared_by_lines_and_restored_as_text(
    kept: KeptVersions, file: Path, browse: Browse, view: DocumentView, qtbot: QtBot
) -> None:
    path = as_json(file, view)
    kept.saved(path, None, OnDisk(b"{broken\n", b"", NOON))
    assert view.files.open(path)
    dialog = browse()
    press(Qt.Key.Key_End)
    qtbot.waitUntil(lambda: dialog.summary.text().endswith("changed"))
    assert changes(dialog)[0].startswith("Line 1, changed: ")
    qtbot.waitUntil(dialog.restore.isEnabled)
    click(dialog.restore)
    assert view.document.text.whole == "{broken\n"
    assert view.document.fault is not None
    view.document.undo()
    assert view.document.brief.title == "Ferry Line to Reopen in May"


def as_json(file: Path, view: DocumentView) -> Path:
    """The ferry in another file, which has no versions."""
    path = file.with_suffix(".json")
    view.document.save_as(path)
    return path


def test_a_text_that_can_not_be_read_is_mended_by_restoring(
    kept: KeptVersions, file: Path, view: DocumentView, browse: Browse, qtbot: QtBot
) -> None:
    path = as_json(file, view)
    good = path.read_bytes()
    path.write_bytes(b"{broken\n")
    assert view.files.open(path)
    kept.saved(path, None, OnDisk(good, b"", NOON))
    dialog = browse()
    qtbot.waitUntil(dialog.restore.isEnabled)
    click(dialog.restore)
    assert view.document.brief.title == "Ferry Line to Reopen in May"
    assert view.files.save()
    assert path.read_bytes() == good


def test_a_file_that_somebody_else_has_open_is_not_changed(
    saved: None, view: DocumentView, browse: Browse
) -> None:
    view.document.hold(held=True)
    dialog = browse()
    assert not dialog.restore.isEnabled()
    assert dialog.told.text() == "The file is read-only: nothing can be restored."


def test_a_copy_has_the_versions_of_its_original_by_that_name(
    saved: None, view: DocumentView, browse: Browse, file: Path
) -> None:
    answers(view).saved_as = file.with_name("copy.txt")
    assert view.files.save_as()
    dialog = browse()
    assert [row.place for row in dialog.list.rows] == ["", *3 * ["as ferry.txt"]]


def test_a_file_that_was_moved_has_those_from_before(
    saved: None, view: DocumentView, browse: Browse, file: Path
) -> None:
    moved = file.rename(file.with_name("moved.txt"))
    assert view.files.open(moved)
    assert [row.place for row in browse().list.rows] == ["", *3 * ["as ferry.txt"]]


def test_what_stood_there_before_can_be_copied(dialog: VersionsDialog) -> None:
    dialog.changes.setFocus()
    press(Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "Ferry Line to Reopen in May"


def test_escape_leaves_all_as_it_was(
    dialog: VersionsDialog, view: DocumentView, browse: Browse
) -> None:
    shown = changes(dialog)
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not view.document.can_undo
    assert changes(browse()) == shown


def test_without_any_it_still_tells_how_long_the_brief_is(browse: Browse, qtbot: QtBot) -> None:
    dialog = browse()
    qtbot.waitUntil(lambda: dialog.list.rows[0].details == "40 words")
