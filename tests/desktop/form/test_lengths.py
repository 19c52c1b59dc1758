"""How long the item in use is, and the title."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.brief.model import Part
from editor.brief.outlets import Outlets
from editor.checks.checker import Checker
from editor.checks.mender import Mender
from editor.checks.profile import Profile
from editor.checks.spelling.word_lists import PersonalWords
from editor.desktop.document_view import DocumentView
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.length_tag import LengthTag
from editor.desktop.problems.house import House
from tests.desktop.acting import CONTROL, SHIFT, press, write


def enter(view: DocumentView, part: Part, attribute: str = "text") -> ItemRow:
    (section,) = (section for section in view.form.sections if section.entry.part is part)
    field = section.rows[0].fields[attribute]
    field.setFocus()
    field.place_caret(1000)
    return section.rows[0]


@pytest.fixture
def house(own_home: Path) -> House:
    """A house that minds nothing but the length of titles."""
    profile = Profile("test", limits={"title-characters": 40})
    mender = Mender(Checker([], profile, Outlets()), Outlets())
    house = House(lambda: mender, PersonalWords())
    house.load()
    house.wait()
    return house


@pytest.fixture
def tag(view: DocumentView) -> LengthTag:
    (tag,) = view.form.findChildren(LengthTag)
    return tag


def title_length(view: DocumentView) -> str:
    (label,) = view.form.dateline.findChildren(QLabel)
    return label.text()


def test_the_item_in_use_says_how_long_it_is(view: DocumentView, tag: LengthTag) -> None:
    enter(view, Part.FACTS)
    assert tag.isVisible()
    assert tag.text == "10 words"
    write(" And back.")
    assert tag.text == "12 words"


def test_the_count_stands_on_the_lower_edge_of_the_card(
    qtbot: QtBot, view: DocumentView, tag: LengthTag
) -> None:
    row = enter(view, Part.FACTS)
    write(" And on and on." * 20)

    def on_the_edge() -> bool:
        edge = row.mapTo(view, row.rect().bottomRight()).y()
        return abs(tag.mapTo(view, tag.rect().center()).y() - edge) <= 1

    qtbot.waitUntil(on_the_edge)


def test_what_is_empty_has_no_length(view: DocumentView, tag: LengthTag) -> None:
    press(Qt.Key.Key_1, CONTROL)
    assert not tag.isVisible()
    write("One")
    assert (tag.isVisible(), tag.text) == (True, "1 word")


def test_names_are_not_counted(view: DocumentView, tag: LengthTag) -> None:
    enter(view, Part.FACTS)
    enter(view, Part.SOURCES, "name")
    assert not tag.isVisible()


def test_the_count_goes_with_the_keyboard(view: DocumentView, tag: LengthTag) -> None:
    enter(view, Part.NARRATIVES)
    assert tag.text == "5 words"
    view.form.title.setFocus()
    assert not tag.isVisible()


def test_the_count_goes_with_its_item(view: DocumentView, tag: LengthTag) -> None:
    enter(view, Part.PREDICTIONS)
    press(Qt.Key.Key_Backspace, CONTROL | SHIFT)
    assert not tag.isVisible()


def test_the_title_says_how_long_it_is(view: DocumentView) -> None:
    assert title_length(view) == "27 of 40 characters"
    enter(view, Part.FACTS)
    assert title_length(view) == "27 of 40 characters"


def test_the_count_of_the_title_follows_its_text(view: DocumentView) -> None:
    view.form.title.setFocus()
    press(Qt.Key.Key_End)
    write("!")
    assert title_length(view) == "28 of 40 characters"


def test_where_nobody_limits_the_title_its_length_is_said(view: DocumentView) -> None:
    view.form.limit_title(0)
    view.form.title.setFocus()
    assert title_length(view) == "27 characters"
