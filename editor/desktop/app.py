"""Starts the Qt application and keeps its window."""

import gc
import sys
from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from editor.brief.model import Brief
from editor.brief.outlets import Outlets
from editor.checks.spelling.word_lists import PersonalWords
from editor.desktop.application import make_application, put_icon
from editor.desktop.first_frame import FirstFrame
from editor.desktop.layout.panel_layout import PanelLayout
from editor.desktop.layout.window_layout import WindowLayout
from editor.desktop.problems.house import House
from editor.desktop.safety.faults import Faults
from editor.desktop.safety.safety import Safety
from editor.desktop.settings.in_use import SettingsInUse, wear
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.settings_menu import SettingsMenu
from editor.desktop.settings.table import PROFILE, REOPEN
from editor.desktop.surroundings import Surroundings
from editor.desktop.theme.theme import SystemScheme, Theme
from editor.desktop.window import EditorWindow
from editor.filing.brief_files import BriefFiles
from editor.filing.companions import Companions
from editor.filing.recent_files import RecentFiles
from editor.filing.settings_file import NAME, SettingsFile
from editor.filing.shipped_offers import shipped_offers
from editor.filing.shipped_outlets import shipped_outlets
from editor.filing.used_names import UsedNames
from editor.filing.user_outlets import with_user_outlets
from editor.formats.files import Format, new_record
from editor.storage.user_folders import (
    config_folder,
    recovery_folder,
    state_folder,
    versions_folder,
)

if TYPE_CHECKING:  # the first window does without rules
    from editor.checks.mender import Mender
    from editor.desktop.start.reopening import Reopening

_SHARE = 0.0005
"""Seconds that a thread may keep the window waiting for Python's lock, which the window asks for
many times in each key. Python's own 5 ms could be felt: 40 ms a key while a long text is read."""


def run(paths: Sequence[Path], commands: Sequence[str]) -> int:
    """Open the window on ``paths``, or on the start page; gives the status to exit with.

    Where there is no display, the user is told that ``commands`` need none.
    """
    sys.setswitchinterval(_SHARE)
    application = make_application(commands)
    theme = Theme(application, SystemScheme(application))
    settings = Settings(SettingsFile(config_folder() / NAME), application)
    wear(settings, theme)
    outlets = shipped_outlets()
    words = PersonalWords()
    known = _with_own(outlets)

    def make(profile: str) -> "Mender":
        return _mender(profile, outlets, known, words)

    house = House(lambda: make(settings[PROFILE]), words, application)
    in_use = SettingsInUse(settings, theme, house, make)
    files = BriefFiles(outlets, Companions(state_folder()))
    used = UsedNames(state_folder())
    offers, recent = shipped_offers(known, used), RecentFiles(state_folder())
    panels, menu = PanelLayout(application), SettingsMenu(settings, theme)
    safety = Safety(files, recovery_folder(), versions_folder(), application)
    around = Surroundings(theme, house, files, offers, used, recent, panels, menu, safety)
    window = EditorWindow(around, WindowLayout(state_folder()))
    Faults(safety, theme, window).listen()
    in_use.failed.connect(window.tell_of_settings)

    @cache
    def reopening() -> "Reopening":
        return _reopening(window, settings)

    reopens = not paths and settings[REOPEN] and reopening().look()
    if not paths and not reopens:
        window.start.begin()
    window.show()
    window.tabs.open(paths)
    if reopens:
        reopening().reopen()
    shown = FirstFrame(window)
    shown.settled.connect(partial(put_icon, application))
    shown.settled.connect(lambda: _listen(window))
    shown.settled.connect(window.offer_recovery)
    shown.settled.connect(_collect_garbage)
    shown.settled.connect(lambda: _hear_of_end(application, safety, settings))
    shown.settled.connect(lambda: window.start.say(reopening().gone))
    for fault in settings.faults:
        QTimer.singleShot(0, window, partial(window.tell_of_settings, fault))
    status = application.exec()
    reopening().keep()
    settings.keep()
    house.wait()
    safety.close()
    return status


def _collect_garbage() -> None:
    gc.freeze()  # what is there now stays: nobody need look at it again
    gc.enable()


def _listen(window: EditorWindow) -> None:
    """Open what later starts are given; imported late, for the first frame does without it."""
    from editor.desktop.listening import Listening

    Listening(window).opened.connect(window.open_for)


def _hear_of_end(application: QGuiApplication, safety: Safety, settings: Settings) -> None:
    """Keep all when the system ends the session; imported late, for it makes sockets."""
    from editor.desktop.safety.session_end import SessionEnd

    SessionEnd(application, safety.flush, settings.keep)


def _reopening(window: EditorWindow, settings: Settings) -> "Reopening":
    """What reopens files; imported late, for most first frames do without it."""
    from editor.desktop.start.reopening import Reopening
    from editor.filing.open_files import OpenFiles

    return Reopening(window.tabs, settings, OpenFiles(state_folder()))


def _with_own(outlets: Outlets) -> Outlets:
    try:
        return with_user_outlets(outlets)
    except OSError:
        return outlets  # of checks without the user's own outlets ``check`` says why


def _mender(profile: str, outlets: Outlets, known: Outlets, words: PersonalWords) -> "Mender":
    """The checks of the house; imported late, for the first window does without them."""
    from editor.checks.house import mender_of

    mender = mender_of(profile, outlets, known, words)
    mender.examine(Brief(), new_record(Format.TEXT))  # loads the dictionary, here in the thread
    return mender
