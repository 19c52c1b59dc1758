"""A second start hands its files to the window that is open."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from editor import handover
from editor.desktop.listening import Listening
from editor.desktop.window import EditorWindow
from editor.handover import address, handed_over

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these sockets are those of Unix")


@pytest.fixture(autouse=True)
def own_sockets(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder in which programs meet. Its name is short: that of a socket may not be long."""
    with TemporaryDirectory() as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield


@pytest.fixture
def listening(qapp: QObject) -> Iterator[Listening]:
    listening = Listening(qapp)
    yield listening
    listening.close()
    listening.deleteLater()


class SecondStart(Thread):
    """Another start of the program."""

    def __init__(self, *files: Path) -> None:
        super().__init__()
        self.files = files
        self.ended = False
        self.start()

    def run(self) -> None:
        self.ended = handed_over(self.files)


def send(data: bytes) -> socket.socket:
    caller = socket.socket(socket.AF_UNIX)
    caller.connect(address())
    with suppress(BrokenPipeError):  # one is let go before all is said
        caller.sendall(data)
    return caller


def test_files_are_opened_in_the_window(
    qtbot: QtBot, listening: Listening, window: EditorWindow, file: Path
) -> None:
    other = file.with_name("other.txt")
    other.write_text("Other\n", "utf-8")
    listening.opened.connect(window.open_for)
    second = SecondStart(other)
    qtbot.waitUntil(lambda: window.current.document.path == other)
    second.join()
    assert second.ended


def test_without_files_the_window_shows_itself(
    qtbot: QtBot, listening: Listening, window: EditorWindow
) -> None:
    listening.opened.connect(window.open_for)
    window.showMinimized()
    second = SecondStart()
    qtbot.waitUntil(lambda: not window.isMinimized())
    second.join()
    assert second.ended


@pytest.mark.parametrize("data", [b"\0\0", b"GET / HTTP/1.1\0\0", b"x" * 1_100_000, b"brief"])
def test_a_caller_who_says_nonsense_is_let_go(
    qtbot: QtBot, listening: Listening, data: bytes
) -> None:
    told: list[object] = []
    listening.opened.connect(lambda *wish: told.append(wish))
    talk = Thread(target=lambda: send(data).close())
    talk.start()
    qtbot.waitUntil(lambda: not talk.is_alive())
    second = SecondStart(Path("/a.txt"))
    qtbot.waitUntil(lambda: bool(told))
    second.join()
    assert told == [([Path("/a.txt")], "")]


def test_a_window_that_hangs_is_left_alone(
    listening: Listening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover, "_PATIENCE", 0.1)
    assert not handed_over([Path("/a.txt")])  # for nobody looks after events meanwhile


def test_what_a_killed_program_left_is_taken_over(qtbot: QtBot, qapp: QObject) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(address())
    left.listen()
    left.close()
    assert not handed_over([])
    listening = Listening(qapp)
    with qtbot.waitSignal(listening.opened):
        second = SecondStart()
    second.join()
    listening.close()


def test_a_program_that_listens_is_not_robbed(
    qtbot: QtBot, listening: Listening, qapp: QObject
) -> None:
    another = Listening(qapp)
    with qtbot.waitSignal(listening.opened):
        second = SecondStart()
    second.join()
    another.close()
    with qtbot.waitSignal(listening.opened):
        second = SecondStart()
    second.join()


def test_a_second_start_needs_no_qt() -> None:
    loaded = "import sys, editor.cli, editor.handover, socket; print(*sys.modules)"
    modules = subprocess.check_output([sys.executable, "-c", loaded], text=True).split()
    assert not [name for name in modules if name.startswith("PySide6")]
    assert "json" not in modules
