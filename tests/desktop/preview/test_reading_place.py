"""One reads on where one read, and sees the item that one is in."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from editor.brief.model import Brief, Fact
from editor.desktop.preview.preview import Preview
from editor.desktop.theme.colours import LIGHT
from tests.desktop.acting import DecidedScheme
from tests.desktop.preview.places import in_view, position_of, top_of

LONG = "The old ferry needs another engine. " * 12


def test_the_page_stays_while_text_above_grows(preview: Preview, brief: Brief) -> None:
    preview.verticalScrollBar().setValue(500)
    before = top_of(preview, "sailed 20 times")
    facts = (replace(brief.facts[0], text=LONG), *brief.facts[1:])
    preview.show_brief(replace(brief, facts=facts))
    assert abs(top_of(preview, "sailed 20 times") - before) <= 1


def test_the_page_stays_while_facts_come_and_go_above(preview: Preview, brief: Brief) -> None:
    preview.verticalScrollBar().setValue(500)
    before = top_of(preview, "sailed 20 times")
    for facts in ((Fact(LONG), *brief.facts), brief.facts[2:]):
        preview.show_brief(replace(brief, facts=facts))
        assert abs(top_of(preview, "sailed 20 times") - before) <= 1


def test_the_page_stays_while_its_width_changes(
    qtbot: QtBot, preview: Preview, brief: Brief
) -> None:
    facts = (*(replace(each, text=LONG) for each in brief.facts[:15]), *brief.facts[15:])
    preview.show_brief(replace(brief, facts=facts))
    bar = preview.verticalScrollBar()
    bar.setValue(bar.value() + top_of(preview, "sailed 16 times") - 50)
    before = top_of(preview, "sailed 16 times")
    for width in (500, 330, 290, 420, 600):
        preview.resize(width, 400)
        qtbot.waitUntil(lambda: abs(top_of(preview, "sailed 16 times") - before) <= 40)


def test_no_line_is_lost_when_text_goes_right_after_a_resize(
    preview: Preview, brief: Brief
) -> None:
    facts = tuple(replace(each, text=LONG) for each in brief.facts)
    preview.show_brief(replace(brief, facts=facts))
    preview.resize(900, 400)  # which Qt lays out a little at a time
    preview.show_brief(replace(brief, facts=(Fact("Short."), *facts[1:])))
    document = preview.document()
    document.documentLayout().blockBoundingRect(document.lastBlock())
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    assert all(each.layout().lineCount() for each in blocks)


def test_the_page_stays_when_it_is_dressed_anew(preview: Preview, scheme: DecidedScheme) -> None:
    preview.verticalScrollBar().setValue(500)
    before = top_of(preview, "sailed 20 times")
    try:
        scheme.turn(dark=True)
        assert abs(top_of(preview, "sailed 20 times") - before) <= 1
    finally:
        scheme.turn(dark=False)


def test_the_start_of_the_page_stays_in_view(preview: Preview, brief: Brief) -> None:
    preview.show_brief(replace(brief, title=LONG))
    assert preview.verticalScrollBar().value() == 0


@pytest.mark.parametrize("place", [5, 18, 39])
def test_the_item_that_one_is_in_comes_into_view(
    qtbot: QtBot, preview: Preview, brief: Brief, place: int
) -> None:
    preview.light(brief.facts[place].id)
    qtbot.waitUntil(lambda: in_view(preview, f"sailed {place} times"))


def test_what_is_in_view_is_not_moved(preview: Preview, brief: Brief) -> None:
    preview.verticalScrollBar().setValue(200)
    shown = next(n for n in range(2, 40) if top_of(preview, f"sailed {n} times") > 100)
    preview.light(brief.facts[shown].id)
    assert preview.verticalScrollBar().value() == 200


def test_the_item_stays_in_view_while_it_grows(
    qtbot: QtBot, preview: Preview, brief: Brief
) -> None:
    fact = brief.facts[5]
    preview.light(fact.id)
    facts = [replace(each, text=LONG + "The end") if each is fact else each for each in brief.facts]
    preview.show_brief(replace(brief, facts=tuple(facts)))
    qtbot.waitUntil(lambda: in_view(preview, "The end"))


def test_who_reads_elsewhere_is_not_fetched_back_by_a_key(preview: Preview, brief: Brief) -> None:
    fact = brief.facts[0]
    preview.light(fact.id)
    preview.verticalScrollBar().setValue(600)
    before = top_of(preview, "sailed 25 times")
    preview.show_brief(
        replace(brief, facts=(replace(fact, text=fact.text + "!"), *brief.facts[1:]))
    )
    assert abs(top_of(preview, "sailed 25 times") - before) <= 1


def test_a_new_item_comes_into_view_with_its_first_letter(
    qtbot: QtBot, preview: Preview, brief: Brief
) -> None:
    empty = Fact("")
    preview.light(empty.id)
    preview.show_brief(replace(brief, facts=(*brief.facts, empty)))
    preview.show_brief(replace(brief, facts=(*brief.facts, replace(empty, text="Quite new"))))
    qtbot.waitUntil(lambda: in_view(preview, "Quite new"))


def test_the_item_lies_in_a_soft_light(preview: Preview, brief: Brief) -> None:
    preview.light(brief.facts[1].id)
    assert _ground_at(preview, "sailed 1 times") == QColor(LIGHT.accent_soft)
    assert _ground_at(preview, "sailed 2 times") == QColor(LIGHT.paper)


def _ground_at(preview: Preview, text: str) -> QColor:
    corner = position_of(preview, text)
    corner.setY(top_of(preview, text))
    return preview.viewport().grab().toImage().pixelColor(corner)


def test_an_item_far_down_a_long_page_comes_into_view(preview: Preview, brief: Brief) -> None:
    facts = tuple(Fact(f"Trip {trip}. {LONG}") for trip in range(400))
    preview.show_brief(replace(brief, facts=facts))
    preview.resize(500, 400)  # Qt puts off laying out anew what is not in view
    preview.light(facts[350].id)
    assert in_view(preview, "Trip 350")


def test_the_light_of_what_begins_on_the_right_is_the_other_way_round(
    preview: Preview, brief: Brief
) -> None:
    lights = []
    for text in ("The ferry sails", "العبارة تبحر"):
        fact = Fact(text)
        preview.show_brief(replace(brief, facts=(fact,)))
        preview.light(fact.id)
        lights.append(_lit_columns(preview, text))
    assert lights == [("left", 0), ("right", 0)]


def _lit_columns(preview: Preview, text: str) -> tuple[str, int]:
    """The side that the bar is on, and how far the light is off the middle of the page."""
    image, y = preview.viewport().grab().toImage(), top_of(preview, text)
    row = [image.pixelColor(x, y) for x in range(image.width())]
    lit = [x for x, colour in enumerate(row) if colour == QColor(LIGHT.accent_soft)]
    bar = row.index(QColor(LIGHT.accent))
    ends = sorted([bar, lit[0], lit[-1]])
    side = "left" if bar < lit[0] else "right"
    return side, round((ends[0] + ends[-1] - image.width()) / 20)
