"""Finding and replacing by keyboard, over the whole brief."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.form.text_field import TextField
from editor.desktop.theme.colours import LIGHT
from tests.desktop.acting import ALT, CONTROL, NONE, SHIFT, Opener, click, keyboard, press, write
from tests.desktop.conftest import BRIEF


def fields(view: DocumentView) -> list[TextField]:
    """All fields, in reading order."""
    in_rows = (field for row in view.form.rows.all() for field in row.fields.values())
    return [view.form.title, *in_rows]


def lit(view: DocumentView, colour: str) -> list[str]:
    """The words that lie in a light of this colour, in reading order."""
    return [
        selection.cursor.selectedText()
        for field in fields(view)
        for selection in field.extraSelections()
        if selection.format.background().color() == QColor(colour)
    ]


def said(view: DocumentView) -> str:
    return view.find_bar.outcome.text()


def selected() -> str:
    field = keyboard()
    assert isinstance(field, TextField)
    return field.textCursor().selectedText()


class Finding:
    """A user at the find bar."""

    def __init__(self, qtbot: QtBot, view: DocumentView) -> None:
        self._qtbot, self.view = qtbot, view

    def says(self, text: str) -> None:
        def check() -> None:
            assert said(self.view) == text

        self._qtbot.waitUntil(check)

    def seeks(self, term: str, outcome: str, *, replacing: bool = False) -> None:
        press(Qt.Key.Key_H if replacing else Qt.Key.Key_F, CONTROL)
        write(term)
        self.says(outcome)

    def saved(self) -> str:
        press(Qt.Key.Key_S, CONTROL)
        path = self.view.document.path
        assert path is not None
        return path.read_bytes().decode()


@pytest.fixture
def user(qtbot: QtBot, view: DocumentView) -> Finding:
    view.form.title.setFocus()
    view.form.title.place_caret(0)
    return Finding(qtbot, view)


def test_what_is_typed_is_found_and_lit(user: Finding) -> None:
    user.view.window().resize(1000, 1600)
    user.seeks("ferry", "1 of 3")
    assert lit(user.view, LIGHT.found_now) == ["Ferry"]
    assert lit(user.view, LIGHT.found) == ["ferry", "ferry"]
    assert keyboard() is user.view.find_bar.term


def test_enter_goes_on_and_round(user: Finding) -> None:
    user.seeks("ferry", "1 of 3")
    for outcome in ("2 of 3", "3 of 3", "1 of 3 · From the top", "2 of 3"):
        press(Qt.Key.Key_Return)
        user.says(outcome)


def test_shift_enter_goes_back_and_round(user: Finding) -> None:
    user.seeks("ferry", "1 of 3")
    press(Qt.Key.Key_Return, SHIFT)
    user.says("3 of 3 · From the end")


@pytest.mark.parametrize(
    ("key", "held", "outcome"),
    [
        (Qt.Key.Key_F3, NONE, "2 of 3"),
        (Qt.Key.Key_G, CONTROL, "2 of 3"),
        (Qt.Key.Key_F3, SHIFT, "3 of 3 · From the end"),
        (Qt.Key.Key_G, CONTROL | SHIFT, "3 of 3 · From the end"),
    ],
)
def test_keys_go_on(user: Finding, key: Qt.Key, held: Qt.KeyboardModifier, outcome: str) -> None:
    user.seeks("ferry", "1 of 3")
    press(key, held)
    user.says(outcome)


def test_escape_closes_and_leads_to_the_match(user: Finding) -> None:
    user.seeks("skarholm", "1 of 2")
    press(Qt.Key.Key_Escape)
    assert user.view.find_bar.isHidden()
    assert selected() == "Skarholm"
    assert keyboard() is user.view.form.sections[0].rows[0].fields["text"]
    assert lit(user.view, LIGHT.found) == []


def test_escape_without_a_match_leads_back(user: Finding) -> None:
    user.view.form.title.select(6, 10)
    user.seeks("zzz", "No matches")
    press(Qt.Key.Key_Escape)
    assert keyboard() is user.view.form.title
    assert selected() == "Line"


def test_selected_words_are_what_is_found(user: Finding) -> None:
    user.view.form.title.select(0, 5)
    press(Qt.Key.Key_F, CONTROL)
    assert user.view.find_bar.term.text() == "Ferry"
    user.says("1 of 3")


def test_selected_words_are_no_expression(user: Finding) -> None:
    press(Qt.Key.Key_F, CONTROL)
    press(Qt.Key.Key_R, ALT)
    field = user.view.form.sections[0].rows[0].fields["text"]
    field.setFocus()
    field.select(41, 47)
    press(Qt.Key.Key_F, CONTROL)
    assert user.view.find_bar.term.text() == r"May 2\."


def test_the_search_starts_where_the_user_is(user: Finding) -> None:
    user.view.form.sections[0].rows[1].fields["text"].setFocus()
    user.seeks("ferry", "3 of 3")


def test_it_goes_on_by_key_after_the_bar_is_closed(user: Finding, qtbot: QtBot) -> None:
    user.seeks("ferry", "1 of 3")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F3)
    fact = user.view.form.sections[0].rows[0].fields["text"]
    qtbot.waitUntil(lambda: keyboard() is fact)
    assert selected() == "ferry"
    assert lit(user.view, LIGHT.found) == []


def test_without_a_term_the_key_asks_for_one(user: Finding) -> None:
    press(Qt.Key.Key_F3)
    assert keyboard() is user.view.find_bar.term


@pytest.mark.parametrize(
    ("key", "term", "before", "after"),
    [
        (Qt.Key.Key_C, "ferry", "1 of 3", "1 of 2"),
        (Qt.Key.Key_W, "ma", "1 of 2", "No matches"),
        (Qt.Key.Key_R, "ma.", "No matches", "1 of 2"),
    ],
)
def test_options_are_a_key_each(
    user: Finding, key: Qt.Key, term: str, before: str, after: str
) -> None:
    user.seeks(term, before)
    press(key, ALT)
    user.says(after)
    press(key, ALT)
    user.says(before)


@pytest.mark.parametrize(
    ("expression", "outcome"),
    [
        ("(", "The expression ends too early."),
        ("a)", "A bracket is closed that was never opened."),
    ],
)
def test_an_expression_that_can_not_be_read_is_said(
    user: Finding, expression: str, outcome: str
) -> None:
    press(Qt.Key.Key_F, CONTROL)
    press(Qt.Key.Key_R, ALT)
    user.seeks(expression, outcome)
    press(Qt.Key.Key_Return)
    user.says(outcome)


def test_an_expression_that_runs_away_is_said(user: Finding) -> None:
    press(Qt.Key.Key_F, CONTROL)
    press(Qt.Key.Key_R, ALT)
    user.view.form.title.setFocus()
    write("x" * 60)
    user.seeks("(?:x|(?:x|x))+z", "This expression takes too long.")


def test_the_count_follows_what_is_written_meanwhile(user: Finding) -> None:
    user.seeks("ferry", "1 of 3")
    user.view.form.title.setFocus()
    write("Ferry ")
    user.says("1 of 4")


def test_replacing_goes_from_match_to_match(user: Finding) -> None:
    user.seeks("ferry", "1 of 3", replacing=True)
    press(Qt.Key.Key_Tab)
    write("boat")
    press(Qt.Key.Key_Return)
    user.says("1 of 2")
    press(Qt.Key.Key_Return)
    user.says("1 of 1")
    after = BRIEF.replace("Ferry Line", "boat Line").replace("The ferry to", "The boat to")
    assert user.saved() == after


def test_a_replacement_that_holds_the_term_is_passed_by(user: Finding) -> None:
    user.seeks("ferry", "1 of 3", replacing=True)
    press(Qt.Key.Key_Tab)
    write("ferryboat")
    press(Qt.Key.Key_Return)
    user.says("2 of 3")


def test_all_are_replaced_as_one_step(user: Finding) -> None:
    user.seeks("reuters", "1 of 2", replacing=True)
    press(Qt.Key.Key_Tab)
    write("AFP")
    press(Qt.Key.Key_Return, CONTROL | ALT)
    user.says("2 replaced")
    assert user.saved() == BRIEF.replace("Reuters", "AFP")
    press(Qt.Key.Key_Z, CONTROL)
    assert user.saved() == BRIEF
    user.says("2 of 2")


def test_groups_come_back_and_citations_stay(user: Finding) -> None:
    press(Qt.Key.Key_H, CONTROL)
    press(Qt.Key.Key_R, ALT)
    user.seeks(r"(May) (\d)", "1 of 1", replacing=True)
    press(Qt.Key.Key_Tab)
    write(r"\2 \1")
    click(user.view.find_bar.replace_all)
    user.says("1 replaced")
    assert user.saved() == BRIEF.replace("May 2.1", "2 May.1")


def test_a_group_that_is_not_there_is_said_and_changes_nothing(user: Finding) -> None:
    press(Qt.Key.Key_H, CONTROL)
    press(Qt.Key.Key_R, ALT)
    user.seeks("ferry", "1 of 3", replacing=True)
    press(Qt.Key.Key_Tab)
    write(r"\1")
    click(user.view.find_bar.replace_all)
    user.says("The expression has no such group as the replacement names.")
    assert not user.view.document.modified


def test_what_is_typed_fast_is_done_in_its_order(user: Finding) -> None:
    press(Qt.Key.Key_H, CONTROL)
    write("may")
    press(Qt.Key.Key_Tab)
    write("June")
    press(Qt.Key.Key_Return, CONTROL | ALT)
    user.says("2 replaced")
    assert user.saved() == BRIEF.replace("May", "June")


def test_the_match_is_scrolled_into_view(user: Finding) -> None:
    user.view.window().resize(900, 420)
    user.seeks("on time", "1 of 1")
    field = fields(user.view)[-1]
    place = field.mapTo(user.view.form.viewport(), field.rect().center())
    assert user.view.form.viewport().rect().contains(place)
    assert lit(user.view, LIGHT.found_now) == ["on time"]


def test_what_comes_into_view_is_lit(user: Finding) -> None:
    user.view.window().resize(900, 420)
    user.seeks("the", "1 of 6")
    assert not fields(user.view)[-1].extraSelections()
    bar = user.view.form.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert fields(user.view)[-1].extraSelections()


def test_a_read_only_brief_is_searched_and_not_changed(
    qtbot: QtBot, open_view: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "future.json"
    path.write_text('{"format": "brief", "version": 2, "title": "Ferry", "facts": []}', "utf-8")
    view = open_view(path)
    view.form.title.place_caret(0)
    Finding(qtbot, view).seeks("ferry", "1 of 1", replacing=True)
    assert not view.find_bar.replace_one.isEnabled()
    press(Qt.Key.Key_Return, CONTROL | ALT)
    assert view.document.brief.title == "Ferry"


def test_all_parts_of_the_bar_have_names_and_are_reached_by_key(user: Finding) -> None:
    user.seeks("ferry", "1 of 3", replacing=True)
    names: list[str] = []
    while user.view.find_bar.isAncestorOf(keyboard()) and len(names) < 20:
        part = keyboard()
        names.append(part.accessibleName() or getattr(part, "text", str)())
        press(Qt.Key.Key_Tab)
    assert names == [
        "Find",
        "Replace with",
        "Replace",
        "Replace All",
        "Match case",
        "Whole words",
        "Regular expression",
        "Previous",
        "Next",
        "Close",
    ]
