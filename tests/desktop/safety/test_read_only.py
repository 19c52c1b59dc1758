"""A brief that may only be looked at looks like it, and says so to who tries to write."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from tests.desktop.acting import CONTROL, Opener, action_of, answers, keyboard, press, write

SENTENCE = "This brief is open read-only: nothing was changed."


@pytest.fixture
def later(open_view: Opener, tmp_path: Path, qtbot: QtBot) -> DocumentView:
    """What a later version of the program wrote, with more facts than the first frame shows.

    Two spaces in the last are a problem.
    """
    path = tmp_path / "later.json"
    facts = [{"text": f"Trip {number}.", "citations": [1]} for number in range(1, 15)]
    facts[-1]["citations"] = facts[-2]["citations"] = []
    facts[-1]["text"] = "Trip  14."
    members = {"title": "Ferry", "facts": facts, "sources": [{"number": 1, "name": "AP"}]}
    path.write_text(json.dumps({"format": "brief", "version": 2, **members}), "utf-8")
    view = open_view(path)
    qtbot.waitUntil(lambda: "notice" in vars(view))
    return view


def said(view: DocumentView) -> list[str]:
    return [label.text() for label in view.panels.status.findChildren(QLabel)]


def test_a_line_says_why(later: DocumentView) -> None:
    line = later.notice.line
    assert line.isVisible()
    assert line.text == "Read-only: a later version of Brief Editor wrote this file"


@pytest.mark.parametrize("place", [0, 13])
def test_who_writes_is_told_that_nothing_was_changed(later: DocumentView, place: int) -> None:
    before = later.document.brief
    later.form.go_to_item(before.facts[place].id)
    write("x")
    assert later.document.brief is before
    assert SENTENCE in said(later)
    assert later.notice.line.stands_out


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_V, CONTROL),
    ],
)
def test_so_is_who_removes_parts_or_pastes(
    later: DocumentView, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    later.form.go_to_item(later.document.brief.facts[1].id)
    press(key, held)
    assert len(later.document.brief.facts) == 14
    assert SENTENCE in said(later)


def test_the_arrows_go_on_as_ever(later: DocumentView) -> None:
    later.form.go_to_item(later.document.brief.facts[1].id)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_C, CONTROL)
    assert SENTENCE not in said(later)


def test_citing_is_not_begun(later: DocumentView) -> None:
    later.form.go_to_item(later.document.brief.facts[0].id)
    press(Qt.Key.Key_Tab)
    citations = keyboard()
    write("2")
    assert keyboard() is citations
    assert SENTENCE in said(later)


def test_in_the_text_it_is_said_too(later: DocumentView) -> None:
    before = later.document.text.whole
    later.views.show_text()
    write("x")
    assert later.document.text.whole == before
    assert SENTENCE in said(later)


def test_nothing_is_offered_that_would_edit(later: DocumentView) -> None:
    assert all(section.add_button.isHidden() for section in later.form.sections)
    bars = [row.citations for row in later.form.sections[0].rows if row.citations]
    assert [bar.isHidden() for bar in bars] == [False] * 12 + [True] * 2
    names = ("add-facts", "move-up", "remove", "note", "paste-plain", "renumber", "fix-safe")
    assert [name for name in names if action_of(later, name).isEnabled()] == []
    assert action_of(later, "find").isEnabled()


def test_no_reason_is_asked_for_what_can_not_be_dismissed(
    later: DocumentView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: bool(later.examiner.standing))
    monkeypatch.setattr(answers(later), "dismissal_reason", pytest.fail)
    later.panels.toggle_problems()
    press(Qt.Key.Key_Delete)
    assert SENTENCE in said(later)


def test_a_screen_reader_knows_that_fields_are_read_only(later: DocumentView) -> None:
    seen = QAccessible.queryAccessibleInterface(later.form.title)
    assert seen.state().readOnly


def test_what_may_be_written_says_nothing_of_it(view: DocumentView) -> None:
    write("x")
    assert view.document.brief.title.endswith("x")
    assert SENTENCE not in said(view)
