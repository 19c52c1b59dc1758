"""Enter parts an item, Backspace and Delete make two one; each is one step back."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from editor.brief.model import Fact, Narrative, Part, Prediction, Source
from editor.desktop.form.text_field import TextField
from editor.desktop.window import EditorWindow
from tests.desktop.acting import CONTROL, NONE, hold_on, keyboard, press, write
from tests.desktop.form.places import go, rows


def put(window: EditorWindow, part: Part, place: int, caret: int, field: str = "text") -> TextField:
    """Put the keyboard behind that many characters of a field."""
    wanted = go(window, part, place, field)
    wanted.place_caret(caret)
    return wanted


def texts(window: EditorWindow) -> list[str]:
    return [fact.text for fact in window.document.brief.facts]


def test_enter_inside_a_fact_parts_it_at_the_caret(window: EditorWindow) -> None:
    put(window, Part.FACTS, 1, 7)
    press(Qt.Key.Key_Return)
    assert window.document.brief.facts[1:] == (Fact("Repairs"), Fact("took eleven months.", (2, 3)))
    second = rows(window, Part.FACTS)[2].fields["text"]
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
    window: EditorWindow, part: Part, field: str, caret: int
) -> None:
    before = window.document.brief
    put(window, part, 0 if part is not Part.SOURCES else 2, caret, field)
    press(Qt.Key.Key_Return)
    assert window.document.brief != before
    press(Qt.Key.Key_Backspace)
    assert window.document.brief == before
    press(Qt.Key.Key_Z, CONTROL)
    press(Qt.Key.Key_Z, CONTROL)
    assert window.document.brief is before or window.document.brief == before
    assert not window.document.can_undo


def test_enter_at_the_start_makes_room_before_and_stays_with_the_text(window: EditorWindow) -> None:
    put(window, Part.FACTS, 1, 0)
    press(Qt.Key.Key_Return)
    assert texts(window)[1:] == ["", "Repairs took eleven months."]
    write("So: ")
    assert texts(window)[2] == "So: Repairs took eleven months."


def test_enter_puts_a_part_in_place_of_a_selection(window: EditorWindow) -> None:
    go(window, Part.FACTS, 1).select(7, 19)
    press(Qt.Key.Key_Return)
    assert texts(window)[1:] == ["Repairs", "months."]
    press(Qt.Key.Key_Z, CONTROL)
    assert texts(window)[1] == "Repairs took eleven months."


def test_spaces_typed_at_the_start_do_not_shift_the_parting(window: EditorWindow) -> None:
    put(window, Part.FACTS, 1, 0)
    write("  ")
    keyboard_field = rows(window, Part.FACTS)[1].fields["text"]
    keyboard_field.place_caret(2 + len("Repairs"))
    press(Qt.Key.Key_Return)
    assert texts(window)[1:] == ["Repairs", "took eleven months."]


def test_enter_parts_behind_an_emoji_where_the_caret_is(window: EditorWindow) -> None:
    put(window, Part.FACTS, 1, 0).insertPlainText("🦭 ")
    rows(window, Part.FACTS)[1].fields["text"].place_caret(2)
    press(Qt.Key.Key_Return)
    assert texts(window)[1:] == ["🦭", "Repairs took eleven months."]


def test_a_held_enter_parts_once(window: EditorWindow) -> None:
    put(window, Part.FACTS, 1, 7)
    press(Qt.Key.Key_Return)
    hold_on(Qt.Key.Key_Return)
    assert len(texts(window)) == 3


@pytest.mark.parametrize(("field", "following"), [("stance", "provider"), ("provider", "text")])
def test_enter_in_a_label_goes_on_to_the_next_field(
    window: EditorWindow, field: str, following: str
) -> None:
    before = window.document.brief
    put(window, Part.NARRATIVES, 0, 2, field)
    press(Qt.Key.Key_Return)
    assert rows(window, Part.NARRATIVES)[0].fields[following].hasFocus()
    assert window.document.brief is before


def test_enter_in_the_text_of_a_narrative_parts_it(window: EditorWindow) -> None:
    put(window, Part.NARRATIVES, 0, 13)
    press(Qt.Key.Key_Return)
    assert window.document.brief.narratives[:2] == (
        Narrative("Narrative A", "Reuters", "The islanders"),
        Narrative("Narrative A", "Reuters", "waited long enough."),
    )
    assert rows(window, Part.NARRATIVES)[1].fields["text"].hasFocus()


def test_enter_behind_a_narrative_begins_the_next_with_its_stance(window: EditorWindow) -> None:
    go(window, Part.NARRATIVES, 0)
    press(Qt.Key.Key_Return)
    assert window.document.brief.narratives[1] == Narrative()
    assert rows(window, Part.NARRATIVES)[1].fields["stance"].hasFocus()


def test_backspace_at_the_start_joins_the_item_before(window: EditorWindow) -> None:
    put(window, Part.FACTS, 1, 0)
    press(Qt.Key.Key_Backspace)
    joined = "The ferry to Skarholm will sail again on May 2. Repairs took eleven months."
    assert window.document.brief.facts == (Fact(joined, (1, 2, 3)),)
    field = rows(window, Part.FACTS)[0].fields["text"]
    assert field.hasFocus()
    assert field.caret() == joined.index("Repairs")


def test_delete_at_the_end_joins_the_next_and_the_caret_stays(window: EditorWindow) -> None:
    field = go(window, Part.FACTS, 0)
    end = field.caret()
    press(Qt.Key.Key_Delete)
    assert len(window.document.brief.facts) == 1
    assert field.hasFocus()
    assert field.caret() == end
    press(Qt.Key.Key_Z, CONTROL)
    assert len(window.document.brief.facts) == 2


def test_a_joined_source_is_cited_under_the_number_of_the_first(window: EditorWindow) -> None:
    put(window, Part.SOURCES, 1, 0, "name")
    press(Qt.Key.Key_Backspace)
    brief = window.document.brief
    assert brief.sources == (Source(1, "Reuters AP"), Source(2, "The Skarholm Post"))
    assert [fact.citations for fact in brief.facts] == [(1,), (1, 2)]


@pytest.mark.parametrize("part", [Part.FACTS, Part.PREDICTIONS], ids=str)
def test_before_the_first_item_there_is_none_to_join(window: EditorWindow, part: Part) -> None:
    before = window.document.brief
    put(window, part, 0, 0)
    press(Qt.Key.Key_Backspace)
    assert window.document.brief is before


def test_behind_the_last_item_there_is_none_to_join(window: EditorWindow) -> None:
    before = window.document.brief
    go(window, Part.PREDICTIONS, 0)
    press(Qt.Key.Key_Delete)
    assert window.document.brief is before


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_a_held_key_joins_nothing(window: EditorWindow, key: Qt.Key) -> None:
    before = window.document.brief
    if key == Qt.Key.Key_Backspace:
        put(window, Part.FACTS, 1, 0)
    else:
        go(window, Part.FACTS, 0)
    hold_on(key)
    assert window.document.brief is before


@pytest.mark.parametrize(("field", "before"), [("text", "provider"), ("provider", "stance")])
def test_backspace_goes_back_through_the_fields_of_a_narrative(
    window: EditorWindow, field: str, before: str
) -> None:
    brief = window.document.brief
    put(window, Part.NARRATIVES, 1, 0, field)
    press(Qt.Key.Key_Backspace)
    wanted = rows(window, Part.NARRATIVES)[1].fields[before]
    assert wanted.hasFocus()
    assert wanted.caret() == len(wanted.toPlainText())
    assert window.document.brief is brief


def test_two_sides_are_not_joined(window: EditorWindow) -> None:
    before = window.document.brief
    put(window, Part.NARRATIVES, 1, 0, "stance")
    press(Qt.Key.Key_Backspace)
    assert window.document.brief is before


def test_a_nameless_narrative_joins_the_one_before(window: EditorWindow) -> None:
    for field in ("stance", "provider"):
        go(window, Part.NARRATIVES, 1, field).selectAll()
        press(Qt.Key.Key_Delete)
    put(window, Part.NARRATIVES, 1, 0, "stance")
    press(Qt.Key.Key_Backspace)
    assert window.document.brief.narratives == (
        Narrative(
            "Narrative A",
            "Reuters",
            "The islanders waited long enough. The repairs came too cheap.",
        ),
    )


def test_parting_changes_no_other_byte(window: EditorWindow) -> None:
    assert window.document.path is not None
    put(window, Part.PREDICTIONS, 0, 21)
    before = window.document.path.read_bytes()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_S, CONTROL)
    assert window.document.brief.predictions[1] == Prediction("that the ferry sails on time.")
    parted = before.replace(b"chance that", "chance\n  • that".encode())
    assert window.document.path.read_bytes() == parted


def test_text_dropped_from_another_field_is_copied_in_one_step(window: EditorWindow) -> None:
    before = window.document.brief
    giver, taker = (row.fields["text"] for row in rows(window, Part.FACTS))
    giver.setFocus()
    giver.select(4, 9)
    assert drop(giver, taker) is Qt.DropAction.CopyAction
    assert texts(window)[0] == before.facts[0].text
    assert texts(window)[1] == "ferryRepairs took eleven months."
    press(Qt.Key.Key_Z, CONTROL)
    assert window.document.brief == before


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


def test_the_keyboard_is_where_it_was(window: EditorWindow) -> None:
    field = put(window, Part.FACTS, 1, 7)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Z, CONTROL)
    assert keyboard() is field
    assert field.caret() == 7
