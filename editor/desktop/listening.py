"""Takes the files that later starts of the program hand over."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QAbstractSocket, QLocalServer, QLocalSocket

from editor.handover import MOST, TAKEN, address, understood

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
        name = address()
        if not self._server.listen(name) and _is_left_over(self._server, name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

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


def _is_left_over(server: QLocalServer, name: str) -> bool:
    """Whether nobody answers there any more: a program ended without a farewell."""
    if server.serverError() is not QAbstractSocket.SocketError.AddressInUseError:
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    reached = socket.waitForConnected(_PATIENCE)
    socket.abort()
    return not reached
