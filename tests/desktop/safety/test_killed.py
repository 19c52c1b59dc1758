"""The real program, killed while somebody types."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.desktop.conftest import BRIEF

TYPING = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from editor.cli import main
from editor.desktop.window import EditorWindow

count = 0

def begin(window):
    def press():
        global count
        QTest.keyClicks(window.current.form.title, "x")
        count += 1
        print(count, time.monotonic(), flush=True)
    timer = QTimer(window, interval=20)
    timer.timeout.connect(press)
    timer.start()

EditorWindow.offer_recovery = begin
main(sys.argv[1:])
"""

RESTORING = """
import os, sys
from PySide6.QtCore import QTimer
from editor.cli import main
from editor.desktop.window import EditorWindow

offer = EditorWindow.offer_recovery

def begin(window):
    def look():
        if window.recovery.dialog is not None:
            window.recovery.dialog.restore_all.click()
            document = window.current.document
            print(document.brief.title, document.modified, document.path, sep="\\n", flush=True)
            os._exit(0)
    offer(window)
    timer = QTimer(window, interval=20)
    timer.timeout.connect(look)
    timer.start()

EditorWindow.offer_recovery = begin
main(sys.argv[1:])
"""

GRACE = 2.0
"""Seconds: a copy is written within one, and this machine may do other things beside."""


def run(script: str, *arguments: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_what_was_typed_before_a_kill_is_offered_and_restored(file: Path) -> None:
    typing = run(TYPING, file)
    assert typing.stdout is not None
    typed = {}
    for line in typing.stdout:
        number, moment = line.split()
        typed[int(number)] = float(moment)
        if int(number) == 150:
            break
    killed = time.monotonic()
    typing.send_signal(signal.SIGKILL)
    typing.communicate()
    assert file.read_bytes() == BRIEF.encode()
    restoring = run(RESTORING)
    said, _ = restoring.communicate(timeout=60)
    title, modified, path = said.splitlines()
    kept = title.count("x")
    due = max((number for number, moment in typed.items() if moment < killed - GRACE), default=0)
    assert kept >= due > 0
    assert (modified, path) == ("True", str(file))
    assert file.read_bytes() == BRIEF.encode()
