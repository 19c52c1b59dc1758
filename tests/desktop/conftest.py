"""A window whose dialogs answer by themselves, and a system whose scheme the test decides."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.brief.offers import NO_OFFERS, Offers
from editor.brief.outlets import Outlets
from editor.checks.checker import Checker
from editor.checks.mender import Mender
from editor.checks.profile import Profile
from editor.checks.rules import citations, spacing, spelling
from editor.checks.spelling.word_lists import PersonalWords
from editor.desktop import first_frame
from editor.desktop.document import Document
from editor.desktop.document_view import DocumentView
from editor.desktop.layout.panel_layout import PanelLayout
from editor.desktop.layout.window_layout import WindowLayout
from editor.desktop.problems.house import House
from editor.desktop.safety.safety import Safety
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.settings_menu import SettingsMenu
from editor.desktop.surroundings import Surroundings
from editor.desktop.theme.theme import Appearance, Theme
from editor.desktop.window import EditorWindow
from editor.filing.brief_files import BriefFiles
from editor.filing.companions import Companions
from editor.filing.recent_files import RecentFiles
from editor.filing.settings_file import SettingsFile
from editor.filing.used_names import UsedNames
from editor.storage.user_folders import recovery_folder, versions_folder
from tests.desktop.acting import AnsweringDialogs, DecidedScheme, Opener, WindowOpener, let_go

CHECKED = [
    rule
    for rule in (*citations.RULES, *spacing.RULES, *spelling.RULES)
    if rule.code in ("cite.missing", "punct.double-space", "word.misspelt")
]

BRIEF = """\
Ferry Line to Reopen in May

Facts

  • The ferry to Skarholm will sail again on May 2.1
  • Repairs took eleven months.2,3

Sources: 1Reuters, 2AP and 3The Skarholm Post.

Narratives

  • Narrative A, as provided by Reuters. The islanders waited long enough.
  • Narrative B, as provided by AP. The repairs came too cheap.

Predictions

  • There's a 60% chance that the ferry sails on time.
"""


@pytest.fixture(scope="session")
def scheme(qapp: QApplication) -> DecidedScheme:
    return DecidedScheme(qapp)


@pytest.fixture(scope="session", autouse=True)
def emptied_clipboard(qapp: QApplication) -> Iterator[None]:
    """Offscreen, what Python put there goes after Python is gone, and the run ends in a crash."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def settled_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test waits for what nobody sees of a start."""
    monkeypatch.setattr(first_frame, "SETTLING", 0)


@pytest.fixture(scope="session")
def theme(qapp: QApplication, scheme: DecidedScheme) -> Theme:
    return Theme(qapp, scheme)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A brief about an invented ferry, in the canonical layout."""
    path = tmp_path / "ferry.txt"
    path.write_bytes(BRIEF.encode())
    return path


@pytest.fixture
def files(tmp_path: Path) -> BriefFiles:
    return BriefFiles(Outlets(), Companions(tmp_path / "state"))


@pytest.fixture
def document(files: BriefFiles) -> Document:
    """A document that is in no window."""
    return Document(files)


@pytest.fixture
def house(own_home: Path) -> House:
    """Three checks under no house's profile: no test of the window depends on a house."""
    words = PersonalWords()
    profile = Profile("test", choices={"spelling": "en_US"})
    mender = Mender(Checker(CHECKED, profile, Outlets(), words), Outlets())
    house = House(lambda: mender, words)
    house.load()
    house.wait()
    return house


@pytest.fixture
def offers() -> Offers:
    """What the form knows to offer; a test of offers brings its own."""
    return NO_OFFERS


@pytest.fixture
def settings_file(own_home: Path) -> SettingsFile:
    return SettingsFile(own_home / "settings.toml")


@pytest.fixture
def settings(settings_file: SettingsFile, theme: Theme) -> Iterator[Settings]:
    """Settings in a file of the test's own, and a theme that is afterwards what it was."""
    yield Settings(settings_file)
    theme.resize(100)
    theme.wear(Appearance.SYSTEM)


@pytest.fixture
def around(
    theme: Theme,
    house: House,
    files: BriefFiles,
    offers: Offers,
    settings: Settings,
    tmp_path: Path,
) -> Iterator[Surroundings]:
    state = tmp_path / "state"
    recent, used = RecentFiles(state), UsedNames(state)
    menu = SettingsMenu(settings, theme)
    safety = Safety(files, recovery_folder(), versions_folder())
    yield Surroundings(theme, house, files, offers, used, recent, PanelLayout(), menu, safety)
    safety.close()


@pytest.fixture
def open_window(qtbot: QtBot, around: Surroundings, tmp_path: Path) -> WindowOpener:
    """Opens a file in a window that is shown and has the keyboard."""

    def open_window(path: Path | None) -> EditorWindow:
        window = EditorWindow(around, WindowLayout(tmp_path / "state"), AnsweringDialogs)
        qtbot.addWidget(window, before_close_func=let_go)
        if path is not None:
            assert window.current.files.open(path)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.furnish()  # what comes in the next moment
        window.current.furnish()
        return window

    return open_window


@pytest.fixture
def open_view(open_window: WindowOpener) -> Opener:
    """Opens a file in a window, for tests of what is in its document."""
    return lambda path: open_window(path).current


@pytest.fixture
def window(open_window: WindowOpener, file: Path) -> EditorWindow:
    """A window on the ferry."""
    return open_window(file)


@pytest.fixture
def view(window: EditorWindow) -> DocumentView:
    """The ferry in its window."""
    return window.current
