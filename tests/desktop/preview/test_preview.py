"""The preview follows the brief, keeps its place, and leads to what is clicked."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from editor.brief.model import Brief, Fact, Narrative, Source
from editor.desktop.preview.preview import Preview
from editor.desktop.theme.theme import Theme
from tests.desktop.acting import click

BRIEF = Brief(
    "Ferry Line to Reopen",
    tuple(Fact(f"The ferry sailed {count} times that week.", (1,)) for count in range(40)),
    (Source(1, "AP"),),
    (Narrative("A", "AP", "Good. " * 20), Narrative("B", "RT", "Bad. " * 20)),
)


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme) -> Preview:
    preview = Preview(theme)
    qtbot.addWidget(preview)
    preview.resize(600, 400)
    preview.show()
    preview.show_brief(BRIEF)
    return preview


def position_of(preview: Preview, text: str) -> QPoint:
    """The middle of where ``text`` stands, in the viewport."""
    found = preview.document().find(text)
    assert not found.isNull()
    middle = QTextCursor(preview.document())
    middle.setPosition((found.selectionStart() + found.selectionEnd()) // 2)
    return preview.cursorRect(middle).center()


def test_a_changed_fact_changes_its_line_only(preview: Preview) -> None:
    before = preview.toPlainText().splitlines()
    facts = (replace(BRIEF.facts[0], text="It never sailed."), *BRIEF.facts[1:])
    preview.show_brief(replace(BRIEF, facts=facts))
    after = preview.toPlainText().splitlines()
    assert [line for line in after if line not in before] == ["It never sailed.1"]


def test_a_text_of_two_lines_is_one_paragraph_that_can_change(preview: Preview) -> None:
    facts = (Fact("Two\nlines."), Fact("Another."))
    preview.show_brief(Brief("T", facts))
    preview.show_brief(Brief("T", (replace(facts[0], text="Two\nnew\u2029lines."), facts[1])))
    assert preview.document().blockCount() == 4
    preview.show_brief(Brief("T", (replace(facts[0], text="One."), facts[1])))
    assert preview.toPlainText() == "T\nFacts\nOne.\nAnother."


def test_the_page_stays_where_it_was_scrolled_to(preview: Preview) -> None:
    preview.verticalScrollBar().setValue(300)
    preview.show_brief(replace(BRIEF, title="Ferry Line Reopens"))
    assert preview.verticalScrollBar().value() == 300


def test_the_item_that_one_is_in_comes_into_view(preview: Preview) -> None:
    preview.light(BRIEF.facts[30].id)
    assert preview.verticalScrollBar().value() > 0


def test_a_click_on_a_fact_tells_which(qtbot: QtBot, preview: Preview) -> None:
    with qtbot.waitSignal(preview.item_clicked) as clicked:
        click(preview.viewport(), position_of(preview, "sailed 1 times"))
    assert clicked.args == [BRIEF.facts[1].id]


def test_a_click_on_a_citation_tells_its_source(qtbot: QtBot, preview: Preview) -> None:
    end = preview.document().find("sailed 0 times that week.").selectionEnd()
    cursor = QTextCursor(preview.document())
    cursor.setPosition(end)
    with qtbot.waitSignal(preview.source_clicked) as clicked:
        click(preview.viewport(), preview.cursorRect(cursor).center() + QPoint(3, -2))
    assert clicked.args == [1]


@pytest.mark.parametrize(("width", "beside"), [(600, True), (300, False)])
def test_narratives_stand_beside_each_other_where_there_is_room(
    qtbot: QtBot, preview: Preview, width: int, beside: bool
) -> None:
    preview.resize(width, 400)

    def tops() -> tuple[int, int]:
        return position_of(preview, "Good.").y(), position_of(preview, "Bad.").y()

    qtbot.waitUntil(lambda: (tops()[0] == tops()[1]) is beside)


def test_markup_in_a_brief_stays_text(preview: Preview) -> None:
    preview.show_brief(Brief("<img src='http://example.org/a.png'>"))
    assert preview.toPlainText() == "<img src='http://example.org/a.png'>"
