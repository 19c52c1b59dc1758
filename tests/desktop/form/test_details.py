"""Date, links and notes: folded away until they hold something or are asked for."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.brief.model import Part
from editor.desktop.form.detail_line import DetailLine
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.row_controls import RowControls
from editor.desktop.form.text_field import TextField
from editor.desktop.window import EditorWindow
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


def row(window: EditorWindow, part: Part, place: int = 0) -> ItemRow:
    (section,) = (section for section in window.form.sections if section.entry.part is part)
    return section.rows[place]


def enter(row: ItemRow) -> TextField:
    """Put the keyboard on the first field of a row."""
    field = next(iter(row.fields.values()))
    field.setFocus()
    return field


def with_link(window: EditorWindow, url: str) -> ItemRow:
    """The row of the first source, which has this link."""
    brief = window.document.brief
    linked = replace(brief.sources[0], url=url)
    window.document.edit(replace(brief, sources=(linked, *brief.sources[1:])))
    return row(window, Part.SOURCES)


@pytest.mark.parametrize("part", [Part.FACTS, Part.SOURCES, Part.NARRATIVES, Part.PREDICTIONS])
def test_a_note_is_added_with_a_key(window: EditorWindow, part: Part) -> None:
    enter(row(window, part))
    press(Qt.Key.Key_N, CONTROL | SHIFT)
    write("Ask again.")
    assert getattr(window.document.brief, part.value)[0].note == "Ask again."


def test_a_link_is_added_with_a_key(window: EditorWindow) -> None:
    enter(row(window, Part.SOURCES))
    press(Qt.Key.Key_K, CONTROL)
    write(URL)
    assert window.document.brief.sources[0].url == URL


def test_only_sources_have_links(window: EditorWindow) -> None:
    field = enter(row(window, Part.FACTS))
    press(Qt.Key.Key_K, CONTROL)
    assert field.hasFocus()


def test_nothing_is_unfolded_that_is_empty(window: EditorWindow) -> None:
    assert not window.form.findChildren(DetailLine)


def test_what_a_file_holds_is_unfolded(window: EditorWindow) -> None:
    source = with_link(window, URL)
    assert source.fields["url"].toPlainText() == URL
    assert source.fields["url"].isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Backspace])
def test_an_empty_detail_folds_when_one_is_done_with_it(window: EditorWindow, key: Qt.Key) -> None:
    fact = row(window, Part.FACTS)
    field = enter(fact)
    press(Qt.Key.Key_N, CONTROL | SHIFT)
    press(key)
    delete_now()
    assert field.hasFocus()
    assert list(fact.fields) == ["text"]
    assert not window.document.modified


def test_a_detail_that_was_emptied_folds_when_left(window: EditorWindow) -> None:
    source = with_link(window, "h")
    source.fields["url"].setFocus()
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_Delete)
    assert "url" in source.fields
    window.form.title.setFocus()
    assert "url" not in source.fields


def test_a_written_detail_stays_when_left(window: EditorWindow) -> None:
    fact = row(window, Part.FACTS)
    enter(fact)
    press(Qt.Key.Key_N, CONTROL | SHIFT)
    write("Hm.")
    press(Qt.Key.Key_Escape)
    assert fact.fields["note"].isVisible()


def test_undo_unfolds_what_it_leads_to(window: EditorWindow) -> None:
    fact = row(window, Part.FACTS)
    enter(fact)
    press(Qt.Key.Key_N, CONTROL | SHIFT)
    write("Hm.")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Z, CONTROL)
    assert window.document.brief.facts[0].note == ""
    assert fact.fields["note"].hasFocus()
    press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert fact.fields["note"].toPlainText() == "Hm."


def test_a_link_stands_above_the_note_and_tab_goes_in_that_order(window: EditorWindow) -> None:
    source = row(window, Part.SOURCES)
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


def test_the_strip_of_buttons_offers_what_an_item_has(window: EditorWindow) -> None:
    controls = window.form.findChild(RowControls)
    assert controls is not None
    enter(row(window, Part.FACTS))
    (link,) = (each for each in controls.children() if getattr(each, "toolTip", str)() == "Link")
    assert not link.property("visible")
    source = row(window, Part.SOURCES)
    enter(source)
    assert link.property("visible")
    controls.detail_wanted.emit(source, "url")
    assert source.fields["url"].hasFocus()


def test_the_date_is_written_under_the_title(window: EditorWindow, file: Path) -> None:
    press(Qt.Key.Key_D, CONTROL | SHIFT)
    write("2026-11-22")
    press(Qt.Key.Key_S, CONTROL)
    companion = file.with_name(f"{file.name}.companion.json")
    assert json.loads(companion.read_text("utf-8"))["date"] == "2026-11-22"


def test_a_long_date_shows_in_full_and_a_short_one_moves_nothing(
    qtbot: QtBot, window: EditorWindow
) -> None:
    brief = replace(window.document.brief, date="2026-11-22")
    before = window.form.dateline.height()
    window.document.edit(brief)
    qtbot.wait_until(lambda: window.form.dateline.date is not None)
    assert window.form.dateline.sizeHint().height() == before
    window.document.edit(replace(brief, date="Sunday, the day after the storm, " * 9))
    qtbot.waitUntil(lambda: window.form.dateline.height() > 2 * before)


def test_an_empty_date_folds_on_escape(window: EditorWindow) -> None:
    press(Qt.Key.Key_D, CONTROL | SHIFT)
    assert keyboard() is window.form.dateline.date
    press(Qt.Key.Key_Escape)
    delete_now()
    assert "date" not in [line.entry.attribute for line in window.form.findChildren(DetailLine)]
    assert window.form.title.hasFocus()


def test_undo_leads_back_into_the_date(window: EditorWindow) -> None:
    press(Qt.Key.Key_D, CONTROL | SHIFT)
    write("2026")
    enter(row(window, Part.FACTS))
    press(Qt.Key.Key_Z, CONTROL)
    assert window.document.brief.date == ""
    assert keyboard() is window.form.dateline.date


def test_a_brief_that_one_may_only_read_takes_no_detail(
    open_window: Opener, tmp_path: Path
) -> None:
    newer = tmp_path / "newer.json"
    newer.write_text('{"format": "brief", "version": 99, "title": "T", "facts": [{"text": "F."}]}')
    window = open_window(newer)
    assert window.document.read_only
    enter(row(window, Part.FACTS))
    press(Qt.Key.Key_N, CONTROL | SHIFT)
    assert "note" not in row(window, Part.FACTS).fields


# Opening links


def test_a_link_is_opened_with_a_key(window: EditorWindow) -> None:
    enter(with_link(window, URL))
    press(Qt.Key.Key_Return, CONTROL)
    assert answers(window).browsed == [URL]


def test_a_link_is_opened_with_its_button(window: EditorWindow) -> None:
    with_link(window, URL)
    line = window.form.findChild(DetailLine)
    assert line is not None and line.open_button is not None
    click(line.open_button)
    assert answers(window).browsed == [URL]


def test_a_link_is_opened_by_a_click_with_control(window: EditorWindow) -> None:
    field = with_link(window, URL).fields["url"]
    click(field.viewport())
    assert not answers(window).browsed
    QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, CONTROL)
    assert answers(window).browsed == [URL]


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "example", "http://"])
def test_only_the_web_is_opened(window: EditorWindow, url: str) -> None:
    enter(with_link(window, url))
    press(Qt.Key.Key_Return, CONTROL)
    assert answers(window).browsed == []
    assert url in answers(window).told[0]


def test_without_a_link_there_is_nothing_to_open(window: EditorWindow) -> None:
    before = window.document.brief
    enter(row(window, Part.SOURCES))
    press(Qt.Key.Key_Return, CONTROL)
    assert answers(window).browsed == answers(window).told == []
    assert window.document.brief is before
