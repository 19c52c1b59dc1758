"""Rows that the first frame does without come some at a time, and at once for whoever asks."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.desktop import first_frame
from editor.desktop.document_view import DocumentView
from tests.desktop.acting import CONTROL, Opener, press, write

NUMBER = 120


@pytest.fixture
def begun(
    open_view: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], DocumentView]:
    """A window on a long brief, most rows of which are still to come."""
    monkeypatch.setattr(first_frame, "SETTLING", 3_600_000)
    path = tmp_path / "long.txt"
    facts = "".join(f"  • The ferry sailed {place} times.1\n" for place in range(NUMBER - 1))
    path.write_text(f"Ferry\n\nFacts\n\n{facts}  • It  sails.1\n\nSources: 1Reuters.\n", "utf-8")
    return lambda: open_view(path)


def made(view: DocumentView) -> int:
    return len(view.form.rows.made())


def test_a_key_in_the_title_or_a_fact_makes_no_rows(begun: Callable[[], DocumentView]) -> None:
    view = begun()
    few = made(view)
    assert few < NUMBER
    write("The ")
    view.form.go_to_item(view.document.brief.facts[0].id)
    write("So ")
    assert made(view) == few


def test_nobody_waits_for_rows_that_the_first_frame_does_without(
    qtbot: QtBot, begun: Callable[[], DocumentView]
) -> None:
    view = begun()
    few = made(view)
    qtbot.waitUntil(lambda: view.examiner.knows)
    assert made(view) == few < NUMBER


def test_in_the_end_all_are_there_with_their_problems(
    qtbot: QtBot, begun: Callable[[], DocumentView]
) -> None:
    view = begun()
    qtbot.waitUntil(lambda: view.examiner.knows)
    view.form.rows.complete()
    qtbot.waitUntil(lambda: made(view) == NUMBER + 1)
    field = view.form.sections[0].rows[-1].fields["text"]
    qtbot.waitUntil(lambda: bool(field.extraSelections()))
    assert field.extraSelections()[0].cursor.selectedText() == "  "


def test_one_goes_to_an_item_that_had_no_row(begun: Callable[[], DocumentView]) -> None:
    view = begun()
    view.form.go_to_item(view.document.brief.facts[-1].id)
    assert view.form.sections[0].rows[-1].fields["text"].hasFocus()


def test_a_row_that_is_there_stays_when_an_earlier_text_grows(
    begun: Callable[[], DocumentView],
) -> None:
    view = begun()
    few = made(view)
    brief = view.document.brief
    longer = replace(brief.facts[0], text="The ferry sails. " * 200)
    view.document.edit(replace(brief, facts=(longer, *brief.facts[1:])))
    assert made(view) == few


def test_behind_the_text_none_are_made(qtbot: QtBot, begun: Callable[[], DocumentView]) -> None:
    view = begun()
    few = made(view)
    press(Qt.Key.Key_E, CONTROL)
    view.form.rows.complete()
    qtbot.waitUntil(view.views.text.hasFocus)
    assert made(view) == few
    press(Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: made(view) == NUMBER + 1)
