"""When a process began, in whatever way its system counts that."""

import os
import sys
from collections.abc import Callable
from pathlib import Path


def process_start(number: int) -> str | None:
    """What only this process of that number has; None where no process has the number.

    Empty for one that is there, of which the system doesn't say when it began.
    """
    return _ASKED.get(sys.platform, _elsewhere)(number)


def _on_linux(number: int) -> str | None:
    try:
        told = Path(f"/proc/{number}/stat").read_bytes()
    except OSError:
        return None
    state, *rest = told.rpartition(b")")[2].split()  # names of programs may hold anything
    return None if state in (b"Z", b"X") else rest[18].decode()  # 22nd of all: ticks since boot


def _elsewhere(number: int) -> str | None:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return None
    except OSError:
        return ""  # it is there, and another user's
    import subprocess

    command = ["ps", "-o", "lstart=", "-p", str(number)]
    same_for_all = {**os.environ, "LC_ALL": "C", "TZ": "UTC"}
    try:
        told = subprocess.run(
            command, capture_output=True, text=True, check=False, env=same_for_all
        )
    except OSError:
        return ""
    return told.stdout.strip()


def _on_windows(number: int) -> str | None:
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        process = kernel.OpenProcess(0x1000, False, number)  # may be asked for its times
        if not process:
            return "" if ctypes.get_last_error() == 5 else None  # there, but another user's
        try:
            times = [wintypes.FILETIME() for _ in range(4)]
            kernel.GetProcessTimes(wintypes.HANDLE(process), *map(ctypes.byref, times))
        finally:
            kernel.CloseHandle(wintypes.HANDLE(process))
        began, ended = times[:2]
        if not (ended.dwHighDateTime or ended.dwLowDateTime):
            return f"{began.dwHighDateTime}.{began.dwLowDateTime}"
    return None


_ASKED: dict[str, Callable[[int], str | None]] = {"linux": _on_linux, "win32": _on_windows}
