"""The list of problems: in the order of reading, filtered, with what helps, all of it by key."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from editor.checks.problem import Severity
from editor.desktop.document_view import DocumentView
from editor.desktop.problems.problem_list import ProblemList
from tests.desktop.acting import ALT, answers, click, keyboard, press
from tests.desktop.problems.conftest import FLAWED

TITLE, FIRST, SECOND = 0, 1, 2
"""The rows of the three problems."""


@pytest.fixture
def listed(flawed: DocumentView) -> ProblemList:
    """The list, opened by its key."""
    press(Qt.Key.Key_F8)
    return flawed.problem_list.list


def texts(listed: ProblemList) -> list[str]:
    return [row.told for row in listed.rows]


def rect(listed: ProblemList, row: int) -> QRect:
    return listed.visualRect(listed.model().index(row, 0))


def click_word(listed: ProblemList, row: int, word: str) -> None:
    """Click on what a row offers in words, once the pointer is over the row."""
    place = rect(listed, row)
    listed._turn_to(place.center())
    wishes = listed._delegate._wishes(place, listed.rows[row], near=True)
    box = next(box for _, text, box in wishes if text == word)
    click(listed.viewport(), box.center())


def stand_on(listed: ProblemList, row: int) -> None:
    press(Qt.Key.Key_Home)
    for _ in range(row):
        press(Qt.Key.Key_Down)


def test_it_is_in_reading_order_and_names_places(listed: ProblemList) -> None:
    assert texts(listed) == [
        "Warning, Title: Several spaces stand here in a row.",
        "Warning, Fact 1: Several spaces stand here in a row.",
        "Error, Fact 2: This fact cites no source.",
    ]


def test_screen_readers_hear_severity_place_and_sentence(listed: ProblemList) -> None:
    interface = QAccessible.queryAccessibleInterface(listed)
    names = [
        interface.child(place).text(QAccessible.Text.Name)
        for place in range(interface.childCount())
    ]
    assert "Error, Fact 2: This fact cites no source." in names


def test_its_key_takes_the_keyboard_there_and_back(flawed: DocumentView) -> None:
    before = keyboard()
    press(Qt.Key.Key_F8)
    assert keyboard() is flawed.problem_list.list
    press(Qt.Key.Key_F8)
    assert flawed.problem_list.isHidden()
    assert keyboard() is before


def test_escape_leads_back_to_the_words(flawed: DocumentView, listed: ProblemList) -> None:
    press(Qt.Key.Key_Escape)
    assert keyboard() is flawed.form.title
    assert flawed.problem_list.isVisible()


def test_enter_goes_there_and_selects(flawed: DocumentView, listed: ProblemList) -> None:
    stand_on(listed, FIRST)
    press(Qt.Key.Key_Return)
    field = flawed.form.sections[0].rows[0].fields["text"]
    assert keyboard() is field
    assert field.textCursor().selectedText() == "  "


def test_a_click_goes_there_and_selects(flawed: DocumentView, listed: ProblemList) -> None:
    click(listed.viewport(), rect(listed, FIRST).topLeft() + QPoint(60, 12))
    field = flawed.form.sections[0].rows[0].fields["text"]
    assert keyboard() is field
    assert field.textCursor().selectedText() == "  "


def test_a_key_mends(flawed: DocumentView, listed: ProblemList) -> None:
    stand_on(listed, TITLE)
    press(Qt.Key.Key_Return, ALT)
    assert flawed.document.brief.title == "Ferry Line to Reopen in May"
    assert keyboard() is listed


def test_a_click_on_the_fix_mends(flawed: DocumentView, listed: ProblemList) -> None:
    click_word(listed, TITLE, "Use one space")
    assert flawed.document.brief.title == "Ferry Line to Reopen in May"


def test_delete_dismisses_and_delete_takes_it_back(
    qtbot: QtBot, flawed: DocumentView, listed: ProblemList
) -> None:
    answers(flawed).reason = "Known."
    stand_on(listed, SECOND)
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(flawed.examiner.dismissed) == 1)
    assert texts(listed)[2] == "Error, Fact 2: This fact cites no source. Dismissed: Known."
    stand_on(listed, 2)
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(flawed.examiner.standing) == 3)
    assert flawed.document.brief.dismissed == ()


def test_dismissing_is_undone(qtbot: QtBot, flawed: DocumentView, listed: ProblemList) -> None:
    answers(flawed).reason = "Known."
    click_word(listed, SECOND, "Dismiss…")
    qtbot.waitUntil(lambda: len(flawed.examiner.standing) == 2)
    flawed.document.undo()
    qtbot.waitUntil(lambda: len(flawed.examiner.standing) == 3)


def test_a_click_restores(qtbot: QtBot, flawed: DocumentView, listed: ProblemList) -> None:
    answers(flawed).reason = ""
    stand_on(listed, SECOND)
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(flawed.examiner.dismissed) == 1)
    click_word(listed, 2, "Restore")
    assert flawed.document.brief.dismissed == ()


def test_its_menu_has_all_that_helps(listed: ProblemList) -> None:
    stand_on(listed, TITLE)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(listed, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [each.text() for each in menu.actions() if each.text()] == [
        "Use one space",
        "Dismiss…",
        "Why?",
    ]
    menu.close()


def test_a_filter_hides_a_severity_and_says_how_many(
    flawed: DocumentView, listed: ProblemList
) -> None:
    toggle = flawed.problem_list.filter.toggles[Severity.WARNING]
    assert toggle.accessibleName() == "Show 2 warnings"
    click(toggle)
    assert texts(listed) == ["Error, Fact 2: This fact cites no source."]
    assert toggle.text() == "2 warnings"


def test_the_filter_offers_what_there_is(flawed: DocumentView, listed: ProblemList) -> None:
    toggles = flawed.problem_list.filter.toggles
    offered = [severity for severity, toggle in toggles.items() if toggle.isVisible()]
    assert offered == [Severity.ERROR, Severity.WARNING]


def test_the_filter_lasts_as_long_as_the_document_is_open(
    flawed: DocumentView, listed: ProblemList
) -> None:
    click(flawed.problem_list.filter.toggles[Severity.WARNING])
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_F8)
    assert len(listed.rows) == 1


def test_going_on_keeps_the_list_where_it_is(
    qtbot: QtBot, flawed: DocumentView, listed: ProblemList
) -> None:
    stand_on(listed, SECOND)
    flawed.document.undo()
    flawed.examiner.examine()
    with qtbot.waitSignal(flawed.examiner.examined):
        pass
    current = listed.current
    assert current is not None
    assert current.place == "Fact 2"


def test_nothing_is_changed_by_looking(flawed: DocumentView, listed: ProblemList) -> None:
    stand_on(listed, SECOND)
    press(Qt.Key.Key_Return)
    assert not flawed.document.modified
    assert flawed.document.path
    assert flawed.document.path.read_text("utf-8") == FLAWED
