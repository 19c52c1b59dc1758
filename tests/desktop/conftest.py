"""A window whose dialogs answer by themselves, and a system whose scheme the test decides."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.brief.outlets import Outlets
from editor.desktop.dialogs import Choice, Dialogs
from editor.desktop.document import Document
from editor.desktop.theme.theme import SystemScheme, Theme
from editor.desktop.window import EditorWindow

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


class DecidedScheme(SystemScheme):
    """A system that is light until the test says otherwise."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dark = False

    @property
    def dark(self) -> bool:
        return self._dark

    def turn(self, *, dark: bool) -> None:
        self._dark = dark
        self.changed.emit()


class AnsweringDialogs(Dialogs):
    """Answers what the test put in, and keeps what it was told."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.opened: list[Path] = []
        self.saved_as: Path | None = None
        self.choice = Choice.CANCEL
        self.accepts_losses = False
        self.told: list[str] = []
        self.losses: tuple[str, ...] = ()

    def files_to_open(self, folder: Path) -> list[Path]:
        return self.opened

    def file_to_save(self, suggested: Path) -> Path | None:
        return self.saved_as

    def save_changes(self, name: str) -> Choice:
        return self.choice

    def save_with_losses(self, name: str, losses: tuple[str, ...]) -> bool:
        self.losses = losses
        return self.accepts_losses

    def tell(self, text: str, details: str) -> None:
        self.told.append(f"{text} {details}")


@pytest.fixture(scope="session")
def scheme(qapp: QApplication) -> DecidedScheme:
    return DecidedScheme(qapp)


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
def document() -> Document:
    return Document(Outlets())


Opener = Callable[[Path | None], EditorWindow]


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme, document: Document) -> Opener:
    """Opens a file in a window that is shown and has the keyboard."""

    def open_window(path: Path | None) -> EditorWindow:
        window = EditorWindow(document, theme, AnsweringDialogs)
        qtbot.addWidget(window, before_close_func=_let_go)
        if path is not None:
            assert window.files.open(path)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return open_window


def _let_go(window: QWidget) -> None:
    assert isinstance(window, EditorWindow)
    answers(window).choice = Choice.DISCARD


def answers(window: EditorWindow) -> AnsweringDialogs:
    """The dialogs of the window, to say what they answer."""
    dialogs = window.dialogs
    assert isinstance(dialogs, AnsweringDialogs)
    return dialogs


@pytest.fixture
def window(open_window: Opener, file: Path) -> EditorWindow:
    """A window on the ferry."""
    return open_window(file)


def keyboard(qtbot: QtBot) -> QWidget:
    """The widget that the keyboard is on."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def press(qtbot: QtBot, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """A real key, to whatever the keyboard is on."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.keyClick(keyboard(qtbot), key, held)


def write(qtbot: QtBot, text: str) -> None:
    """Real keys, to whatever the keyboard is on."""
    qtbot.keyClicks(keyboard(qtbot), text)
