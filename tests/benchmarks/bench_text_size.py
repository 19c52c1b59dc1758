"""How long it takes until all has another text size, in a brief of 300 facts.

A key that is held down asks for several steps at once: these are one change.
"""

import statistics
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.desktop.problems.house import House
from editor.desktop.settings.in_use import SettingsInUse
from editor.desktop.settings.settings import Settings
from editor.desktop.theme.theme import Theme
from editor.desktop.window import EditorWindow
from tests.benchmarks.bench_typing import house, open_brief, settings, theme
from tests.desktop.acting import CONTROL

__all__ = ["house", "open_brief", "settings", "theme"]

REST = 700
"""Milliseconds after which nothing goes on that a change of size began."""


def milliseconds(window: EditorWindow, key: Qt.Key, steps: int) -> float:
    """From the keys until all that they change is laid out and painted."""
    start = time.process_time()
    for _ in range(steps):
        QTest.keyClick(window, key, CONTROL)
    for _ in range(3):  # keys, their timer, and what Qt put off
        QApplication.processEvents()
    taken = (time.process_time() - start) * 1000
    QTest.qWait(REST)
    return taken


@pytest.mark.parametrize("steps", [1, 5])
def test_from_key_to_painted_page(
    steps: int,
    qtbot: QtBot,
    theme: Theme,
    house: House,
    settings: Settings,
    open_brief: Callable[[int], EditorWindow],
) -> None:
    assert house.mender is not None
    mender = house.mender
    SettingsInUse(settings, theme, house, lambda _: mender)
    window = open_brief(300)
    window.resize(1280, 800)
    QTest.qWait(REST)
    keys = (Qt.Key.Key_Plus, Qt.Key.Key_Minus) * 4
    taken = [milliseconds(window, key, steps) for key in keys]
    print(f"\n{steps} steps: {statistics.median(taken):.0f} ms")
    assert statistics.median(taken) < 1000
