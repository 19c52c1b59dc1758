"""Searching in slices, so that the window answers meanwhile."""

import time
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from editor.searching.finding import Match, matches_in
from editor.searching.query import Query, QueryError
from editor.searching.texts import Text

_SLICE = 0.008
"""Seconds of searching after which the window may do something else."""


class SlicedSearch(QObject):
    """Makes one search at a time. Where little is to be searched it is done at once."""

    done = Signal(object, str)
    """The Matches in reading order, or why there are none: a sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._coming: Iterator[list[Match]] | None = None
        self._found: list[Match] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether a search has begun that is not done."""
        return self._coming is not None

    def start(self, texts: Iterable[Text], query: Query) -> None:
        """Search ``texts`` for ``query``, and nothing else any more."""
        self._coming, self._found = matches_in(texts, query), []
        self._go_on()

    def stop(self) -> None:
        """Search no more."""
        self._coming = None
        self._turn.stop()

    def _go_on(self) -> None:
        until = time.perf_counter() + _SLICE
        try:
            for matches in self._coming or ():
                self._found += matches
                if time.perf_counter() > until:
                    self._turn.start()
                    return
        except QueryError as error:
            self._end([], str(error))
        else:
            self._end(self._found, "")

    def _end(self, matches: list[Match], fault: str) -> None:
        self.stop()
        self.done.emit(matches, fault)
