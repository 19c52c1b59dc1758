"""What goes out for review is known again when it comes back."""

import re
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.brief.model import Brief
from editor.desktop.document_view import DocumentView
from editor.desktop.surroundings import Surroundings
from editor.exports.exporter import Form
from tests.desktop.acting import CONTROL, Opener, answers, click, press, write
from tests.desktop.conftest import BRIEF
from tests.desktop.exporting.conftest import OpenExport, OpenPrint, Waiter


@pytest.fixture
def send(open_export: OpenExport, wait_for: Waiter, file: Path) -> "Sender":
    return Sender(open_export, wait_for, file)


class Sender:
    """Exports a review copy as HTML by the keyboard, and tells what it says."""

    def __init__(self, open_export: OpenExport, wait_for: Waiter, file: Path) -> None:
        self._open = open_export
        self._wait_for = wait_for
        self.copy = file.with_suffix(".review.html")

    def __call__(self) -> str:
        self.copy.unlink(missing_ok=True)
        dialog = self._open()
        dialog.choice.choose(review=True)
        dialog.forms.setCurrentIndex(dialog.forms.findData(Form.HTML.value))
        self.compared_with = dialog.choice.versions.currentText()
        dialog.export.click()
        self._wait_for("Exported ferry.review.html")
        return " ".join(re.sub("<[^>]*>", " ", self.copy.read_text("utf-8")).split())


def test_a_review_copy_keeps_what_the_screen_shows_and_says_which_version_that_is(
    view: DocumentView, around: Surroundings, file: Path, send: Sender
) -> None:
    write(" Fast")
    copy = send()
    (version,) = around.safety.keeping.kept.of(file)
    assert (
        around.safety.keeping.kept.text(version) == BRIEF.replace("in May", "in May Fast").encode()
    )
    assert version.name == "review copy"
    assert "Revision 1 " in copy
    assert version.says[:8] in copy.replace(" ", "")
    assert file.read_bytes() == BRIEF.encode()  # which is not what went out


def test_the_next_one_is_compared_with_the_last_that_went_out(
    view: DocumentView, send: Sender
) -> None:
    send()
    assert send.compared_with == "Nothing"
    QTest.keyClicks(view.form.title, " Fast")
    assert "title changed" in send()
    assert send.compared_with.startswith("review copy (")


def test_another_form_of_the_same_copy_is_not_compared_with_itself(
    view: DocumentView, send: Sender
) -> None:
    send()
    QTest.keyClicks(view.form.title, " Fast")
    send()
    assert "title changed" in send()


def test_a_copy_that_was_called_off_was_not_sent(
    view: DocumentView,
    around: Surroundings,
    file: Path,
    open_export: OpenExport,
    wait_for: Waiter,
    qtbot: QtBot,
) -> None:
    dialog = open_export()
    dialog.choice.choose(review=True)
    dialog.export.click()
    click(view.exporting.line.buttons[0])
    assert view.exporting.line.text == "ferry.review.pdf was not exported"
    kept = around.safety.keeping.kept
    qtbot.waitUntil(lambda: bool(kept.of(file)))  # it may be a version all the same
    assert kept.last_sent(file, Brief()) is None


def test_a_copy_that_could_not_be_written_was_not_sent(
    view: DocumentView, around: Surroundings, file: Path, open_export: OpenExport, wait_for: Waiter
) -> None:
    file.with_suffix(".review.pdf").mkdir()
    dialog = open_export()
    dialog.choice.choose(review=True)
    dialog.export.click()
    wait_for("could not be exported")
    assert around.safety.keeping.kept.last_sent(file, Brief()) is None


def test_a_copy_that_is_called_off_while_it_is_kept_is_not_made(
    view: DocumentView,
    around: Surroundings,
    file: Path,
    open_export: OpenExport,
    wait_for: Waiter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on = Event()
    keep = around.safety.keeping.versions.kept
    monkeypatch.setattr(
        around.safety.keeping.versions, "kept", lambda *of: go_on.wait() and keep(*of)
    )
    for form in (Form.PDF, Form.HTML):
        dialog = open_export()
        dialog.choice.choose(review=True)
        dialog.forms.setCurrentIndex(dialog.forms.findData(form.value))
        dialog.export.click()
    click(view.exporting.line.buttons[0])
    assert view.exporting.line.text == "Exporting ferry.review.html…"
    go_on.set()
    wait_for("Exported ferry.review.html")
    assert not file.with_suffix(".review.pdf").exists()


def test_what_is_printed_for_review_is_kept_and_known_as_sent(
    view: DocumentView,
    around: Surroundings,
    file: Path,
    open_print: OpenPrint,
    wait_for: Waiter,
    qtbot: QtBot,
) -> None:
    printed = answers(view).printed_to = file.with_name("printed.pdf")
    dialog = open_print()
    dialog.choice.choose(review=True)
    qtbot.waitUntil(dialog.print.isEnabled, timeout=20_000)
    kept = around.safety.keeping.kept
    assert kept.last_sent(file, Brief()) is None  # so far it was only looked at
    dialog.print.click()
    wait_for(f"Printed on {printed}")
    sent = kept.last_sent(file, Brief())
    assert sent is not None
    assert sent.number == 1


def test_versions_of_a_file_that_was_moved_are_offered(
    view: DocumentView, open_export: OpenExport, around: Surroundings, file: Path
) -> None:
    kept, standing = around.safety.keeping.kept, around.safety.files.on_disk(file)
    assert standing is not None
    kept.name(kept.keep(file.with_name("before.txt"), standing), "for the desk")
    versions = open_export().choice.versions
    assert any("for the desk" in versions.itemText(row) for row in range(versions.count()))


def test_saved_versions_are_offered_too(
    view: DocumentView, open_export: OpenExport, around: Surroundings
) -> None:
    write(" Fast")
    press(Qt.Key.Key_S, CONTROL)
    around.safety.close()  # by then they are kept
    versions = open_export().choice.versions
    offered = [versions.itemText(place) for place in range(versions.count())]
    assert [each[:10] for each in offered] == ["Nothing", "Version of", "Version of", "A file…"]


def test_a_brief_without_a_file_has_no_versions(
    open_view: Opener, tmp_path: Path, wait_for: Waiter
) -> None:
    view = open_view(None)
    write("Fast")
    view.exporting.export()
    dialog = view.exporting.dialog
    assert dialog is not None
    assert dialog.choice.versions.count() == 2  # nothing, and any file
    dialog.reject()
    assert answers(view).told == []
