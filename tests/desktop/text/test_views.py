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
from editor.desktop.status_line import StatusLine
from editor.desktop.text import views
from editor.desktop.text.view_switch import ViewSwitch
from editor.desktop.window import EditorWindow
from editor.filing.brief_files import BriefFiles
from tests.desktop.acting import (
    CONTROL,
    SHIFT,
    DecidedScheme,
    Opener,
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


def switch_of(window: EditorWindow) -> ViewSwitch:
    switch = window.findChild(ViewSwitch)
    assert switch is not None
    return switch


def said(window: EditorWindow) -> list[str]:
    line = window.findChild(StatusLine)
    assert line is not None
    return [label.text() for label in line.findChildren(QLabel)]


def put_caret(window: EditorWindow, before: str) -> None:
    place = window.views.text.shown.whole.index(before)
    window.views.text.select(place, place)


def problem(window: EditorWindow, code: str) -> Problem:
    return next(each for each in window.examiner.standing if each.code == code)


def underline_colour(window: EditorWindow) -> str:
    (underline,) = window.views.text.extraSelections()
    return underline.format.underlineColor().name()


def test_the_switch_shows_the_text_and_gives_it_the_keyboard(window: EditorWindow) -> None:
    click(switch_of(window).text)
    assert window.views.text_shows
    assert window.views.text.hasFocus()
    click(switch_of(window).form)
    assert window.form.title.hasFocus()


def test_too_many_items_open_as_text(
    few_items: None, open_window: Opener, file: Path, qtbot: QtBot
) -> None:
    window = open_window(file)
    assert window.views.text_shows
    assert not switch_of(window).form.isEnabled()
    assert "too many for the form" in switch_of(window).form.toolTip()
    assert any("8 items are too many" in text for text in said(window))
    assert list(window.form.rows()) == []
    press(Qt.Key.Key_E, CONTROL)
    assert window.views.text_shows
    assert window.actions_by_name["text-view"].isChecked()


def test_what_no_text_can_hold_stays_in_the_form(window: EditorWindow) -> None:
    facts = (Fact("One\nTwo"),)
    window.document.edit(replace(window.document.brief, facts=facts))
    click(switch_of(window).text)
    assert not window.views.text_shows
    assert switch_of(window).form.isChecked()
    assert any("can't be shown" in text for text in said(window))


def test_the_form_is_there_when_enough_is_gone(
    monkeypatch: pytest.MonkeyPatch, open_window: Opener, file: Path
) -> None:
    monkeypatch.setattr(views, "MOST_ITEMS", 7)
    window = open_window(file)
    end = BRIEF.index("\n\nPredictions")
    window.views.text.select(BRIEF.index("\n  • Narrative B"), end)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_E, CONTROL)
    assert not window.views.text_shows
    assert len(list(window.form.rows())) == 7


def test_a_long_text_is_read_in_a_pause(
    all_is_long: None, qtbot: QtBot, window: EditorWindow, file: Path
) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(window, "The ferry")
    write("Soon ")
    assert window.document.behind
    press(Qt.Key.Key_S, CONTROL)
    assert file.read_bytes() == BRIEF.replace("The ferry", "Soon The ferry").encode()
    qtbot.waitUntil(lambda: "Soon The ferry" in window.preview.toPlainText())
    assert not window.document.modified


def test_undo_goes_through_long_texts(
    all_is_long: None, qtbot: QtBot, window: EditorWindow
) -> None:
    press(Qt.Key.Key_E, CONTROL)
    for word in ("The ferry", "Repairs"):
        put_caret(window, word)
        write("Soon ")
        qtbot.waitUntil(lambda: not window.document.behind)
    press(Qt.Key.Key_Z, CONTROL)
    assert window.document.behind
    qtbot.waitUntil(lambda: not window.document.behind)
    assert window.document.brief.facts[0].text.startswith("Soon The ferry")
    assert window.document.brief.facts[1].text.startswith("Repairs")
    press(Qt.Key.Key_Z, CONTROL)
    assert window.views.text.shown.whole == BRIEF
    assert not window.document.modified


def test_the_form_waits_for_no_pause(all_is_long: None, window: EditorWindow) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(window, "The ferry")
    write("Soon ")
    press(Qt.Key.Key_E, CONTROL)
    write("!")
    assert window.document.brief.facts[0].text.startswith("Soon !The ferry")


def test_a_long_text_becomes_json_as_it_was_typed(
    all_is_long: None, qtbot: QtBot, window: EditorWindow, files: BriefFiles, tmp_path: Path
) -> None:
    press(Qt.Key.Key_E, CONTROL)
    for word in ("One ", "Two "):
        put_caret(window, "The ferry")
        write(word)
        qtbot.waitUntil(lambda: not window.document.behind)
    write("and ")
    answers(window).saved_as = tmp_path / "ferry.json"
    press(Qt.Key.Key_S, CONTROL | SHIFT)
    saved = files.read(tmp_path / "ferry.json").reading.brief
    assert saved.facts[0].text.startswith("One Two and The ferry")
    assert window.views.text.shown.whole.startswith("{")
    press(Qt.Key.Key_Z, CONTROL)
    assert window.document.fault is None


def test_problems_are_underlined_and_told(qtbot: QtBot, window: EditorWindow) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(window, "eleven")
    write(" ")
    qtbot.waitUntil(lambda: len(window.views.text.extraSelections()) == 1)
    view = window.views.text
    (underline,) = view.extraSelections()
    cursor = underline.cursor
    assert cursor.selectedText() == "  "
    place = view.cursorRect(cursor).center()
    tip = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), tip)
    assert QToolTip.text() == problem(window, "punct.double-space").message


def test_the_form_underlines_what_was_found_in_the_text(qtbot: QtBot, window: EditorWindow) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(window, "eleven")
    write(" ")
    qtbot.waitUntil(lambda: bool(window.examiner.standing))
    press(Qt.Key.Key_E, CONTROL)
    field = window.form.sections[0].rows[1].fields["text"]
    qtbot.waitUntil(lambda: bool(field.extraSelections()))
    (underline,) = field.extraSelections()
    assert underline.cursor.selectedText() == "  "


def test_the_list_leads_to_the_words_in_the_text(qtbot: QtBot, window: EditorWindow) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(window, "eleven")
    write("  ")
    qtbot.waitUntil(lambda: bool(window.examiner.standing))
    window.problem_list.chosen.emit(problem(window, "punct.double-space"))
    assert window.views.text.textCursor().selectedText() == "   "


def test_nothing_changes_under_a_word_that_is_composed(window: EditorWindow) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(window, "The ferry")
    view = window.views.text
    QApplication.sendEvent(view, QInputMethodEvent("か", []))
    assert window.document.text.whole == BRIEF
    window.document.edit(replace(window.document.brief, title="New"))
    assert view.shown.whole == BRIEF
    done = QInputMethodEvent("", [])
    done.setCommitString("蚊 ")
    QApplication.sendEvent(view, done)
    changed = BRIEF.replace("Ferry Line to Reopen in May", "New")
    assert window.document.text.whole == changed.replace("The ferry", "蚊 The ferry")
    assert view.document().toPlainText() == window.document.text.whole


def test_the_light_follows_the_caret(qtbot: QtBot, window: EditorWindow) -> None:
    press(Qt.Key.Key_E, CONTROL)
    with qtbot.waitSignal(window.views.item_focused) as focused:
        put_caret(window, "Repairs")
    assert focused.args == [window.document.brief.facts[1].id]


def test_a_click_in_the_preview_leads_to_the_line(window: EditorWindow) -> None:
    press(Qt.Key.Key_E, CONTROL)
    window.preview.source_clicked.emit(2)
    place = window.views.text.caret().position
    assert BRIEF[place:].startswith("AP and")


def test_both_schemes_underline_in_their_colours(
    qtbot: QtBot, window: EditorWindow, scheme: DecidedScheme
) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(window, "eleven")
    write(" ")
    qtbot.waitUntil(lambda: len(window.views.text.extraSelections()) == 1)
    light = underline_colour(window)
    scheme.turn(dark=True)
    dark = underline_colour(window)
    scheme.turn(dark=False)
    assert light != dark


def test_a_row_that_went_in_the_text_does_not_get_the_keyboard_back(
    qtbot: QtBot, window: EditorWindow
) -> None:
    window.form.sections[0].rows[1].fields["text"].setFocus()
    press(Qt.Key.Key_E, CONTROL)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_End, SHIFT)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Home, CONTROL)
    press(Qt.Key.Key_E, CONTROL)
    delete_now()
    focused = window.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    write("New ")
    assert window.document.brief.title.startswith("New ")


def test_what_is_composed_goes_along_into_the_text(window: EditorWindow) -> None:
    window.form.title.setFocus()
    window.form.title.place_caret(0)
    QApplication.sendEvent(window.form.title, QInputMethodEvent("に", []))
    press(Qt.Key.Key_E, CONTROL)
    assert window.views.text.shown.whole.startswith("にFerry Line")
    assert window.document.brief.title.startswith("にFerry Line")


def test_what_is_composed_goes_along_into_the_form(window: EditorWindow) -> None:
    press(Qt.Key.Key_E, CONTROL)
    press(Qt.Key.Key_Home, CONTROL)
    QApplication.sendEvent(window.views.text, QInputMethodEvent("に", []))
    press(Qt.Key.Key_E, CONTROL)
    assert window.form.title.toPlainText().startswith("にFerry Line")


@pytest.mark.parametrize("name", ["date", "note", "link", "open-link", "paste-plain", "add-facts"])
def test_what_needs_the_form_waits_for_it(window: EditorWindow, name: str) -> None:
    action = window.actions_by_name[name]
    assert action.isEnabled()
    press(Qt.Key.Key_E, CONTROL)
    assert not action.isEnabled()


def test_the_menu_in_the_text_helps_with_the_word(qtbot: QtBot, window: EditorWindow) -> None:
    press(Qt.Key.Key_E, CONTROL)
    put_caret(window, "Repairs took")
    write("thier ")
    put_caret(window, "hier")
    qtbot.waitUntil(lambda: bool(window.examiner.standing))
    press(Qt.Key.Key_F10, SHIFT)
    (menu,) = [each for each in window.views.text.findChildren(QMenu) if each.isVisible()]
    menu_texts = [action.text() for action in menu.actions()]
    menu.actions()[menu_texts.index("their")].trigger()
    menu.close()
    assert "• their Repairs took" in window.views.text.shown.whole


def test_a_caret_that_went_and_came_back_ends_the_undo_step_in_the_text(
    window: EditorWindow,
) -> None:
    press(Qt.Key.Key_E, CONTROL)
    press(Qt.Key.Key_Home, CONTROL)
    write("ab")
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Right)
    write("cd")
    window.document.undo()
    assert window.views.text.shown.whole.startswith("abFerry")


def test_before_its_bullet_one_is_in_the_item_of_the_line(window: EditorWindow) -> None:
    text = window.document.text.whole
    places = window.views.places()
    second = window.document.brief.facts[1]
    line = text.index("  • Repairs")
    assert places.caret_at(line).item is second.id
    assert places.caret_at(line - 1).item is window.document.brief.facts[0].id
