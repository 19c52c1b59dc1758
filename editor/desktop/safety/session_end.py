"""The system ends the session or the program: all is kept, and nothing is asked."""

import os
import signal
import socket
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication

_ASKED_BY = () if sys.platform == "win32" else (signal.SIGTERM, signal.SIGHUP)


class SessionEnd(QObject):
    """Calls all ``keepers``, by whichever way ``application`` hears that it is to end."""

    def __init__(self, application: QGuiApplication, *keepers: Callable[[], None]) -> None:
        super().__init__(application)
        self._application = application
        self._keepers = keepers
        application.commitDataRequest.connect(self._keep)
        application.aboutToQuit.connect(self.close)
        if not _ASKED_BY:
            return
        # Python looks for signals between two lines of its own, and Qt waits elsewhere.
        ours, theirs = socket.socketpair()
        theirs.setblocking(False)
        self._sockets = ours, theirs
        self._waker = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, self)
        self._waker.activated.connect(lambda: ours.recv(1))
        signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        for each in _ASKED_BY:
            if signal.getsignal(each) is not signal.SIG_IGN:  # as nohup has it
                signal.signal(each, self._end)

    def close(self) -> None:
        """Hear of nothing any more."""
        self._application.commitDataRequest.disconnect(self._keep)
        self._application.aboutToQuit.disconnect(self.close)
        if _ASKED_BY:
            signal.set_wakeup_fd(-1)
            self._waker.setEnabled(False)
            for each in _ASKED_BY:
                signal.signal(each, signal.SIG_DFL)
            for end in self._sockets:
                end.close()

    def _keep(self) -> None:
        for keep in self._keepers:
            keep()

    def _end(self, number: int, _frame: FrameType | None) -> None:
        """Keep, then end as the program would have without us."""
        self._keep()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
