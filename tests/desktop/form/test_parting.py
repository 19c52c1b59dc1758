"""Enter parts an item, Backspace and Delete make two one; each is one step back."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from editor.brief.model import Fact, Narrative, Part, Prediction, Source
from editor.desktop.document_view import DocumentView
from editor.desktop.form.text_field import TextField
from tests.desktop.acting import CONTROL, NONE, hold_on, keyboard, press, write
from tests.desktop.form.places import go, rows


def put(view: DocumentView, part: Part, place: int, caret: int, field: str = "text") -> TextField:
    """Put the keyboard behind that many characters of a field."""
    wanted = go(view, part, place, field)
    wanted.place_caret(caret)
    return wanted


def texts(view: DocumentView) -> list[str]:
    return [fact.text for fact in view.document.brief.facts]


def test_enter_inside_a_fact_parts_it_at_the_caret(view: DocumentView) -> None:
    put(view, Part.FACTS, 1, 7)
    press(Qt.Key.Key_Return)
    assert view.document.brief.facts[1:] == (Fact("Repairs"), Fact("took eleven months.", (2, 3)))
    second = rows(view, Part.FACTS)[2].fields["text"]
    assert second.hasFocus()
    assert second.caret() == 0


@pytest.mark.parametrize(
    ("part", "field", "caret"),
    [
        (Part.FACTS, "text", 9),
        (Part.SOURCES, "name", 3),
        (Part.NARRATIVES, "text", 13),
        (Part.PREDICTIONS, "text", 7),
    ],
)
def test_backspace_takes_back_what_enter_did(
    view: DocumentView, part: Part, field: str, caret: int
) -> None:
    before = view.document.brief
    put(view, part, 0 if part is not Part.SOURCES else 2, caret, field)
    press(Qt.Key.Key_Return)
    assert view.document.brief != before
    press(Qt.Key.Key_Backspace)
    assert view.document.brief == before
    press(Qt.Key.Key_Z, CONTROL)
    press(Qt.Key.Key_Z, CONTROL)
    assert view.document.brief is before or view.document.brief == before
    assert not view.document.can_undo


def test_enter_at_the_start_makes_room_before_and_stays_with_the_text(view: DocumentView) -> None:
    put(view, Part.FACTS, 1, 0)
    press(Qt.Key.Key_Return)
    assert texts(view)[1:] == ["", "Repairs took eleven months."]
    write("So: ")
    assert texts(view)[2] == "So: Repairs took eleven months."


def test_enter_puts_a_part_in_place_of_a_selection(view: DocumentView) -> None:
    go(view, Part.FACTS, 1).select(7, 19)
    press(Qt.Key.Key_Return)
    assert texts(view)[1:] == ["Repairs", "months."]
    press(Qt.Key.Key_Z, CONTROL)
    assert texts(view)[1] == "Repairs took eleven months."


def test_spaces_typed_at_the_start_do_not_shift_the_parting(view: DocumentView) -> None:
    put(view, Part.FACTS, 1, 0)
    write("  ")
    keyboard_field = rows(view, Part.FACTS)[1].fields["text"]
    keyboard_field.place_caret(2 + len("Repairs"))
    press(Qt.Key.Key_Return)
    assert texts(view)[1:] == ["Repairs", "took eleven months."]


def test_enter_parts_behind_an_emoji_where_the_caret_is(view: DocumentView) -> None:
    put(view, Part.FACTS, 1, 0).insertPlainText("🦭 ")
    rows(view, Part.FACTS)[1].fields["text"].place_caret(2)
    press(Qt.Key.Key_Return)
    assert texts(view)[1:] == ["🦭", "Repairs took eleven months."]


def test_a_held_enter_parts_once(view: DocumentView) -> None:
    put(view, Part.FACTS, 1, 7)
    press(Qt.Key.Key_Return)
    hold_on(Qt.Key.Key_Return)
    assert len(texts(view)) == 3


@pytest.mark.parametrize(("field", "following"), [("stance", "provider"), ("provider", "text")])
def test_enter_in_a_label_goes_on_to_the_next_field(
    view: DocumentView, field: str, following: str
) -> None:
    before = view.document.brief
    put(view, Part.NARRATIVES, 0, 2, field)
    press(Qt.Key.Key_Return)
    assert rows(view, Part.NARRATIVES)[0].fields[following].hasFocus()
    assert view.document.brief is before


def test_enter_in_the_text_of_a_narrative_parts_it(view: DocumentView) -> None:
    put(view, Part.NARRATIVES, 0, 13)
    press(Qt.Key.Key_Return)
    assert view.document.brief.narratives[:2] == (
        Narrative("Narrative A", "Reuters", "The islanders"),
        Narrative("Narrative A", "Reuters", "waited long enough."),
    )
    assert rows(view, Part.NARRATIVES)[1].fields["text"].hasFocus()


def test_enter_behind_a_narrative_begins_the_next_with_its_stance(view: DocumentView) -> None:
    go(view, Part.NARRATIVES, 0)
    press(Qt.Key.Key_Return)
    assert view.document.brief.narratives[1] == Narrative()
    assert rows(view, Part.NARRATIVES)[1].fields["stance"].hasFocus()


def test_backspace_at_the_start_joins_the_item_before(view: DocumentView) -> None:
    put(view, Part.FACTS, 1, 0)
    press(Qt.Key.Key_Backspace)
    joined = "The ferry to Skarholm will sail again on May 2. Repairs took eleven months."
    assert view.document.brief.facts == (Fact(joined, (1, 2, 3)),)
    field = rows(view, Part.FACTS)[0].fields["text"]
    assert field.hasFocus()
    assert field.caret() == joined.index("Repairs")


def test_delete_at_the_end_joins_the_next_and_the_caret_stays(view: DocumentView) -> None:
    field = go(view, Part.FACTS, 0)
    end = field.caret()
    press(Qt.Key.Key_Delete)
    assert len(view.document.brief.facts) == 1
    assert field.hasFocus()
    assert field.caret() == end
    press(Qt.Key.Key_Z, CONTROL)
    assert len(view.document.brief.facts) == 2


def test_a_joined_source_is_cited_under_the_number_of_the_first(view: DocumentView) -> None:
    put(view, Part.SOURCES, 1, 0, "name")
    press(Qt.Key.Key_Backspace)
    brief = view.document.brief
    assert brief.sources == (Source(1, "Reuters AP"), Source(2, "The Skarholm Post"))
    assert [fact.citations for fact in brief.facts] == [(1,), (1, 2)]


@pytest.mark.parametrize("part", [Part.FACTS, Part.PREDICTIONS], ids=str)
def test_before_the_first_item_there_is_none_to_join(view: DocumentView, part: Part) -> None:
    before = view.document.brief
    put(view, part, 0, 0)
    press(Qt.Key.Key_Backspace)
    assert view.document.brief is before


def test_behind_the_last_item_there_is_none_to_join(view: DocumentView) -> None:
    before = view.document.brief
    go(view, Part.PREDICTIONS, 0)
    press(Qt.Key.Key_Delete)
    assert view.document.brief is before


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_a_held_key_joins_nothing(view: DocumentView, key: Qt.Key) -> None:
    before = view.document.brief
    if key == Qt.Key.Key_Backspace:
        put(view, Part.FACTS, 1, 0)
    else:
        go(view, Part.FACTS, 0)
    hold_on(key)
    assert view.document.brief is before


@pytest.mark.parametrize(("field", "before"), [("text", "provider"), ("provider", "stance")])
def test_backspace_goes_back_through_the_fields_of_a_narrative(
    view: DocumentView, field: str, before: str
) -> None:
    brief = view.document.brief
    put(view, Part.NARRATIVES, 1, 0, field)
    press(Qt.Key.Key_Backspace)
    wanted = rows(view, Part.NARRATIVES)[1].fields[before]
    assert wanted.hasFocus()
    assert wanted.caret() == len(wanted.toPlainText())
    assert view.document.brief is brief


def test_two_sides_are_not_joined(view: DocumentView) -> None:
    before = view.document.brief
    put(view, Part.NARRATIVES, 1, 0, "stance")
    press(Qt.Key.Key_Backspace)
    assert view.document.brief is before


def test_a_nameless_narrative_joins_the_one_before(view: DocumentView) -> None:
    for field in ("stance", "provider"):
        go(view, Part.NARRATIVES, 1, field).selectAll()
        press(Qt.Key.Key_Delete)
    put(view, Part.NARRATIVES, 1, 0, "stance")
    press(Qt.Key.Key_Backspace)
    assert view.document.brief.narratives == (
        Narrative(
            "Narrative A",
            "Reuters",
            "The islanders waited long enough. The repairs came too cheap.",
        ),
    )


def test_parting_changes_no_other_byte(view: DocumentView) -> None:
    assert view.document.path is not None
    put(view, Part.PREDICTIONS, 0, 21)
    before = view.document.path.read_bytes()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_S, CONTROL)
    assert view.document.brief.predictions[1] == Prediction("that the ferry sails on time.")
    parted = before.replace(b"chance that", "chance\n  • that".encode())
    assert view.document.path.read_bytes() == parted


def test_text_dropped_from_another_field_is_copied_in_one_step(view: DocumentView) -> None:
    before = view.document.brief
    giver, taker = (row.fields["text"] for row in rows(view, Part.FACTS))
    giver.setFocus()
    giver.select(4, 9)
    assert drop(giver, taker) is Qt.DropAction.CopyAction
    assert texts(view)[0] == before.facts[0].text
    assert texts(view)[1] == "ferryRepairs took eleven months."
    press(Qt.Key.Key_Z, CONTROL)
    assert view.document.brief == before


def drop(giver: TextField, taker: TextField) -> Qt.DropAction:
    """Move the selection of one field over the start of another and let go; gives what was done."""
    mime = QMimeData()
    mime.setText(giver.textCursor().selectedText())
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    button, held = Qt.MouseButton.LeftButton, NONE
    entering = QDragEnterEvent(QPoint(0, 4), actions, mime, button, held)
    QApplication.sendEvent(taker.viewport(), entering)
    dropping = QDropEvent(QPointF(0, 4), actions, mime, button, held)
    dropping.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(taker.viewport(), dropping)
    return dropping.dropAction()


def test_the_keyboard_is_where_it_was(view: DocumentView) -> None:
    field = put(view, Part.FACTS, 1, 7)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Z, CONTROL)
    assert keyboard() is field
    assert field.caret() == 7
