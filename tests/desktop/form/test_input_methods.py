"""Whatever writes a text can write it into every field, and the file holds what was written."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.brief.model import Source
from editor.desktop.document_view import DocumentView
from editor.desktop.form.field_tables import SECTIONS
from editor.desktop.form.text_field import TextField
from tests.desktop.acting import CONTROL, SHIFT, action_of, keyboard, press, write

FIELDS = [
    "title",
    *(f"{entry.part}.{field.attribute}" for entry in SECTIONS for field in entry.fields),
]

HEBREW = "שלום עולם"
WOMAN = "👩🏽‍🚒"
FAMILY = "👨‍👩‍👧‍👦"
E_ACUTE = "e\N{COMBINING ACUTE ACCENT}"


@pytest.fixture(params=FIELDS)
def field(request: pytest.FixtureRequest, view: DocumentView) -> TextField:
    """Each kind of field in turn, empty and with the keyboard in it."""
    part, _, attribute = request.param.partition(".")
    field = view.form.title
    for section in view.form.sections:
        if section.entry.part == part:
            field = section.rows[0].fields[attribute]
    field.setFocus()
    field.selectAll()
    press(Qt.Key.Key_Delete)
    return field


@pytest.fixture
def fact(view: DocumentView) -> TextField:
    """The first fact, empty and with the keyboard in it."""
    field = view.form.sections[0].rows[0].fields["text"]
    field.setFocus()
    field.selectAll()
    press(Qt.Key.Key_Delete)
    return field


def compose(text: str, into: QWidget | None = None) -> None:
    """What an input method shows while it makes up its mind."""
    QApplication.sendEvent(into or keyboard(), QInputMethodEvent(text, []))


def commit(text: str, start: int = 0, length: int = 0, into: QWidget | None = None) -> None:
    """What an input method has made of it, maybe in place of some text before the caret."""
    event = QInputMethodEvent()
    event.setCommitString(text, start, length)
    QApplication.sendEvent(into or keyboard(), event)


def saved(file: Path) -> str:
    press(Qt.Key.Key_S, CONTROL)
    return file.read_bytes().decode()


def test_what_is_composed_is_no_edit_until_it_is_committed(
    view: DocumentView, field: TextField, file: Path
) -> None:
    before = view.document.brief
    for text in ("に", "にほ", "にほん"):
        compose(text)
    assert view.document.brief is before
    commit("日本")
    assert "日本" in saved(file)


def test_every_character_is_saved_as_it_was_written(field: TextField, file: Path) -> None:
    text = (
        f"{HEBREW} مرحبا {WOMAN}{FAMILY} {E_ACUTE} é Å \N{ANGSTROM SIGN} ﬁ a\u200db \u202e\u2069z"
    )
    commit(text)
    assert text in saved(file)


def test_a_dead_key_makes_a_letter(fact: TextField, file: Path) -> None:
    write("Caf")
    compose("´")
    commit("é")
    write(".")
    assert "• Café.1\n" in saved(file)


def test_a_commit_replaces_text_before_the_caret(fact: TextField, file: Path) -> None:
    write("The teh")
    commit("the", -3, 3)
    assert "• The the" in saved(file)


def test_composing_given_up_changes_nothing(view: DocumentView, fact: TextField) -> None:
    before = view.document.brief
    compose("に")
    compose("")
    assert view.document.brief is before
    assert fact.toPlainText() == ""


def test_composing_behind_an_emoji(fact: TextField, view: DocumentView) -> None:
    commit(WOMAN)
    compose("に")
    commit("日")
    assert view.document.brief.facts[0].text == WOMAN + "日"
    assert fact.caret() == len(WOMAN) + 1


def test_a_change_of_the_brief_waits_for_the_end_of_composing(
    view: DocumentView, fact: TextField
) -> None:
    commit("Ferry sails.")
    fact.place_caret(12)
    compose("に")
    view.document.undo()
    view.document.redo()
    fact.show_text("The ferry sails.")
    assert fact.toPlainText() == "Ferry sails."
    commit("日")
    assert fact.toPlainText() == "The ferry sails.日"


def test_undo_while_composing_is_not_taken_back_by_the_commit(
    view: DocumentView, fact: TextField
) -> None:
    commit("One.")
    view.form.title.setFocus()
    fact.setFocus()
    fact.place_caret(4)
    compose("に")
    view.document.undo()
    commit("日")
    assert "One." not in view.document.brief.facts[0].text
    assert "日" in view.document.brief.facts[0].text


def test_what_is_composed_is_kept_when_the_keyboard_goes_elsewhere(
    view: DocumentView, field: TextField, file: Path
) -> None:
    compose("にほん")
    (view.form.sections[0].add_button).setFocus()
    assert "にほん" in saved(file)


def test_a_name_is_composed_where_a_source_is_cited(
    qtbot: QtBot, view: DocumentView, file: Path
) -> None:
    bar = view.form.sections[0].rows[0].citations
    assert bar is not None
    bar.setFocus()
    press(Qt.Key.Key_Return)
    entry = keyboard()
    assert isinstance(entry, QLineEdit)
    compose("あさひ")
    assert entry.text() == ""
    commit("朝日新聞")
    press(Qt.Key.Key_Return)
    assert view.document.brief.sources[-1] == Source(4, "朝日新聞")
    assert "4朝日新聞" in saved(file)


def test_an_input_method_begins_to_cite(qtbot: QtBot, view: DocumentView) -> None:
    bar = view.form.sections[0].rows[0].citations
    assert bar is not None
    bar.setFocus()
    commit("朝日")
    entry = keyboard()
    assert isinstance(entry, QLineEdit)
    assert entry.text() == "朝日"


def test_hebrew_stands_on_the_right(field: TextField) -> None:
    commit(HEBREW)
    field.place_caret(0)
    start = field.cursorRect().x()
    field.place_caret(len(HEBREW))
    assert start > field.width() / 2
    assert field.cursorRect().x() < start


def test_latin_stands_on_the_left(field: TextField) -> None:
    commit("Hello")
    field.place_caret(0)
    assert field.cursorRect().x() < 5


def test_arrows_go_through_hebrew_as_it_is_seen(fact: TextField) -> None:
    commit(HEBREW)
    fact.place_caret(0)
    press(Qt.Key.Key_Left)
    assert fact.caret() == 1
    press(Qt.Key.Key_Right)
    assert fact.caret() == 0


@pytest.mark.parametrize("cluster", [WOMAN, FAMILY, E_ACUTE, "🇳🇴", "각"])
def test_the_caret_passes_a_whole_cluster(fact: TextField, cluster: str) -> None:
    commit(f"a{cluster}b")
    fact.place_caret(1)
    press(Qt.Key.Key_Right)
    assert fact.caret() == 1 + len(cluster)
    press(Qt.Key.Key_Left, SHIFT)
    press(Qt.Key.Key_Delete)
    assert fact.toPlainText() == "ab"


def test_backspace_takes_an_accent_alone(view: DocumentView, fact: TextField) -> None:
    commit(E_ACUTE)
    press(Qt.Key.Key_Backspace)
    assert view.document.brief.facts[0].text == "e"


def test_backspace_leaves_no_half_of_a_character(
    view: DocumentView, fact: TextField, file: Path
) -> None:
    commit(WOMAN)
    press(Qt.Key.Key_Backspace)
    assert view.document.brief.facts[0].text.encode()
    saved(file)


def test_what_is_composed_in_an_item_that_goes_goes_too(view: DocumentView) -> None:
    before = view.document.brief
    press(Qt.Key.Key_1, CONTROL)
    compose("に")
    action_of(view, "undo").trigger()
    assert view.document.brief == before
