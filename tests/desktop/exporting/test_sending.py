"""What goes out for review is known again when it comes back."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.desktop.document_view import DocumentView
from editor.desktop.surroundings import Surroundings
from editor.exports.exporter import Form
from tests.desktop.acting import CONTROL, Opener, answers, press, write
from tests.desktop.conftest import BRIEF
from tests.desktop.exporting.conftest import OpenExport, Waiter


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
