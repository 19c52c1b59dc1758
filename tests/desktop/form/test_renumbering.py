"""Sources are renumbered with a key or beside their heading, in one step."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from editor.brief.model import Source
from editor.desktop.document_view import DocumentView
from editor.desktop.form.renumbering import RenumberButton
from tests.desktop.acting import CONTROL, SHIFT, Opener, click, keyboard, press
from tests.desktop.conftest import BRIEF

MIXED = BRIEF.replace("May 2.1", "spring.2").replace("months.2,3", "months.1,3")
SORTED = (
    BRIEF.replace("May 2.1", "spring.1")
    .replace("months.2,3", "months.2,3")
    .replace("1Reuters, 2AP", "1AP, 2Reuters")
)


@pytest.fixture
def mixed(open_view: Opener, tmp_path: Path) -> DocumentView:
    path = tmp_path / "mixed.txt"
    path.write_bytes(MIXED.encode())
    return open_view(path)


def button(view: DocumentView) -> RenumberButton:
    (only,) = view.form.findChildren(RenumberButton)
    return only


def test_the_button_is_there_while_it_would_change_something(mixed: DocumentView) -> None:
    assert button(mixed).isVisible()
    click(button(mixed))
    assert not button(mixed).isVisible()
    press(Qt.Key.Key_Z, CONTROL)
    assert button(mixed).isVisible()
    assert not mixed.document.modified


def test_what_is_in_order_needs_no_button(view: DocumentView) -> None:
    assert not button(view).isVisible()


def test_a_key_renumbers_and_changes_no_other_byte(mixed: DocumentView) -> None:
    press(Qt.Key.Key_R, CONTROL | SHIFT)
    press(Qt.Key.Key_S, CONTROL)
    assert mixed.document.path is not None
    assert mixed.document.path.read_text("utf-8") == SORTED


def test_a_doubled_number_is_told(mixed: DocumentView) -> None:
    brief = mixed.document.brief
    mixed.document.edit(replace(brief, sources=(*brief.sources, Source(2, "CNN"))))
    assert not button(mixed).isVisible()
    before = mixed.document.brief
    press(Qt.Key.Key_R, CONTROL | SHIFT)
    assert mixed.document.brief is before
    assert mixed.form.renumber_sources().startswith("Two sources have the number 2")


def test_tab_comes_to_it_before_the_sources(mixed: DocumentView) -> None:
    mixed.form.sections[0].add_button.setFocus()
    press(Qt.Key.Key_Tab)
    assert keyboard() is button(mixed)
    press(Qt.Key.Key_Tab)
    assert keyboard() is mixed.form.sections[1].rows[0].fields["name"]
