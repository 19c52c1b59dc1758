"""The preview follows the brief, in its own and any script, and looks as there is room."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface, QColor
from pytestqt.qtbot import QtBot

from editor.brief.model import Brief, Fact, Narrative, Prediction
from editor.desktop.preview.preview import Preview
from editor.desktop.theme.theme import Theme
from tests.desktop.acting import DecidedScheme
from tests.desktop.preview.places import cursor_at, position_of, top_of


def test_a_changed_fact_changes_its_line_only(preview: Preview, brief: Brief) -> None:
    before = preview.toPlainText().splitlines()
    facts = (replace(brief.facts[0], text="It never sailed."), *brief.facts[1:])
    preview.show_brief(replace(brief, facts=facts))
    after = preview.toPlainText().splitlines()
    assert [line for line in after if line not in before] == ["It never sailed.1"]


def test_what_is_selected_stays_so_while_another_fact_changes(
    preview: Preview, brief: Brief
) -> None:
    preview.setTextCursor(cursor_at(preview, "sailed 3 times"))
    facts = (Fact("New."), replace(brief.facts[0], text="It never sailed."), *brief.facts[1:])
    preview.show_brief(replace(brief, facts=facts))
    assert preview.textCursor().selectedText() == "sailed 3 times"


def test_a_text_of_two_lines_is_one_paragraph_that_can_change(preview: Preview) -> None:
    facts = (Fact("Two\nlines."), Fact("Another."))
    preview.show_brief(Brief("T", facts))
    preview.show_brief(Brief("T", (replace(facts[0], text="Two\nnew\u2029lines."), facts[1])))
    assert preview.document().blockCount() == 4
    preview.show_brief(Brief("T", (replace(facts[0], text="One."), facts[1])))
    assert preview.toPlainText() == "T\nFacts\nOne.\nAnother."


def inked_rows(preview: Preview) -> int:
    """How many rows of pixels have something on them, within the ring of the keyboard."""
    inside = preview.viewport().rect().adjusted(15, 15, -15, -15)
    picture = preview.viewport().grab(inside).toImage()
    across, paper = range(picture.width()), picture.pixelColor(0, 0)
    return sum(
        any(picture.pixelColor(x, y) != paper for x in across) for y in range(picture.height())
    )


def test_an_empty_brief_is_welcomed_in_as_many_lines_as_it_takes(preview: Preview) -> None:
    preview.show_brief(Brief())
    assert preview.document().isEmpty()
    preview.resize(700, 400)
    in_one_line = inked_rows(preview)
    preview.resize(300, 400)
    assert inked_rows(preview) > 1.5 * in_one_line > 0


def test_without_a_title_the_facts_begin_at_the_top(preview: Preview, brief: Brief) -> None:
    preview.show_brief(replace(brief, title="", date=""))
    without = top_of(preview, "Facts")
    preview.show_brief(replace(brief, date=""))
    assert without < top_of(preview, "Facts") - preview.fontMetrics().height()


def test_what_nobody_sees_is_set_when_it_is_shown(preview: Preview) -> None:
    preview.hide()
    preview.show_brief(Brief("Quiet"))
    preview.show()
    assert preview.toPlainText() == "Quiet"


@pytest.mark.parametrize(("width", "beside"), [(600, True), (300, False)])
def test_narratives_stand_beside_each_other_where_there_is_room(
    qtbot: QtBot, preview: Preview, width: int, beside: bool
) -> None:
    preview.resize(width, 400)

    def tops() -> tuple[int, int]:
        return position_of(preview, "Good.").y(), position_of(preview, "Bad.").y()

    qtbot.waitUntil(lambda: (tops()[0] == tops()[1]) is beside)


@pytest.mark.parametrize(
    ("width", "count", "rows"),
    [(460, 3, [2, 1]), (740, 3, [3]), (740, 4, [2, 2]), (740, 5, [3, 2]), (300, 3, [1, 1, 1])],
)
def test_more_narratives_stand_in_rows(
    qtbot: QtBot, preview: Preview, width: int, count: int, rows: list[int]
) -> None:
    sides = tuple(Narrative(f"Side {place}", "AP", "Words.") for place in range(count))
    preview.resize(width, 400)
    preview.show_brief(Brief("T", narratives=sides))

    def heights() -> list[int]:
        tops = [top_of(preview, side.stance) for side in sides]
        return [tops.count(top) for top in dict.fromkeys(tops)]

    qtbot.waitUntil(lambda: heights() == rows)


def test_a_narrative_may_come_and_go(preview: Preview, brief: Brief) -> None:
    whole = preview.toPlainText()
    preview.show_brief(replace(brief, narratives=brief.narratives[:1]))
    assert "Bad." not in preview.toPlainText()
    preview.show_brief(brief)
    assert preview.toPlainText() == whole


def test_a_fact_in_hebrew_stands_right_to_left_and_one_in_english_does_not(
    preview: Preview,
) -> None:
    preview.show_brief(Brief("Title", (Fact("המעבורת תפליג.", (1,)), Fact("It sails.", (1,)))))
    left_to_right, right_to_left = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    directions = [
        cursor_at(preview, word).block().textDirection() for word in ("Title", "תפליג", "sails")
    ]
    assert directions == [left_to_right, right_to_left, left_to_right]


@pytest.mark.parametrize(("text", "bar"), [("It sails.", "left"), ("המעבורת תפליג.", "right")])
def test_the_light_of_a_fact_begins_before_its_bullet(
    preview: Preview, theme: Theme, text: str, bar: str
) -> None:
    fact = Fact(text)
    preview.show_brief(Brief("Title", (fact,)))
    preview.light(fact.id)
    picture = preview.viewport().grab().toImage()
    middle = position_of(preview, text[:5]).y()
    colours = [picture.pixelColor(x, middle) for x in range(picture.width())]
    lit = [x for x, colour in enumerate(colours) if colour == QColor(theme.scheme.accent)]
    dark = [x for x, colour in enumerate(colours) if colour.lightness() < 60]
    assert max(lit) < min(dark) if bar == "left" else min(lit) > max(dark)


def test_a_citation_stands_behind_a_sentence_that_ends_in_hebrew(preview: Preview) -> None:
    preview.show_brief(Brief("T", (Fact("The ferry is called שלום", (7,)),)))
    assert position_of(preview, "7").x() > position_of(preview, "שלום").x()


@pytest.mark.parametrize("width", [300, 600])
def test_a_very_long_word_breaks(qtbot: QtBot, preview: Preview, width: int) -> None:
    word = "w" * 300
    sides = (Narrative("A", word, word), Narrative("B", "AP", "Bad."))
    preview.resize(width, 400)
    preview.show_brief(Brief(word, (Fact(word),), (), sides, (Prediction(word),)))
    qtbot.waitUntil(lambda: preview.document().size().width() <= preview.viewport().width())
    assert preview.horizontalScrollBar().maximum() == 0


def test_another_scheme_and_size_are_worn_at_once(preview: Preview, scheme: DecidedScheme) -> None:
    words = cursor_at(preview, "sailed 1 times")
    before = words.charFormat().foreground().color()
    try:
        scheme.turn(dark=True)
        after = cursor_at(preview, "sailed 1 times").charFormat().foreground().color()
        assert after.lightness() > before.lightness()
    finally:
        scheme.turn(dark=False)


def test_a_screen_reader_finds_name_and_text(preview: Preview) -> None:
    interface = QAccessible.queryAccessibleInterface(preview)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Preview"
    assert interface.text(QAccessible.Text.Description)
    text = interface.textInterface()
    assert isinstance(text, QAccessibleTextInterface)
    assert text.text(0, text.characterCount()).startswith("Ferry Line to Reopen\n2024-05-02\n")
