"""What one writes in stays where it is while things come and go around it."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.brief.model import Part
from editor.checks.problem import Problem, Severity, Spot
from editor.desktop.document_view import DocumentView
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.text_field import TextField
from editor.desktop.problems.problem_line import ProblemLine
from tests.desktop.acting import Opener

TEXT = "The ferry sails again. " * 12
FACTS = "".join(f"  • {TEXT.strip()}{place}\n" for place in range(1, 13))


@pytest.fixture
def long(open_view: Opener, tmp_path: Path) -> DocumentView:
    """A window on a brief that is longer than the window."""
    path = tmp_path / "long.txt"
    path.write_text(f"Ferry\n\nFacts\n\n{FACTS}", "utf-8")
    return open_view(path)


def height_of(field: TextField, view: DocumentView) -> int:
    """Pixels from the top of the page that is in view."""
    return field.mapTo(view.form.viewport(), field.cursorRect().topLeft()).y()


def problems_under(row: ItemRow) -> list[ProblemLine]:
    return [line for line in row.findChildren(ProblemLine) if line.isVisible()]


def test_the_line_in_use_stays_when_something_above_grows(qtbot: QtBot, long: DocumentView) -> None:
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
def begun(qtbot: QtBot, view: DocumentView, monkeypatch: pytest.MonkeyPatch) -> ItemRow:
    """A fact that one is about to write, which the checks miss the text of."""
    view.form.add_item(view.form.sections[0].entry)
    row = view.form.sections[0].rows[-1]
    qtbot.waitUntil(row.isVisible)
    view.examiner.stop()  # whose house does not know of that
    spot = Spot(Part.FACTS, row.item.id, "text")
    missed = [Problem("fact.empty", Severity.ERROR, "This fact has no text.", spot)]
    monkeypatch.setattr(view.examiner, "standing", missed)  # if what it found is still to be shown
    row.show_problems(missed)
    return row


def test_an_item_that_one_begins_is_not_blamed(begun: ItemRow) -> None:
    assert not problems_under(begun)


def test_an_item_that_was_left_empty_is_told_of(view: DocumentView, begun: ItemRow) -> None:
    view.form.title.setFocus()
    assert problems_under(begun)


def test_what_was_told_of_an_empty_item_stays_when_one_comes_back(
    view: DocumentView, begun: ItemRow
) -> None:
    view.form.title.setFocus()
    assert problems_under(begun)
    begun.fields["text"].setFocus()
    assert problems_under(begun)


def test_what_is_wrong_with_the_whole_brief_stands_at_its_end(
    qtbot: QtBot, view: DocumentView, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "The facts say “Monday”, but the brief has no date."
    missed = Problem("date.missing", Severity.WARNING, words, Spot(Part.START, field="date"))
    monkeypatch.setattr(view.examiner, "standing", [missed])
    view.examiner.examined.emit()
    whole = view.form.whole_brief
    qtbot.waitUntil(whole.isVisible)
    assert not view.form.title_problems.isVisible()
    last = view.form.sections[-1]
    assert (
        whole.mapTo(view.form, whole.rect().topLeft()).y()
        > last.mapTo(view.form, last.rect().bottomLeft()).y()
    )


@pytest.mark.parametrize("before", [0, 1])
def test_a_problem_of_two_lines_is_that_high_at_once(
    qtbot: QtBot, long: DocumentView, before: int
) -> None:
    row = long.form.sections[0].rows[0]
    spot = Spot(Part.FACTS, row.item.id, "text")
    said = "This sentence says again and again what was said before it; can it be a shorter one?"
    problems = [Problem("fact.x", Severity.WARNING, text, spot) for text in ("So?", said)]
    row.show_problems(problems[:before])
    qtbot.waitUntil(lambda: len(problems_under(row)) == before)
    long.form.following.lay_out()
    row.show_problems(problems)
    long.form.following.lay_out()
    short, wordy = problems_under(row)
    assert wordy.height() >= wordy.minimumSizeHint().height() > short.height()
