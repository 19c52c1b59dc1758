"""What is asked before an export."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from editor.desktop.document_view import DocumentView
from tests.desktop.acting import (
    ALT,
    Opener,
    action_of,
    answers,
    click,
    keyboard,
    press,
    write,
)
from tests.desktop.exporting.conftest import OpenExport, Waiter, choose


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
        "Format",
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
