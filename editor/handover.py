"""Hands files to the window that is open already, before anything heavy is imported.

The window listens at ``address``, a local socket (on Windows a named pipe) of this user, this
display and this user's state: who has a home of his own has a program of his own. A message is
``OPENS``, the token by which the desktop lets a program come to the front, and a path for each
file, each ended by a zero byte, and one more at the end. The answer is ``TAKEN``. Whatever goes
wrong, the program starts by itself.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

from editor.storage.user_folders import state_folder

OPENS = b"brief-editor opens"
TAKEN = b"taken"

MOST = 1_000_000
"""Bytes of a message; who lists more files is told nothing."""

_ROOM = 103
"""Bytes of the path of a socket, on all systems."""
_PATIENCE = 1.0
"""Seconds for a running program to answer; one that hangs is left alone."""


def address() -> str:
    """Where the window of this user on this display listens."""
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")
    home = f"{display}\n{state_folder()}".encode(errors="surrogateescape")
    name = f"brief-editor-{crc32(home):08x}"
    if sys.platform == "win32":
        return rf"\\.\pipe\{name}-{os.environ.get('USERNAME', '')}"
    name = f"{name}-{os.getuid()}"
    return str(Path(os.environ.get("XDG_RUNTIME_DIR") or _folder_without_session(name)) / name)


def _folder_without_session(name: str) -> str:
    """Where no session has a folder for it: what a killed program left is of one home, not of all.

    Where the path would be too long for a socket, all have to do.
    """
    own = str(state_folder())
    if sys.platform != "darwin" and len(os.fsencode(f"{own}/{name}")) <= _ROOM:
        return own
    return os.environ.get("TMPDIR") or "/tmp"  # noqa: S108 - and it is asked whose it is


def message(files: Sequence[Path], token: str) -> bytes:
    """What tells a window to open ``files``, or only to show itself."""
    parts = [OPENS, token.encode(), *(os.fsencode(path.absolute()) for path in files)]
    return b"".join(part + b"\0" for part in parts) + b"\0"


def understood(data: bytes) -> tuple[list[Path], str] | None:
    """The files and the token in a whole message; None for anything else."""
    if len(data) > MOST or not data.startswith(OPENS + b"\0") or not data.endswith(b"\0\0"):
        return None
    token, *paths = data[len(OPENS) + 1 : -2].split(b"\0")
    if not all(paths):
        return None
    return [Path(os.fsdecode(path)) for path in paths], token.decode(errors="replace")


def handed_over(files: Sequence[Path]) -> bool:
    """Whether a window that is open took ``files``, none of them to show itself only."""
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    try:
        return _answer(message(files, token)) == TAKEN
    except OSError:
        return False


def _answer(sent: bytes) -> bytes:
    if sys.platform == "win32":
        return _answer_of_pipe(sent)
    if Path(address()).stat().st_uid != os.getuid():
        return b""  # somebody else waits for the names of our files
    from socket import AF_UNIX, SOCK_STREAM, socket

    with socket(AF_UNIX, SOCK_STREAM) as window:
        window.settimeout(_PATIENCE)
        window.connect(address())
        window.sendall(sent)
        return window.recv(len(TAKEN))


def _answer_of_pipe(sent: bytes) -> bytes:
    """The same in a thread: nothing ends the wait for a pipe."""
    from threading import Thread

    answers: list[bytes] = []

    def ask() -> None:
        try:
            with Path(address()).open("r+b", buffering=0) as window:
                window.write(sent)
                answers.append(window.read(len(TAKEN)))
        except OSError:
            return

    asking = Thread(target=ask, daemon=True)
    asking.start()
    asking.join(_PATIENCE)
    return answers[0] if answers else b""
