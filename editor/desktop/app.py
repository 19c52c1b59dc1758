"""Starts the Qt application and keeps its window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor.brief.model import Brief
from editor.brief.outlets import Outlets
from editor.checks.spelling.word_lists import PersonalWords
from editor.desktop.application import make_application
from editor.desktop.panels.panels import Panels
from editor.desktop.problems.house import House
from editor.desktop.surroundings import Surroundings
from editor.desktop.theme.theme import SystemScheme, Theme
from editor.desktop.window import EditorWindow
from editor.desktop.window_layout import WindowLayout
from editor.filing.brief_files import BriefFiles
from editor.filing.companions import Companions
from editor.filing.recent_files import RecentFiles
from editor.filing.shipped_offers import shipped_offers
from editor.filing.shipped_outlets import shipped_outlets
from editor.filing.used_names import UsedNames
from editor.filing.user_outlets import with_user_outlets
from editor.formats.files import Format, new_record
from editor.storage.user_folders import state_folder

if TYPE_CHECKING:  # the first window does without rules
    from editor.checks.mender import Mender


def run(paths: Sequence[Path], commands: Sequence[str]) -> int:
    """Open the window on ``paths``, or on an empty brief; gives the status to exit with.

    Where there is no display, the user is told that ``commands`` need none.
    """
    application = make_application(commands)
    theme = Theme(application, SystemScheme(application))
    outlets = shipped_outlets()
    words = PersonalWords()
    known = _with_own(outlets)
    house = House(lambda: _mender(outlets, known, words), words, application)
    files = BriefFiles(outlets, Companions(state_folder()))
    used = UsedNames(state_folder())
    recent, layout = RecentFiles(state_folder()), WindowLayout(state_folder())
    offers = shipped_offers(known, used)
    around = Surroundings(theme, house, files, offers, used, recent, Panels(application))
    window = EditorWindow(around, layout)
    window.show()
    window.tabs.open(paths)
    status = application.exec()
    house.wait()
    return status


def _with_own(outlets: Outlets) -> Outlets:
    try:
        return with_user_outlets(outlets)
    except OSError:
        return outlets  # of checks without the user's own outlets ``check`` says why


def _mender(outlets: Outlets, known: Outlets, words: PersonalWords) -> "Mender":
    """The checks of the house; imported late, for the first window does without them."""
    from editor.checks.house import DEFAULT_PROFILE, mender_of

    mender = mender_of(DEFAULT_PROFILE, outlets, known, words)
    mender.examine(Brief(), new_record(Format.TEXT))  # loads the dictionary, here in the thread
    return mender
