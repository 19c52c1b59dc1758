"""What one writes in stays where it is while things come and go around it."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.brief.model import Part
from editor.checks.problem import Problem, Severity, Spot
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.text_field import TextField
from editor.desktop.problems.problem_line import ProblemLine
from editor.desktop.window import EditorWindow
from tests.desktop.acting import Opener

TEXT = "The ferry sails again. " * 12
FACTS = "".join(f"  • {TEXT.strip()}{place}\n" for place in range(1, 13))


@pytest.fixture
def long(open_window: Opener, tmp_path: Path) -> EditorWindow:
    """A window on a brief that is longer than the window."""
    path = tmp_path / "long.txt"
    path.write_text(f"Ferry\n\nFacts\n\n{FACTS}", "utf-8")
    return open_window(path)


def height_of(field: TextField, window: EditorWindow) -> int:
    """Pixels from the top of the page that is in view."""
    return field.mapTo(window.form.viewport(), field.cursorRect().topLeft()).y()


def problems_under(row: ItemRow) -> list[ProblemLine]:
    return [line for line in row.findChildren(ProblemLine) if line.isVisible()]


def test_the_line_in_use_stays_when_something_above_grows(qtbot: QtBot, long: EditorWindow) -> None:
    long.form.go_to_item(long.document.brief.facts[8].id)
    field = long.form.field_in_use()
    assert field is not None
    scrolled, height = long.form.verticalScrollBar().value(), height_of(field, long)
    brief = long.document.brief
    longer = replace(brief.facts[0], text=TEXT * 3)
    long.document.edit(replace(brief, facts=(longer, *brief.facts[1:])))
    qtbot.waitUntil(lambda: long.form.verticalScrollBar().value() > scrolled)
    assert height_of(field, long) == height


@pytest.fixture
def begun(window: EditorWindow) -> ItemRow:
    """A fact that one is about to write, which the checks miss the text of."""
    window.form.add_item(window.form.sections[0].entry)
    row = window.form.sections[0].rows[-1]
    spot = Spot(Part.FACTS, row.item.id, "text")
    row.show_problems([Problem("fact.empty", Severity.ERROR, "This fact has no text.", spot)])
    return row


def test_an_item_that_one_begins_is_not_blamed(begun: ItemRow) -> None:
    assert not problems_under(begun)


def test_an_item_that_was_left_empty_is_told_of(
    qtbot: QtBot, window: EditorWindow, begun: ItemRow
) -> None:
    window.form.title.setFocus()
    qtbot.waitUntil(lambda: bool(problems_under(begun)))


def test_what_was_told_of_an_empty_item_stays_when_one_comes_back(
    qtbot: QtBot, window: EditorWindow, begun: ItemRow
) -> None:
    window.form.title.setFocus()
    qtbot.waitUntil(lambda: bool(problems_under(begun)))
    begun.fields["text"].setFocus()
    assert problems_under(begun)


def test_what_is_wrong_with_the_whole_brief_stands_at_its_end(
    qtbot: QtBot, window: EditorWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "The facts say “Monday”, but the brief has no date."
    missed = Problem("date.missing", Severity.WARNING, words, Spot(Part.START, field="date"))
    monkeypatch.setattr(window.examiner, "standing", [missed])
    window.examiner.examined.emit()
    whole = window.form.whole_brief
    qtbot.waitUntil(whole.isVisible)
    assert not window.form.title_problems.isVisible()
    last = window.form.sections[-1]
    assert (
        whole.mapTo(window.form, whole.rect().topLeft()).y()
        > last.mapTo(window.form, last.rect().bottomLeft()).y()
    )
