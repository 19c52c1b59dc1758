"""Work that is done between events, a slice at a time, so that no key waits for it."""

import time
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from editor.checks.steps import Steps

T = TypeVar("T")

_SLICE = 0.003
"""Seconds after which events get their turn."""


class Slices(QObject, Generic[T]):
    """Does one piece of work at a time; ``done`` takes its result."""

    def __init__(self, done: Callable[[T], None], parent: QObject) -> None:
        super().__init__(parent)
        self._done = done
        self._steps: Steps[T] | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether something is begun that is not done."""
        return self._steps is not None

    def begin(self, steps: Steps[T]) -> None:
        """Do ``steps`` from the next turn on, and no longer what was being done."""
        self._steps = steps
        self._turn.start()

    def stop(self) -> None:
        """Leave undone what is not done yet."""
        self._steps = None
        self._turn.stop()

    def _go_on(self) -> None:
        steps, end = self._steps, time.perf_counter() + _SLICE
        while steps is not None and steps is self._steps and time.perf_counter() < end:
            try:
                next(steps)
            except StopIteration as finished:
                self.stop()
                self._done(finished.value)
