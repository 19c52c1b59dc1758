"""Has copies made in a process beside the window, so that no key waits for them."""

import pickle
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer

import editor
from editor.exports.order import Order
from editor.exports.workshop import LENGTH, Answer, Failed, packed

_IDLE = 60_000
"""Milliseconds without an order after which the process may go; the next one starts another."""

Taker = Callable[[Answer], None]


class CopyMaker(QObject):
    """Has one copy made at a time. The process stays for the next, which then takes less time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._take: Taker | None = None
        self._received = bytearray()
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether a copy is being made."""
        return self._take is not None

    def make(self, order: Order, take: Taker) -> None:
        """Have ``order`` carried out, and then call ``take``; nothing else may be going on."""
        self._idle.stop()
        self._take = take
        if self._process is None:
            self._process = self._start()
        self._process.write(packed(order))

    def stop(self) -> None:
        """End the process, whatever it is doing; nobody is told of it."""
        self._idle.stop()
        self._take = None
        self._received.clear()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished()
            process.deleteLater()

    def _start(self) -> QProcess:
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        # There the program is found, installed or not.
        process.setWorkingDirectory(str(Path(editor.__file__).parent.parent))
        process.readyReadStandardOutput.connect(self._receive)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._ended)
        process.start(sys.executable, ["-m", "editor.exports.workshop"])
        return process

    def _receive(self) -> None:
        if self._process is None:
            return
        self._received += self._process.readAllStandardOutput().data()
        end = LENGTH + int.from_bytes(self._received[:LENGTH])
        if len(self._received) >= LENGTH and len(self._received) >= end:
            answer = pickle.loads(self._received[LENGTH:end])  # noqa: S301 - from our own process
            self._received.clear()
            self._idle.start()
            self._answer(answer)

    def _ended(self) -> None:
        """The process is gone, though nobody called it off."""
        take = self._take
        self.stop()
        if take is not None:
            take(Failed(self.tr("The process that makes it ended before it was done.")))

    def _answer(self, answer: Answer) -> None:
        take, self._take = self._take, None
        if take is not None:
            take(answer)
