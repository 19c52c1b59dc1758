"""When the session ends, what was typed is in a copy, and nobody is asked."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from editor.desktop.safety.safety import Safety
from editor.desktop.safety.session_end import SessionEnd
from editor.desktop.surroundings import Surroundings
from editor.desktop.window import EditorWindow
from editor.storage.user_folders import recovery_folder
from tests.desktop.acting import answers, write
from tests.desktop.conftest import BRIEF

ENDED = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from editor.cli import main
from editor.desktop.window import EditorWindow

def begin(window):
    QTest.keyClicks(window.current.form.title, " Fast")
    os.kill(os.getpid(), getattr(signal, sys.argv[2]))

EditorWindow.offer_recovery = lambda window: QTimer.singleShot(0, lambda: begin(window))
main(sys.argv[1:2])
"""


def kept() -> list[bytes]:
    return [copy.read_bytes() for copy in recovery_folder().glob("*.copy")]


def test_the_system_ends_the_session(
    qapp: QApplication, window: EditorWindow, around: Surroundings, file: Path
) -> None:
    safety: Safety = around.safety
    ending = SessionEnd(qapp, safety.flush)
    try:
        write(" Fast")
        assert kept() == []  # it is not a moment old
        qapp.commitDataRequest.emit(None)
        (copy,) = kept()
    finally:
        ending.close()
    assert b"Ferry Line to Reopen in May Fast" in copy
    assert answers(window).asked == []
    assert file.read_bytes() == BRIEF.encode()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_the_program_is_told_to_end(name: str, file: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", ENDED, file, name],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
        check=False,
    )
    assert ended.returncode == -getattr(signal, name)
    (copy,) = kept()
    assert re.search(rb"Ferry Line to Reopen in May Fast", copy)
    assert file.read_bytes() == BRIEF.encode()
