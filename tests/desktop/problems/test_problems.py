"""Problems appear after a pause, where they belong; a click goes there, mends, or dismisses."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from editor.desktop.controls.text_button import TextButton
from editor.desktop.document_view import DocumentView
from editor.desktop.problems.problem_line import ProblemLine
from tests.desktop.acting import CONTROL, SHIFT, Opener, answers, click, press, write
from tests.desktop.problems.conftest import FLAWED, lines


def button(view: DocumentView, text: str) -> TextButton:
    """The first button of a problem with this text."""
    return next(
        each
        for line in view.form.findChildren(ProblemLine)
        for each in line.findChildren(TextButton)
        if each.text() == text and not line.isHidden()
    )


def codes(view: DocumentView) -> list[str]:
    return [problem.code for problem in view.examiner.standing]


def test_problems_stand_under_their_items(flawed: DocumentView) -> None:
    assert lines(flawed) == [
        "Warning: Several spaces stand here in a row.",
        "Warning: Several spaces stand here in a row.",
        "Error: This fact cites no source.",
    ]


def test_problems_come_and_go_while_writing(qtbot: QtBot, flawed: DocumentView) -> None:
    field = flawed.form.sections[0].rows[1].fields["text"]
    field.setFocus()
    field.place_caret(7)
    write(" ")
    qtbot.waitUntil(lambda: len(lines(flawed)) == 4)
    press(Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: len(lines(flawed)) == 3)


def test_a_key_is_answered_before_the_pause(flawed: DocumentView) -> None:
    field = flawed.form.sections[0].rows[0].fields["text"]
    field.setFocus()
    field.place_caret(len("The ferry to Skarholm will "))
    press(Qt.Key.Key_Backspace)
    assert lines(flawed) == [
        "Warning: Several spaces stand here in a row.",
        "Error: This fact cites no source.",
    ]


def test_a_word_that_is_being_typed_is_no_mistake_yet(qtbot: QtBot, flawed: DocumentView) -> None:
    field = flawed.form.sections[0].rows[1].fields["text"]
    field.setFocus()
    field.place_caret(len("Repairs took"))
    write("  ")
    assert len(lines(flawed)) == 3
    qtbot.waitUntil(lambda: len(lines(flawed)) == 4)


def test_a_line_that_stays_keeps_the_keyboard(qtbot: QtBot, flawed: DocumentView) -> None:
    kept = button(flawed, "Dismiss…")
    kept.setFocus()
    flawed.document.edit(replace(flawed.document.brief, title="Ferry  Line to Reopen at  Dawn"))
    qtbot.waitUntil(lambda: len(lines(flawed)) == 4)
    assert kept.hasFocus()


def test_a_click_mends_and_undo_takes_it_back(qtbot: QtBot, flawed: DocumentView) -> None:
    before = flawed.document.brief
    click(button(flawed, "Use one space"))
    assert flawed.document.brief.title == "Ferry Line to Reopen in May"
    qtbot.waitUntil(lambda: len(lines(flawed)) == 2)
    flawed.document.undo()
    assert flawed.document.brief == before


def test_all_safe_fixes_are_one_step(qtbot: QtBot, flawed: DocumentView) -> None:
    before = flawed.document.brief
    press(Qt.Key.Key_F, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: codes(flawed) == ["cite.missing"])
    flawed.document.undo()
    assert flawed.document.brief == before
    assert not flawed.document.can_undo


def test_what_was_mended_keeps_the_other_bytes(flawed: DocumentView) -> None:
    press(Qt.Key.Key_F, CONTROL | SHIFT)
    press(Qt.Key.Key_S, CONTROL)
    assert flawed.document.path
    assert flawed.document.path.read_text("utf-8") == FLAWED.replace("Ferry  ", "Ferry ").replace(
        "will  ", "will "
    )


def test_dismissing_asks_why_and_is_kept(qtbot: QtBot, flawed: DocumentView) -> None:
    answers(flawed).reason = "Known."
    click(button(flawed, "Dismiss…"))
    qtbot.waitUntil(lambda: len(lines(flawed)) == 2)
    assert flawed.document.brief.dismissed[0].reason == "Known."


def test_no_reason_dismisses_nothing(flawed: DocumentView) -> None:
    answers(flawed).reason = None
    click(button(flawed, "Dismiss…"))
    assert flawed.document.brief.dismissed == ()


def test_the_words_are_underlined(flawed: DocumentView) -> None:
    (selection,) = flawed.form.title.extraSelections()
    assert selection.cursor.selectedText() == "  "


def test_nothing_is_said_of_problems_before_they_were_looked_for(
    qtbot: QtBot, open_view: Opener, file: Path
) -> None:
    view = open_view(None)
    assert view.counts.accessibleName() == "Problems: not known yet"
    assert view.files.open(file)
    assert view.counts.accessibleName() == "Problems: not known yet"
    qtbot.waitUntil(lambda: view.counts.accessibleName() == "No problems")


def test_a_new_brief_is_not_nagged(qtbot: QtBot, open_view: Opener) -> None:
    view = open_view(None)
    qtbot.wait(250)
    assert view.examiner.standing == ()


@pytest.fixture
def misspelt(qtbot: QtBot, open_view: Opener, tmp_path: Path) -> DocumentView:
    """A window on a brief with a spelling mistake."""
    path = tmp_path / "misspelt.txt"
    path.write_text(FLAWED.replace("  ", " ").replace(" •", "  •").replace("months", "monhts"))
    view = open_view(path)
    qtbot.waitUntil(lambda: any("dictionary" in line for line in lines(view)))
    return view


def test_words_are_underlined_behind_spaces_typed_at_the_start(misspelt: DocumentView) -> None:
    field = misspelt.form.sections[0].rows[1].fields["text"]
    field.setFocus()
    press(Qt.Key.Key_Home)
    write("  Late ")
    underlined = {each.cursor.selectedText() for each in field.extraSelections()}
    assert underlined == {"Late Repairs took eleven monhts.", "monhts"}


def choose(view: DocumentView, text: str) -> None:
    """Ask for suggestions, and choose a line of the menu."""
    click(button(view, "Suggest…"))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (action,) = (action for action in menu.actions() if action.text() == text)
    action.trigger()
    menu.close()


def test_suggestions_are_made_when_asked_for(misspelt: DocumentView) -> None:
    choose(misspelt, "months")
    assert misspelt.document.brief.facts[1].text == "Repairs took eleven months."


@pytest.mark.parametrize("text", ["Add to This Brief's Words", "Add to My Words"])
def test_a_word_can_be_learned(qtbot: QtBot, misspelt: DocumentView, text: str) -> None:
    choose(misspelt, text)
    qtbot.waitUntil(lambda: "word.misspelt" not in codes(misspelt))
    assert (misspelt.document.brief.words == ("monhts",)) is ("Brief" in text)
