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
from editor.desktop.document_view import DocumentView
from editor.desktop.form.shown_text import shown_lines
from editor.desktop.history import TextCaret
from editor.desktop.text.line_ends import with_line_ends
from editor.desktop.text.text_pieces import TextPieces
from editor.desktop.text.text_view import TextView
from editor.desktop.theme.theme import Theme
from tests.desktop.acting import ALT, CONTROL, SHIFT, Opener, action_of, answers, press, write

MIXED = (
    "Ferry\r\rFacts\r\n\r\n  • One\u00a0day\u2028on\x0c.1\n"
    "  • Two 🦭🦭 seals.1\r\n\nSources: 1AP.\u2029\n"
)


def text_of(view: DocumentView) -> TextView:
    if not view.views.text_shows:
        press(Qt.Key.Key_E, CONTROL)
    assert view.views.text_shows
    return view.views.text


def put_caret(page: TextView, before: str) -> None:
    place = page.shown.whole.index(before)
    page.select(place, place)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize(
    "before", ["Facts", "One", "day", "on", "🦭🦭", "🦭 seals", "AP", "\u2029"]
)
def test_a_typed_word_is_all_that_changes(
    open_view: Opener, tmp_path: Path, before: str, codec: str
) -> None:
    path = tmp_path / "mixed.txt"
    path.write_bytes(MIXED.encode(codec))
    view = open_view(path)
    put_caret(text_of(view), before)
    write("new ")
    press(Qt.Key.Key_S, CONTROL)
    assert path.read_bytes() == MIXED.replace(before, "new " + before, 1).encode(codec)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_enter_is_the_line_end_of_the_file(open_view: Opener, tmp_path: Path, end: str) -> None:
    path = tmp_path / "ferry.txt"
    path.write_bytes(f"Ferry{end}{end}Facts{end}One fact{end}".encode())
    view = open_view(path)
    put_caret(text_of(view), "fact\n" if end == "\n" else "fact")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, SHIFT)
    press(Qt.Key.Key_S, CONTROL)
    assert path.read_bytes().decode() == f"Ferry{end}{end}Facts{end}One {end}{end}fact{end}"


def test_a_windows_file_stays_one(open_view: Opener, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(b"Caf\xe9\r\n\r\nFacts\r\n")
    view = open_view(path)
    put_caret(text_of(view), "Caf")
    write("Le ")
    press(Qt.Key.Key_S, CONTROL)
    assert path.read_bytes() == b"Le Caf\xe9\r\n\r\nFacts\r\n"


def test_what_the_encoding_lacks_is_no_silent_change(open_view: Opener, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(b"Caf\xe9\r\n")
    view = open_view(path)
    text_of(view).insertPlainText("\N{RIGHTWARDS ARROW}")
    press(Qt.Key.Key_S, CONTROL)
    assert "U+2192" in answers(view).told[0]
    assert path.read_bytes() == b"Caf\xe9\r\n"


def test_a_new_brief_can_be_begun_as_text(open_view: Opener, tmp_path: Path) -> None:
    view = open_view(None)
    answers(view).saved_as = tmp_path / "new.txt"
    text_of(view)
    write("Bridge Opens")
    press(Qt.Key.Key_S, CONTROL)
    written = (tmp_path / "new.txt").read_text("utf-8")
    assert written == "Bridge Opens\n\nFacts\n\nSources:\n\nNarratives\n\nPredictions\n"
    assert view.document.brief.title == "Bridge Opens"


def test_copying_and_pasting_brings_what_qt_cant_show(open_view: Opener, tmp_path: Path) -> None:
    path = tmp_path / "mixed.txt"
    path.write_bytes(MIXED.encode())
    page = text_of(open_view(path))
    start = MIXED.index("One")
    page.select(start, MIXED.index(".1"))
    page.copy()
    assert QGuiApplication.clipboard().text() == "One\u00a0day\u2028on\x0c"
    page.select(start, start)
    page.paste()
    assert page.shown.whole == MIXED.replace("One", "One\u00a0day\u2028on\x0cOne")
    assert page.caret().position == MIXED.index(".1")


def test_typing_is_one_undo_step_and_a_paste_another(view: DocumentView) -> None:
    page = text_of(view)
    before = page.shown.whole
    QGuiApplication.clipboard().setText("pasted\r\nlines ")
    put_caret(page, "The ferry")
    write("Soon ")
    page.paste()
    assert "Soon pasted\nlines The ferry" in page.shown.whole
    press(Qt.Key.Key_Z, CONTROL)
    assert "Soon The ferry" in page.shown.whole
    press(Qt.Key.Key_Z, CONTROL)
    assert page.shown.whole == before
    assert page.caret().position == before.index("The ferry")


def test_form_and_text_share_one_history(view: DocumentView) -> None:
    field = view.form.sections[0].rows[0].fields["text"]
    field.setFocus()
    field.place_caret(0)
    write("First ")
    page = text_of(view)
    put_caret(page, "Repairs")
    write("Then ")
    press(Qt.Key.Key_E, CONTROL)
    assert "Then Repairs" in view.form.sections[0].rows[1].fields["text"].toPlainText()
    press(Qt.Key.Key_Z, CONTROL)
    assert view.views.text_shows
    assert "Then" not in page.shown.whole
    press(Qt.Key.Key_Z, CONTROL)
    assert view.views.text_shows
    assert "First" not in page.shown.whole
    assert page.hasFocus()
    assert not view.document.modified


def test_switching_leads_to_the_same_words_and_back(view: DocumentView) -> None:
    field = view.form.sections[0].rows[1].fields["text"]
    field.setFocus()
    field.place_caret(8)
    page = text_of(view)
    place = page.caret().position
    assert page.shown.whole[place:].startswith("took eleven")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_E, CONTROL)
    assert field.hasFocus()
    assert field.caret() == 9


def test_the_preview_follows_what_is_typed_in_the_text(view: DocumentView) -> None:
    put_caret(text_of(view), "The ferry")
    write("W")
    assert "WThe ferry" in view.preview.toPlainText()


def test_a_reworded_item_keeps_its_note(document: Document, file: Path, theme: Theme) -> None:
    document.open(file)
    fact = document.brief.facts[0]
    noted = replace(fact, note="Ask again")
    document.edit(replace(document.brief, facts=(noted, *document.brief.facts[1:])))
    page = TextView(document, theme)
    page.show_text()
    put_caret(page, "will sail")
    QTest.keyClicks(page, "surely ")
    assert document.brief.facts[0].text.startswith("The ferry to Skarholm surely will")
    assert document.brief.facts[0].note == "Ask again"
    assert document.brief.facts[0].id is fact.id


def test_a_brief_from_the_future_is_only_looked_at(open_view: Opener, tmp_path: Path) -> None:
    path = tmp_path / "future.json"
    path.write_text('{"format": "brief", "version": 2, "title": "T"}', "utf-8")
    page = text_of(open_view(path))
    write("x")
    assert page.isReadOnly()
    assert page.shown.whole == path.read_text("utf-8")


def test_json_shows_as_json(open_view: Opener, tmp_path: Path) -> None:
    path = tmp_path / "brief.json"
    path.write_text('{"format": "brief", "version": 1,\r\n "title": "T", "stamp": 1.50}', "utf-8")
    view = open_view(path)
    put_caret(text_of(view), 'T"')
    write("New ")
    assert view.document.brief.title == "New T"
    press(Qt.Key.Key_S, CONTROL)
    assert path.read_bytes() == (
        b'{"format": "brief", "version": 1,\r\n "title": "New T", "stamp": 1.50}'
    )
    assert json.loads(path.read_bytes())["stamp"] == 1.5


def test_form_entries_of_the_menu_rest_meanwhile(view: DocumentView) -> None:
    text_of(view)
    assert not action_of(view, "add-facts").isEnabled()
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_E, CONTROL)
    assert action_of(view, "add-facts").isEnabled()


TEXTS = st.text(st.sampled_from("ab\r\n\u2028\u2029🦭\u00a0\x0c"), max_size=30)
TYPED = st.text(st.sampled_from("xy\n🦭\u00a0"), max_size=4)


@given(TEXTS, st.data())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_edits_do_to_the_text_what_they_do_to_a_string(
    document: Document, theme: Theme, text: str, data: st.DataObject
) -> None:
    document.edit_text(TextPieces(text), TextCaret(), TextCaret())
    page = TextView(document, theme)
    page.show_text()
    for _ in range(4):
        start = page.shown.offset(data.draw(st.integers(0, page.shown.units)))
        if data.draw(st.booleans()):
            end, typed = start, data.draw(TYPED)
        else:
            end, typed = page.shown.offset(page.shown.units_at(start) + 3), ""
        new = with_line_ends(typed, TextPieces(text), start, end)
        text = text[:start] + new + text[end:]
        page.cursor_over(start, end).insertText(typed)
        shown = shown_lines(text)
        assert document.text.whole == text
        assert page.document().toRawText().replace("\u2029", "\n") == shown
