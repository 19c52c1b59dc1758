"""Windows come and go."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from editor.brief.offers import NO_OFFERS
from editor.desktop.app import Windows
from editor.desktop.problems.house import House
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.settings_menu import SettingsMenu
from editor.desktop.theme.theme import Theme
from editor.filing.brief_files import BriefFiles
from editor.filing.settings_file import SettingsFile
from editor.filing.used_names import UsedNames
from tests.desktop.acting import CONTROL, DecidedScheme, delete_now, press


@pytest.fixture
def used(tmp_path: Path) -> UsedNames:
    return UsedNames(tmp_path / "used")


@pytest.fixture
def windows(
    theme: Theme, files: BriefFiles, house: House, used: UsedNames, own_home: Path
) -> Iterator[Windows]:
    settings = Settings(SettingsFile(own_home / "settings.toml"))
    yield Windows(theme, files, house, NO_OFFERS, used, SettingsMenu(settings, theme))
    QApplication.closeAllWindows()
    delete_now()


def test_each_file_gets_a_window_and_the_empty_one_is_used(windows: Windows, file: Path) -> None:
    first = windows.new()
    windows.open([file, file], first)
    assert first.current.document.path == file
    titles = [each.windowTitle() for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert titles.count(first.windowTitle()) == 2


def test_what_a_saved_brief_names_is_remembered(
    windows: Windows, used: UsedNames, file: Path
) -> None:
    window = windows.new()
    windows.open([file], window)
    window.current.files.save()
    assert used.outlets == ("Reuters", "AP", "The Skarholm Post")
    assert used.stances == ("Narrative A", "Narrative B")


def test_a_closed_window_is_gone(windows: Windows, scheme: DecidedScheme) -> None:
    window = windows.new()
    window.close()
    delete_now()
    assert not isValid(window)
    scheme.turn(dark=True)
    scheme.turn(dark=False)


def test_quitting_closes_all_windows(qtbot: QtBot, windows: Windows) -> None:
    first, second = windows.new(), windows.new()
    second.activateWindow()
    qtbot.waitUntil(second.current.form.title.hasFocus)
    press(Qt.Key.Key_Q, CONTROL)
    assert not first.isVisible() and not second.isVisible()


def test_quitting_ends_at_a_window_that_is_to_stay(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = windows.new(), windows.new()
    monkeypatch.setattr(first.current.files, "may_close", lambda: False)
    second.actions_by_name["quit"].trigger()
    assert first.isVisible() and second.isVisible()
    monkeypatch.undo()
