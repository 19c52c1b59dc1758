"""Draws the pictures of the README: the window on an example brief, light and dark."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt: the pictures are the same everywhere

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.brief.offers import NO_OFFERS
from editor.checks.house import mender_of
from editor.checks.shipped_profiles import DEFAULT_PROFILE
from editor.checks.spelling.word_lists import PersonalWords
from editor.desktop.layout.panel_layout import PanelLayout
from editor.desktop.layout.window_layout import WindowLayout
from editor.desktop.problems.house import House
from editor.desktop.safety.safety import Safety
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.settings_menu import SettingsMenu
from editor.desktop.surroundings import Surroundings
from editor.desktop.theme.theme import SystemScheme, Theme
from editor.desktop.window import EditorWindow
from editor.filing.brief_files import BriefFiles
from editor.filing.companions import Companions
from editor.filing.recent_files import RecentFiles
from editor.filing.settings_file import SettingsFile
from editor.filing.shipped_outlets import shipped_outlets
from editor.filing.used_names import UsedNames
from editor.shipped import shipped

PICTURES = Path(__file__).parent / "pictures"
EXAMPLE = shipped("examples/harbor-bridge.txt")
SIZE = (1440, 900)


class ChosenScheme(SystemScheme):
    """A system that is as dark as wanted."""

    def __init__(self, dark: bool) -> None:
        super().__init__()
        self._dark = dark

    @property
    def dark(self) -> bool:
        """Whether this picture is the dark one."""
        return self._dark


def draw(application: QApplication, brief: Path, dark: bool, picture: Path) -> None:
    """Save a picture of the window on ``brief``, with the keyboard on its second fact."""
    with TemporaryDirectory() as folder:
        window = window_in(Path(folder), Theme(application, ChosenScheme(dark)))
        draw_window(window, brief, picture)


def window_in(state: Path, theme: Theme) -> EditorWindow:
    """A window that keeps in ``state`` what it remembers."""
    outlets = shipped_outlets()
    house = House(lambda: mender_of(DEFAULT_PROFILE, outlets), PersonalWords(), theme)
    files, used = BriefFiles(outlets, Companions(state)), UsedNames(state)
    recent = RecentFiles(state)
    menu = SettingsMenu(Settings(SettingsFile(state / "settings.toml"), theme), theme)
    panels, safety = PanelLayout(theme), Safety(files, theme)
    around = Surroundings(theme, house, files, NO_OFFERS, used, recent, panels, menu, safety)
    return EditorWindow(around, WindowLayout(state))


def draw_window(window: EditorWindow, brief: Path, picture: Path) -> None:
    """Open ``brief``, write a slip, and save what ``window`` looks like then."""
    window.current.files.open(brief)
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.current.form.go_to_item(window.current.document.brief.facts[1].id)
    write_a_slip(window)
    while not window.current.examiner.standing:  # the rules may still be loading
        QTest.qWait(100)
    QTest.qWait(1000)  # until what comes after a pause has come
    window.grab().save(str(picture))
    window.current.document.undo()  # else closing would ask about the slip
    window.close()


def write_a_slip(window: EditorWindow) -> None:
    """Write a word into the fact in use that the checks have something to say about."""
    field = window.current.form.field_in_use()
    words = " parliament"
    if field is not None and words in field.toPlainText():
        field.place_caret(field.toPlainText().index(words) + len(words))
        QTest.keyClicks(field, " yesterday")


def main(arguments: list[str]) -> None:
    """Draw both pictures, of a brief that is named or of the example."""
    application = QApplication([])
    PICTURES.mkdir(exist_ok=True)
    brief = Path(arguments[0]) if arguments else EXAMPLE
    for name, dark in (("light", False), ("dark", True)):
        picture = PICTURES / f"{name}.png"
        draw(application, brief, dark, picture)
        print(picture)


if __name__ == "__main__":
    main(sys.argv[1:])
