"""Settings that are seen in a window, and their dialog."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from editor.brief.outlets import Outlets
from editor.checks.checker import Checker
from editor.checks.mender import Mender
from editor.checks.profile import Profile
from editor.checks.profile_files import ProfileError
from editor.desktop.problems.house import House
from editor.desktop.settings.dialog import SettingsDialog
from editor.desktop.settings.in_use import SettingsInUse
from editor.desktop.settings.settings import Settings
from editor.desktop.theme.theme import Theme
from editor.desktop.window import EditorWindow


def mender_of(profile: str) -> Mender:
    """A house that allows titles as long as its name says; any other can't be read."""
    limits = {"verity": 90, "ap": 40}
    if profile not in limits:
        raise ProfileError(f"{profile}: this is no profile.")
    made = Profile(profile, limits={"title-characters": limits[profile]})
    return Mender(Checker((), made, Outlets()), Outlets())


@pytest.fixture
def in_use(
    settings: Settings, theme: Theme, house: House, window: EditorWindow
) -> Iterator[SettingsInUse]:
    """What is set is seen in the window, in whose menu it can be set too."""
    yield SettingsInUse(settings, theme, house, mender_of)
    house.wait()


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings, theme: Theme, window: EditorWindow) -> SettingsDialog:
    dialog = SettingsDialog(settings, theme, lambda: None, window)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog
