"""Starts the Qt application and keeps its windows."""

import gc
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from editor.brief.model import Brief
from editor.brief.offers import Offers
from editor.brief.outlets import Outlets
from editor.checks.spelling.word_lists import PersonalWords
from editor.desktop.application import make_application
from editor.desktop.document import Document
from editor.desktop.problems.house import House
from editor.desktop.settings.in_use import SettingsInUse, wear
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.settings_menu import SettingsMenu
from editor.desktop.settings.table import PROFILE
from editor.desktop.theme.theme import SystemScheme, Theme
from editor.desktop.window import EditorWindow
from editor.filing.brief_files import BriefFiles
from editor.filing.companions import Companions
from editor.filing.settings_file import NAME, SettingsFile
from editor.filing.shipped_offers import shipped_offers
from editor.filing.shipped_outlets import shipped_outlets
from editor.filing.used_names import UsedNames
from editor.filing.user_outlets import with_user_outlets
from editor.formats.files import Format, new_record
from editor.storage.user_folders import config_folder, state_folder

if TYPE_CHECKING:  # the first window does without rules
    from editor.checks.mender import Mender


class Windows(QObject):
    """All open windows of the program; opens files into new ones."""

    def __init__(
        self,
        theme: Theme,
        files: BriefFiles,
        house: House,
        offers: Offers,
        used: UsedNames,
        settings_menu: SettingsMenu,
    ) -> None:
        super().__init__(theme)
        self._theme = theme
        self._files = files
        self._house = house
        self._offers = offers
        self._used = used
        self._settings_menu = settings_menu
        self._open: list[EditorWindow] = []

    def new(self) -> EditorWindow:
        """Open a window on an empty brief."""
        window = EditorWindow(Document(self._files), self._theme, self._house, offers=self._offers)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close = window.actions_by_name["close"]
        window.actions_by_name |= self._settings_menu.add_to(
            window.menu, close, window, window.dialogs
        )
        window.new_wanted.connect(self.new)
        window.open_wanted.connect(lambda paths: self.open(paths, window))
        window.quit_wanted.connect(self.close_all)
        window.closed.connect(lambda: self._open.remove(window))
        window.current.document.saved.connect(lambda: self._remember(window.current.document.brief))
        self._open.append(window)
        window.show()
        return window

    def _remember(self, brief: Brief) -> None:
        with suppress(OSError):  # it is offered in this run all the same
            self._used.remember(brief)

    def open(self, paths: Sequence[Path], asking: EditorWindow) -> None:
        """Open ``paths``, the first in the asking window if nobody wrote in that yet."""
        for path in paths:
            window = asking if asking.current.document.pristine else self.new()
            if not window.current.files.open(path) and window is not asking:
                window.close()

    def tell(self, sentence: str) -> None:
        """Say what is wrong with the settings, over the first window."""
        for window in self._open[:1]:
            window.dialogs.tell(self.tr("A setting can't be used."), sentence)

    def close_all(self) -> None:
        """Close one window after the other, until the user wants to keep one."""
        for window in list(self._open):
            if not window.close():
                return


def run(paths: Sequence[Path], commands: Sequence[str]) -> int:
    """Open a window for each of ``paths``, or an empty one; gives the status to exit with.

    Where there is no display, the user is told that ``commands`` need none.
    """
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
    menu = SettingsMenu(settings, theme)
    windows = Windows(theme, files, house, shipped_offers(known, used), used, menu)
    in_use.failed.connect(windows.tell)
    windows.open(paths, windows.new())
    for fault in settings.faults:
        QTimer.singleShot(0, windows, partial(windows.tell, fault))
    gc.freeze()  # what is there now stays: nobody need look at it again
    gc.enable()
    status = application.exec()
    house.wait()
    return status


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
