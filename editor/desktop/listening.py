"""Takes the files that later starts of the program hand over."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from editor.handover import MOST, TAKEN, address, understood
from editor.storage.user_folders import state_folder

_PATIENCE = 200
"""Milliseconds for a program that listens already to show itself."""


class Listening(QObject):
    """Listens as long as it lives; where another program listens already, that goes on."""

    opened = Signal(list, str)
    """Paths to open, and the token by which the desktop lets the window come to the front."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        if not _somebody_listens(address()):  # Qt would take the address away from him
            if Path(address()).parent == state_folder():
                with suppress(OSError):
                    state_folder().mkdir(mode=0o700, parents=True, exist_ok=True)
            QLocalServer.removeServer(address())
            self._server.listen(address())

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _meet(self) -> None:
        while socket := self._server.nextPendingConnection():
            _Caller(socket, self).told.connect(self.opened)


class _Caller(QObject):
    """Reads one message."""

    told = Signal(list, str)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)
        self._heard = b""
        socket.readyRead.connect(self._hear)
        socket.disconnected.connect(self.deleteLater)
        self._hear()

    def _hear(self) -> None:
        self._heard += self._socket.readAll().data()
        if self._heard.endswith(b"\0\0") or len(self._heard) > MOST:
            wish = understood(self._heard)
            if wish is not None:
                self._socket.write(TAKEN)
                self._socket.flush()
                self.told.emit(*wish)
            self._socket.disconnectFromServer()


def _somebody_listens(name: str) -> bool:
    """Whether a program is there; one that was killed leaves its address behind."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    reached = socket.waitForConnected(_PATIENCE)
    socket.abort()
    return reached
