"""Crashes, and what is offered after them."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.desktop.dialogs import Choice
from editor.desktop.safety.recovery_dialog import RecoveryDialog
from editor.desktop.surroundings import Surroundings
from editor.desktop.window import EditorWindow
from tests.desktop.acting import WindowOpener, answers, write
from tests.desktop.conftest import BRIEF

Crash = Callable[[EditorWindow], None]
Offer = Callable[[EditorWindow], RecoveryDialog]
AfterCrash = Callable[[int], EditorWindow]


def copies(around: Surroundings) -> list[Path]:
    around.safety.flush()
    return sorted(around.safety.keeping.recovery.folder.glob("*.copy"))


@pytest.fixture
def crash(around: Surroundings) -> Crash:
    """Leaves the recovery copies of a window as a process would that was killed, and closes it."""

    def crash(window: EditorWindow) -> None:
        folder = around.safety.keeping.recovery.folder
        left = {copy: copy.read_bytes() for copy in copies(around)}
        answers(window).choice = Choice.DISCARD
        window.close()
        around.safety.flush()
        for copy, data in left.items():
            if copy.exists():  # another one left it, and nobody has restored it
                continue
            dead = re.sub(rb'"start": "[^"]*"', b'"start": "1"', data, count=1)
            (folder / f"left-{copy.name}").write_bytes(dead)

    return crash


@pytest.fixture
def offer(qtbot: QtBot) -> Offer:
    """What the window offers when it starts."""

    def offer(window: EditorWindow) -> RecoveryDialog:
        window.offer_recovery()
        qtbot.waitUntil(lambda: window.recovery.dialog is not None)
        dialog = window.recovery.dialog
        assert dialog is not None
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return offer


@pytest.fixture
def after_crash(open_window: WindowOpener, tmp_path: Path, crash: Crash) -> AfterCrash:
    """A window that is opened after one in which so many documents had been written in."""

    def after_crash(number: int) -> EditorWindow:
        paths = [tmp_path / f"{place}.txt" for place in range(number)]
        for path in paths:
            path.write_bytes(BRIEF.encode())
        window = open_window(None)
        window.tabs.open(paths)
        for place in range(number):
            window.tabs.show_number(place)
            write(f" No {place}")
        crash(window)
        return open_window(None)

    return after_crash
