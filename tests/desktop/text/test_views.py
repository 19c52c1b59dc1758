"""Form or text: which shows, where the keyboard goes, what is said about it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from editor.brief.model import Fact
from editor.checks.problem import Problem
from editor.desktop import document, history
from editor.desktop.document_view import DocumentView
from editor.desktop.status_line import StatusLine
from editor.desktop.text import views
from editor.desktop.text.view_switch import ViewSwitch
from editor.filing.brief_files import BriefFiles
from tests.desktop.acting import (
    CONTROL,
    SHIFT,
    DecidedScheme,
    Opener,
    action_of,
    answers,
    click,
    delete_now,
    press,
    write,
)
from tests.desktop.conftest import BRIEF


@pytest.fixture
def few_items(monkeypatch: pytest.MonkeyPatch) -> None:
    """A form that takes no more than three items."""
    monkeypatch.setattr(views, "MOST_ITEMS", 3)


@pytest.fixture
def all_is_long(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every text is one that is read late and kept as a text."""
    monkeypatch.setattr(document, "_READ_AT_ONCE", 0)
    monkeypatch.setattr(history, "_KEPT_AS_BRIEF", 0)
    yield


def switch_of(view: DocumentView) -> ViewSwitch:
    switch = view.window().findChild(ViewSwitch)
    assert switch is not None
    return switch


def said(view: DocumentView) -> list[str]:
    line = view.findChild(StatusLine)
    assert line is not None
    return [label.text() for label in line.findChildren(QLabel)]


def put_caret(view: DocumentView, before: str) -> None:
    place = view.views.text.shown.whole.index(before)
    view.views.text.select(place, place)


def problem(view: DocumentView, code: str) -> Problem:
    return next(each for each in view.examiner.standing if each.code == code)


def underline_colour(view: DocumentView) -> str:
    (underline,) = view.views.text.extraSelections()
    return underline.format.underlineColor().name()


def test_the_switch_shows_the_text_and_gives_it_the_keyboard(view: DocumentView) -> None:
    click(switch_of(view).text)
    assert view.views.text_shows
    assert view.views.text.hasFocus()
    click(switch_of(view).form)
    assert view.form.title.hasFocus()


def test_too_many_items_open_as_text(
    few_items: None, open_view: Opener, file: Path, qtbot: QtBot
) -> None:
    view = open_view(file)
    assert view.views.text_shows
    assert not switch_of(view).form.isEnabled()
    assert "too many for the form" in switch_of(view).form.toolTip()
    assert any("8 items are too many" in text for text in said(view))
    assert view.form.rows.all() == []
    press(Qt.Key.Key_E, CONTROL)
    assert view.views.text_shows
    assert action_of(view, "text-view").isChecked()


def test_what_no_text_can_hold_stays_in_the_form(view: DocumentView) -> None:
    facts = (Fact("One\nTwo"),)
    view.document.edit(replace(view.document.brief, facts=facts))
    click(switch_of(view).text)
    assert not view.views.text_shows
    assert switch_of(view).form.isChecked()
    assert any("can't be shown" in text for text in said(view))


def test_the_form_is_there_when_enough_is_gone(
    monkeypatch: pytest.MonkeyPatch, open_view: Opener, file: Path
) -> None:
    monkeypatch.setattr(views, "MOST_ITEMS", 7)
    view = open_view(file)
    end = BRIEF.index("\n\nPredictions")
    view.views.text.select(BRIEF.index("\n  • Narrative B"), end)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_E, CONTROL)
    assert not view.views.text_shows
    assert len(view.form.rows.all()) == 7


def test_a_long_text_is_read_in_a_pause(
    all_is_long: None, qtbot: QtBot, view: DocumentView, file: Path
) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(view, "The ferry")
    write("Soon ")
    assert view.document.behind
    press(Qt.Key.Key_S, CONTROL)
    assert file.read_bytes() == BRIEF.replace("The ferry", "Soon The ferry").encode()
    qtbot.waitUntil(lambda: "Soon The ferry" in view.preview.toPlainText())
    assert not view.document.modified


def test_undo_goes_through_long_texts(all_is_long: None, qtbot: QtBot, view: DocumentView) -> None:
    press(Qt.Key.Key_E, CONTROL)
    for word in ("The ferry", "Repairs"):
        put_caret(view, word)
        write("Soon ")
        qtbot.waitUntil(lambda: not view.document.behind)
    press(Qt.Key.Key_Z, CONTROL)
    assert view.document.behind
    qtbot.waitUntil(lambda: not view.document.behind)
    assert view.document.brief.facts[0].text.startswith("Soon The ferry")
    assert view.document.brief.facts[1].text.startswith("Repairs")
    press(Qt.Key.Key_Z, CONTROL)
    assert view.views.text.shown.whole == BRIEF
    assert not view.document.modified


def test_the_form_waits_for_no_pause(all_is_long: None, view: DocumentView) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(view, "The ferry")
    write("Soon ")
    press(Qt.Key.Key_E, CONTROL)
    write("!")
    assert view.document.brief.facts[0].text.startswith("Soon !The ferry")


def test_a_long_text_becomes_json_as_it_was_typed(
    all_is_long: None, qtbot: QtBot, view: DocumentView, files: BriefFiles, tmp_path: Path
) -> None:
    press(Qt.Key.Key_E, CONTROL)
    for word in ("One ", "Two "):
        put_caret(view, "The ferry")
        write(word)
        qtbot.waitUntil(lambda: not view.document.behind)
    write("and ")
    answers(view).saved_as = tmp_path / "ferry.json"
    press(Qt.Key.Key_S, CONTROL | SHIFT)
    saved = files.read(tmp_path / "ferry.json").reading.brief
    assert saved.facts[0].text.startswith("One Two and The ferry")
    assert view.views.text.shown.whole.startswith("{")
    press(Qt.Key.Key_Z, CONTROL)
    assert view.document.fault is None


def test_problems_are_underlined_and_told(qtbot: QtBot, view: DocumentView) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(view, "eleven")
    write(" ")
    qtbot.waitUntil(lambda: len(view.views.text.extraSelections()) == 1)
    page = view.views.text
    (underline,) = page.extraSelections()
    cursor = underline.cursor
    assert cursor.selectedText() == "  "
    place = page.cursorRect(cursor).center()
    tip = QHelpEvent(QEvent.Type.ToolTip, place, page.viewport().mapToGlobal(place))
    QApplication.sendEvent(page.viewport(), tip)
    assert QToolTip.text() == problem(view, "punct.double-space").message


def test_the_form_underlines_what_was_found_in_the_text(qtbot: QtBot, view: DocumentView) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(view, "eleven")
    write(" ")
    qtbot.waitUntil(lambda: bool(view.examiner.standing))
    press(Qt.Key.Key_E, CONTROL)
    field = view.form.sections[0].rows[1].fields["text"]
    qtbot.waitUntil(lambda: bool(field.extraSelections()))
    (underline,) = field.extraSelections()
    assert underline.cursor.selectedText() == "  "


def test_the_list_leads_to_the_words_in_the_text(qtbot: QtBot, view: DocumentView) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(view, "eleven")
    write("  ")
    qtbot.waitUntil(lambda: bool(view.examiner.standing))
    view.problem_list.chosen.emit(problem(view, "punct.double-space"))
    assert view.views.text.textCursor().selectedText() == "   "


def test_nothing_changes_under_a_word_that_is_composed(view: DocumentView) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(view, "The ferry")
    page = view.views.text
    QApplication.sendEvent(page, QInputMethodEvent("か", []))
    assert view.document.text.whole == BRIEF
    view.document.edit(replace(view.document.brief, title="New"))
    assert page.shown.whole == BRIEF
    done = QInputMethodEvent("", [])
    done.setCommitString("蚊 ")
    QApplication.sendEvent(page, done)
    changed = BRIEF.replace("Ferry Line to Reopen in May", "New")
    assert view.document.text.whole == changed.replace("The ferry", "蚊 The ferry")
    assert page.document().toPlainText() == view.document.text.whole


def test_the_light_follows_the_caret(qtbot: QtBot, view: DocumentView) -> None:
    press(Qt.Key.Key_E, CONTROL)
    with qtbot.waitSignal(view.views.item_focused) as focused:
        put_caret(view, "Repairs")
    assert focused.args == [view.document.brief.facts[1].id]


def test_a_click_in_the_preview_leads_to_the_line(view: DocumentView) -> None:
    press(Qt.Key.Key_E, CONTROL)
    view.preview.source_clicked.emit(2)
    place = view.views.text.caret().position
    assert BRIEF[place:].startswith("AP and")


def test_both_schemes_underline_in_their_colours(
    qtbot: QtBot, view: DocumentView, scheme: DecidedScheme
) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(view, "eleven")
    write(" ")
    qtbot.waitUntil(lambda: len(view.views.text.extraSelections()) == 1)
    light = underline_colour(view)
    scheme.turn(dark=True)
    dark = underline_colour(view)
    scheme.turn(dark=False)
    assert light != dark


def test_a_row_that_went_in_the_text_does_not_get_the_keyboard_back(
    qtbot: QtBot, view: DocumentView
) -> None:
    view.form.sections[0].rows[1].fields["text"].setFocus()
    press(Qt.Key.Key_E, CONTROL)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_End, SHIFT)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Home, CONTROL)
    press(Qt.Key.Key_E, CONTROL)
    delete_now()
    focused = view.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    write("New ")
    assert view.document.brief.title.startswith("New ")


def test_what_is_composed_goes_along_into_the_text(view: DocumentView) -> None:
    view.form.title.setFocus()
    view.form.title.place_caret(0)
    QApplication.sendEvent(view.form.title, QInputMethodEvent("に", []))
    press(Qt.Key.Key_E, CONTROL)
    assert view.views.text.shown.whole.startswith("にFerry Line")
    assert view.document.brief.title.startswith("にFerry Line")


def test_what_is_composed_goes_along_into_the_form(view: DocumentView) -> None:
    press(Qt.Key.Key_E, CONTROL)
    press(Qt.Key.Key_Home, CONTROL)
    QApplication.sendEvent(view.views.text, QInputMethodEvent("に", []))
    press(Qt.Key.Key_E, CONTROL)
    assert view.form.title.toPlainText().startswith("にFerry Line")


@pytest.mark.parametrize("name", ["date", "note", "link", "open-link", "paste-plain", "add-facts"])
def test_what_needs_the_form_waits_for_it(view: DocumentView, name: str) -> None:
    action = action_of(view, name)
    assert action.isEnabled()
    press(Qt.Key.Key_E, CONTROL)
    assert not action.isEnabled()


def test_the_menu_in_the_text_helps_with_the_word(qtbot: QtBot, view: DocumentView) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(view, "Repairs took")
    write("thier ")
    put_caret(view, "hier")
    qtbot.waitUntil(lambda: bool(view.examiner.standing))
    press(Qt.Key.Key_F10, SHIFT)
    (menu,) = [each for each in view.views.text.findChildren(QMenu) if each.isVisible()]
    menu_texts = [action.text() for action in menu.actions()]
    menu.actions()[menu_texts.index("their")].trigger()
    menu.close()
    assert "• their Repairs took" in view.views.text.shown.whole


def test_a_caret_that_went_and_came_back_ends_the_undo_step_in_the_text(
    view: DocumentView,
) -> None:
    press(Qt.Key.Key_E, CONTROL)
    press(Qt.Key.Key_Home, CONTROL)
    write("ab")
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Right)
    write("cd")
    view.document.undo()
    assert view.views.text.shown.whole.startswith("abFerry")


def test_before_its_bullet_one_is_in_the_item_of_the_line(view: DocumentView) -> None:
    text = view.document.text.whole
    places = view.views.places()
    second = view.document.brief.facts[1]
    line = text.index("  • Repairs")
    assert places.caret_at(line).item is second.id
    assert places.caret_at(line - 1).item is view.document.brief.facts[0].id
