"""Exporting from the window."""

import errno
import os
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from editor.desktop.dialogs import Choice
from editor.desktop.document_view import DocumentView
from editor.desktop.exporting import export_queue
from editor.exports.exporter import Form
from editor.storage.safe_write import replace_file
from tests.desktop.acting import (
    ALT,
    CONTROL,
    Opener,
    action_of,
    answers,
    click,
    keyboard,
    press,
    write,
)
from tests.desktop.exporting.conftest import OpenExport, Waiter
from tests.exports.reading_back import LINES, text_of_pdf

FORMS = [Form.PDF, Form.DOCX, Form.HTML, Form.MARKDOWN]


def choose(inputs: QComboBox, value: str) -> None:
    """Go to ``value`` by its first letters, as the keyboard does."""
    inputs.setFocus()
    write(value)
    assert inputs.currentText().startswith(value)


def said_by(path: Path) -> str:
    form = Form(path.suffix[1:])
    if form is Form.PDF:
        return text_of_pdf(path.read_bytes())
    return "\n".join(line.text for line in LINES[form](path.read_bytes()))


@pytest.mark.parametrize("form", FORMS)
def test_each_form_lies_beside_the_brief_and_says_what_that_says(
    form: Form, file: Path, open_export: OpenExport, wait_for: Waiter
) -> None:
    dialog = open_export()
    dialog.forms.setCurrentIndex(FORMS.index(form))
    press(Qt.Key.Key_Return)
    wait_for(f"Exported ferry.{form}")
    said = said_by(file.with_suffix(f".{form}"))
    assert "Repairs took eleven months." in said
    assert "The islanders waited long enough." in said


@pytest.mark.parametrize("form", [Form.PDF, Form.DOCX, Form.HTML])
def test_a_review_copy_tells_the_problems_and_lies_beside_the_clean_one(
    form: Form,
    file: Path,
    view: DocumentView,
    open_export: OpenExport,
    wait_for: Waiter,
    qtbot: QtBot,
) -> None:
    view.form.title.setFocus()
    press(Qt.Key.Key_Home, CONTROL)
    write("teh  ")
    qtbot.waitUntil(lambda: len(view.examiner.standing) == 2)
    dialog = open_export()
    assert dialog.problems.text() == "Problems: 2 warnings"
    press(Qt.Key.Key_Down)  # to the review copy
    dialog.forms.setCurrentIndex([Form.PDF, Form.DOCX, Form.HTML].index(form))
    press(Qt.Key.Key_Return)
    wait_for(f"Exported ferry.review.{form}")
    data = (file.parent / f"ferry.review.{form}").read_bytes()
    if form is Form.HTML:
        page = data.decode()
        assert "ferry.txt" in page
        assert "punct.double-space" in page
        assert "word.misspelt" in page
        assert "Profile</dt><dd>test" in page
    elif form is Form.PDF:
        assert "REVIEW COPY" in text_of_pdf(data)
    else:
        assert data.startswith(b"PK")


def test_a_review_copy_knows_the_problems_of_what_was_typed_last(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    dialog = open_export()
    press(Qt.Key.Key_Down)
    choose(dialog.forms, "Web")
    view.document.edit(replace(view.document.brief, title="A ferry, teh one"))
    press(Qt.Key.Key_Return)  # sooner than the pause after which problems are looked for
    wait_for("Exported")
    assert "word.misspelt" in file.with_name("ferry.review.html").read_text("utf-8")


def test_it_is_the_brief_on_the_screen_that_goes_out(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    view.form.title.setFocus()
    press(Qt.Key.Key_Home, CONTROL)
    write("New: ")
    choose(open_export().forms, "Markdown")
    press(Qt.Key.Key_Return)
    wait_for("Exported")
    assert "New: Ferry Line" in said_by(file.with_suffix(".md"))
    assert "New: " not in file.read_text()


def test_of_a_text_that_cannot_be_read_the_last_brief_goes_out_and_it_says_so(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    view.document.save_as(file.with_suffix(".json"))
    view.views.show_text()
    view.views.text.setFocus()
    press(Qt.Key.Key_Home, CONTROL)
    write("x")
    assert view.document.fault is not None
    dialog = open_export()
    assert "can't be read now" in dialog.remark.text()
    choose(dialog.forms, "Markdown")
    press(Qt.Key.Key_Return)
    wait_for("Exported ferry.md")
    assert said_by(file.with_suffix(".md")).startswith("Ferry Line")


def test_what_was_chosen_is_proposed_the_next_time(
    file: Path, open_export: OpenExport, wait_for: Waiter
) -> None:
    dialog = open_export()
    press(Qt.Key.Key_Down)
    choose(dialog.forms, "Web")
    press(Qt.Key.Key_Return)
    wait_for("Exported")
    dialog = open_export()
    assert dialog.choice.copy.review
    assert dialog.forms.currentText().startswith("Web")


def test_a_review_copy_is_no_markdown(open_export: OpenExport) -> None:
    dialog = open_export()
    choose(dialog.forms, "Markdown")
    dialog.choice.copies.setFocus()
    press(Qt.Key.Key_Down)
    forms = [dialog.forms.itemText(place) for place in range(dialog.forms.count())]
    assert forms == ["PDF", "Word", "Web page (HTML)"]
    assert dialog.file.text().endswith("ferry.review.pdf")


def test_a_review_copy_is_compared_with_a_file(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    older = file.with_name("older.txt")
    older.write_bytes(file.read_bytes().replace(b"eleven", b"twelve"))
    answers(view).compared_with = older
    dialog = open_export()
    press(Qt.Key.Key_Down)
    dialog.choice.versions.setFocus()
    write("A")
    assert dialog.choice.versions.currentText() == "older.txt"
    choose(dialog.forms, "Web")
    click(dialog.export)
    wait_for("Exported")
    page = (file.parent / "ferry.review.html").read_text("utf-8")
    assert "<del>twelve</del>" in page
    assert "Since older.txt" in page


def test_what_holds_no_brief_is_not_compared_with(
    file: Path, view: DocumentView, open_export: OpenExport
) -> None:
    answers(view).compared_with = file.with_name("gone.txt")
    dialog = open_export()
    press(Qt.Key.Key_Down)
    dialog.choice.versions.setFocus()
    write("A")
    assert "There is no file" in answers(view).told[0]
    assert dialog.choice.versions.currentText() == "Nothing"


def test_another_file_is_chosen_and_its_ending_says_the_form(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    dialog = open_export()
    chosen = answers(view).exported_to = file.parent / "out" / "mine.md"
    chosen.parent.mkdir()
    click(dialog.elsewhere)
    assert dialog.forms.currentText() == "Markdown"
    choose(dialog.forms, "Web")
    assert dialog.file.text() == str(chosen.with_suffix(".html"))
    press(Qt.Key.Key_Return)
    wait_for("Exported mine.html")
    assert chosen.with_suffix(".html").exists()


def test_no_export_takes_the_place_of_the_brief_itself(
    file: Path, view: DocumentView, open_export: OpenExport
) -> None:
    before = file.read_bytes()
    link = answers(view).exported_to = file.with_name("link.md")
    link.symlink_to(file)
    dialog = open_export()
    click(dialog.elsewhere)
    assert dialog.remark.text() == "This is the file of the brief itself: choose another one."
    press(Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert file.read_bytes() == before


def test_that_a_file_is_replaced_is_said_before_and_asked_once_at_most(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    there = file.with_suffix(".pdf")
    there.write_bytes(b"old")
    dialog = open_export()
    assert dialog.remark.text() == "ferry.pdf is there already and will be replaced."
    answers(view).exported_to = there  # about which the system's dialog asks
    click(dialog.elsewhere)
    assert not dialog.remark.isVisible()
    press(Qt.Key.Key_Return)
    wait_for("Exported")
    assert there.read_bytes().startswith(b"%PDF")


def test_where_nothing_is_written_nothing_can_be_exported(open_view: Opener) -> None:
    view = open_view(None)
    assert not action_of(view, "export").isEnabled()
    view.document.edit(replace(view.document.brief, title="A"))
    assert action_of(view, "export").isEnabled()


def test_escape_exports_nothing(file: Path, view: DocumentView, open_export: OpenExport) -> None:
    open_export()
    press(Qt.Key.Key_Escape)
    assert view.exporting.dialog is None
    assert not view.exporting.line.isVisible()
    assert not file.with_suffix(".pdf").exists()


def test_a_full_disk_is_told_in_a_sentence_and_leaves_nothing(
    file: Path,
    view: DocumentView,
    open_export: OpenExport,
    wait_for: Waiter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(export_queue, "replace_file", full)
    open_export()
    press(Qt.Key.Key_Return)
    wait_for("ferry.pdf could not be exported.")
    click(view.exporting.line.buttons[0])
    assert "The disk is full" in answers(view).told[0]


def test_a_folder_that_is_gone_is_told_in_a_sentence(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    answers(view).exported_to = file.parent / "gone" / "ferry.pdf"
    click(open_export().elsewhere)
    press(Qt.Key.Key_Return)
    wait_for("could not be exported")
    click(view.exporting.line.buttons[0])
    assert "There is no folder" in answers(view).told[0]


def test_a_letter_that_no_font_has_is_named(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    view.form.title.setFocus()
    view.form.title.insertPlainText("\U0001e900")
    open_export()
    press(Qt.Key.Key_Return)
    wait_for("Exported ferry.pdf, with something missing")
    click(view.exporting.line.buttons[0])
    assert "U+1E900" in answers(view).told[0]


def test_an_export_is_called_off_and_leaves_nothing(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    open_export()
    press(Qt.Key.Key_Return)
    assert view.exporting.line.text == "Exporting ferry.pdf…"
    click(view.exporting.line.buttons[0])
    assert view.exporting.line.text == "ferry.pdf was not exported"
    choose(open_export().forms, "Markdown")  # and the next one is made all the same
    press(Qt.Key.Key_Return)
    wait_for("Exported ferry.md")
    assert sorted(path.name for path in file.parent.glob("ferry.*")) == ["ferry.md", "ferry.txt"]


def test_what_is_being_written_can_not_be_called_off(
    view: DocumentView,
    open_export: OpenExport,
    wait_for: Waiter,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on = Event()

    def held_up(path: Path, data: bytes) -> None:
        go_on.wait()
        replace_file(path, data)

    monkeypatch.setattr(export_queue, "replace_file", held_up)
    open_export()
    press(Qt.Key.Key_Return)
    cancel = view.exporting.line.buttons[0]
    assert cancel.isEnabled()
    qtbot.waitUntil(lambda: not cancel.isEnabled(), timeout=20_000)
    go_on.set()
    wait_for("Exported ferry.pdf")


def test_one_writes_on_while_an_export_is_made(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    choose(open_export().forms, "Markdown")
    press(Qt.Key.Key_Return)
    view.form.title.setFocus()
    QTest.keyClick(view.form.title, Qt.Key.Key_Home, CONTROL)
    QTest.keyClicks(view.form.title, "Later: ")  # before anything came back, for nobody waited
    assert view.exporting.line.text == "Exporting ferry.md…"
    assert view.document.brief.title.startswith("Later: ")
    wait_for("Exported")
    assert "Later" not in said_by(file.with_suffix(".md"))


def test_exports_are_made_one_after_the_other(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    for form in ("Markdown", "Web"):
        choose(open_export().forms, form)
        press(Qt.Key.Key_Return)
    assert view.exporting.line.text == "Exporting ferry.md, then 1 more…"
    wait_for("Exported ferry.html")
    assert file.with_suffix(".md").exists()


def test_what_is_exported_can_be_opened(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    open_export()
    press(Qt.Key.Key_Return)
    wait_for("Exported")
    for button in view.exporting.line.buttons:
        click(button)
    shown = [Path(url.removeprefix("file://")) for url in answers(view).browsed]
    assert shown == [file.with_suffix(".pdf"), file.parent]


def test_a_process_that_breaks_down_is_told_of_and_another_one_serves(
    file: Path,
    view: DocumentView,
    open_export: OpenExport,
    wait_for: Waiter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("sys.executable", "/bin/false")
        open_export()
        press(Qt.Key.Key_Return)
        wait_for("could not be exported")
    open_export()
    press(Qt.Key.Key_Return)
    wait_for("Exported")


def test_closing_while_something_is_exported_is_asked_about(
    file: Path, view: DocumentView, open_export: OpenExport, wait_for: Waiter
) -> None:
    for _ in range(2):
        open_export()
        press(Qt.Key.Key_Return)
    assert not view.window().close()
    assert answers(view).asked == ["2 exports go on"]
    wait_for("Exported ferry.pdf")
    assert file.with_suffix(".pdf").exists()


def test_of_exports_one_is_asked_though_all_that_is_edited_may_go(
    view: DocumentView, open_export: OpenExport
) -> None:
    view.form.title.setFocus()
    write("A ")
    action_of(view, "new").trigger()
    write("B")
    press(Qt.Key.Key_1, ALT)
    open_export()
    press(Qt.Key.Key_Return)
    answers(view).choice = Choice.DISCARD
    assert not view.window().close()
    assert answers(view).asked == ["1 exports go on"]


def test_closing_all_the_same_ends_what_is_being_made(
    file: Path, view: DocumentView, open_export: OpenExport
) -> None:
    answers(view).stops_exports = True
    open_export()
    press(Qt.Key.Key_Return)
    assert view.window().close()
    assert not file.with_suffix(".pdf").exists()


def test_the_keyboard_goes_through_the_whole_dialog_and_hears_what_it_is_on(
    open_export: OpenExport,
) -> None:
    dialog = open_export()
    press(Qt.Key.Key_Down)  # so that nothing is greyed out
    heard = []
    for _ in range(6):
        interface = QAccessible.queryAccessibleInterface(keyboard())
        # The name of a list is what is chosen in it; that it has a label, Qt tells otherwise.
        heard.append(keyboard().accessibleName() or interface.text(QAccessible.Text.Name))
        press(Qt.Key.Key_Tab)
    assert heard == [
        "Copy",
        "Compared with",
        "Form",
        "Choose another file",
        "Cancel",
        "Export",
    ]
    assert dialog.choice.copies.hasFocus()


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_W, "versions"), (Qt.Key.Key_C, "copies")])
def test_the_letters_of_labels_lead_to_their_inputs(
    key: Qt.Key, name: str, open_export: OpenExport
) -> None:
    dialog = open_export()
    press(Qt.Key.Key_Down)
    dialog.forms.setFocus()
    press(key, ALT)
    assert getattr(dialog.choice, name).hasFocus()
    assert all(label.buddy() for label in dialog.findChildren(QLabel) if "&" in label.text())
