"""F4 leads from problem to problem, in the form and in the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from editor.checks.problem import Severity
from editor.desktop.document_view import DocumentView
from tests.desktop.acting import CONTROL, SHIFT, keyboard, press

NEXT = Qt.Key.Key_F4


@pytest.fixture
def flawed(flawed: DocumentView) -> DocumentView:
    """The three problems ahead, with the caret before all of them."""
    flawed.form.title.place_caret(0)
    return flawed


def said(view: DocumentView) -> str:
    """What the status line says."""
    texts = [label.text() for label in view.panels.status.findChildren(QLabel)]
    return next((text for text in texts if "·" in text or "problems" in text), "")


def turn(view: DocumentView, severity: Severity) -> None:
    """Show or hide a severity, by key."""
    view.problem_list.filter.toggles[severity].setFocus()
    press(Qt.Key.Key_Space)


def fact(view: DocumentView, place: int) -> object:
    return view.form.sections[0].rows[place].fields["text"]


def test_it_goes_on_in_reading_order_and_round(flawed: DocumentView) -> None:
    press(NEXT)
    assert keyboard() is flawed.form.title
    assert flawed.form.title.textCursor().selectedText() == "  "
    assert said(flawed) == "1 of 3 · Title: Several spaces stand here in a row."
    press(NEXT)
    assert keyboard() is fact(flawed, 0)
    press(NEXT)
    assert keyboard() is fact(flawed, 1)
    assert said(flawed).startswith("3 of 3 · Fact 2")
    press(NEXT)
    assert keyboard() is flawed.form.title
    assert said(flawed).startswith("From the top · 1 of 3")


def test_it_goes_back_and_round(flawed: DocumentView) -> None:
    press(NEXT, SHIFT)
    assert keyboard() is fact(flawed, 1)
    assert said(flawed).startswith("From the end · 3 of 3")
    press(NEXT, SHIFT)
    assert keyboard() is fact(flawed, 0)


def test_it_goes_on_from_the_caret(flawed: DocumentView) -> None:
    field = flawed.form.sections[0].rows[0].fields["text"]
    field.setFocus()
    field.place_caret(40)
    press(NEXT)
    assert keyboard() is fact(flawed, 1)
    field.setFocus()
    field.place_caret(40)
    press(NEXT, SHIFT)
    assert field.textCursor().selectedText() == "  "


def test_it_goes_from_the_list_too(flawed: DocumentView) -> None:
    press(Qt.Key.Key_F8)
    press(NEXT)
    press(NEXT)
    current = flawed.problem_list.list.current
    assert keyboard() is fact(flawed, 0)
    assert current is not None
    assert current.place == "Fact 1"


def test_it_passes_by_what_the_filter_hides(flawed: DocumentView) -> None:
    press(Qt.Key.Key_F8)
    turn(flawed, Severity.WARNING)
    press(NEXT)
    assert keyboard() is fact(flawed, 1)
    assert said(flawed).startswith("1 of 1")
    turn(flawed, Severity.ERROR)
    press(NEXT)
    assert said(flawed) == "All problems are hidden by the filter"


def test_in_the_text_it_selects_the_words(flawed: DocumentView) -> None:
    press(Qt.Key.Key_E, CONTROL)
    found = []
    for _ in range(3):
        press(NEXT)
        assert keyboard() is flawed.views.text
        found.append(flawed.views.text.textCursor().selectedText())
    assert found == ["  ", "  ", "Repairs took eleven months."]
    press(NEXT, SHIFT)
    assert flawed.views.text.textCursor().selectedText() == "  "


def test_where_nothing_is_wrong_it_says_so(view: DocumentView) -> None:
    press(NEXT)
    assert said(view) == "No problems"
