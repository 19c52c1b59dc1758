"""The outline: a line for each item, where one is, where something is wrong, and moving."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.outline.outline_panel import OutlinePanel
from tests.desktop.acting import (
    ALT,
    CONTROL,
    SHIFT,
    Opener,
    WindowOpener,
    click,
    keyboard,
    press,
    write,
)
from tests.desktop.conftest import BRIEF

ROLE = Qt.ItemDataRole


@pytest.fixture
def open_view(qtbot: QtBot, open_window: WindowOpener) -> Opener:
    """Opens a file in a window in which there is room for the outline."""

    def open_wide(path: Path | None) -> DocumentView:
        window = open_window(path)
        window.resize(1400, 800)
        qtbot.waitUntil(lambda: window.current.outline.viewport().width() > 100)
        return window.current

    return open_wide


@pytest.fixture
def view(open_view: Opener, file: Path) -> DocumentView:
    return open_view(file)


@pytest.fixture
def outline(view: DocumentView) -> OutlinePanel:
    """The outline of the ferry, with the keyboard on its first line."""
    view.outline.setFocus()
    return view.outline


def lines(outline: OutlinePanel) -> list[str]:
    """All lines as a screen reader tells them."""
    model = outline.model()
    places = (model.index(row, 0) for row in range(model.rowCount()))
    return [str(model.data(place, ROLE.AccessibleTextRole)) for place in places]


def rect(outline: OutlinePanel, line: str) -> QRect:
    row = next(row for row, told in enumerate(lines(outline)) if told.startswith(line))
    return outline.visualRect(outline.model().index(row, 0))


def current(outline: OutlinePanel) -> str:
    """The line that the keyboard is on."""
    return lines(outline)[outline.currentIndex().row()]


def lit(outline: OutlinePanel) -> str:
    """The line that has the soft light."""
    home = outline._delegate.lit
    return lines(outline)[
        next(r for r, each in enumerate(outline._model.rows) if each.home is home)
    ]


def drag(outline: OutlinePanel, start: QPoint, end: QPoint) -> None:
    """The left button from ``start`` to ``end``, not let go yet."""
    click_at(outline, QEvent.Type.MouseButtonPress, start)
    for step in range(1, 5):
        click_at(outline, QEvent.Type.MouseMove, start + (end - start) * (step / 4))


def click_at(outline: OutlinePanel, kind: QEvent.Type, place: QPoint) -> None:
    button = Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else button
    viewport = outline.viewport()
    point, there = QPointF(place), QPointF(viewport.mapToGlobal(place))
    event = QMouseEvent(kind, point, there, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, event)


def test_it_has_a_line_for_each_part_and_item(outline: OutlinePanel) -> None:
    assert lines(outline) == [
        "Title",
        "Facts",
        "Fact 1: The ferry to Skarholm will sail again on May 2.",
        "Fact 2: Repairs took eleven months.",
        "Sources",
        "Source 1: Reuters",
        "Source 2: AP",
        "Source 3: The Skarholm Post",
        "Narratives",
        "Narrative 1: Narrative A",
        "Narrative 2: Narrative B",
        "Predictions",
        "Prediction 1: There's a 60% chance that the ferry sails on time.",
    ]


def test_lines_outside_stand_where_the_page_has_them(open_view: Opener, tmp_path: Path) -> None:
    path = tmp_path / "stray.txt"
    path.write_text(BRIEF.replace("\nSources:", "\nSee our page.\n\nSources:"), "utf-8")
    outline = open_view(path).outline
    told = lines(outline)
    assert told[4] == "Not part of the brief: See our page."
    click(outline.viewport(), rect(outline, told[4]).center())
    assert keyboard().accessibleName() == told[4]


def test_what_is_typed_shows_at_once(view: DocumentView) -> None:
    row = view.form.sections[0].rows[1]
    row.fields["text"].setFocus()
    row.fields["text"].place_caret(0)
    write("All ")
    assert lines(view.outline)[3] == "Fact 2: All Repairs took eleven months."


def test_it_shows_in_which_item_one_is(view: DocumentView) -> None:
    view.form.sections[0].rows[1].fields["text"].setFocus()
    assert lit(view.outline).startswith("Fact 2")
    view.form.title.setFocus()
    assert lit(view.outline) == "Title"


def test_it_keeps_the_item_in_view(open_view: Opener, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    facts = "".join(f"  • Fact with the number {number}.1\n" for number in range(60))
    path.write_text(f"Many\n\nFacts\n\n{facts}\nSources: 1Reuters.\n", "utf-8")
    view = open_view(path)
    view.form.go_to_item(view.document.brief.facts[59].id)
    viewport = view.outline.viewport().rect()
    assert viewport.contains(rect(view.outline, "Fact 60").center())


def test_in_the_text_the_caret_lights_its_item(qtbot: QtBot, view: DocumentView) -> None:
    press(Qt.Key.Key_E, CONTROL)
    place = BRIEF.index("Repairs")
    cursor = view.views.text.cursor_over(place, place)
    view.views.text.setTextCursor(cursor)
    qtbot.waitUntil(lambda: lit(view.outline).startswith("Fact 2"))


@pytest.mark.parametrize(
    ("line", "words"), [("Fact 2", "Repairs"), ("Sources", "Sources"), ("Title", "Ferry")]
)
def test_in_the_text_a_click_goes_there(view: DocumentView, line: str, words: str) -> None:
    press(Qt.Key.Key_E, CONTROL)
    click(view.outline.viewport(), rect(view.outline, line).center())
    assert keyboard() is view.views.text
    assert view.views.text.caret().position == BRIEF.index(words)


def test_a_click_goes_to_the_field(view: DocumentView, outline: OutlinePanel) -> None:
    click(outline.viewport(), rect(outline, "Narrative 2").center())
    assert keyboard() is view.form.sections[2].rows[1].fields["stance"]


def test_a_part_leads_to_its_first_item_or_to_adding_one(open_view: Opener) -> None:
    view = open_view(None)
    click(view.outline.viewport(), rect(view.outline, "Sources").center())
    assert keyboard() is view.form.sections[1].add_button
    press(Qt.Key.Key_Space)
    view.form.title.setFocus()
    click(view.outline.viewport(), rect(view.outline, "Sources").center())
    assert keyboard() is view.form.sections[1].rows[0].fields["name"]


def test_arrows_home_end_and_letters_walk_in_it(outline: OutlinePanel) -> None:
    press(Qt.Key.Key_End)
    assert current(outline).startswith("Prediction 1")
    press(Qt.Key.Key_Home)
    assert current(outline) == "Title"
    press(Qt.Key.Key_Down)
    assert current(outline) == "Facts"
    write("rep")
    assert current(outline).startswith("Fact 2")


def test_enter_goes_to_the_field(view: DocumentView, outline: OutlinePanel) -> None:
    write("rep")
    press(Qt.Key.Key_Return)
    assert keyboard() is view.form.sections[0].rows[1].fields["text"]


def test_escape_leads_back_to_the_words(view: DocumentView) -> None:
    field = view.form.sections[0].rows[1].fields["text"]
    field.setFocus()
    view.outline.setFocus()
    press(Qt.Key.Key_Escape)
    assert keyboard() is field


def test_f6_goes_round_the_panels(view: DocumentView) -> None:
    writing = keyboard()
    press(Qt.Key.Key_F6)
    assert keyboard() is view.preview
    press(Qt.Key.Key_F6)
    assert keyboard() is view.outline
    press(Qt.Key.Key_F6)
    assert keyboard() is writing
    press(Qt.Key.Key_F6, SHIFT)
    assert keyboard() is view.outline


def test_alt_with_an_arrow_moves_the_item_and_undo_is_one_step(
    view: DocumentView, outline: OutlinePanel
) -> None:
    before = view.document.brief
    write("rep")
    press(Qt.Key.Key_Up, ALT)
    assert lines(outline)[2].startswith("Fact 1: Repairs")
    assert current(outline).startswith("Fact 1: Repairs")
    assert keyboard() is outline
    press(Qt.Key.Key_Up, ALT)
    view.document.undo()
    assert view.document.brief == before
    assert not view.document.can_undo


def test_moved_sources_take_their_citations_along(
    view: DocumentView, outline: OutlinePanel
) -> None:
    write("reu")
    press(Qt.Key.Key_Down, ALT)
    assert view.document.brief.facts[0].citations == (2,)
    assert lines(outline)[5:7] == ["Source 1: AP", "Source 2: Reuters"]


def test_an_item_is_dragged_to_another_place(view: DocumentView, outline: OutlinePanel) -> None:
    start, end = rect(outline, "Source 1").center(), rect(outline, "Source 3").center()
    drag(outline, start, end + QPoint(0, 8))
    click_at(outline, QEvent.Type.MouseButtonRelease, end + QPoint(0, 8))
    assert [each.name for each in view.document.brief.sources] == [
        "AP",
        "The Skarholm Post",
        "Reuters",
    ]
    view.document.undo()
    assert not view.document.modified


def test_it_can_be_dragged_no_farther_than_its_part(
    view: DocumentView, outline: OutlinePanel
) -> None:
    start, end = rect(outline, "Fact 1").center(), rect(outline, "Prediction").center()
    drag(outline, start, end)
    click_at(outline, QEvent.Type.MouseButtonRelease, end)
    assert view.document.brief.facts[1].text.startswith("The ferry")


def test_escape_leaves_what_is_dragged_where_it_was(
    view: DocumentView, outline: OutlinePanel
) -> None:
    end = rect(outline, "Source 3").center()
    drag(outline, rect(outline, "Source 1").center(), end)
    press(Qt.Key.Key_Escape)
    click_at(outline, QEvent.Type.MouseButtonRelease, end)
    assert not view.document.modified


def test_badges_tell_how_many_and_how_bad(qtbot: QtBot, open_view: Opener, tmp_path: Path) -> None:
    path = tmp_path / "flawed.txt"
    fact = "\n  • The  crew rests."
    path.write_text(BRIEF.replace("months.2,3", f"months.2,3{fact}"), "utf-8")
    view = open_view(path)
    qtbot.waitUntil(lambda: len(view.examiner.standing) == 2)
    told = lines(view.outline)
    assert told[4] == "Fact 3: The crew rests., 1 error, 1 warning"
    assert told[1] == "Facts, 1 error, 1 warning"
    assert told[3] == "Fact 2: Repairs took eleven months."
    index = view.outline.model().index(4, 0)
    assert "1 error, 1 warning" in str(view.outline.model().data(index, ROLE.ToolTipRole))


def test_badges_follow_each_key(qtbot: QtBot, open_view: Opener, tmp_path: Path) -> None:
    path = tmp_path / "flawed.txt"
    path.write_text(BRIEF.replace("took eleven", "took  eleven"), "utf-8")
    view = open_view(path)
    qtbot.waitUntil(lambda: len(view.examiner.standing) == 1)
    field = view.form.sections[0].rows[1].fields["text"]
    field.setFocus()
    field.place_caret(len("Repairs took "))
    told: list[tuple[int, int]] = []
    model = view.outline.model()
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    press(Qt.Key.Key_Backspace)
    assert lines(view.outline)[3] == "Fact 2: Repairs took eleven months."
    assert lines(view.outline)[1] == "Facts"
    assert set(told) == {(1, 1), (3, 3)}  # and nothing between


def test_screen_readers_find_its_lines(outline: OutlinePanel) -> None:
    interface = QAccessible.queryAccessibleInterface(outline)
    names = [
        interface.child(place).text(QAccessible.Text.Name)
        for place in range(interface.childCount())
    ]
    assert interface.text(QAccessible.Text.Name) == "Outline"
    assert "Fact 2: Repairs took eleven months." in names


def test_a_narrow_window_has_no_outline(view: DocumentView) -> None:
    view.window().resize(1000, 700)
    assert not view.outline.isVisible()


def test_it_shows_only_what_is_new(view: DocumentView) -> None:
    told: list[tuple[int, int]] = []
    model = view.outline.model()
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    field = view.form.sections[0].rows[1].fields["text"]
    field.setFocus()
    field.place_caret(3)
    write("x")
    assert told == [(3, 3)]
