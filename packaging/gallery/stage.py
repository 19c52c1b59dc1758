"""A window that keeps to itself: what it remembers is in a folder of its own."""

import json
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.checks.house import mender_of
from editor.checks.shipped_profiles import DEFAULT_PROFILE
from editor.checks.spelling.word_lists import PersonalWords
from editor.desktop.application import make_application
from editor.desktop.layout.panel_layout import PanelLayout
from editor.desktop.layout.window_layout import WindowLayout
from editor.desktop.problems.house import House
from editor.desktop.safety.safety import Safety
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.settings_menu import SettingsMenu
from editor.desktop.surroundings import Surroundings
from editor.desktop.theme.theme import Appearance, SystemScheme, Theme
from editor.desktop.window import EditorWindow
from editor.filing.brief_files import BriefFiles
from editor.filing.companions import Companions
from editor.filing.recent_files import RecentFiles
from editor.filing.settings_file import SettingsFile
from editor.filing.shipped_offers import shipped_offers
from editor.filing.shipped_outlets import shipped_outlets
from editor.filing.used_names import UsedNames

_SCREEN = (1920, 1200)
_REST = 600
"""Milliseconds after which nothing moves any more that comes after a pause."""


class ChosenScheme(SystemScheme):
    """A system that is as dark as wanted."""

    def __init__(self, dark: bool) -> None:
        super().__init__()
        self._dark = dark

    @property
    def dark(self) -> bool:
        """Whether this system is a dark one."""
        return self._dark


def make_stage(home: Path, *, dark: bool, pixel_ratio: int = 1) -> "Stage":
    """A stage on a screen without a system, that is the same everywhere.

    ``home`` becomes the home folder of this process, which may make one stage only.
    """
    for variable in ("HOME", "USERPROFILE", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        os.environ[variable] = str(home)
    width, height = (pixel_ratio * side for side in _SCREEN)
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screen = {"name": "", "x": 0, "y": 0, "width": width, "height": height, **dots}
    file = home / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_SCALE_FACTOR"] = str(pixel_ratio)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
    return Stage(make_application(()), home, dark=dark)


class Stage:
    """Opens one window after the other; all of them share the theme and the checks."""

    def __init__(self, application: QApplication, home: Path, *, dark: bool) -> None:
        self.home = home
        self._language: QTranslator | None = None
        self.theme = Theme(application, ChosenScheme(dark))
        self._outlets = shipped_outlets()
        make_mender = lambda: mender_of(DEFAULT_PROFILE, self._outlets)  # noqa: E731
        self._house = House(make_mender, PersonalWords(), self.theme)
        self._house.load()
        self.recent = RecentFiles(home)
        self._files = BriefFiles(self._outlets, Companions(home))
        self.safety = Safety(self._files, home / "recovery", home / "versions", self.theme)

    def open(self, *paths: Path, size: tuple[int, int] | None = None) -> EditorWindow:
        """A window on ``paths``, or on the start page; as large as it is by itself or as said."""
        window = EditorWindow(self._surroundings(), WindowLayout(self.home))
        if not paths:
            window.start.begin()
        if size is not None:
            window.resize(*size)
        window.move(_SCREEN[0] - window.width(), 0)  # menus open to where there is room
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        window.tabs.open(paths)
        self.rest()
        return window

    def _surroundings(self) -> Surroundings:
        home, theme = self.home, self.theme
        files, used = self._files, UsedNames(home)
        return Surroundings(
            theme,
            self._house,
            files,
            shipped_offers(self._outlets, used),
            used,
            self.recent,
            PanelLayout(theme),
            SettingsMenu(Settings(SettingsFile(home / "settings.toml"), theme), theme),
            self.safety,
        )

    def rest(self) -> None:
        """Wait until the window shows what there is to show."""
        self._house.wait()
        QTest.qWait(_REST)

    def speak(self, language: QTranslator) -> None:
        """Say everything in ``language`` until all is cleared."""
        self._language = language
        QApplication.installTranslator(language)

    @staticmethod
    def wait_until(true: Callable[[], bool]) -> None:
        """Wait until that is ``true``."""
        while not true():
            QTest.qWait(50)

    def clear(self, window: EditorWindow) -> None:
        """Take ``window`` away, without a question, and everything that it changed."""
        for page in window.tabs.pages:
            page.leave()
        window.hide()
        window.deleteLater()
        if self._language is not None:
            QApplication.removeTranslator(self._language)
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.theme.resize(100)
        self.theme.wear(Appearance.SYSTEM)
        for file in ("window.json", "settings.toml", "recent-files.json"):
            (self.home / file).unlink(missing_ok=True)
        QTest.qWait(0)
