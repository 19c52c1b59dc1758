"""Work beside the window, one thing after the other; of each kind the last that was asked for."""

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

    def ask(self, turn: Turn, work: Work) -> None:
        """Have ``work`` done in its turn, in the place of what waits for the same one."""
        self._waiting[turn] = work
        self._go_on()

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._beside.busy

    def forget(self) -> None:
        """Do nothing any more of what waits."""
        self._waiting.clear()

    def stop(self) -> None:
        """The same, and wait for what is being done."""
        self.forget()
        self._beside.stop()

    def _go_on(self) -> None:
        if self._waiting and not self._beside.busy:
            self._beside.begin(partial(self._do, self._waiting.pop(min(self._waiting))))

    def _do(self, work: Work) -> Callable[[], None]:
        """Work; this is the thread."""
        then = work()
        return lambda: self._end(then)

    def _end(self, then: Callable[[], None]) -> None:
        then()
        self._go_on()
