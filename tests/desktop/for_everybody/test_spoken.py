"""What a screen reader is told of what we paint ourselves, and when it changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.form.citation_bar import CitationBar
from editor.desktop.window import EditorWindow
from tests.desktop.acting import ALT, action_of, press

TEXT, ROLE = QAccessible.Text, QAccessible.Role


def bar(view: DocumentView, fact: int) -> CitationBar:
    found = view.form.sections[0].rows[fact].citations
    assert found is not None
    return found


def test_citations_are_things_in_a_list(view: DocumentView) -> None:
    citations = QAccessible.queryAccessibleInterface(bar(view, 1))
    assert citations.role() is ROLE.List
    chips = [citations.child(place) for place in range(citations.childCount())]
    assert [chip.text(TEXT.Name) for chip in chips] == ["2 AP", "3 The Skarholm Post", "Cite"]
    assert [chip.role() for chip in chips] == [ROLE.ListItem, ROLE.ListItem, ROLE.Button]


def test_a_citation_is_where_it_is_seen(view: DocumentView) -> None:
    seen, citations = bar(view, 1), QAccessible.queryAccessibleInterface(bar(view, 1))
    middle = seen.mapToGlobal(seen.box(1).center())
    assert citations.childAt(middle.x(), middle.y()).text(TEXT.Name) == "3 The Skarholm Post"


def test_arrows_lead_from_citation_to_citation(view: DocumentView) -> None:
    citations = QAccessible.queryAccessibleInterface(bar(view, 1))
    bar(view, 1).setFocus()
    press(Qt.Key.Key_Right)
    assert citations.focusChild().text(TEXT.Name) == "3 The Skarholm Post"
    assert citations.focusChild().state().focused
    assert not citations.child(0).state().focused


def test_a_citation_that_is_taken_off_is_gone(view: DocumentView) -> None:
    citations = QAccessible.queryAccessibleInterface(bar(view, 1))
    last = citations.child(2)
    bar(view, 1).setFocus()
    press(Qt.Key.Key_Delete)
    assert not last.isValid()
    assert citations.childCount() == 2


def test_what_moves_is_called_by_its_new_number(view: DocumentView) -> None:
    moving = view.form.sections[0].rows[0]
    moving.fields["text"].setFocus()
    press(Qt.Key.Key_Down, ALT)
    assert moving.fields["text"].accessibleName() == "Fact 2: Text"
    assert moving.citations is not None
    assert moving.citations.accessibleName() == "Fact 2: Citations"
    assert view.form.sections[0].rows[0].accessibleName() == "Fact 1"


def test_a_field_tells_what_is_wrong_in_it(everything: EditorWindow, qtbot: QtBot) -> None:
    view = everything.current
    wrong = view.form.sections[2].rows[1].fields["text"]
    qtbot.waitUntil(lambda: wrong.accessibleDescription().startswith("Warning: Several spaces"))
    assert view.form.title.accessibleDescription().startswith("Warning: Several spaces")
    action_of(view, "fix-safe").trigger()
    qtbot.waitUntil(lambda: wrong.accessibleDescription() == "How this side tells it.")


def test_what_the_status_line_says_is_announced(
    view: DocumentView, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[QAccessible.Event] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: heard.append(event.type())
    )
    view.panels.status.say("Saved 12:00")
    assert heard == [QAccessible.Event.Announcement]
