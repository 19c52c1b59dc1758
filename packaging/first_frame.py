"""Starts the editor with the arguments given, and ends it once a window shows its first frame."""

import os
import sys
import time
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication, QWidget

from editor.cli import main

PATIENCE = 30.0  # seconds


def until_first_frame() -> int:
    """What stands in for Qt's endless loop: it ends when a window is drawn, or too late."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        QApplication.processEvents()
        for window in filter(is_shown, QApplication.topLevelWidgets()):
            print(f"{window.windowTitle()!r} shows {window.width()} × {window.height()} pixels.")
            return 0
    print("No window was shown.", file=sys.stderr)
    return 1


def is_shown(widget: QWidget) -> bool:
    """Whether the window system shows this window."""
    handle = widget.windowHandle()
    return handle is not None and handle.isExposed()


if __name__ == "__main__":
    # A state of its own: it hands nothing to a program that runs, and leaves nothing behind.
    state = TemporaryDirectory()
    os.environ["XDG_STATE_HOME"] = os.environ["LOCALAPPDATA"] = state.name
    setattr(QApplication, "exec", staticmethod(until_first_frame))  # noqa: B010 - a method
    sys.exit(main())
