"""Has a copy made beside the window; one for review is kept as a version before."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from editor.desktop.beside import Beside
from editor.desktop.exporting.copy_maker import CopyMaker, Taker
from editor.desktop.exporting.sending import Outgoing
from editor.exports.order import Order, numbered
from editor.exports.workshop import Answer


@dataclass(frozen=True, slots=True, eq=False)
class _Wanted:
    order: Order
    outgoing: Outgoing | None
    take: Taker


class Production(QObject):
    """Makes the copy that was wanted last. Keeping it comes first: it says which version it is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._maker = CopyMaker(self)
        self._disk = Beside(self)
        self._wanted: _Wanted | None = None

    @property
    def busy(self) -> bool:
        """Whether a copy is wanted that is not there yet."""
        return self._wanted is not None

    def begin(self, order: Order, outgoing: Outgoing | None, take: Taker) -> None:
        """Make what ``order`` says of ``outgoing``, and then call ``take``, unless called off."""
        self.call_off()
        self._wanted = _Wanted(order, outgoing, take)
        if not self._disk.busy:
            self._begin()

    def call_off(self) -> None:
        """Make nothing; nobody is told."""
        self._wanted = None
        if self._maker.busy:
            self._maker.stop()

    def stop(self) -> None:
        """Begin nothing any more; what is being kept is waited for."""
        self._wanted = None
        self._maker.stop()
        self._disk.stop()

    def _begin(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        outgoing = wanted.outgoing
        if outgoing is None:
            self._maker.make(wanted.order, self._take)
        else:
            self._disk.begin(lambda: self._kept(wanted, outgoing))

    def _kept(self, wanted: _Wanted, outgoing: Outgoing) -> Callable[[], None]:
        """Keep what goes out; this is a thread. Gives what is to be done then."""
        revision = outgoing.keep()
        return lambda: self._go_on(wanted, numbered(wanted.order, revision))

    def _go_on(self, kept: _Wanted, order: Order) -> None:
        if kept is self._wanted:
            self._maker.make(order, self._take)
        else:  # another one is wanted by now, or none
            self._begin()

    def _take(self, answer: Answer) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted.take(answer)
