"""What a test does in place of a user: keys, answers to dialogs, and a system's colour scheme."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from editor.desktop.dialogs import Choice, Dialogs
from editor.desktop.document_view import DocumentView
from editor.desktop.theme.theme import SystemScheme
from editor.desktop.window import EditorWindow

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier

WindowOpener = Callable[[Path | None], EditorWindow]
Opener = Callable[[Path | None], DocumentView]


def keyboard() -> QWidget:
    """The widget that the keyboard is on."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """A key, to whatever the keyboard is on."""
    QTest.keyClick(keyboard(), key, held)


def hold_on(key: Qt.Key) -> None:
    """A key that is held down, once more."""
    held = QKeyEvent(QEvent.Type.KeyPress, key, NONE, "", True)
    QApplication.sendEvent(keyboard(), held)


def at_once(letter: str) -> None:
    """A key that came while the program was busy: nothing happens between it and the one before."""
    key = Qt.Key.Key_Return if letter == "\r" else Qt.Key.Key_unknown
    QApplication.sendEvent(keyboard(), QKeyEvent(QEvent.Type.KeyPress, key, NONE, letter))


def write(text: str) -> None:
    """Keys, each to whatever the keyboard is on then."""
    for letter in text:
        QTest.keyClicks(keyboard(), letter)


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """The left button, in the middle of ``widget`` if no place is named."""
    place = widget.rect().center() if place is None else place
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)


def delete_now() -> None:
    """Delete what waits for that, as Qt does when the program comes to rest."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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
        self.exported_to: Path | None = None
        self.compared_with: Path | None = None
        self.printed_to: Path | None = None
        self.choice = Choice.CANCEL
        self.accepts_losses = False
        self.confirms = False
        self.stops_exports = False
        self.accepts_offers = False
        self.asked: list[str] = []
        self.reason: str | None = None
        self.version: str | None = None
        self.told: list[str] = []
        self.browsed: list[str] = []
        self.losses: tuple[str, ...] = ()

    def files_to_open(self, folder: Path) -> list[Path]:
        return self.opened

    def file_to_save(self, suggested: Path) -> Path | None:
        return self.saved_as

    def file_to_export(self, suggested: Path, endings: Sequence[str]) -> Path | None:
        return self.exported_to

    def file_to_compare(self, folder: Path) -> Path | None:
        return self.compared_with

    def choose_printer(self, printer: QPrinter, pages: int) -> bool:
        printer.setOutputFileName(str(self.printed_to or ""))
        return self.printed_to is not None

    def save_changes(self, name: str) -> Choice:
        return self.choice

    def save_several(self, names: Sequence[str]) -> Sequence[int] | None:
        answer = {Choice.SAVE: range(len(names)), Choice.DISCARD: ()}
        return answer.get(self.choice)

    def save_with_losses(self, name: str, losses: tuple[str, ...]) -> bool:
        self.losses = losses
        return self.accepts_losses

    def confirm(self, text: str, details: str, button: str) -> bool:
        self.asked.append(text)
        return self.confirms

    def stop_exports(self, number: int, done: SignalInstance) -> bool:
        self.asked.append(f"{number} exports go on")
        return self.stops_exports

    def dismissal_reason(self, message: str) -> str | None:
        return self.reason

    def version_name(self, moment: str, name: str) -> str | None:
        return self.version

    def browse(self, url: QUrl) -> bool:
        self.browsed.append(url.toString())
        return True

    def tell(self, text: str, details: str) -> None:
        self.told.append(f"{text} {details}")

    def offer(self, text: str, details: str, button: str) -> bool:
        self.told.append(f"{text} {details}")
        return self.accepts_offers


def answers(asking: EditorWindow | DocumentView) -> AnsweringDialogs:
    """The dialogs of the window, to say what they answer."""
    assert isinstance(asking.dialogs, AnsweringDialogs)
    return asking.dialogs


def action_of(view: DocumentView, name: str) -> QAction:
    """An action of the menu of the window that ``view`` is in."""
    window = view.window()
    assert isinstance(window, EditorWindow)
    return window.actions_by_name[name]


def let_go(window: QWidget) -> None:
    """Have the window close without a question, whatever was written in it."""
    assert isinstance(window, EditorWindow)
    answers(window).choice = Choice.DISCARD
    answers(window).stops_exports = True
