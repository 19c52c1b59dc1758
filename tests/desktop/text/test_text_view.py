"""What is typed in the Text view changes those bytes and no others."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from editor.desktop.document import Document
from editor.desktop.form.shown_text import shown_lines
from editor.desktop.history import TextCaret
from editor.desktop.text.line_ends import with_line_ends
from editor.desktop.text.text_pieces import TextPieces
from editor.desktop.text.text_view import TextView
from editor.desktop.theme.theme import Theme
from editor.desktop.window import EditorWindow
from tests.desktop.acting import ALT, CONTROL, SHIFT, Opener, answers, press, write

MIXED = (
    "Ferry\r\rFacts\r\n\r\n  • One\u00a0day\u2028on\x0c.1\n"
    "  • Two 🦭🦭 seals.1\r\n\nSources: 1AP.\u2029\n"
)


def text_of(window: EditorWindow) -> TextView:
    if not window.views.text_shows:
        press(Qt.Key.Key_E, CONTROL)
    assert window.views.text_shows
    return window.views.text


def put_caret(view: TextView, before: str) -> None:
    place = view.shown.whole.index(before)
    view.select(place, place)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize(
    "before", ["Facts", "One", "day", "on", "🦭🦭", "🦭 seals", "AP", "\u2029"]
)
def test_a_typed_word_is_all_that_changes(
    open_window: Opener, tmp_path: Path, before: str, codec: str
) -> None:
    path = tmp_path / "mixed.txt"
    path.write_bytes(MIXED.encode(codec))
    window = open_window(path)
    put_caret(text_of(window), before)
    write("new ")
    press(Qt.Key.Key_S, CONTROL)
    assert path.read_bytes() == MIXED.replace(before, "new " + before, 1).encode(codec)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_enter_is_the_line_end_of_the_file(open_window: Opener, tmp_path: Path, end: str) -> None:
    path = tmp_path / "ferry.txt"
    path.write_bytes(f"Ferry{end}{end}Facts{end}One fact{end}".encode())
    window = open_window(path)
    put_caret(text_of(window), "fact\n" if end == "\n" else "fact")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, SHIFT)
    press(Qt.Key.Key_S, CONTROL)
    assert path.read_bytes().decode() == f"Ferry{end}{end}Facts{end}One {end}{end}fact{end}"


def test_a_windows_file_stays_one(open_window: Opener, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(b"Caf\xe9\r\n\r\nFacts\r\n")
    window = open_window(path)
    put_caret(text_of(window), "Caf")
    write("Le ")
    press(Qt.Key.Key_S, CONTROL)
    assert path.read_bytes() == b"Le Caf\xe9\r\n\r\nFacts\r\n"


def test_what_the_encoding_lacks_is_no_silent_change(open_window: Opener, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(b"Caf\xe9\r\n")
    window = open_window(path)
    text_of(window).insertPlainText("\N{RIGHTWARDS ARROW}")
    press(Qt.Key.Key_S, CONTROL)
    assert "U+2192" in answers(window).told[0]
    assert path.read_bytes() == b"Caf\xe9\r\n"


def test_a_new_brief_can_be_begun_as_text(open_window: Opener, tmp_path: Path) -> None:
    window = open_window(None)
    answers(window).saved_as = tmp_path / "new.txt"
    text_of(window)
    write("Bridge Opens")
    press(Qt.Key.Key_S, CONTROL)
    written = (tmp_path / "new.txt").read_text("utf-8")
    assert written == "Bridge Opens\n\nFacts\n\nSources:\n\nNarratives\n\nPredictions\n"
    assert window.document.brief.title == "Bridge Opens"


def test_copying_and_pasting_brings_what_qt_cant_show(open_window: Opener, tmp_path: Path) -> None:
    path = tmp_path / "mixed.txt"
    path.write_bytes(MIXED.encode())
    view = text_of(open_window(path))
    start = MIXED.index("One")
    view.select(start, MIXED.index(".1"))
    view.copy()
    assert QGuiApplication.clipboard().text() == "One\u00a0day\u2028on\x0c"
    view.select(start, start)
    view.paste()
    assert view.shown.whole == MIXED.replace("One", "One\u00a0day\u2028on\x0cOne")
    assert view.caret().position == MIXED.index(".1")


def test_typing_is_one_undo_step_and_a_paste_another(window: EditorWindow) -> None:
    view = text_of(window)
    before = view.shown.whole
    QGuiApplication.clipboard().setText("pasted\r\nlines ")
    put_caret(view, "The ferry")
    write("Soon ")
    view.paste()
    assert "Soon pasted\nlines The ferry" in view.shown.whole
    press(Qt.Key.Key_Z, CONTROL)
    assert "Soon The ferry" in view.shown.whole
    press(Qt.Key.Key_Z, CONTROL)
    assert view.shown.whole == before
    assert view.caret().position == before.index("The ferry")


def test_form_and_text_share_one_history(window: EditorWindow) -> None:
    field = window.form.sections[0].rows[0].fields["text"]
    field.setFocus()
    field.place_caret(0)
    write("First ")
    view = text_of(window)
    put_caret(view, "Repairs")
    write("Then ")
    press(Qt.Key.Key_E, CONTROL)
    assert "Then Repairs" in window.form.sections[0].rows[1].fields["text"].toPlainText()
    press(Qt.Key.Key_Z, CONTROL)
    assert window.views.text_shows
    assert "Then" not in view.shown.whole
    press(Qt.Key.Key_Z, CONTROL)
    assert window.views.text_shows
    assert "First" not in view.shown.whole
    assert view.hasFocus()
    assert not window.document.modified


def test_switching_leads_to_the_same_words_and_back(window: EditorWindow) -> None:
    field = window.form.sections[0].rows[1].fields["text"]
    field.setFocus()
    field.place_caret(8)
    view = text_of(window)
    place = view.caret().position
    assert view.shown.whole[place:].startswith("took eleven")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_E, CONTROL)
    assert field.hasFocus()
    assert field.caret() == 9


def test_the_preview_follows_what_is_typed_in_the_text(window: EditorWindow) -> None:
    put_caret(text_of(window), "The ferry")
    write("W")
    assert "WThe ferry" in window.preview.toPlainText()


def test_a_reworded_item_keeps_its_note(document: Document, file: Path, theme: Theme) -> None:
    document.open(file)
    fact = document.brief.facts[0]
    noted = replace(fact, note="Ask again")
    document.edit(replace(document.brief, facts=(noted, *document.brief.facts[1:])))
    view = TextView(document, theme)
    view.show_text()
    put_caret(view, "will sail")
    QTest.keyClicks(view, "surely ")
    assert document.brief.facts[0].text.startswith("The ferry to Skarholm surely will")
    assert document.brief.facts[0].note == "Ask again"
    assert document.brief.facts[0].id is fact.id


def test_a_brief_from_the_future_is_only_looked_at(open_window: Opener, tmp_path: Path) -> None:
    path = tmp_path / "future.json"
    path.write_text('{"format": "brief", "version": 2, "title": "T"}', "utf-8")
    view = text_of(open_window(path))
    write("x")
    assert view.isReadOnly()
    assert view.shown.whole == path.read_text("utf-8")


def test_json_shows_as_json(open_window: Opener, tmp_path: Path) -> None:
    path = tmp_path / "brief.json"
    path.write_text('{"format": "brief", "version": 1,\r\n "title": "T", "stamp": 1.50}', "utf-8")
    window = open_window(path)
    put_caret(text_of(window), 'T"')
    write("New ")
    assert window.document.brief.title == "New T"
    press(Qt.Key.Key_S, CONTROL)
    assert path.read_bytes() == (
        b'{"format": "brief", "version": 1,\r\n "title": "New T", "stamp": 1.50}'
    )
    assert json.loads(path.read_bytes())["stamp"] == 1.5


def test_form_entries_of_the_menu_rest_meanwhile(window: EditorWindow) -> None:
    text_of(window)
    assert not window.actions_by_name["add-facts"].isEnabled()
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_E, CONTROL)
    assert window.actions_by_name["add-facts"].isEnabled()


TEXTS = st.text(st.sampled_from("ab\r\n\u2028\u2029🦭\u00a0\x0c"), max_size=30)
TYPED = st.text(st.sampled_from("xy\n🦭\u00a0"), max_size=4)


@given(TEXTS, st.data())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_edits_do_to_the_text_what_they_do_to_a_string(
    document: Document, theme: Theme, text: str, data: st.DataObject
) -> None:
    document.edit_text(TextPieces(text), TextCaret(), TextCaret())
    view = TextView(document, theme)
    view.show_text()
    for _ in range(4):
        start = view.shown.offset(data.draw(st.integers(0, view.shown.units)))
        if data.draw(st.booleans()):
            end, typed = start, data.draw(TYPED)
        else:
            end, typed = view.shown.offset(view.shown.units_at(start) + 3), ""
        new = with_line_ends(typed, TextPieces(text), start, end)
        text = text[:start] + new + text[end:]
        view.cursor_over(start, end).insertText(typed)
        shown = shown_lines(text)
        assert document.text.whole == text
        assert view.document().toRawText().replace("\u2029", "\n") == shown
