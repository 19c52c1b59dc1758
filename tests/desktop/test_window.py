"""The main job through the window: open, edit, undo, save, close."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.dialogs import Choice
from editor.desktop.history import Caret
from editor.desktop.window import EditorWindow
from editor.filing.brief_files import BriefFiles
from tests.desktop.acting import CONTROL, SHIFT, DecidedScheme, WindowOpener, answers, press, write


@pytest.fixture
def real(briefs: Path, tmp_path: Path) -> Path:
    """A copy of the real brief."""
    path = tmp_path / "lukashenko.txt"
    path.write_bytes((briefs / "lukashenko.txt").read_bytes())
    return path


def write_into_fact(window: EditorWindow, place: int, text: str) -> None:
    field = window.current.form.sections[0].rows[place].fields["text"]
    field.setFocus()
    field.place_caret(0)
    write(text)


def test_open_and_save_gives_the_bytes_of_the_real_brief(
    open_window: WindowOpener, real: Path
) -> None:
    before = real.read_bytes()
    open_window(real)
    press(Qt.Key.Key_S, CONTROL)
    assert real.read_bytes() == before


def test_a_changed_word_changes_that_line_only(open_window: WindowOpener, real: Path) -> None:
    before = real.read_bytes().splitlines(keepends=True)
    write_into_fact(open_window(real), 1, "Then ")
    press(Qt.Key.Key_S, CONTROL)
    after = real.read_bytes().splitlines(keepends=True)
    changed = [place for place, line in enumerate(after) if line != before[place]]
    assert changed == [5]
    assert after[5] == before[5].replace("• ".encode(), "• Then ".encode())


def test_an_undone_edit_is_saved_as_the_same_bytes(open_window: WindowOpener, real: Path) -> None:
    before = real.read_bytes()
    write_into_fact(open_window(real), 0, "Then ")
    press(Qt.Key.Key_S, CONTROL)
    assert real.read_bytes() != before
    press(Qt.Key.Key_Z, CONTROL)
    press(Qt.Key.Key_S, CONTROL)
    assert real.read_bytes() == before


def test_a_moved_source_of_the_real_brief_rewrites_numbers_only(
    open_window: WindowOpener, real: Path
) -> None:
    before = real.read_text("utf-8")
    window = open_window(real)
    window.current.form.go_to_source(6)
    window.current.form.move_item(-1)
    press(Qt.Key.Key_S, CONTROL)
    after = real.read_text("utf-8")
    assert "5FOX News and 6BBC News." in after
    digits = str.maketrans("", "", "0123456789")
    lines = zip(before.splitlines(), after.splitlines(), strict=True)
    assert all(
        old.translate(digits) == new.translate(digits)
        for old, new in lines
        if not old.startswith("Sources")
    )


def test_the_preview_follows_each_key(window: EditorWindow) -> None:
    write_into_fact(window, 0, "W")
    assert "WThe ferry to Skarholm" in window.current.preview.toPlainText()


def test_the_title_bar_marks_what_is_modified(window: EditorWindow) -> None:
    assert window.windowTitle() == "ferry.txt[*] — Brief Editor"
    assert not window.isWindowModified()
    write_into_fact(window, 0, "W")
    assert window.isWindowModified()
    press(Qt.Key.Key_S, CONTROL)
    assert not window.isWindowModified()


def test_a_new_brief_is_saved_where_the_user_says(
    open_window: WindowOpener, tmp_path: Path
) -> None:
    window = open_window(None)
    answers(window).saved_as = tmp_path / "new.txt"
    window.current.form.title.setFocus()
    write("Bridge Opens")
    press(Qt.Key.Key_S, CONTROL)
    written = (tmp_path / "new.txt").read_text("utf-8")
    assert written == "Bridge Opens\n\nFacts\n\nSources:\n\nNarratives\n\nPredictions\n"


def test_save_as_json_by_the_ending(window: EditorWindow, tmp_path: Path) -> None:
    answers(window).saved_as = tmp_path / "ferry.json"
    press(Qt.Key.Key_S, CONTROL | SHIFT)
    written = json.loads((tmp_path / "ferry.json").read_bytes())
    assert written["title"] == "Ferry Line to Reopen in May"
    assert window.windowTitle().startswith("ferry.json")


def test_what_no_brief_knows_is_not_lost_without_a_word(
    open_window: WindowOpener, tmp_path: Path
) -> None:
    path = tmp_path / "stamped.json"
    path.write_text('{"format": "brief", "version": 1, "title": "T", "stamp": 7}', "utf-8")
    window = open_window(path)
    answers(window).saved_as = tmp_path / "stamped.txt"
    press(Qt.Key.Key_S, CONTROL | SHIFT)
    assert len(answers(window).losses) == 1
    assert not (tmp_path / "stamped.txt").exists()


def test_a_note_goes_into_the_companion_of_a_plain_text(
    open_window: WindowOpener, files: BriefFiles, tmp_path: Path
) -> None:
    path = tmp_path / "noted.json"
    path.write_text(
        '{"format": "brief", "version": 1, "title": "T",'
        ' "facts": [{"text": "One.", "citations": [], "note": "Call her."}]}',
        "utf-8",
    )
    window = open_window(path)
    answers(window).saved_as = tmp_path / "noted.txt"
    press(Qt.Key.Key_S, CONTROL | SHIFT)
    again = files.read(tmp_path / "noted.txt").reading.brief
    assert again.facts[0].note == "Call her."


def test_what_can_not_be_opened_is_told(window: EditorWindow, tmp_path: Path) -> None:
    assert not window.current.files.open(tmp_path / "missing.txt")
    (told,) = answers(window).told
    assert "missing.txt" in told
    assert window.current.document.brief.title == "Ferry Line to Reopen in May"


def test_what_can_not_be_saved_is_told_and_stays_modified(
    window: EditorWindow, tmp_path: Path
) -> None:
    write_into_fact(window, 0, "W")
    answers(window).saved_as = tmp_path / "no such folder" / "ferry.txt"
    press(Qt.Key.Key_S, CONTROL | SHIFT)
    assert len(answers(window).told) == 1
    assert window.isWindowModified()


@pytest.mark.parametrize(
    ("choice", "closes", "saves"),
    [(Choice.SAVE, True, True), (Choice.DISCARD, True, False), (Choice.CANCEL, False, False)],
)
def test_closing_asks_about_changes(
    window: EditorWindow, file: Path, choice: Choice, closes: bool, saves: bool
) -> None:
    before = file.read_bytes()
    write_into_fact(window, 0, "W")
    answers(window).choice = choice
    assert window.close() is closes
    assert (file.read_bytes() != before) is saves


def test_closing_asks_nothing_where_nothing_changed(window: EditorWindow) -> None:
    answers(window).choice = Choice.CANCEL
    assert window.close()


def test_dark_and_light_follow_the_system(window: EditorWindow, scheme: DecidedScheme) -> None:
    try:
        scheme.turn(dark=True)
        ground = QApplication.palette().color(QPalette.ColorRole.Window)
        assert ground.lightnessF() < 0.2
        assert "Repairs" in window.current.preview.toPlainText()
    finally:
        scheme.turn(dark=False)


def test_a_click_in_the_preview_leads_to_the_field(window: EditorWindow) -> None:
    narrative = window.current.document.brief.narratives[1]
    window.current.preview.place_clicked.emit(Caret(narrative.id, "stance"))
    assert window.current.form.sections[2].rows[1].fields["stance"].hasFocus()


def test_a_clicked_citation_leads_to_its_source(window: EditorWindow) -> None:
    window.current.preview.source_clicked.emit(3)
    assert window.current.form.sections[1].rows[2].fields["name"].hasFocus()


def test_saved_as_another_format_it_is_a_file_of_that_format(
    window: EditorWindow, tmp_path: Path
) -> None:
    write_into_fact(window, 0, "W")
    answers(window).saved_as = tmp_path / "ferry.json"
    press(Qt.Key.Key_S, CONTROL | SHIFT)
    assert window.current.document.description == "JSON · UTF-8"
    assert not window.isWindowModified()
    press(Qt.Key.Key_Z, CONTROL)
    press(Qt.Key.Key_S, CONTROL)
    assert json.loads((tmp_path / "ferry.json").read_bytes())["facts"][0]["text"].startswith("The")


def test_what_may_not_be_edited_is_not_typed_into(
    open_window: WindowOpener, tmp_path: Path
) -> None:
    path = tmp_path / "future.json"
    path.write_text(
        '{"format": "brief", "version": 2, "title": "T", "facts": [{"text": "One."}]}', "utf-8"
    )
    window = open_window(path)
    write_into_fact(window, 0, "W")
    assert window.current.form.sections[0].rows[0].fields["text"].toPlainText() == "One."


def test_a_long_name_leaves_the_window_narrow(open_window: WindowOpener, tmp_path: Path) -> None:
    path = tmp_path / f"{'ferry-' * 30}.txt"
    path.write_text("T\n", "utf-8")
    assert open_window(path).minimumSizeHint().width() < 400


def test_a_name_is_not_taken_for_the_mark_of_changes(
    open_window: WindowOpener, tmp_path: Path
) -> None:
    path = tmp_path / "a[*].txt"
    path.write_text("T\n", "utf-8")
    assert open_window(path).windowTitle() == "a[*][*].txt[*] — Brief Editor"


@pytest.mark.parametrize(("width", "pages"), [(500, 1), (1000, 2)])
def test_a_narrow_window_is_for_writing(window: EditorWindow, width: int, pages: int) -> None:
    window.resize(width, 600)
    assert window.current.preview.isVisible() is (pages == 2)


@pytest.mark.parametrize("width", [440, 700, 900])
def test_nothing_of_the_form_is_cut_off(
    qtbot: QtBot, open_window: WindowOpener, tmp_path: Path, width: int
) -> None:
    path = tmp_path / "flawed.txt"
    path.write_text("Ferry\n\nFacts\n\n  • The feri sails.\n", "utf-8")
    window = open_window(path)
    qtbot.waitUntil(lambda: bool(window.current.examiner.standing))
    window.resize(width, 600)
    qtbot.waitUntil(lambda: window.width() == width)
    qtbot.waitUntil(lambda: window.current.form.horizontalScrollBar().maximum() == 0)


def test_a_removed_item_leaves_no_light_in_the_preview(window: EditorWindow) -> None:
    item = window.current.document.brief.predictions[0].id
    window.current.form.go_to_item(item)
    assert is_lit(window)
    press(Qt.Key.Key_Backspace, CONTROL | SHIFT)
    assert not is_lit(window)


def is_lit(window: EditorWindow) -> bool:
    picture = window.current.preview.grab().toImage()
    light = window.palette().color(QPalette.ColorRole.AlternateBase)
    across = range(picture.width())
    return any(
        picture.pixelColor(x, y) == light for y in range(picture.height()) for x in across[:60]
    )


def drop_on(widget: QWidget, *paths: Path) -> None:
    """Drag files over ``widget`` and let them go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText(" ".join(map(str, paths)))
    place, move = QPoint(3, 3), Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(place, move, data, *held)
    QApplication.sendEvent(widget, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(place.toPointF(), move, data, *held)
    QApplication.sendEvent(widget, dropped)
    assert dropped.dropAction() is Qt.DropAction.CopyAction  # else the giver removes its file


@pytest.mark.parametrize("place", ["field", "preview", "find", "text", "window"])
def test_files_may_be_dropped_anywhere(
    qtbot: QtBot, window: EditorWindow, file: Path, place: str
) -> None:
    view, other = window.current, file.with_name("other.txt")
    other.write_text("Other\n", "utf-8")
    window.actions_by_name["find"].trigger()
    if place == "text":
        view.views.show_text()
    widgets: dict[str, QWidget] = {
        "field": view.form.sections[0].rows[0].fields["text"].viewport(),
        "preview": view.preview.viewport(),
        "find": view.find_bar.term,
        "text": view.views.text.viewport(),
        "window": window,
    }
    before = view.document.brief
    drop_on(widgets[place], other)
    qtbot.waitUntil(lambda: window.current.document.path == other)
    assert view.document.brief is before


def test_a_dropped_folder_is_told_of(qtbot: QtBot, window: EditorWindow, tmp_path: Path) -> None:
    drop_on(window, tmp_path)
    qtbot.waitUntil(lambda: bool(answers(window).told))
    (told,) = answers(window).told
    assert "is a folder" in told
