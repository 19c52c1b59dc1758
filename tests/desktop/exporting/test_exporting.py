"""What is exported from the window: the file, and what is told of it."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.exporting import export_queue
from editor.desktop.exporting.export_dialog import ExportDialog
from editor.exports.exporter import Form
from tests.desktop.acting import (
    CONTROL,
    Opener,
    answers,
    click,
    press,
    write,
)
from tests.desktop.exporting.conftest import OpenExport, Waiter, choose, said_by
from tests.exports.reading_back import text_of_pdf

FORMS = [Form.PDF, Form.DOCX, Form.HTML, Form.MARKDOWN]


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


def test_a_file_that_was_named_without_its_folder_is_exported_into_that(
    file: Path, open_view: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(file.parent)
    view = open_view(Path(file.name))
    view.exporting.export()
    dialog = view.exporting.dialog
    assert isinstance(dialog, ExportDialog)
    assert dialog.file.text() == str(file.with_suffix(".pdf"))
    dialog.export.click()
    qtbot.waitUntil(lambda: "Exported" in view.exporting.line.text, timeout=20_000)
    click(view.exporting.line.buttons[0])
    assert answers(view).browsed == [file.with_suffix(".pdf").as_uri()]
