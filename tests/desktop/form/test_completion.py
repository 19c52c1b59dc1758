"""Offers under the caret: outlets, stances, wordings, today."""

import datetime
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.brief.model import Narrative, Part, Prediction, Source
from editor.brief.offers import Offers
from editor.brief.outlets import parse_outlets
from editor.brief.stances import Stances
from editor.desktop.form.citation_bar import CitationBar
from editor.desktop.form.offer_list import OfferList
from editor.desktop.form.text_field import TextField
from editor.desktop.window import EditorWindow
from tests.desktop.acting import CONTROL, SHIFT, keyboard, press, write


@pytest.fixture
def offers() -> Offers:
    outlets = parse_outlets(
        [
            "Mainland Gazette||gazette.example",
            "Mainland Post||post.example",
            "Reuters||reuters.com",
            "The Skarholm|TS|skarholm.example",
        ]
    )
    return Offers(outlets, Stances((("Pro-ferry", "Pro-bridge"),)), ("A …% chance that ….",))


def field(window: EditorWindow, part: Part, place: int, attribute: str) -> TextField:
    (section,) = (section for section in window.form.sections if section.entry.part is part)
    found = section.rows[place].fields[attribute]
    found.setFocus()
    return found


def offered(window: EditorWindow) -> list[str]:
    """What the open list offers."""
    lists = window.form.findChildren(OfferList)
    return [text for each in lists if each.isVisible() for text in each.offers]


@pytest.fixture
def name(window: EditorWindow) -> TextField:
    """The empty name of a new source, with the keyboard on it."""
    press(Qt.Key.Key_2, CONTROL)
    found = keyboard()
    assert isinstance(found, TextField)
    return found


def new_name(window: EditorWindow) -> str:
    return window.document.brief.sources[-1].name


def test_outlets_are_offered_from_the_second_letter(window: EditorWindow, name: TextField) -> None:
    write("m")
    assert offered(window) == []
    write("a")
    assert offered(window) == ["Mainland Gazette", "Mainland Post"]


def test_typing_on_narrows_and_typing_past_closes(window: EditorWindow, name: TextField) -> None:
    write("mainland p")
    assert offered(window) == ["Mainland Post"]
    write("x")
    assert offered(window) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_an_offer_is_chosen_and_accepted_by_key(
    window: EditorWindow, name: TextField, key: Qt.Key
) -> None:
    write("ma")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(key)
    assert new_name(window) == "Mainland Post"
    assert name.hasFocus()
    assert offered(window) == []


def test_enter_is_the_fields_while_nothing_is_chosen(window: EditorWindow, name: TextField) -> None:
    before = len(window.document.brief.sources)
    write("ma")
    press(Qt.Key.Key_Return)
    assert window.document.brief.sources[before - 1].name == "ma"
    assert len(window.document.brief.sources) == before + 1
    assert offered(window) == []


def test_escape_closes_and_asks_no_more(window: EditorWindow, name: TextField) -> None:
    write("ma")
    press(Qt.Key.Key_Escape)
    write("in")
    assert offered(window) == []
    assert new_name(window) == "main"


def test_an_accepted_offer_is_a_step_of_its_own(window: EditorWindow, name: TextField) -> None:
    write("ma")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Z, CONTROL)
    assert new_name(window) == "ma"
    assert offered(window) == []


def test_nothing_is_offered_for_what_was_pasted(window: EditorWindow, name: TextField) -> None:
    pasted = QMimeData()
    pasted.setText("ma")
    name.insertFromMimeData(pasted)
    assert new_name(window) == "ma"
    assert offered(window) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Home])
def test_moving_the_caret_closes(window: EditorWindow, name: TextField, key: Qt.Key) -> None:
    write("ma")
    press(key)
    assert offered(window) == []


def test_leaving_the_field_closes(window: EditorWindow, name: TextField) -> None:
    write("ma")
    window.form.title.setFocus()
    assert offered(window) == []


def test_nobody_is_caught_in_the_list(window: EditorWindow, name: TextField) -> None:
    write("ma")
    for _ in range(3):
        press(Qt.Key.Key_Down)
    assert offered(window) == []
    assert new_name(window) == "ma"


def test_an_offer_is_accepted_by_a_click(window: EditorWindow, name: TextField) -> None:
    write("ma")
    (found,) = window.form.findChildren(OfferList)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=QPoint(20, found.height() - 12))
    assert new_name(window) == "Mainland Post"
    assert name.hasFocus()


def test_sources_are_offered_first_as_providers(window: EditorWindow) -> None:
    provider = field(window, Part.NARRATIVES, 0, "provider")
    provider.selectAll()
    write("skar")
    assert offered(window) == ["The Skarholm Post", "The Skarholm"]


def test_the_counterpart_is_offered_in_an_empty_stance(qtbot: QtBot, window: EditorWindow) -> None:
    sides = (Narrative("Pro-ferry", "", "Text."), Narrative("", "", "Text."))
    window.document.edit(replace(window.document.brief, narratives=sides))
    field(window, Part.NARRATIVES, 1, "stance")
    qtbot.waitUntil(lambda: offered(window)[:1] == ["Pro-bridge"])
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert window.document.brief.narratives[1].stance == "Pro-bridge"


def test_a_wording_is_offered_in_an_empty_prediction(qtbot: QtBot, window: EditorWindow) -> None:
    press(Qt.Key.Key_4, CONTROL)
    qtbot.waitUntil(lambda: offered(window) == ["A …% chance that …."])
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    write("60")
    assert window.document.brief.predictions[-1] == Prediction("A 60% chance that ….")


def test_today_is_offered_for_the_date(qtbot: QtBot, window: EditorWindow) -> None:
    press(Qt.Key.Key_D, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: len(offered(window)) == 1)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert datetime.date.fromisoformat(window.document.brief.date)


# Citing


@pytest.fixture
def bar(window: EditorWindow) -> CitationBar:
    """The citations of the first fact, with the keyboard on them."""
    bar = window.form.sections[0].rows[0].citations
    assert bar is not None
    bar.setFocus()
    return bar


def test_sources_are_offered_to_who_begins_to_cite(window: EditorWindow, bar: CitationBar) -> None:
    press(Qt.Key.Key_Return)
    assert offered(window) == ["1  Reuters", "2  AP", "3  The Skarholm Post"]


def test_an_outlet_known_is_cited_and_becomes_a_source(
    window: EditorWindow, bar: CitationBar
) -> None:
    write("main")
    assert offered(window) == ["Mainland Gazette", "Mainland Post"]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert window.document.brief.sources[-1] == Source(4, "Mainland Gazette")
    assert window.document.brief.facts[0].citations == (1, 4)


def test_sources_stand_above_outlets(window: EditorWindow, bar: CitationBar) -> None:
    write("skar")
    assert offered(window) == ["3  The Skarholm Post", "The Skarholm"]


def test_a_chosen_outlet_is_not_taken_for_a_source_with_a_longer_name(
    window: EditorWindow, bar: CitationBar
) -> None:
    write("skar")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert window.document.brief.sources[-1] == Source(4, "The Skarholm")


def test_the_list_goes_when_citing_ends(
    qtbot: QtBot, window: EditorWindow, bar: CitationBar
) -> None:
    write("s")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.focusWidget() is bar)
    qtbot.waitUntil(lambda: not window.form.findChildren(OfferList))


def test_the_list_goes_with_its_fact(qtbot: QtBot, window: EditorWindow, bar: CitationBar) -> None:
    write("s")
    press(Qt.Key.Key_Backspace, CONTROL | SHIFT)
    assert offered(window) == []
    qtbot.waitUntil(lambda: not window.form.findChildren(OfferList))
