"""What helps with a problem leads the context menu of its words."""

from collections.abc import Callable
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.form.text_field import TextField
from tests.desktop.acting import SHIFT, Opener, answers, press, write
from tests.desktop.conftest import BRIEF

Reason = QContextMenuEvent.Reason
Ask = Callable[[TextField, int], QMenu]


@pytest.fixture
def misspelt(qtbot: QtBot, open_view: Opener, tmp_path: Path) -> DocumentView:
    """A window on a brief with two spaces in a row and a misspelt word, which have been found."""
    path = tmp_path / "misspelt.txt"
    path.write_text(BRIEF.replace("months", "monhts").replace("The ferry", "The  ferry"), "utf-8")
    view = open_view(path)
    qtbot.waitUntil(lambda: len(view.examiner.standing) == 2)
    return view


def fact(view: DocumentView, place: int) -> TextField:
    field = view.form.sections[0].rows[place].fields["text"]
    field.setFocus()
    return field


def asked_by_key(field: TextField, place: int) -> QMenu:
    """The menu that the Menu key opens with the caret at ``place``."""
    field.place_caret(place)
    point = field.cursorRect().center()
    event = QContextMenuEvent(Reason.Keyboard, point, field.mapToGlobal(point))
    QApplication.sendEvent(field, event)
    return opened()


def asked_by_shift_f10(field: TextField, place: int) -> QMenu:
    field.place_caret(place)
    press(Qt.Key.Key_F10, SHIFT)
    return opened()


def asked_by_mouse(field: TextField, place: int) -> QMenu:
    """The menu that the right button opens over ``place``, wherever the caret is."""
    cursor = QTextCursor(field.document())
    cursor.setPosition(place)
    point = field.cursorRect(cursor).center()
    event = QContextMenuEvent(Reason.Mouse, point, field.viewport().mapToGlobal(point))
    QApplication.sendEvent(field.viewport(), event)
    return opened()


def opened() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def texts(menu: QMenu) -> list[str]:
    """The lines as they are seen: without keys, and one “” between groups."""
    lines = [action.text().partition("\t")[0].replace("&", "") for action in menu.actions()]
    seen = [line for line, _ in groupby(lines)]
    return seen if seen[0] else seen[1:]


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


@pytest.mark.parametrize("ask", [asked_by_key, asked_by_shift_f10, asked_by_mouse])
def test_suggestions_lead_then_the_lists_then_the_usual(misspelt: DocumentView, ask: Ask) -> None:
    menu = ask(fact(misspelt, 1), 22)
    lines = texts(menu)
    assert lines[0] == "months"
    lists = lines.index("Add to My Words")
    assert lists <= 6
    assert lines[lists - 1 : lists + 8] == [
        "",
        "Add to My Words",
        "Add to This Brief's Words",
        "Dismiss…",
        "Why?",
        "",
        "Cut",
        "Copy",
        "Paste",
    ]
    assert "Undo" not in lines
    menu.close()


def test_a_suggestion_is_taken(misspelt: DocumentView) -> None:
    choose(asked_by_key(fact(misspelt, 1), 20), "months")
    assert misspelt.document.brief.facts[1].text == "Repairs took eleven months."
    misspelt.document.undo()
    assert misspelt.document.brief.facts[1].text == "Repairs took eleven monhts."


@pytest.mark.parametrize("text", ["Add to This Brief's Words", "Add to My Words"])
def test_a_word_can_be_learned(qtbot: QtBot, misspelt: DocumentView, text: str) -> None:
    choose(asked_by_key(fact(misspelt, 1), 22), text)
    qtbot.waitUntil(lambda: len(misspelt.examiner.standing) == 1)


def test_other_problems_offer_their_fixes(misspelt: DocumentView) -> None:
    choose(asked_by_key(fact(misspelt, 0), 4), "Use one space")
    assert misspelt.document.brief.facts[0].text.startswith("The ferry")


def test_a_problem_is_dismissed_and_comes_back_with_undo(
    qtbot: QtBot, misspelt: DocumentView
) -> None:
    answers(misspelt).reason = "A name."
    choose(asked_by_key(fact(misspelt, 1), 20), "Dismiss…")
    qtbot.waitUntil(lambda: len(misspelt.examiner.standing) == 1)
    misspelt.document.undo()
    qtbot.waitUntil(lambda: len(misspelt.examiner.standing) == 2)


def test_beside_a_problem_the_menu_is_the_usual(misspelt: DocumentView) -> None:
    menu = asked_by_key(fact(misspelt, 1), 3)
    assert texts(menu)[0] == "Cut"
    menu.close()


def test_a_place_that_just_moved_is_found_anew(misspelt: DocumentView) -> None:
    field = fact(misspelt, 1)
    field.place_caret(0)
    write("The ")
    menu = asked_by_key(field, 26)
    assert texts(menu)[0] == "months"
    choose(menu, "months")
    assert misspelt.document.brief.facts[1].text == "The Repairs took eleven months."
