"""Work is done one thing after the other, and only what is still wanted."""

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from editor.desktop.beside import Work
from editor.desktop.versions.turns import Turn, Turns


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def gate() -> Event:
    """What the first work waits for."""
    return Event()


@pytest.fixture
def turns(gate: Event) -> Iterator[Turns]:
    parent = QObject()
    turns = Turns(parent)
    yield turns
    gate.set()
    turns.stop()


def work(name: str, done: list[str], gate: Event | None = None) -> Work:
    def work() -> Callable[[], None]:
        if gate is not None:
            gate.wait()
        return lambda: done.append(name)

    return work


def test_what_is_compared_goes_before_what_is_told(
    turns: Turns, done: list[str], gate: Event, qtbot: QtBot
) -> None:
    turns.ask(Turn.TELL, work("told first", done, gate))
    turns.ask(Turn.LOOK, work("looked", done))
    turns.ask(Turn.COMPARE, work("compared", done))
    gate.set()
    qtbot.waitUntil(lambda: done == ["told first", "looked", "compared"])


def test_the_last_that_was_asked_for_counts(
    turns: Turns, done: list[str], gate: Event, qtbot: QtBot
) -> None:
    turns.ask(Turn.COMPARE, work("begun", done, gate))
    turns.ask(Turn.COMPARE, work("gone past", done))
    turns.ask(Turn.COMPARE, work("wanted", done))
    gate.set()
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["wanted"]


def test_what_nobody_wants_any_more_is_done_in_vain(
    turns: Turns, done: list[str], gate: Event, qtbot: QtBot
) -> None:
    turns.ask(Turn.COMPARE, work("begun", done, gate))
    turns.ask(Turn.TELL, work("waiting", done))
    turns.forget()
    turns.ask(Turn.LOOK, work("anew", done))
    gate.set()
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["anew"]
