"""Exports, one after the other: each is made, then written, and only then counts as sent."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.desktop.beside import Beside
from editor.desktop.exporting.production import Production
from editor.desktop.exporting.sending import Outgoing
from editor.desktop.exporting.wishes import Wish
from editor.exports.exporter import Exported
from editor.exports.order import Order
from editor.exports.workshop import Answer, Failed
from editor.storage.explained import explained
from editor.storage.safe_write import replace_file


@dataclass(frozen=True, slots=True, eq=False)
class Export:
    """A wish, with the brief as it was then; ``outgoing`` if that is for review."""

    wish: Wish
    order: Order
    outgoing: Outgoing | None = None


class ExportQueue(QObject):
    """Carries out exports. Each signal about one gives its wish."""

    began = Signal(object)
    """It is being made, and can be called off."""

    writes = Signal(object)
    """It is made, and can't be called off any more."""

    exported = Signal(object, object)
    """It is there; with sentences for people about what it lacks."""

    failed = Signal(object, str)
    """It is not there; with the reason in a sentence."""

    called_off = Signal(object)
    """It is not there, as was wished."""

    done = Signal(bool)
    """Nothing is left to do; whether none of them failed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Export] = deque()
        self._production = Production(self)
        self._disk = Beside(self)
        self._failed = False

    @property
    def wishes(self) -> tuple[Wish, ...]:
        """Those that are not there yet; the first is being carried out."""
        return tuple(export.wish for export in self._waiting)

    def add(self, export: Export) -> None:
        """Carry out ``export`` when its turn comes."""
        self._waiting.append(export)
        if len(self._waiting) == 1:
            self._failed = False
            self._begin()

    def call_off(self) -> None:
        """Do without the one that is being made; what is being written already is written."""
        if self._production.busy:
            self._production.call_off()
            export = self._waiting.popleft()
            self.called_off.emit(export.wish)
            self._go_on()

    def stop(self) -> None:
        """Begin nothing any more. What is being written is waited for."""
        self._waiting.clear()
        self._production.stop()
        self._disk.stop()

    def _begin(self) -> None:
        export = self._waiting[0]
        self.began.emit(export.wish)
        self._production.begin(export.order, export.outgoing, self._take)

    def _take(self, answer: Answer) -> None:
        if isinstance(answer, Exported):
            export = self._waiting[0]
            self.writes.emit(export.wish)
            self._disk.begin(partial(self._written, export, answer))
        elif isinstance(answer, Failed):
            self._fail(answer.sentence)

    def _written(self, export: Export, exported: Exported) -> Callable[[], None]:
        """Write the file; this is a thread. Gives what is to be done then."""
        path = export.wish.path
        try:
            replace_file(path, exported.data)
        except OSError as error:
            return partial(self._fail, explained(error, path))
        if export.outgoing is not None:
            export.outgoing.mark_sent()
        return partial(self._finish, exported)

    def _finish(self, exported: Exported) -> None:
        export = self._waiting.popleft()
        self.exported.emit(export.wish, exported.notices)
        self._go_on()

    def _fail(self, sentence: str) -> None:
        self._failed = True
        export = self._waiting.popleft()
        self.failed.emit(export.wish, sentence)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self._begin()
        else:
            self.done.emit(not self._failed)
