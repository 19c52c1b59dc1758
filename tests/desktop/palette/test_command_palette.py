"""The command palette: every action, by typing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.palette.command_palette import CommandPalette
from editor.desktop.palette.commands import commands_of
from editor.desktop.theme.theme import Theme
from tests.desktop.acting import CONTROL, SHIFT, click, keyboard, press, write


class Desk(QWidget):
    """A window with a menu, a field, and a note of what was done."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.used: list[str] = []
        self.done: list[str] = []
        self.menu = QMenu(self)
        self.field = QLineEdit("written", self)
        self.add(self.menu, "&Save", "Ctrl+S")
        self.add(self.menu, "Save &As…", "Ctrl+Shift+S")
        self.menu.addSeparator()
        inner = self.menu.addMenu("&Add")
        self.add(inner, "Add &Fact", "Ctrl+1")
        self.impossible = self.add(inner, "Add &Miracle", "")
        self.impossible.setEnabled(False)

    def add(self, menu: QMenu, text: str, key: str) -> QAction:
        action = menu.addAction(text, key)
        action.triggered.connect(lambda: self.done.append(text.replace("&", "")))
        self.addAction(action)
        return action

    def open(self) -> CommandPalette:
        palette = CommandPalette(self, self.menu, self.used, self.theme)
        palette.open()
        return palette


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Iterator[Desk]:
    desk = Desk(theme)
    qtbot.addWidget(desk)
    desk.resize(900, 600)
    desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    desk.field.setFocus()
    yield desk


def shown(palette: CommandPalette) -> list[str]:
    rows = range(palette.list.count())
    texts = [palette.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    return [text.split(",")[0] for text in texts]


def test_every_action_is_there_with_its_menu_and_key(desk: Desk) -> None:
    told = [(each.text, each.path, each.key) for each in commands_of(desk.menu)]
    assert told == [
        ("Save", "", "Ctrl+S"),
        ("Save As…", "", "Ctrl+Shift+S"),
        ("Add Fact", "Add", "Ctrl+1"),
        ("Add Miracle", "Add", ""),
    ]


def test_what_was_typed_is_done_by_enter(desk: Desk) -> None:
    desk.open()
    write("fact")
    press(Qt.Key.Key_Return)
    assert desk.done == ["Add Fact"]
    assert keyboard() is desk.field


def test_the_keyboard_is_back_before_the_action(desk: Desk) -> None:
    seen: list[QWidget] = []
    desk.menu.actions()[0].triggered.connect(lambda: seen.append(keyboard()))
    desk.open()
    press(Qt.Key.Key_Return)
    assert seen == [desk.field]


def test_escape_changes_nothing(desk: Desk) -> None:
    desk.field.setSelection(0, 3)
    palette = desk.open()
    write("save")
    press(Qt.Key.Key_Escape)
    assert not palette.isVisible() and not desk.done
    assert keyboard() is desk.field and desk.field.selectedText() == "wri"


def test_arrows_and_tab_lead_through_what_was_found(desk: Desk) -> None:
    palette = desk.open()
    assert palette.list.currentRow() == 0
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Tab):
        press(key)
    assert palette.list.currentRow() == 2
    press(Qt.Key.Key_Up)
    assert palette.list.currentRow() == 1


def test_the_list_goes_round_step_by_step_and_ends_for_pages(desk: Desk) -> None:
    palette = desk.open()
    press(Qt.Key.Key_Up)
    assert palette.list.currentRow() == 3
    press(Qt.Key.Key_Down)
    assert palette.list.currentRow() == 0
    press(Qt.Key.Key_PageDown)
    press(Qt.Key.Key_PageDown)
    assert palette.list.currentRow() == 3


def test_what_was_used_last_is_first(desk: Desk) -> None:
    desk.open()
    write("save as")
    press(Qt.Key.Key_Return)
    assert shown(desk.open()) == ["Save As…", "Save", "Add Fact", "Add Miracle"]


def test_what_is_not_possible_now_says_so_and_is_not_done(desk: Desk) -> None:
    palette = desk.open()
    write("miracle")
    assert palette.entry.accessibleDescription() == "Add Miracle, Add, not available now"
    press(Qt.Key.Key_Return)
    assert palette.isVisible() and not desk.done


def test_what_is_on_says_so(desk: Desk) -> None:
    action = desk.menu.actions()[0]
    action.setCheckable(True)
    palette = desk.open()
    assert palette.entry.accessibleDescription() == "Save, Ctrl+S"
    press(Qt.Key.Key_Escape)
    action.setChecked(True)
    assert desk.open().entry.accessibleDescription() == "Save, Ctrl+S, on"


def test_what_nothing_goes_by_is_said(desk: Desk) -> None:
    palette = desk.open()
    write("qqq")
    assert not palette.list.isVisible()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert palette.isVisible() and not desk.done


def test_a_click_does_what_it_is_on(desk: Desk) -> None:
    palette = desk.open()
    row = palette.list.visualItemRect(palette.list.item(2))
    click(palette.list.viewport(), row.center())
    assert desk.done == ["Add Fact"]


def test_a_click_beside_the_card_closes_it(desk: Desk) -> None:
    palette = desk.open()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, desk.height() - 5))
    assert not palette.isVisible() and keyboard() is desk.field


def test_a_shortcut_acts_on_what_is_below(desk: Desk) -> None:
    palette = desk.open()
    press(Qt.Key.Key_S, CONTROL | SHIFT)
    assert desk.done == ["Save As…"]
    assert not palette.isVisible() and keyboard() is desk.field


def test_it_stays_within_a_window_that_shrinks(desk: Desk, qtbot: QtBot) -> None:
    palette = desk.open()
    desk.resize(300, 160)
    qtbot.waitUntil(lambda: palette.size() == QSize(300, 160))
    assert palette.rect().contains(palette.entry.mapTo(palette, QPoint()))
    bottom = palette.list.mapTo(palette, palette.list.rect().bottomRight())
    assert palette.rect().contains(bottom)
