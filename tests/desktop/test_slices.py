"""Work in slices: events get their turn, and what is stopped stays undone."""

import time

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from editor.desktop.slices import Slices
from editor.steps import Steps


def slow(count: int, done: list[int]) -> Steps[str]:
    """Steps of a millisecond, which count themselves."""
    for step in range(count):
        begun = time.perf_counter()
        while time.perf_counter() - begun < 0.001:
            pass
        done.append(step)
        yield
    return "ready"


def test_events_get_their_turn(qtbot: QtBot) -> None:
    done: list[int] = []
    results: list[str] = []
    parent = QObject()
    slices = Slices(results.append, parent)
    slices.begin(slow(30, done))
    seen: list[int] = []
    QTimer.singleShot(0, parent, lambda: seen.append(len(done)))
    qtbot.waitUntil(lambda: results == ["ready"])
    assert len(done) == 30
    assert seen[0] < 30


def test_what_is_stopped_stays_undone(qtbot: QtBot) -> None:
    done: list[int] = []
    parent = QObject()
    slices: Slices[str] = Slices(lambda _: None, parent)
    slices.begin(slow(30, done))
    qtbot.waitUntil(lambda: bool(done))
    slices.stop()
    so_far = len(done)
    qtbot.wait(20)
    assert len(done) == so_far < 30
