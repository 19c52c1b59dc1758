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
from editor.desktop.document_view import DocumentView
from editor.desktop.form.citation_bar import CitationBar
from editor.desktop.form.offer_list import OfferList
from editor.desktop.form.text_field import TextField
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


def field(view: DocumentView, part: Part, place: int, attribute: str) -> TextField:
    (section,) = (section for section in view.form.sections if section.entry.part is part)
    found = section.rows[place].fields[attribute]
    found.setFocus()
    return found


def offered(view: DocumentView) -> list[str]:
    """What the open list offers."""
    lists = view.form.findChildren(OfferList)
    return [text for each in lists if each.isVisible() for text in each.offers]


@pytest.fixture
def name(view: DocumentView) -> TextField:
    """The empty name of a new source, with the keyboard on it."""
    press(Qt.Key.Key_2, CONTROL)
    found = keyboard()
    assert isinstance(found, TextField)
    return found


def new_name(view: DocumentView) -> str:
    return view.document.brief.sources[-1].name


def test_outlets_are_offered_from_the_second_letter(view: DocumentView, name: TextField) -> None:
    write("m")
    assert offered(view) == []
    write("a")
    assert offered(view) == ["Mainland Gazette", "Mainland Post"]


def test_typing_on_narrows_and_typing_past_closes(view: DocumentView, name: TextField) -> None:
    write("mainland p")
    assert offered(view) == ["Mainland Post"]
    write("x")
    assert offered(view) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_an_offer_is_chosen_and_accepted_by_key(
    view: DocumentView, name: TextField, key: Qt.Key
) -> None:
    write("ma")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(key)
    assert new_name(view) == "Mainland Post"
    assert name.hasFocus()
    assert offered(view) == []


def test_enter_is_the_fields_while_nothing_is_chosen(view: DocumentView, name: TextField) -> None:
    before = len(view.document.brief.sources)
    write("ma")
    press(Qt.Key.Key_Return)
    assert view.document.brief.sources[before - 1].name == "ma"
    assert len(view.document.brief.sources) == before + 1
    assert offered(view) == []


def test_escape_closes_and_asks_no_more(view: DocumentView, name: TextField) -> None:
    write("ma")
    press(Qt.Key.Key_Escape)
    write("in")
    assert offered(view) == []
    assert new_name(view) == "main"


def test_an_accepted_offer_is_a_step_of_its_own(view: DocumentView, name: TextField) -> None:
    write("ma")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Z, CONTROL)
    assert new_name(view) == "ma"
    assert offered(view) == []


def test_nothing_is_offered_for_what_was_pasted(view: DocumentView, name: TextField) -> None:
    pasted = QMimeData()
    pasted.setText("ma")
    name.insertFromMimeData(pasted)
    assert new_name(view) == "ma"
    assert offered(view) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Home])
def test_moving_the_caret_closes(view: DocumentView, name: TextField, key: Qt.Key) -> None:
    write("ma")
    press(key)
    assert offered(view) == []


def test_leaving_the_field_closes(view: DocumentView, name: TextField) -> None:
    write("ma")
    view.form.title.setFocus()
    assert offered(view) == []


def test_the_list_moves_with_its_field(qtbot: QtBot, view: DocumentView, name: TextField) -> None:
    write("ma")
    (offers,) = (each for each in view.form.findChildren(OfferList) if each.isVisible())
    page = offers.parentWidget()
    assert page is not None
    before, below = name.mapTo(page, QPoint()), offers.pos() - name.mapTo(page, QPoint())
    brief = view.document.brief
    longer = replace(brief.facts[0], text="The ferry sails again. " * 30)
    view.document.edit(replace(brief, facts=(longer, *brief.facts[1:])))
    qtbot.waitUntil(lambda: name.mapTo(page, QPoint()).y() > before.y())
    assert offers.pos() - name.mapTo(page, QPoint()) == below


def test_nobody_is_caught_in_the_list(view: DocumentView, name: TextField) -> None:
    write("ma")
    for _ in range(3):
        press(Qt.Key.Key_Down)
    assert offered(view) == []
    assert new_name(view) == "ma"


def test_an_offer_is_accepted_by_a_click(view: DocumentView, name: TextField) -> None:
    write("ma")
    (found,) = view.form.findChildren(OfferList)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=QPoint(20, found.height() - 12))
    assert new_name(view) == "Mainland Post"
    assert name.hasFocus()


def test_sources_are_offered_first_as_providers(view: DocumentView) -> None:
    provider = field(view, Part.NARRATIVES, 0, "provider")
    provider.selectAll()
    write("skar")
    assert offered(view) == ["The Skarholm Post", "The Skarholm"]


def test_the_counterpart_is_offered_in_an_empty_stance(qtbot: QtBot, view: DocumentView) -> None:
    sides = (Narrative("Pro-ferry", "", "Text."), Narrative("", "", "Text."))
    view.document.edit(replace(view.document.brief, narratives=sides))
    field(view, Part.NARRATIVES, 1, "stance")
    qtbot.waitUntil(lambda: offered(view)[:1] == ["Pro-bridge"])
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert view.document.brief.narratives[1].stance == "Pro-bridge"


def test_a_wording_is_offered_in_an_empty_prediction(qtbot: QtBot, view: DocumentView) -> None:
    press(Qt.Key.Key_4, CONTROL)
    qtbot.waitUntil(lambda: offered(view) == ["A …% chance that …."])
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    write("60")
    assert view.document.brief.predictions[-1] == Prediction("A 60% chance that ….")


def test_today_is_offered_for_the_date(qtbot: QtBot, view: DocumentView) -> None:
    press(Qt.Key.Key_D, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: len(offered(view)) == 1)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert datetime.date.fromisoformat(view.document.brief.date)


# Citing


@pytest.fixture
def bar(view: DocumentView) -> CitationBar:
    """The citations of the first fact, with the keyboard on them."""
    bar = view.form.sections[0].rows[0].citations
    assert bar is not None
    bar.setFocus()
    return bar


def test_sources_are_offered_to_who_begins_to_cite(view: DocumentView, bar: CitationBar) -> None:
    press(Qt.Key.Key_Return)
    assert offered(view) == ["1  Reuters", "2  AP", "3  The Skarholm Post"]


def test_an_outlet_known_is_cited_and_becomes_a_source(
    view: DocumentView, bar: CitationBar
) -> None:
    write("main")
    assert offered(view) == ["Mainland Gazette", "Mainland Post"]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert view.document.brief.sources[-1] == Source(4, "Mainland Gazette")
    assert view.document.brief.facts[0].citations == (1, 4)


def test_sources_stand_above_outlets(view: DocumentView, bar: CitationBar) -> None:
    write("skar")
    assert offered(view) == ["3  The Skarholm Post", "The Skarholm"]


def test_a_chosen_outlet_is_not_taken_for_a_source_with_a_longer_name(
    view: DocumentView, bar: CitationBar
) -> None:
    write("skar")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert view.document.brief.sources[-1] == Source(4, "The Skarholm")


def test_the_list_goes_when_citing_ends(qtbot: QtBot, view: DocumentView, bar: CitationBar) -> None:
    write("s")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.focusWidget() is bar)
    qtbot.waitUntil(lambda: not view.form.findChildren(OfferList))


def test_the_list_goes_with_its_fact(qtbot: QtBot, view: DocumentView, bar: CitationBar) -> None:
    write("s")
    press(Qt.Key.Key_Backspace, CONTROL | SHIFT)
    assert offered(view) == []
    qtbot.waitUntil(lambda: not view.form.findChildren(OfferList))
