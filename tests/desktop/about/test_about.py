"""About: versions, licenses, and what to copy into a report."""

import platform

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from editor import __version__
from editor.desktop.about.about_dialog import AboutDialog
from editor.desktop.about.details import details
from editor.desktop.about.made_with import parts
from editor.desktop.theme.theme import Theme
from editor.desktop.window import EditorWindow
from editor.shipped import shipped
from editor.storage.user_folders import config_folder
from tests.desktop.acting import answers, click, press


@pytest.fixture
def about(window: EditorWindow, qtbot: QtBot) -> AboutDialog:
    window.actions_by_name["about"].trigger()
    dialog = window.findChild(AboutDialog)
    assert isinstance(dialog, AboutDialog)
    qtbot.waitExposed(dialog)
    return dialog


def button(dialog: AboutDialog, name: str) -> QAbstractButton:
    buttons = dialog.findChildren(QAbstractButton)
    (found,) = (each for each in buttons if name in (each.text(), each.accessibleName()))
    return found


def test_it_says_which_version_this_is_and_under_which_license(about: AboutDialog) -> None:
    texts = [label.text() for label in about.findChildren(QLabel)]
    assert "Brief Editor" in texts
    assert f"Version {__version__}, under the MIT License" in texts


def test_it_says_what_the_program_is_made_with(about: AboutDialog) -> None:
    texts = {label.text() for label in about.findChildren(QLabel)}
    for part, version in parts():
        assert {part.name, version} <= texts
    assert "6.11" in {part.name: version for part, version in parts()}["Qt for Python"]


def test_every_shipped_license_is_there() -> None:
    told = {part.license_file for part, _ in parts() if part.license_file}
    lying = {f"{path.parent.name}/{path.name}" for path in shipped("").glob("*/*-LICENSE.txt")}
    assert told == lying


def test_a_shipped_license_can_be_read(about: AboutDialog, window: EditorWindow) -> None:
    click(button(about, "Read the license of Inter"))
    assert answers(window).browsed == [
        QUrl.fromLocalFile(str(shipped("fonts/Inter-LICENSE.txt"))).toString()
    ]


def test_the_folder_of_settings_is_made_and_opened(
    about: AboutDialog, window: EditorWindow
) -> None:
    assert not config_folder().exists()
    click(button(about, "Open &Folder of Settings"))
    assert config_folder().is_dir()
    assert answers(window).browsed == [QUrl.fromLocalFile(str(config_folder())).toString()]


def test_details_are_copied(about: AboutDialog, theme: Theme) -> None:
    click(button(about, "&Copy Details"))
    assert QApplication.clipboard().text() == details(theme)
    assert button(about, "&Copied").isVisible()


def test_details_tell_versions_and_looks_and_nothing_of_the_user(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = details(theme)
    for line in (
        f"Brief Editor: {__version__}",
        f"Python: {platform.python_version()}",
        "Font: Inter, 9.75 points",
        "Scheme: light",
    ):
        assert line in told.splitlines()
    assert "/" not in told


def test_escape_closes_it(about: AboutDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(about.finished):
        press(Qt.Key.Key_Escape)
