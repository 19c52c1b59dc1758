"""Several documents in one window."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from editor.desktop.dialogs import Choice
from editor.desktop.tabs.close_button import CloseButton
from editor.desktop.theme.colours import LIGHT
from editor.desktop.window import EditorWindow
from tests.desktop.acting import (
    ALT,
    CONTROL,
    SHIFT,
    DecidedScheme,
    WindowOpener,
    answers,
    click,
    delete_now,
    press,
    write,
)

Briefs = Callable[..., list[Path]]


@pytest.fixture
def briefs_of(tmp_path: Path) -> Briefs:
    """Makes a brief for each title, in a file of that name."""

    def make(*titles: str) -> list[Path]:
        paths = [tmp_path / f"{title}.txt" for title in titles]
        for path in paths:
            path.write_text(f"{path.stem}\n", "utf-8")
        return paths

    return make


@pytest.fixture
def three(window: EditorWindow, briefs_of: Briefs) -> EditorWindow:
    """The ferry, and two other briefs, of which the first shows."""
    window.tabs.open(briefs_of("Bridge", "Tunnel"))
    return window


def title(window: EditorWindow) -> str:
    return window.current.document.brief.title


def shown(window: EditorWindow) -> list[str]:
    return [window.tabs.bar.tabText(index) for index in range(window.tabs.bar.count())]


def edit(window: EditorWindow) -> None:
    window.current.form.title.setFocus()
    write("!")


def close_button(window: EditorWindow, index: int) -> CloseButton:
    button = window.tabs.bar.tabButton(index, window.tabs.bar.ButtonPosition.RightSide)
    assert isinstance(button, CloseButton)
    return button


def middle_of(window: EditorWindow, index: int) -> QPoint:
    return window.tabs.bar.tabRect(index).center()


def test_one_document_has_no_tabs(window: EditorWindow) -> None:
    assert not window.tabs.bar.isVisible()
    window.tabs.new()
    assert window.tabs.bar.isVisible()


def test_files_get_tabs_and_the_first_of_them_shows(three: EditorWindow) -> None:
    assert shown(three) == ["ferry.txt", "Bridge.txt", "Tunnel.txt"]
    assert title(three) == "Bridge"
    assert three.windowTitle().startswith("Bridge.txt")


def test_an_empty_brief_gives_its_place_to_the_first_file(
    window: EditorWindow, briefs_of: Briefs
) -> None:
    window.tabs.new()
    window.tabs.open(briefs_of("Bridge", "Tunnel"))
    assert shown(window) == ["ferry.txt", "Bridge.txt", "Tunnel.txt"]


def test_a_tab_that_nobody_looked_at_is_not_read(three: EditorWindow) -> None:
    last = three.tabs.pages[2]
    assert not last.looked_at
    three.tabs.show_page(last)
    assert title(three) == "Tunnel"


@pytest.mark.parametrize(
    ("key", "held", "wanted"),
    [
        (Qt.Key.Key_PageDown, CONTROL, "Tunnel"),
        (Qt.Key.Key_PageUp, CONTROL, "Ferry Line to Reopen in May"),
        (Qt.Key.Key_Tab, CONTROL, "Tunnel"),
        (Qt.Key.Key_Backtab, CONTROL | SHIFT, "Ferry Line to Reopen in May"),
        (Qt.Key.Key_1, ALT, "Ferry Line to Reopen in May"),
        (Qt.Key.Key_3, ALT, "Tunnel"),
        (Qt.Key.Key_4, ALT, "Bridge"),
    ],
)
def test_keys_go_to_other_tabs(
    three: EditorWindow, key: Qt.Key, held: Qt.KeyboardModifier, wanted: str
) -> None:
    press(key, held)
    assert title(three) == wanted


def test_after_the_last_tab_comes_the_first(three: EditorWindow) -> None:
    press(Qt.Key.Key_PageDown, CONTROL)
    press(Qt.Key.Key_PageDown, CONTROL)
    assert title(three) == "Ferry Line to Reopen in May"


def test_the_keyboard_is_where_it_was_in_each_document(three: EditorWindow) -> None:
    press(Qt.Key.Key_1, ALT)
    field = three.current.form.sections[0].rows[1].fields["text"]
    field.setFocus()
    press(Qt.Key.Key_2, ALT)
    assert three.current.form.title.hasFocus()
    press(Qt.Key.Key_1, ALT)
    assert field.hasFocus()


def test_actions_act_on_the_document_that_one_is_in(three: EditorWindow) -> None:
    edit(three)
    assert three.actions_by_name["undo"].isEnabled()
    press(Qt.Key.Key_3, ALT)
    assert not three.actions_by_name["undo"].isEnabled()
    press(Qt.Key.Key_E, CONTROL)
    press(Qt.Key.Key_2, ALT)
    assert not three.actions_by_name["text-view"].isChecked()
    press(Qt.Key.Key_Z, CONTROL)
    assert title(three) == "Bridge"


def test_keys_move_a_tab(three: EditorWindow) -> None:
    press(Qt.Key.Key_PageUp, CONTROL | SHIFT)
    assert shown(three) == ["Bridge.txt", "ferry.txt", "Tunnel.txt"]
    press(Qt.Key.Key_PageUp, CONTROL | SHIFT)
    assert title(three) == "Bridge"
    press(Qt.Key.Key_2, ALT)
    assert title(three) == "Ferry Line to Reopen in May"


def test_a_tab_is_dragged(three: EditorWindow) -> None:
    bar, left = three.tabs.bar, Qt.MouseButton.LeftButton
    QTest.mousePress(bar, left, pos=middle_of(three, 0))
    QTest.mouseMove(bar, bar.tabRect(2).center() + QPoint(2, 0))
    QTest.mouseRelease(bar, left, pos=middle_of(three, 2))
    assert shown(three) == ["Bridge.txt", "Tunnel.txt", "ferry.txt"]
    assert title(three) == "Ferry Line to Reopen in May"


def test_what_is_edited_is_marked(three: EditorWindow) -> None:
    edit(three)
    assert three.tabs.bar.accessibleTabName(1) == "Bridge.txt, edited"
    press(Qt.Key.Key_S, CONTROL)
    assert three.tabs.bar.accessibleTabName(1) == "Bridge.txt"


def test_a_tip_tells_the_whole_path(three: EditorWindow, tmp_path: Path) -> None:
    assert three.tabs.bar.tabToolTip(2) == str(tmp_path / "Tunnel.txt")


def test_files_of_one_name_are_told_apart(window: EditorWindow, file: Path) -> None:
    other = file.parent / "drafts" / file.name
    other.parent.mkdir()
    other.write_bytes(file.read_bytes())
    window.tabs.open([other])
    assert shown(window) == [f"ferry.txt — {file.parent.name}", "ferry.txt — drafts"]


def test_the_closed_tab_is_gone(three: EditorWindow, scheme: DecidedScheme) -> None:
    closed = three.current
    press(Qt.Key.Key_W, CONTROL)
    assert shown(three) == ["ferry.txt", "Tunnel.txt"]
    delete_now()
    assert not isValid(closed) and not isValid(closed.document)
    scheme.turn(dark=True)
    scheme.turn(dark=False)


def test_the_cross_closes_that_tab(three: EditorWindow) -> None:
    click(close_button(three, 0))
    assert shown(three) == ["Bridge.txt", "Tunnel.txt"]
    assert title(three) == "Bridge"


def test_the_middle_button_closes_that_tab(three: EditorWindow) -> None:
    QTest.mouseClick(three.tabs.bar, Qt.MouseButton.MiddleButton, pos=middle_of(three, 2))
    assert shown(three) == ["ferry.txt", "Bridge.txt"]


def test_the_last_tab_leaves_an_empty_brief(window: EditorWindow) -> None:
    press(Qt.Key.Key_W, CONTROL)
    assert window.isVisible()
    assert window.current.document.pristine
    press(Qt.Key.Key_1, CONTROL)
    write("One.")
    assert [fact.text for fact in window.current.document.brief.facts] == ["One."]


@pytest.mark.parametrize(
    ("choice", "left"),
    [(Choice.CANCEL, 3), (Choice.DISCARD, 2), (Choice.SAVE, 2)],
)
def test_closing_an_edited_tab_asks(
    three: EditorWindow, tmp_path: Path, choice: Choice, left: int
) -> None:
    edit(three)
    answers(three).choice = choice
    press(Qt.Key.Key_W, CONTROL)
    assert len(shown(three)) == left
    assert ((tmp_path / "Bridge.txt").read_text("utf-8") != "Bridge\n") is (choice is Choice.SAVE)


def test_quitting_asks_once_about_all_edited_documents(
    three: EditorWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    edit(three)
    press(Qt.Key.Key_3, ALT)
    edit(three)
    asked: list[Sequence[str]] = []

    def answer(names: Sequence[str]) -> Sequence[int] | None:
        asked.append(names)
        return None if len(asked) == 1 else [1]

    monkeypatch.setattr(answers(three), "save_several", answer)
    press(Qt.Key.Key_Q, CONTROL)
    assert three.isVisible() and len(shown(three)) == 3
    press(Qt.Key.Key_Q, CONTROL)
    assert asked == [["Bridge.txt", "Tunnel.txt"]] * 2
    assert not three.isVisible()
    assert (tmp_path / "Bridge.txt").read_text("utf-8") == "Bridge\n"
    assert (tmp_path / "Tunnel.txt").read_text("utf-8") == "Tunnel!\n"


def test_quitting_ends_where_one_could_not_be_saved(three: EditorWindow) -> None:
    edit(three)
    three.tabs.new()
    write("Storm")
    answers(three).choice = Choice.SAVE
    press(Qt.Key.Key_Q, CONTROL)  # the new one would need a file, and none is chosen
    assert three.isVisible()
    assert title(three) == "Storm"


def test_what_has_no_file_is_numbered(three: EditorWindow) -> None:
    three.tabs.new()
    press(Qt.Key.Key_N, CONTROL)
    assert shown(three)[3:] == ["Untitled", "Untitled 2"]
    assert three.windowTitle() == "Untitled 2[*] — Brief Editor"


def test_the_last_document_that_is_closed_leaves_its_name(open_window: WindowOpener) -> None:
    window = open_window(None)
    write("Storm")
    answers(window).choice = Choice.DISCARD
    assert window.tabs.close_current()
    assert window.tabs.names() == ["Untitled"]


def test_what_is_open_is_raised(three: EditorWindow, file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(file)
    three.tabs.open([link])
    assert title(three) == "Ferry Line to Reopen in May"
    three.tabs.open([Path(os.path.relpath(tmp_path / "Bridge.txt"))])
    assert title(three) == "Bridge"
    assert len(shown(three)) == 3


def test_a_file_that_is_not_read_yet_is_raised_too(three: EditorWindow, tmp_path: Path) -> None:
    three.tabs.open([tmp_path / "Tunnel.txt"])
    assert title(three) == "Tunnel"
    assert len(shown(three)) == 3


def test_what_could_not_be_opened_is_told_at_once(
    window: EditorWindow, tmp_path: Path, briefs_of: Briefs
) -> None:
    window.tabs.open([tmp_path / "missing.txt", *briefs_of("Bridge"), tmp_path])
    (told,) = answers(window).told
    assert "2 files could not be opened." in told
    assert f"There is no file {tmp_path / 'missing.txt'}" in told
    assert f"{tmp_path} is a folder" in told
    assert title(window) == "Bridge"


def test_a_file_that_went_meanwhile_leaves_no_tab(
    qtbot: QtBot, three: EditorWindow, tmp_path: Path
) -> None:
    (tmp_path / "Tunnel.txt").unlink()
    press(Qt.Key.Key_3, ALT)
    qtbot.waitUntil(lambda: shown(three) == ["ferry.txt", "Bridge.txt"])
    (told,) = answers(three).told
    assert "Tunnel.txt could not be opened." in told


def test_many_files_are_opened_at_once(window: EditorWindow, briefs_of: Briefs) -> None:
    window.tabs.open(briefs_of(*(f"Brief {number}" for number in range(50))))
    assert [page.looked_at for page in window.tabs.pages] == [True, True] + [False] * 49
    assert title(window) == "Brief 0"


def test_the_buttons_that_scroll_the_tabs_are_of_the_paper(
    window: EditorWindow, briefs_of: Briefs
) -> None:
    window.tabs.open(briefs_of(*(f"Brief {number}" for number in range(30))))
    buttons = [each for each in window.tabs.bar.findChildren(QToolButton) if each.isVisible()]
    assert len(buttons) == 2
    for button in buttons:
        assert button.grab().toImage().pixelColor(1, 1).name() == LIGHT.paper.lower()


def test_a_new_brief_is_saved_under_its_title(
    open_window: WindowOpener, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(None)
    write("Storm: the Day After")
    proposed: list[Path] = []
    monkeypatch.setattr(answers(window), "file_to_save", proposed.append)
    press(Qt.Key.Key_S, CONTROL)
    assert [path.name for path in proposed] == ["Storm the Day After.txt"]
