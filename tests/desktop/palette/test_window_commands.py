"""What the palette finds in the window of the program."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from editor.desktop.palette.commands import commands_of
from editor.desktop.surroundings import Surroundings
from editor.desktop.window import EditorWindow
from tests.desktop.acting import CONTROL, SHIFT, press, write


def actions_in(menu: QMenu) -> Iterator[QAction]:
    for action in filter(QAction.isVisible, menu.actions()):
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from actions_in(inner)
        elif not action.isSeparator():
            yield action


def test_every_action_of_the_program_is_a_command(window: EditorWindow) -> None:
    commands = [command.action for command in commands_of(window.menu)]
    assert commands == list(actions_in(window.menu))
    everything = {*window.actions_by_name.values(), *window.actions()}
    assert set(commands) >= set(filter(QAction.isVisible, everything))


def test_every_command_has_a_name_of_its_own_that_reads_well(window: EditorWindow) -> None:
    names = [command.name for command in commands_of(window.menu)]
    assert len(set(names)) == len(names)
    for command in commands_of(window.menu):
        assert command.text.strip() and "&" not in command.text


def test_open_and_recent_files_are_commands(window: EditorWindow, around: Surroundings) -> None:
    around.recent.add(Path("/briefs/bridge & co.txt"))
    told = [(each.text, each.path, each.key) for each in commands_of(window.menu)]
    assert ("bridge & co.txt", "Open Recent", "") in told
    assert ("ferry.txt", "Tabs", "Alt+1") in told


def test_the_palette_acts_on_the_item_that_one_is_in(window: EditorWindow) -> None:
    window.current.form.sections[0].rows[1].fields["text"].setFocus()
    press(Qt.Key.Key_P, CONTROL | SHIFT)
    write("move up")
    press(Qt.Key.Key_Return)
    assert window.current.document.brief.facts[0].text.startswith("Repairs")
    assert window.current.form.sections[0].rows[0].fields["text"].hasFocus()


def test_what_was_used_is_known_the_next_time(window: EditorWindow) -> None:
    for typed in ("preview", "add fact"):
        press(Qt.Key.Key_P, CONTROL | SHIFT)
        write(typed)
        press(Qt.Key.Key_Return if typed == "add fact" else Qt.Key.Key_Escape)
    press(Qt.Key.Key_P, CONTROL | SHIFT)
    press(Qt.Key.Key_Return)
    assert len(window.current.document.brief.facts) == 4
