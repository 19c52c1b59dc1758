"""Work that takes longer than a frame, done beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread

Work = Callable[[], Callable[[], None]]
"""What is done in a thread; it gives what to do with the result, back in the window's own."""


class Beside(QObject):
    """Does one piece of work at a time. It can't be called off, only be done in vain."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: _Thread | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._thread is not None

    def begin(self, work: Work) -> None:
        """Begin with ``work``; nothing else may be going on."""
        self._thread = _Thread(work, self)
        self._thread.finished.connect(self._end)
        self._thread.start()

    def stop(self) -> None:
        """Wait for what is going on and forget it."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.finished.disconnect(self._end)
            thread.wait()

    def _end(self) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.deleteLater()
            thread.then()


class _Thread(QThread):
    """Does one piece of work."""

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self.then: Callable[[], None] = lambda: None

    def run(self) -> None:
        """Work; this is the thread."""
        self.then = self._work()
