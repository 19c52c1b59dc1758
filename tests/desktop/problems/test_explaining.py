"""A card says why there is such a rule; Escape gives the keyboard back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from editor.brief.model import Part
from editor.checks.catalogue import BY_CODE
from editor.checks.problem import Problem, Severity, Spot
from editor.desktop.controls.text_button import TextButton
from editor.desktop.document_view import DocumentView
from editor.desktop.problems.problem_line import ProblemLine
from editor.desktop.problems.rule_card import RuleCard
from tests.desktop.acting import CONTROL, SHIFT, click, keyboard, press


def card(view: DocumentView) -> RuleCard:
    """The card that is open."""
    (found,) = (each for each in view.window().findChildren(RuleCard) if each.isVisible())
    return found


def closed(view: DocumentView) -> bool:
    return not any(each.isVisible() for each in view.window().findChildren(RuleCard))


def ask(view: DocumentView) -> TextButton:
    """Click “Why?” under the title; gives the button."""
    line = next(each for each in view.form.title_problems.findChildren(ProblemLine))
    button = next(each for each in line.findChildren(TextButton) if each.text() == "Why?")
    click(button)
    return button


def test_it_says_all_that_is_known_of_the_rule(flawed: DocumentView) -> None:
    ask(flawed)
    rule, text = BY_CODE["punct.double-space"], card(flawed).text.toPlainText()
    assert rule.title in text
    assert rule.why in text
    assert rule.authority in text
    assert "Warning in the profile “test”" in text
    assert "Its fix is safe" in text
    assert "Not like this" in text


def test_what_differs_is_marked_by_more_than_colour(flawed: DocumentView) -> None:
    ask(flawed)
    cursor = card(flawed).text.document().find("␣")
    assert cursor.charFormat().fontStrikeOut()


def test_escape_gives_the_keyboard_back(flawed: DocumentView) -> None:
    press(Qt.Key.Key_F4)
    before = keyboard()
    press(Qt.Key.Key_F1, SHIFT)
    assert keyboard() is card(flawed).text
    press(Qt.Key.Key_Escape)
    assert keyboard() is before
    assert closed(flawed)


def test_the_list_explains_by_the_same_key(flawed: DocumentView) -> None:
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_F1, SHIFT)
    assert card(flawed).accessibleName() == f"Why: {BY_CODE['cite.missing'].title}"
    press(Qt.Key.Key_Escape)
    assert keyboard() is flawed.problem_list.list


def test_its_text_can_be_copied(flawed: DocumentView) -> None:
    ask(flawed)
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_C, CONTROL)
    assert BY_CODE["punct.double-space"].why in QGuiApplication.clipboard().text()


def test_turning_to_something_else_closes_it(flawed: DocumentView) -> None:
    ask(flawed)
    click(flawed.form.title.viewport())
    assert closed(flawed)
    assert keyboard() is flawed.form.title


def test_its_button_closes_it(flawed: DocumentView) -> None:
    ask(flawed)
    click(card(flawed).close_button)
    assert closed(flawed)


def test_it_lies_within_its_window(flawed: DocumentView) -> None:
    ask(flawed)
    opened = card(flawed)
    assert flawed.window().rect().contains(opened.geometry())


def test_where_nothing_is_wrong_nothing_opens(view: DocumentView) -> None:
    press(Qt.Key.Key_F1, SHIFT)
    assert closed(view)


def test_it_waits_for_the_rules(qtbot: QtBot, flawed: DocumentView) -> None:
    house, mender = flawed._around.house, flawed._around.house.mender
    house.mender = None
    problem = Problem("cite.missing", Severity.ERROR, "None.", Spot(Part.FACTS))
    flawed.panels._menus.explain(problem, flawed.rect())
    assert closed(flawed)
    qtbot.waitUntil(lambda: house.mender is mender)
    qtbot.waitUntil(lambda: not closed(flawed))
