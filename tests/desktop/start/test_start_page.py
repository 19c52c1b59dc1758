"""The start page: begin a brief, or open one."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from editor.desktop.start.start_page import StartPage
from editor.desktop.start.told_time import told_time
from editor.desktop.theme.theme import Theme
from tests.desktop.acting import ALT, CONTROL, click, keyboard, press, write

NOW = datetime(2026, 11, 22, 20, 0).astimezone()


@pytest.fixture
def there(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.touch()
    return path


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, there: Path) -> Iterator[StartPage]:
    new = QAction("&New")
    new.setShortcut("Ctrl+N")
    palette = QAction("Command &Palette…")
    palette.setShortcut("Ctrl+Shift+P")
    page = StartPage(theme, {"new": new, "palette": palette})
    qtbot.addWidget(page)
    page.show_recent([there, there.with_name("bridge & more.json")])
    page.resize(900, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    yield page


def test_the_keyboard_begins_in_the_title(page: StartPage) -> None:
    assert page.title.hasFocus()


def test_what_is_typed_begins_a_brief(page: StartPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.written) as begun:
        write("B")
    assert begun.args == ["B"]
    assert page.title.toPlainText() == ""


def test_what_is_typed_elsewhere_on_the_page_does_so_too(page: StartPage, qtbot: QtBot) -> None:
    page.open.setFocus()
    with qtbot.waitSignal(page.written) as begun:
        write("o")
    assert begun.args == ["o"]


def test_what_an_input_method_composed_begins_a_brief(page: StartPage, qtbot: QtBot) -> None:
    composing = QInputMethodEvent("に", [])
    QApplication.sendEvent(page.title, composing)
    composed = QInputMethodEvent()
    composed.setCommitString("日")
    with qtbot.waitSignal(page.written) as begun:
        QApplication.sendEvent(page.title, composed)
    assert begun.args == ["日"]


def test_what_is_pasted_is_handed_on_as_it_is(page: StartPage, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("Title\n\nFacts\n")
    QApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(page.pasted) as begun:
        press(Qt.Key.Key_V, CONTROL)
    assert begun.args is not None and begun.args[0].text() == "Title\n\nFacts\n"
    assert page.title.toPlainText() == ""


def test_enter_in_the_empty_title_begins_an_empty_brief(page: StartPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.new_wanted):
        press(Qt.Key.Key_Return)


def test_arrows_lead_through_the_page_and_enter_chooses(
    page: StartPage, qtbot: QtBot, there: Path
) -> None:
    press(Qt.Key.Key_Up)
    assert page.title.hasFocus()
    for stop in (page.new, page.open, page.example, *page.recent.entries):
        press(Qt.Key.Key_Down)
        assert keyboard() is stop
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    with qtbot.waitSignal(page.file_wanted) as chosen:
        press(Qt.Key.Key_Return)
    assert chosen.args == [there]


def test_tab_leads_through_the_page(page: StartPage) -> None:
    for stop in (page.new, page.open, page.example, page.recent.entries[0]):
        press(Qt.Key.Key_Tab)
        assert keyboard() is stop
    press(Qt.Key.Key_Tab)
    assert keyboard() is page.recent.entries[0].remove_button
    press(Qt.Key.Key_Tab)
    assert keyboard() is page.recent.entries[1]


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_N, "new_wanted"),
        (Qt.Key.Key_O, "open_wanted"),
        (Qt.Key.Key_E, "example_wanted"),
    ],
)
def test_letters_with_alt_choose(page: StartPage, qtbot: QtBot, key: Qt.Key, signal: str) -> None:
    with qtbot.waitSignal(getattr(page, signal)), qtbot.assertNotEmitted(page.written):
        press(key, ALT)


def test_a_click_opens_a_file(page: StartPage, qtbot: QtBot, there: Path) -> None:
    with qtbot.waitSignal(page.file_wanted) as chosen:
        click(page.recent.entries[0])
    assert chosen.args == [there]


def test_files_that_are_gone_say_so(page: StartPage, qtbot: QtBot) -> None:
    there, gone = page.recent.entries
    qtbot.waitUntil(lambda: "not found" in gone.accessibleDescription())
    assert "Today" in there.accessibleDescription()
    assert gone.remove_button.isVisible()


def test_a_file_is_taken_off_the_list(page: StartPage, qtbot: QtBot, there: Path) -> None:
    page.recent.entries[0].setFocus()
    with qtbot.waitSignal(page.forget_wanted) as forgotten:
        press(Qt.Key.Key_Delete)
    assert forgotten.args == [there]
    with qtbot.waitSignal(page.forget_wanted) as forgotten:
        click(page.recent.entries[0].remove_button)
    assert forgotten.args == [there]


def test_the_keyboard_stays_in_the_list_when_it_is_shown_anew(page: StartPage) -> None:
    last = page.recent.entries[1]
    last.setFocus()
    page.show_recent([page.recent.entries[0].path])
    assert keyboard() is page.recent.entries[0]


def test_keys_are_those_of_the_actions(page: StartPage) -> None:
    assert page.new.accessibleDescription() == "Ctrl+N"
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert any("Ctrl+Shift+P" in text and "Command&nbsp;Palette" in text for text in texts)


def test_a_name_is_shown_as_it_is(page: StartPage) -> None:
    assert page.recent.entries[1].accessibleName() == "bridge & more.json"
    assert page.recent.entries[1].text() == "bridge && more.json"


def test_the_page_gets_along_without_recent_files(page: StartPage) -> None:
    page.show_recent([])
    assert not [
        label
        for label in page.findChildren(QLabel)
        if label.text() == "Recent" and label.isVisible()
    ]


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (timedelta(hours=5), "Today 15:00"),
        (timedelta(hours=23), "Yesterday"),
        (timedelta(days=6), "Monday"),
        (timedelta(days=20), "2 Nov"),
        (timedelta(days=365), "22 Nov 2025"),
        (-timedelta(days=2), "Today 20:00"),
    ],
)
def test_times_are_told_as_one_says_them(before: timedelta, told: str) -> None:
    assert told_time(NOW - before, NOW) == told
