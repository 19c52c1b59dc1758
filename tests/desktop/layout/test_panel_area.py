"""Panels around the page come and go, as far as there is room."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.history import Caret
from editor.desktop.window import EditorWindow
from tests.desktop.acting import action_of, press


@pytest.fixture
def narrow(qtbot: QtBot, view: DocumentView) -> DocumentView:
    """A view with no room for two pages."""
    view.window().resize(500, 600)
    qtbot.waitUntil(lambda: not view.preview.isVisible())
    return view


def test_the_preview_is_hidden_and_shown(view: DocumentView) -> None:
    press(Qt.Key.Key_F7)
    assert not view.preview.isVisible()
    assert not action_of(view, "preview").isChecked()
    press(Qt.Key.Key_F7)
    assert view.preview.isVisible()
    assert action_of(view, "preview").isChecked()


def test_the_problems_are_shown_and_hidden(view: DocumentView) -> None:
    press(Qt.Key.Key_F8)
    assert view.problem_list.isVisible()
    assert view.counts.isChecked()
    press(Qt.Key.Key_F8)
    assert not view.problem_list.isVisible()
    assert not view.counts.isChecked()


def test_the_problems_stand_there_without_the_preview(view: DocumentView) -> None:
    press(Qt.Key.Key_F7)
    press(Qt.Key.Key_F8)
    assert view.problem_list.isVisible()
    assert not view.preview.isVisible()


def test_panels_are_the_same_in_all_documents(qtbot: QtBot, window: EditorWindow) -> None:
    press(Qt.Key.Key_F7)
    window.tabs.new()
    window.current.furnish()
    qtbot.waitUntil(lambda: window.current.area.width() == window.width())
    assert not window.current.preview.isVisible()
    press(Qt.Key.Key_F7)
    window.tabs.go(1)
    assert window.current.preview.isVisible()


def test_in_a_narrow_window_the_preview_takes_the_place_of_the_page(narrow: DocumentView) -> None:
    field = narrow.form.sections[0].rows[1].fields["text"]
    field.setFocus()
    press(Qt.Key.Key_F7)
    assert narrow.preview.isVisible() and narrow.preview.hasFocus()
    assert not narrow.form.isVisible()
    press(Qt.Key.Key_F7)
    assert not narrow.preview.isVisible()
    assert field.hasFocus()


def test_in_a_narrow_window_the_problems_take_the_place_of_the_page(narrow: DocumentView) -> None:
    press(Qt.Key.Key_F8)
    assert narrow.problem_list.list.hasFocus()
    assert not narrow.form.isVisible()
    press(Qt.Key.Key_Escape)
    assert narrow.form.isVisible()


def test_from_the_preview_a_click_leads_back_to_the_page(narrow: DocumentView) -> None:
    press(Qt.Key.Key_F7)
    narrow.preview.place_clicked.emit(Caret(narrow.document.brief.narratives[1].id, "stance"))
    assert narrow.form.isVisible()
    assert narrow.form.sections[2].rows[1].fields["stance"].hasFocus()


def test_where_there_is_room_again_both_show(qtbot: QtBot, narrow: DocumentView) -> None:
    press(Qt.Key.Key_F7)
    narrow.window().resize(1000, 600)
    qtbot.waitUntil(lambda: narrow.preview.isVisible() and narrow.form.isVisible())
