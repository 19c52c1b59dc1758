"""Reading a long text beside the window, whenever its writer pauses."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from editor.desktop.beside import Beside
from editor.desktop.document import Document
from editor.desktop.text.text_pieces import TextPieces
from editor.filing.brief_files import Outcome

_PAUSE = 150
"""Milliseconds without an edit after which a text is read that was too long to be at once."""


class LateReading(QObject):
    """Lets ``document`` catch up with its text; meanwhile one can type on."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._beside = Beside(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._begin)
        document.changed.connect(self._wait)

    def stop(self) -> None:
        """Read no more; what is being read is waited for."""
        self._pause.stop()
        self._beside.stop()

    def _wait(self) -> None:
        if self._document.behind and not self._beside.busy:
            self._pause.start()

    def _begin(self) -> None:
        if self._document.behind and not self._beside.busy:
            text = self._document.text
            read = self._document.reading_of(text)

            def work() -> Callable[[], None]:
                outcome = read()
                return lambda: self._take(text, outcome)

            self._beside.begin(work)

    def _take(self, text: TextPieces, outcome: Outcome) -> None:
        self._document.take_reading(text, outcome)
        self._wait()  # it may have been typed on meanwhile
