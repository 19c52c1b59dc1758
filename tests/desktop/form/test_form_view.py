"""The form by keyboard: each wish is an edit, and the caret goes where it should."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.brief.model import Fact, Narrative, Part, Prediction, Source
from editor.desktop.document_view import DocumentView
from editor.desktop.form.citation_bar import CitationBar
from editor.desktop.form.field_tables import SECTIONS
from editor.desktop.form.row_controls import RowControls
from editor.desktop.form.text_field import TextField
from tests.desktop.acting import (
    ALT,
    CONTROL,
    SHIFT,
    Opener,
    click,
    delete_now,
    hold_on,
    keyboard,
    press,
    write,
)
from tests.desktop.form.places import go, rows


def test_typing_in_a_field_edits_its_item(view: DocumentView) -> None:
    go(view, Part.NARRATIVES, 0, "provider")
    write(" UK")
    assert view.document.brief.narratives[0].provider == "Reuters UK"


def test_the_title_is_edited_in_its_field(view: DocumentView) -> None:
    view.form.title.setFocus()
    view.form.title.place_caret(0)
    write("Big ")
    assert view.document.brief.title == "Big Ferry Line to Reopen in May"


def test_a_run_of_typing_is_undone_as_one(view: DocumentView) -> None:
    before = view.document.brief
    go(view, Part.FACTS, 1)
    write(" And three days.")
    press(Qt.Key.Key_Z, CONTROL)
    assert view.document.brief == before
    assert not view.document.can_undo


def test_undo_brings_the_caret_back(view: DocumentView) -> None:
    field = go(view, Part.FACTS, 1)
    end = field.caret()
    write("!!")
    view.form.title.setFocus()
    press(Qt.Key.Key_Z, CONTROL)
    assert field.hasFocus()
    assert field.caret() == end


def test_redo_makes_the_edit_again(view: DocumentView) -> None:
    go(view, Part.FACTS, 1)
    write("!!")
    press(Qt.Key.Key_Z, CONTROL)
    press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert view.document.brief.facts[1].text == "Repairs took eleven months.!!"


def test_enter_makes_the_next_item(view: DocumentView) -> None:
    go(view, Part.FACTS, 0)
    press(Qt.Key.Key_Return)
    write("New.")
    texts = [fact.text for fact in view.document.brief.facts]
    assert texts[1:] == ["New.", "Repairs took eleven months."]


def test_backspace_in_an_empty_item_takes_it_away(view: DocumentView) -> None:
    before = view.document.brief
    field = go(view, Part.FACTS, 0)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Backspace)
    assert view.document.brief == before
    assert field.hasFocus()


@pytest.mark.parametrize("entry", SECTIONS, ids=lambda entry: entry.part.value)
def test_an_item_is_added_with_its_button(qtbot: QtBot, view: DocumentView, entry: object) -> None:
    (section,) = (section for section in view.form.sections if section.entry is entry)
    before = len(section.rows)
    click(section.add_button)
    assert len(section.rows) == before + 1
    first = next(iter(section.rows[-1].fields.values()))
    assert first.hasFocus()


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_1, 0), (Qt.Key.Key_2, 1)])
def test_an_item_is_added_with_a_key(view: DocumentView, key: Qt.Key, place: int) -> None:
    section = view.form.sections[place]
    before = len(section.rows)
    press(key, CONTROL)
    assert len(section.rows) == before + 1


def test_alt_and_arrows_move_the_item_and_stay_in_it(view: DocumentView) -> None:
    field = go(view, Part.FACTS, 1)
    press(Qt.Key.Key_Up, ALT)
    assert view.document.brief.facts[0].text == "Repairs took eleven months."
    assert field.hasFocus()


def test_the_first_item_moves_no_higher(view: DocumentView) -> None:
    before = view.document.brief
    go(view, Part.FACTS, 0)
    press(Qt.Key.Key_Up, ALT)
    assert view.document.brief is before


def test_a_moved_source_keeps_citations_true_in_one_step(view: DocumentView) -> None:
    before = view.document.brief
    go(view, Part.SOURCES, 2, "name")
    press(Qt.Key.Key_Up, ALT)
    press(Qt.Key.Key_Up, ALT)
    brief = view.document.brief
    assert brief.sources[0] == Source(1, "The Skarholm Post")
    assert [fact.citations for fact in brief.facts] == [(2,), (3, 1)]
    view.document.undo()
    view.document.undo()
    assert view.document.brief == before


def test_a_removed_source_takes_its_citations_in_one_step(view: DocumentView) -> None:
    before = view.document.brief
    go(view, Part.SOURCES, 0, "name")
    press(Qt.Key.Key_Backspace, CONTROL | SHIFT)
    assert [fact.citations for fact in view.document.brief.facts] == [(), (1, 2)]
    view.document.undo()
    assert view.document.brief == before


@pytest.mark.parametrize("part", [Part.FACTS, Part.NARRATIVES, Part.PREDICTIONS], ids=str)
def test_any_item_can_be_removed_and_brought_back(view: DocumentView, part: Part) -> None:
    before = view.document.brief
    go(view, part, 0)
    press(Qt.Key.Key_Backspace, CONTROL | SHIFT)
    assert len(rows(view, part)) == len(getattr(before, part.value)) - 1
    press(Qt.Key.Key_Z, CONTROL)
    assert view.document.brief == before


def test_where_the_last_item_was_removed_one_can_add_and_nothing_more(
    qtbot: QtBot, view: DocumentView
) -> None:
    go(view, Part.PREDICTIONS, 0)
    press(Qt.Key.Key_Backspace, CONTROL | SHIFT)
    delete_now()
    assert view.form.sections[3].add_button.hasFocus()
    before = view.document.brief
    press(Qt.Key.Key_Backspace, CONTROL | SHIFT)
    press(Qt.Key.Key_Up, ALT)
    assert view.document.brief is before


def test_an_undone_addition_is_forgotten(view: DocumentView) -> None:
    click(view.form.sections[3].add_button)
    press(Qt.Key.Key_Z, CONTROL)
    delete_now()
    press(Qt.Key.Key_1, CONTROL)
    press(Qt.Key.Key_Z, CONTROL)
    assert not view.document.modified


def test_the_buttons_of_a_removed_item_go_to_the_next(view: DocumentView) -> None:
    go(view, Part.PREDICTIONS, 0)
    controls = view.form.findChild(RowControls)
    assert controls is not None
    controls.removed.emit(rows(view, Part.PREDICTIONS)[0])
    delete_now()
    assert not controls.isVisible()
    go(view, Part.FACTS, 0)
    assert controls.isVisible()


def test_a_held_backspace_empties_an_item_and_leaves_it(view: DocumentView) -> None:
    field = go(view, Part.PREDICTIONS, 0)
    for _ in range(60):
        hold_on(Qt.Key.Key_Backspace)
    assert view.document.brief.predictions == (Prediction(),)
    assert field.hasFocus()


def test_backspace_takes_no_citations_along(view: DocumentView) -> None:
    field = go(view, Part.FACTS, 0)
    field.selectAll()
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Backspace)
    assert view.document.brief.facts[0] == Fact("", (1,))


def test_a_new_item_comes_into_view(qtbot: QtBot, view: DocumentView) -> None:
    many = tuple(Fact(f"Fact {number}.") for number in range(300))
    view.document.edit(replace(view.document.brief, facts=many))
    qtbot.waitUntil(rows(view, Part.FACTS)[-1].isVisible)
    view.form.title.setFocus()
    press(Qt.Key.Key_1, CONTROL)
    new = rows(view, Part.FACTS)[-1]
    qtbot.waitUntil(lambda: new.y() > 0 and not new.visibleRegion().isEmpty())


def test_citations_come_into_view_when_undo_leads_to_them(view: DocumentView) -> None:
    view.window().resize(800, 260)
    bar = rows(view, Part.FACTS)[0].citations
    assert bar is not None
    bar.setFocus()
    press(Qt.Key.Key_Delete)
    view.form.verticalScrollBar().setValue(view.form.verticalScrollBar().maximum())
    assert bar.visibleRegion().isEmpty()
    press(Qt.Key.Key_Z, CONTROL)
    assert not bar.visibleRegion().isEmpty()


def test_moving_a_fact_leaves_the_keyboard_on_its_citations(view: DocumentView) -> None:
    bar = rows(view, Part.FACTS)[0].citations
    assert bar is not None
    bar.setFocus()
    press(Qt.Key.Key_Down, ALT)
    assert bar.hasFocus()


def test_page_keys_scroll_the_page(view: DocumentView) -> None:
    view.window().resize(800, 260)
    go(view, Part.FACTS, 0)
    before = view.form.verticalScrollBar().value()
    press(Qt.Key.Key_PageDown)
    assert view.form.verticalScrollBar().value() > before


def test_tab_goes_in_reading_order(view: DocumentView) -> None:
    view.form.title.setFocus()
    stops = []
    for _ in range(5):
        press(Qt.Key.Key_Tab)
        stops.append(keyboard())
    first, second = rows(view, Part.FACTS)
    add = view.form.sections[0].add_button
    assert stops == [
        first.fields["text"],
        first.citations,
        second.fields["text"],
        second.citations,
        add,
    ]


def test_tab_order_holds_for_moved_and_new_items(qtbot: QtBot, view: DocumentView) -> None:
    go(view, Part.FACTS, 1)
    press(Qt.Key.Key_Up, ALT)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(rows(view, Part.FACTS)[1].isVisible)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert rows(view, Part.FACTS)[2].fields["text"].hasFocus()


def test_arrows_lead_from_field_to_field(view: DocumentView) -> None:
    go(view, Part.FACTS, 0)
    press(Qt.Key.Key_Down)
    assert rows(view, Part.FACTS)[1].fields["text"].hasFocus()


def test_every_field_has_a_name_of_its_item(view: DocumentView) -> None:
    for field in view.form.findChildren(TextField):
        assert field.accessibleName()
    for bar in view.form.findChildren(CitationBar):
        assert bar.accessibleName()


def test_new_items_are_empty(view: DocumentView) -> None:
    for section in view.form.sections:
        section.add_button.click()
    brief = view.document.brief
    assert brief.facts[-1] == Fact()
    assert brief.sources[-1] == Source(4)
    assert brief.narratives[-1] == Narrative()


def test_a_click_beside_a_text_leads_into_it(view: DocumentView) -> None:
    row = rows(view, Part.NARRATIVES)[1]
    click(row, QPoint(4, row.height() - 4))
    assert row.fields["text"].hasFocus()


def test_an_empty_section_says_what_it_is_for(open_view: Opener) -> None:
    view = open_view(None)
    (purpose,) = (
        label
        for label in view.form.sections[0].findChildren(QLabel)
        if label.text() == SECTIONS[0].purpose
    )
    assert purpose.isVisible()
    press(Qt.Key.Key_1, CONTROL)
    assert not purpose.isVisible()


def test_enter_in_the_title_begins_the_first_fact(open_view: Opener) -> None:
    view = open_view(None)
    write("Ferry Line")
    press(Qt.Key.Key_Return)
    write("It sails.")
    assert view.document.brief.title == "Ferry Line"
    assert [fact.text for fact in view.document.brief.facts] == ["It sails."]


def test_the_buttons_go_with_the_keyboard(view: DocumentView) -> None:
    view.form.go_to_item(view.document.brief.facts[0].id)
    controls = view.form.findChild(RowControls)
    assert controls is not None
    assert controls.isVisible()
    view.form.title.setFocus()
    assert not controls.isVisible()
