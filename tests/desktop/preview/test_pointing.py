"""Clicks lead to fields and along links, and what is pointed at is told."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.brief.model import Brief, Fact, Source
from editor.desktop.history import Caret
from editor.desktop.preview.preview import Preview
from editor.desktop.theme.colours import LIGHT
from tests.desktop.acting import CONTROL, click
from tests.desktop.preview.conftest import Told
from tests.desktop.preview.places import behind, cursor_at, in_view, position_of

SOURCES = (Source(1, "AP"), Source(2, "RT"))
THIRD = "sailed 2 times that week."


def clicked_place(qtbot: QtBot, preview: Preview, text: str) -> Caret:
    with qtbot.waitSignal(preview.place_clicked) as clicked:
        click(preview.viewport(), position_of(preview, text))
    assert clicked.args is not None
    caret = clicked.args[0]
    assert isinstance(caret, Caret)
    return caret


def test_a_click_leads_to_the_field_at_the_word(
    qtbot: QtBot, preview: Preview, brief: Brief
) -> None:
    caret = clicked_place(qtbot, preview, "sailed 1")
    assert (caret.item, caret.field) == (brief.facts[1].id, "text")
    assert abs(caret.position - brief.facts[1].text.index("ed 1")) <= 1


def test_behind_an_emoji_it_is_the_same_word(qtbot: QtBot, preview: Preview) -> None:
    fact = Fact("🙂🙂 sails now")
    preview.show_brief(Brief("T", (fact,)))
    caret = clicked_place(qtbot, preview, "now")
    assert abs(caret.position - fact.text.index("ow")) <= 1


@pytest.mark.parametrize(
    ("text", "field"),
    [("Ferry Line", "title"), ("2024-05", "date")],
)
def test_a_click_on_the_head_leads_there(
    qtbot: QtBot, preview: Preview, text: str, field: str
) -> None:
    caret = clicked_place(qtbot, preview, text)
    assert (caret.item, caret.field) == (None, field)


@pytest.mark.parametrize("field", ["stance", "provider", "text"])
def test_a_click_on_a_narrative_leads_to_its_field(
    qtbot: QtBot, preview: Preview, brief: Brief, field: str
) -> None:
    side = replace(brief.narratives[0], stance="Calm", provider="Sea News")
    preview.show_brief(Brief("T", narratives=(side, brief.narratives[1])))
    caret = clicked_place(qtbot, preview, getattr(side, field)[:4])
    assert (caret.item, caret.field) == (side.id, field)


def test_a_click_on_a_heading_leads_nowhere(qtbot: QtBot, preview: Preview) -> None:
    with qtbot.assertNotEmitted(preview.place_clicked):
        click(preview.viewport(), position_of(preview, "Facts"))


def test_a_citation_leads_to_its_source_on_the_page(qtbot: QtBot, preview: Preview) -> None:
    click(preview.viewport(), behind(preview, THIRD))
    qtbot.waitUntil(lambda: in_view(preview, "AP"))


def test_with_control_a_citation_leads_to_the_field_of_its_source(
    qtbot: QtBot, preview: Preview
) -> None:
    with qtbot.waitSignal(preview.source_clicked) as clicked:
        place = behind(preview, THIRD)
        QTest.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, CONTROL, place)
    assert clicked.args == [1]


def test_a_source_leads_back_and_then_on_to_the_next_fact(qtbot: QtBot, preview: Preview) -> None:
    click(preview.viewport(), behind(preview, THIRD))
    for place in (2, 3):
        qtbot.waitUntil(lambda: in_view(preview, "AP"))
        click(preview.viewport(), behind(preview, "Sources: "))
        words = f"sailed {place} times"
        qtbot.waitUntil(lambda words=words: in_view(preview, words))  # type: ignore[misc]
        preview.verticalScrollBar().setValue(preview.verticalScrollBar().maximum())


def test_a_citation_of_nothing_leads_nowhere(qtbot: QtBot, preview: Preview) -> None:
    preview.show_brief(Brief("T", (Fact("It sails.", (9,)),)))
    with qtbot.assertNotEmitted(preview.source_clicked):
        click(preview.viewport(), behind(preview, "sails."))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Fine.", "The &lt;b&gt;Sea&lt;/b&gt; Post"),
        ("Bad.", "No source has the number 9."),
        ("Sources: ", "Cited by 1 fact"),
    ],
)
def test_what_a_number_stands_for_is_told(
    told: Told, preview: Preview, text: str, words: str
) -> None:
    facts = (Fact("Fine.", (1,)), Fact("Bad.", (9,)))
    preview.show_brief(Brief("T", facts, (Source(1, "The <b>Sea</b> Post"),)))
    assert told(preview, behind(preview, text)) == f"<p>{words}</p>"


def test_a_citation_and_its_source_light_up_together(preview: Preview) -> None:
    preview.show_brief(Brief("T", (Fact("Fine.", (1,)), Fact("Bad.", (2,))), SOURCES))
    QTest.mouseMove(preview.viewport(), behind(preview, "Fine."))
    assert [is_lit(preview, text) for text in ("Fine.", "Bad.", "Sources: ")] == [True, False, True]
    QTest.mouseMove(preview.viewport(), position_of(preview, "Facts"))
    assert not is_lit(preview, "Fine.")


def is_lit(preview: Preview, text: str) -> bool:
    """Whether the number behind ``text`` is."""
    place, picture = behind(preview, text), preview.viewport().grab().toImage()
    around = {picture.pixelColor(place + QPoint(-3, down)).name() for down in range(-9, 9)}
    return bool(around & {LIGHT.selection.lower(), LIGHT.accent_soft.lower()})


def test_enter_leads_to_the_field(qtbot: QtBot, preview: Preview, brief: Brief) -> None:
    preview.setFocus()
    cursor = cursor_at(preview, "sailed 3")
    cursor.setPosition(cursor.selectionStart())
    preview.setTextCursor(cursor)
    with qtbot.waitSignal(preview.place_clicked) as clicked:
        QTest.keyClick(preview, Qt.Key.Key_Return)
    assert clicked.args == [Caret(brief.facts[3].id, "text", len("The ferry "))]


def test_a_page_is_scrolled_with_the_keys(qtbot: QtBot, preview: Preview) -> None:
    preview.setFocus()
    bar = preview.verticalScrollBar()
    for key, grows in (
        (Qt.Key.Key_Down, True),
        (Qt.Key.Key_PageDown, True),
        (Qt.Key.Key_Up, False),
        (Qt.Key.Key_End, True),
        (Qt.Key.Key_Home, False),
    ):
        before = bar.value()
        QTest.keyClick(preview, key)
        assert (bar.value() > before) is grows
