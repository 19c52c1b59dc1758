"""Work beside the window, one thing after the other; of each kind the last that was asked for."""

from collections import Counter
from collections.abc import Callable
from enum import IntEnum, auto
from functools import partial

from PySide6.QtCore import QObject

from editor.desktop.beside import Beside, Work


class Turn(IntEnum):
    """What is done; the first that waits has its turn."""

    NAME = auto()
    LOOK = auto()
    COMPARE = auto()
    TELL = auto()


class Turns(QObject):
    """Who asks for another comparison has that one next, and not those that he went past."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._beside = Beside(self)
        self._waiting: dict[Turn, Work] = {}
        self._asked: Counter[Turn] = Counter()

    def ask(self, turn: Turn, work: Work) -> None:
        """Have ``work`` done in its turn; what was asked for that before counts no more."""
        self.leave_out(turn)
        self._waiting[turn] = work
        self._go_on()

    def leave_out(self, turn: Turn) -> None:
        """Nobody wants any more what was asked for this turn."""
        self._asked[turn] += 1
        self._waiting.pop(turn, None)

    def forget(self) -> None:
        """Nobody wants anything any more; what is being done is done in vain."""
        for turn in Turn:
            self.leave_out(turn)

    def stop(self) -> None:
        """The same, and wait for what is being done."""
        self.forget()
        self._beside.stop()

    def _go_on(self) -> None:
        if self._waiting and not self._beside.busy:
            turn = min(self._waiting)
            work = self._waiting.pop(turn)
            self._beside.begin(partial(self._do, work, turn, self._asked[turn]))

    def _do(self, work: Work, turn: Turn, asked: int) -> Callable[[], None]:
        """Work; this is the thread."""
        then = work()
        return lambda: self._end(then, turn, asked)

    def _end(self, then: Callable[[], None], turn: Turn, asked: int) -> None:
        if asked == self._asked[turn]:
            then()
        self._go_on()
