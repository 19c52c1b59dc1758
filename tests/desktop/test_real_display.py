"""The real program in a real X server: a window is opened, typed into with real keys, and saved."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from environment import ROOT
from system_packages import missing_for_display_tests

EXAMPLE = ROOT / "resources" / "examples" / "harbor-bridge.txt"
PATIENCE = 30.0

pytestmark = pytest.mark.display


def wait_until(true: Callable[[], bool]) -> None:
    """Ask again and again, for a while."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, "nothing came in time"
        time.sleep(0.02)


@contextmanager
def ended_with_the_test(process: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


class Desk:
    """A real display, with a hand on its keyboard."""

    def __init__(self, number: str) -> None:
        self._number = number

    @property
    def environ(self) -> dict[str, str]:
        """What a program is given that is to run here, in the home of the test that goes on."""
        environ = os.environ | {"DISPLAY": f":{self._number}", "QT_QPA_PLATFORM": "xcb"}
        environ.pop("WAYLAND_DISPLAY", None)
        return environ

    def ask(self, *arguments: str) -> str:
        """What xdotool answers; nothing where it finds nothing."""
        command = ["xdotool", *arguments]
        return subprocess.run(
            command, env=self.environ, capture_output=True, text=True, timeout=PATIENCE, check=False
        ).stdout.strip()

    def active_window(self) -> str:
        """The title of the window that has the keyboard."""
        return self.ask("getactivewindow", "getwindowname")

    def press(self, *keys: str) -> None:
        self.ask("key", *keys)

    def type(self, text: str) -> None:
        self.ask("type", "--delay", "5", text)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """A display of our own; where its programs are missing, CI fails and others are told."""
    if missing := ", ".join(need.name for need in missing_for_display_tests()):
        said = f"missing: {missing}; `python3 packaging/dev.py display` installs it"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(said)
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with ended_with_the_test(server):
        assert server.stdout
        desk = Desk(server.stdout.readline().strip())
        manager = subprocess.Popen(
            ["openbox"], env=desk.environ, stdout=subprocess.DEVNULL, text=True
        )
        with ended_with_the_test(manager):
            yield desk


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    return Path(tmp_path, "brief.txt")


@pytest.fixture
def editor(desk: Desk, brief: Path) -> Iterator[subprocess.Popen[str]]:
    """The program with a window on a copy of an example brief, and the keyboard on its title."""
    brief.write_bytes(EXAMPLE.read_bytes())
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "editor", brief],
        env=desk.environ,
        stderr=subprocess.PIPE,
        text=True,
    )
    with ended_with_the_test(process):
        wait_until(
            lambda: process.poll() is not None or desk.active_window().startswith(brief.name)
        )
        yield process


def has_opened(process: subprocess.Popen[str], desk: Desk, brief: Path) -> bool:
    assert process.poll() is None, process.communicate()[1]
    return desk.active_window().startswith(brief.name)


def end_of(editor: subprocess.Popen[str]) -> tuple[int, str]:
    """The status that the program ended with, and what it complained about."""
    _, said = editor.communicate(timeout=PATIENCE)
    return editor.returncode, said


def test_typed_words_are_saved(desk: Desk, editor: subprocess.Popen[str], brief: Path) -> None:
    before = brief.read_bytes()
    desk.press("ctrl+Home")
    desk.type("Update: ")
    desk.press("ctrl+s")
    wait_until(lambda: brief.read_bytes() != before)
    desk.press("alt+F4")
    assert end_of(editor) == (0, "")
    assert brief.read_bytes() == b"Update: " + before


def test_what_was_undone_is_not_saved(
    desk: Desk, editor: subprocess.Popen[str], brief: Path
) -> None:
    before = brief.read_bytes()
    desk.press("ctrl+Home")
    desk.type("Oh no")
    wait_until(lambda: desk.active_window().startswith(f"{brief.name}*"))
    desk.press(*["ctrl+z"] * len("Oh no"))
    wait_until(lambda: not desk.active_window().startswith(f"{brief.name}*"))
    desk.press("ctrl+s", "alt+F4")
    assert end_of(editor) == (0, "")
    assert brief.read_bytes() == before


def test_a_second_start_opens_its_file_in_the_same_window(
    desk: Desk, editor: subprocess.Popen[str], brief: Path
) -> None:
    other = brief.with_name("other.txt")
    other.write_text("Other\n", "utf-8")

    def second_start_ended() -> bool:
        """Only when the window listens: until then it would open one of its own."""
        hand_over = "import sys, pathlib; from editor.handover import handed_over as done; "
        hand_over += "sys.exit(not done([pathlib.Path(sys.argv[1])]))"
        second = subprocess.run(
            [sys.executable, "-c", hand_over, other], env=desk.environ, check=False
        )
        return second.returncode == 0

    wait_until(second_start_ended)
    wait_until(lambda: desk.active_window().startswith(other.name))
    desk.press("alt+1")
    wait_until(lambda: desk.active_window().startswith(brief.name))
    desk.press("alt+F4")
    assert end_of(editor) == (0, "")


def test_closing_asks_and_saves(desk: Desk, editor: subprocess.Popen[str], brief: Path) -> None:
    before = brief.read_bytes()
    desk.press("ctrl+Home")
    desk.type("Late: ")
    wait_until(lambda: desk.active_window().startswith(f"{brief.name}*"))
    desk.press("alt+F4")
    wait_until(lambda: not desk.active_window().startswith(brief.name))
    desk.press("Return")
    assert end_of(editor) == (0, "")
    assert brief.read_bytes() == b"Late: " + before


WRITTEN = """\
Ferry Line to Reopen in May

Facts

  • The ferry to Skarholm will sail again on May 2.1
  • Repairs took eleven months.1,2

Sources: 1Reuters and 2The Skarholm Post.

Narratives

  • Left narrative, as provided by The Guardian. The islanders waited long enough.
  • Right narrative, as provided by The Skarholm Post. The repairs came too cheap.

Predictions

  • There's a 60% chance that the ferry sails on time.
"""


@pytest.fixture
def untitled(desk: Desk) -> Iterator[subprocess.Popen[str]]:
    """The program as it starts without a file."""
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "editor"],
        env=desk.environ,
        stderr=subprocess.PIPE,
        text=True,
    )
    with ended_with_the_test(process):
        wait_until(lambda: process.poll() is not None or desk.active_window() == "Brief Editor")
        yield process


def test_a_brief_is_written_from_nothing_by_keyboard_alone(
    desk: Desk, untitled: subprocess.Popen[str], brief: Path
) -> None:
    def write(*lines: str) -> None:
        for line in lines:
            desk.type(line)
            desk.press("Tab")

    def has_keyboard() -> bool:
        desk.type("x")
        return desk.active_window().startswith("Untitled*")

    wait_until(has_keyboard)  # a window may be active some letters before it hears them
    desk.press("ctrl+a")
    desk.type("Ferry Line to Reopen in May")
    desk.press("Return")
    write("The ferry to Skarholm will sail again on May 2.")
    desk.type("Reuters")
    desk.press("Return", "ctrl+1")
    write("Repairs took eleven months.")
    desk.type("1")
    desk.press("Return")
    desk.type("The Skarholm Post")
    desk.press("Return", "ctrl+3")
    write("Left", "The Guardian")
    desk.type("The islanders waited long enough.")
    desk.press("Return")
    write("Right", "The Skarholm Post")
    desk.type("The repairs came too cheap.")
    desk.press("ctrl+4", "Escape")
    desk.type("There's a 60% chance that the ferry sails on time.")
    desk.press("ctrl+s")
    wait_until(lambda: "Save" in desk.active_window())
    desk.type(str(brief))
    desk.press("Return")
    wait_until(brief.exists)
    desk.press("alt+F4")
    assert end_of(untitled) == (0, "")
    assert brief.read_text("utf-8") == WRITTEN
