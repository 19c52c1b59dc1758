"""Date, links and notes: folded away until they hold something or are asked for."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.brief.model import Part
from editor.desktop.document_view import DocumentView
from editor.desktop.form.detail_line import DetailLine
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.row_controls import RowControls
from editor.desktop.form.text_field import TextField
from tests.desktop.acting import (
    CONTROL,
    SHIFT,
    Opener,
    answers,
    click,
    delete_now,
    keyboard,
    press,
    write,
)

URL = "https://example.org/ferry"


def row(view: DocumentView, part: Part, place: int = 0) -> ItemRow:
    (section,) = (section for section in view.form.sections if section.entry.part is part)
    return section.rows[place]


def enter(row: ItemRow) -> TextField:
    """Put the keyboard on the first field of a row."""
    field = next(iter(row.fields.values()))
    field.setFocus()
    return field


def with_link(view: DocumentView, url: str) -> ItemRow:
    """The row of the first source, which has this link."""
    brief = view.document.brief
    linked = replace(brief.sources[0], url=url)
    view.document.edit(replace(brief, sources=(linked, *brief.sources[1:])))
    return row(view, Part.SOURCES)


@pytest.mark.parametrize("part", [Part.FACTS, Part.SOURCES, Part.NARRATIVES, Part.PREDICTIONS])
def test_a_note_is_added_with_a_key(view: DocumentView, part: Part) -> None:
    enter(row(view, part))
    press(Qt.Key.Key_N, CONTROL | SHIFT)
    write("Ask again.")
    assert getattr(view.document.brief, part.value)[0].note == "Ask again."


def test_a_link_is_added_with_a_key(view: DocumentView) -> None:
    enter(row(view, Part.SOURCES))
    press(Qt.Key.Key_K, CONTROL)
    write(URL)
    assert view.document.brief.sources[0].url == URL


def test_only_sources_have_links(view: DocumentView) -> None:
    field = enter(row(view, Part.FACTS))
    press(Qt.Key.Key_K, CONTROL)
    assert field.hasFocus()


def test_nothing_is_unfolded_that_is_empty(view: DocumentView) -> None:
    assert not view.form.findChildren(DetailLine)


def test_what_a_file_holds_is_unfolded(view: DocumentView) -> None:
    source = with_link(view, URL)
    assert source.fields["url"].toPlainText() == URL
    assert source.fields["url"].isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Backspace])
def test_an_empty_detail_folds_when_one_is_done_with_it(view: DocumentView, key: Qt.Key) -> None:
    fact = row(view, Part.FACTS)
    field = enter(fact)
    press(Qt.Key.Key_N, CONTROL | SHIFT)
    press(key)
    delete_now()
    assert field.hasFocus()
    assert list(fact.fields) == ["text"]
    assert not view.document.modified


def test_a_detail_that_was_emptied_folds_when_left(view: DocumentView) -> None:
    source = with_link(view, "h")
    source.fields["url"].setFocus()
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_Delete)
    assert "url" in source.fields
    view.form.title.setFocus()
    assert "url" not in source.fields


def test_a_written_detail_stays_when_left(view: DocumentView) -> None:
    fact = row(view, Part.FACTS)
    enter(fact)
    press(Qt.Key.Key_N, CONTROL | SHIFT)
    write("Hm.")
    press(Qt.Key.Key_Escape)
    assert fact.fields["note"].isVisible()


def test_undo_unfolds_what_it_leads_to(view: DocumentView) -> None:
    fact = row(view, Part.FACTS)
    enter(fact)
    press(Qt.Key.Key_N, CONTROL | SHIFT)
    write("Hm.")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Z, CONTROL)
    assert view.document.brief.facts[0].note == ""
    assert fact.fields["note"].hasFocus()
    press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert fact.fields["note"].toPlainText() == "Hm."


def test_a_link_stands_above_the_note_and_tab_goes_in_that_order(view: DocumentView) -> None:
    source = row(view, Part.SOURCES)
    name = enter(source)
    press(Qt.Key.Key_N, CONTROL | SHIFT)
    write("Paywalled.")
    press(Qt.Key.Key_K, CONTROL)
    write(URL)
    assert list(source.fields) == ["name", "url", "note"]
    name.setFocus()
    press(Qt.Key.Key_Tab)
    assert source.fields["url"].hasFocus()
    press(Qt.Key.Key_Tab)
    assert keyboard().accessibleName() == "Open Link"
    press(Qt.Key.Key_Tab)
    assert source.fields["note"].hasFocus()


def test_the_strip_of_buttons_offers_what_an_item_has(view: DocumentView) -> None:
    controls = view.form.findChild(RowControls)
    assert controls is not None
    enter(row(view, Part.FACTS))
    (link,) = (each for each in controls.children() if getattr(each, "toolTip", str)() == "Link")
    assert not link.property("visible")
    source = row(view, Part.SOURCES)
    enter(source)
    assert link.property("visible")
    controls.detail_wanted.emit(source, "url")
    assert source.fields["url"].hasFocus()


def test_the_date_is_written_under_the_title(view: DocumentView, file: Path) -> None:
    press(Qt.Key.Key_D, CONTROL | SHIFT)
    write("2026-11-22")
    press(Qt.Key.Key_S, CONTROL)
    companion = file.with_name(f"{file.name}.companion.json")
    assert json.loads(companion.read_text("utf-8"))["date"] == "2026-11-22"


def test_a_long_date_shows_in_full_and_a_short_one_moves_nothing(
    qtbot: QtBot, view: DocumentView
) -> None:
    brief = replace(view.document.brief, date="2026-11-22")
    before = view.form.dateline.height()
    view.document.edit(brief)
    qtbot.wait_until(lambda: view.form.dateline.date is not None)
    assert view.form.dateline.sizeHint().height() == before
    view.document.edit(replace(brief, date="Sunday, the day after the storm, " * 9))
    qtbot.waitUntil(lambda: view.form.dateline.height() > 2 * before)


def test_an_empty_date_folds_on_escape(view: DocumentView) -> None:
    press(Qt.Key.Key_D, CONTROL | SHIFT)
    assert keyboard() is view.form.dateline.date
    press(Qt.Key.Key_Escape)
    delete_now()
    assert "date" not in [line.entry.attribute for line in view.form.findChildren(DetailLine)]
    assert view.form.title.hasFocus()


def test_undo_leads_back_into_the_date(view: DocumentView) -> None:
    press(Qt.Key.Key_D, CONTROL | SHIFT)
    write("2026")
    enter(row(view, Part.FACTS))
    press(Qt.Key.Key_Z, CONTROL)
    assert view.document.brief.date == ""
    assert keyboard() is view.form.dateline.date


def test_a_brief_that_one_may_only_read_takes_no_detail(open_view: Opener, tmp_path: Path) -> None:
    newer = tmp_path / "newer.json"
    newer.write_text('{"format": "brief", "version": 99, "title": "T", "facts": [{"text": "F."}]}')
    view = open_view(newer)
    assert view.document.read_only
    enter(row(view, Part.FACTS))
    press(Qt.Key.Key_N, CONTROL | SHIFT)
    assert "note" not in row(view, Part.FACTS).fields


# Opening links


def test_a_link_is_opened_with_a_key(view: DocumentView) -> None:
    enter(with_link(view, URL))
    press(Qt.Key.Key_Return, CONTROL)
    assert answers(view).browsed == [URL]


def test_a_link_is_opened_with_its_button(view: DocumentView) -> None:
    with_link(view, URL)
    line = view.form.findChild(DetailLine)
    assert line is not None and line.open_button is not None
    click(line.open_button)
    assert answers(view).browsed == [URL]


def test_a_link_is_opened_by_a_click_with_control(view: DocumentView) -> None:
    field = with_link(view, URL).fields["url"]
    click(field.viewport())
    assert not answers(view).browsed
    QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, CONTROL)
    assert answers(view).browsed == [URL]


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "example", "http://"])
def test_only_the_web_is_opened(view: DocumentView, url: str) -> None:
    enter(with_link(view, url))
    press(Qt.Key.Key_Return, CONTROL)
    assert answers(view).browsed == []
    assert url in answers(view).told[0]


def test_without_a_link_there_is_nothing_to_open(view: DocumentView) -> None:
    before = view.document.brief
    enter(row(view, Part.SOURCES))
    press(Qt.Key.Key_Return, CONTROL)
    assert answers(view).browsed == answers(view).told == []
    assert view.document.brief is before
