"""Reading a long text beside the window, whenever its writer pauses."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, QTimer

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
        self._thread: _Reader | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._begin)
        document.changed.connect(self._wait)

    def stop(self) -> None:
        """Read no more; what is being read is waited for."""
        self._pause.stop()
        if self._thread is not None:
            self._thread.finished.disconnect(self._end)
            self._thread.wait()

    def _wait(self) -> None:
        if self._document.behind:
            self._pause.start()

    def _begin(self) -> None:
        text = self._document.text
        if self._thread is None and self._document.behind:
            self._thread = _Reader(text, self._document.reading_of(text), self)
            self._thread.finished.connect(self._end)
            self._thread.start()

    def _end(self) -> None:
        thread, self._thread = self._thread, None
        if thread is None:
            return
        thread.deleteLater()
        if thread.outcome is not None:
            self._document.take_reading(thread.text, thread.outcome)
        self._wait()  # it may have been typed on meanwhile


class _Reader(QThread):
    """Reads one text."""

    def __init__(self, text: TextPieces, read: Callable[[], Outcome], parent: QObject) -> None:
        super().__init__(parent)
        self.text = text
        self.outcome: Outcome | None = None
        self._read = read

    def run(self) -> None:
        """Read; this is the thread."""
        self.outcome = self._read()
