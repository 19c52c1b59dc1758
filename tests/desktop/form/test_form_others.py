"""Lines that are no part of the brief stand in the form, and become one at a press."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from editor.brief.model import Fact, Narrative, Other, Part, Prediction
from editor.desktop.document_view import DocumentView
from editor.desktop.form.other_controls import OtherControls
from editor.desktop.form.other_edits import OtherWish
from editor.desktop.form.other_lines import MOST, OtherLine
from tests.desktop.acting import CONTROL, SHIFT, Opener, click, hold_on, keyboard, press

STRAY = """\
Ferry Line to Reopen in May

By the desk
All aboard again.1,2

Facts

  • The ferry to Skarholm will sail again in spring.1

Sources: 1Reuters and 2AP.

Narratives

  • Narrative A, as provided by Reuters. The islanders waited long enough.

> Republican narrative, as provided by AP. Too cheap.

Predictions

  • There's a 60% chance that the ferry sails on time.

> Read more
"""


@pytest.fixture
def stray(open_view: Opener, tmp_path: Path) -> DocumentView:
    path = tmp_path / "stray.txt"
    path.write_bytes(STRAY.encode())
    return open_view(path)


def lines(view: DocumentView, part: Part) -> list[OtherLine]:
    return view.form.others.behind(part).lines


def controls(view: DocumentView) -> OtherControls:
    (strip,) = view.form.findChildren(OtherControls)
    return strip


def point_at(widget: QWidget) -> None:
    """Bring the pointer over ``widget``."""
    place = QPointF(4, 4)
    QApplication.sendEvent(widget, QEnterEvent(place, place, widget.mapToGlobal(place)))


def choose(view: DocumentView, line: OtherLine, wish: OtherWish) -> None:
    point_at(line)
    click(controls(view).buttons[wish])


def saved(view: DocumentView) -> str:
    press(Qt.Key.Key_S, CONTROL)
    assert view.document.path is not None
    return view.document.path.read_text("utf-8")


def test_each_line_stands_at_its_place(stray: DocumentView) -> None:
    (byline, cited) = lines(stray, Part.TITLE)
    assert byline.other.text == "By the desk"
    assert (
        stray.form.title.mapTo(stray, stray.form.title.rect().center()).y()
        < byline.mapTo(stray, byline.rect().center()).y()
    )
    assert cited.isVisible()
    assert [line.other.text for line in lines(stray, Part.PREDICTIONS)] == ["Read more"]
    assert not stray.form.others.behind(Part.FACTS).isVisible()


def test_buttons_come_with_the_pointer_and_go_with_it(qtbot: QtBot, stray: DocumentView) -> None:
    line = lines(stray, Part.TITLE)[0]
    assert not controls(stray).isVisible()
    point_at(line)
    assert controls(stray).isVisible()
    QApplication.sendEvent(line, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not controls(stray).isVisible())


def test_a_line_becomes_a_fact_with_its_citations(stray: DocumentView) -> None:
    before = stray.document.brief
    choose(stray, lines(stray, Part.TITLE)[1], OtherWish.FACT)
    assert stray.document.brief.facts[0] == Fact("All aboard again.", (1, 2))
    assert len(lines(stray, Part.TITLE)) == 1
    press(Qt.Key.Key_Z, CONTROL)
    assert stray.document.brief == before
    assert len(lines(stray, Part.TITLE)) == 2


def test_a_line_becomes_a_narrative_with_its_label(stray: DocumentView) -> None:
    choose(stray, lines(stray, Part.NARRATIVES)[0], OtherWish.NARRATIVE)
    assert stray.document.brief.narratives[1] == Narrative("Republican", "AP", "Too cheap.")


def test_a_line_becomes_a_prediction(stray: DocumentView) -> None:
    choose(stray, lines(stray, Part.PREDICTIONS)[0], OtherWish.PREDICTION)
    assert stray.document.brief.predictions[1] == Prediction("Read more")


def test_a_line_joins_the_item_before(stray: DocumentView) -> None:
    choose(stray, lines(stray, Part.TITLE)[0], OtherWish.JOIN)
    assert stray.document.brief.title == "Ferry Line to Reopen in May By the desk"


def test_a_line_behind_the_facts_brings_its_citations_to_the_last(view: DocumentView) -> None:
    brief = replace(view.document.brief, other=(Other(Part.FACTS, "It was late.1"),))
    view.document.edit(brief)
    choose(view, lines(view, Part.FACTS)[0], OtherWish.JOIN)
    joined = Fact("Repairs took eleven months. It was late.", (2, 3, 1))
    assert view.document.brief.facts[1] == joined


def test_where_nothing_stands_before_there_is_no_join(view: DocumentView) -> None:
    view.document.edit(
        replace(view.document.brief, other=(Other(Part.START, "Menu"),)),
    )
    point_at(lines(view, Part.START)[0])
    assert not controls(view).buttons[OtherWish.JOIN].isVisible()
    assert controls(view).buttons[OtherWish.DELETE].isVisible()


def test_deleting_a_line_changes_no_other_byte(stray: DocumentView) -> None:
    choose(stray, lines(stray, Part.TITLE)[0], OtherWish.DELETE)
    assert saved(stray) == STRAY.replace("By the desk\n", "")


def test_making_a_fact_changes_no_other_byte(stray: DocumentView) -> None:
    choose(stray, lines(stray, Part.TITLE)[1], OtherWish.FACT)
    made = STRAY.replace("All aboard again.1,2\n", "").replace(
        "  • The ferry", "  • All aboard again.1,2\n  • The ferry"
    )
    assert saved(stray) == made


def test_tab_leads_over_a_line_and_its_buttons(stray: DocumentView) -> None:
    stray.form.title.setFocus()
    press(Qt.Key.Key_Tab)
    first, second = lines(stray, Part.TITLE)
    assert keyboard() is first
    for button in controls(stray).buttons.values():
        press(Qt.Key.Key_Tab)
        assert keyboard() is button
    press(Qt.Key.Key_Tab)
    assert keyboard() is second
    press(Qt.Key.Key_Tab, SHIFT)
    assert keyboard() is first


def test_behind_the_last_line_tab_goes_on_to_the_facts(stray: DocumentView) -> None:
    lines(stray, Part.TITLE)[1].setFocus()
    for _ in range(len(OtherWish) + 1):
        press(Qt.Key.Key_Tab)
    assert keyboard() is stray.form.sections[0].rows[0].fields["text"]


def test_a_button_works_by_keyboard_and_the_next_line_is_at_hand(stray: DocumentView) -> None:
    first, second = lines(stray, Part.TITLE)
    first.setFocus()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert stray.document.brief.facts[0] == Fact("By the desk")
    assert keyboard() is second


def test_delete_takes_a_line_away_and_goes_on(stray: DocumentView) -> None:
    lines(stray, Part.TITLE)[0].setFocus()
    press(Qt.Key.Key_Delete)
    hold_on(Qt.Key.Key_Delete)
    assert len(lines(stray, Part.TITLE)) == 1
    for _ in range(3):
        press(Qt.Key.Key_Delete)
    assert not stray.form.others.behind(Part.TITLE).lines
    assert stray.form.title.hasFocus()


def test_arrows_walk_from_line_to_line(stray: DocumentView) -> None:
    first, second = lines(stray, Part.TITLE)
    first.setFocus()
    press(Qt.Key.Key_Up)
    assert keyboard() is first
    press(Qt.Key.Key_Down)
    assert keyboard() is second
    press(Qt.Key.Key_Down)
    assert keyboard() is lines(stray, Part.NARRATIVES)[0]


def test_a_line_that_the_keyboard_comes_to_is_in_view(stray: DocumentView) -> None:
    stray.resize(800, 260)
    lines(stray, Part.NARRATIVES)[0].setFocus()
    press(Qt.Key.Key_Down)
    assert not lines(stray, Part.PREDICTIONS)[0].visibleRegion().isEmpty()


def test_by_mouse_the_keyboard_stays_where_one_writes(stray: DocumentView) -> None:
    stray.form.title.setFocus()
    choose(stray, lines(stray, Part.TITLE)[0], OtherWish.DELETE)
    assert stray.form.title.hasFocus()


def test_of_hundreds_of_lines_some_are_shown_and_the_rest_is_counted(view: DocumentView) -> None:
    page = tuple(Other(Part.TITLE, f"Line {number}") for number in range(400))
    view.document.edit(replace(view.document.brief, other=page))
    place = view.form.others.behind(Part.TITLE)
    assert len(place.lines) == MOST
    said = [label.text() for label in place.findChildren(QLabel) if label.isVisible()]
    assert said == ["Not part of the brief", "350 more lines: see the Text view"]


def test_a_long_line_is_shown_whole(view: DocumentView) -> None:
    brief = replace(view.document.brief, other=(Other(Part.TITLE, "Long words wrap. " * 40),))
    view.document.edit(brief)
    (line,) = lines(view, Part.TITLE)
    assert line.height() > 4 * line.fontMetrics().height()


def test_a_line_tells_what_it_is(stray: DocumentView) -> None:
    assert lines(stray, Part.TITLE)[0].accessibleName() == "Not part of the brief: By the desk"
    assert all(button.accessibleName() for button in controls(stray).buttons.values())
