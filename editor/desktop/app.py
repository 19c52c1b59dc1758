"""Starts the Qt application and keeps its windows."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from editor.brief.outlets import Outlets, parse_outlets
from editor.desktop.application import make_application
from editor.desktop.document import Document
from editor.desktop.theme.theme import SystemScheme, Theme
from editor.desktop.window import EditorWindow
from editor.shipped import shipped


class Windows(QObject):
    """All open windows of the program; opens files into new ones."""

    def __init__(self, theme: Theme, outlets: Outlets) -> None:
        super().__init__(theme)
        self._theme = theme
        self._outlets = outlets
        self._open: list[EditorWindow] = []

    def new(self) -> EditorWindow:
        """Open a window on an empty brief."""
        window = EditorWindow(Document(self._outlets), self._theme)
        window.new_wanted.connect(self.new)
        window.open_wanted.connect(lambda paths: self.open(paths, window))
        window.closed.connect(lambda: self._open.remove(window))
        self._open.append(window)
        window.show()
        return window

    def open(self, paths: Sequence[Path], asking: EditorWindow) -> None:
        """Open ``paths``, the first in the asking window if nobody wrote in that yet."""
        for path in paths:
            window = asking if asking.document.pristine else self.new()
            if not window.files.open(path) and window is not asking:
                window.close()


def run(paths: Sequence[Path], commands: Sequence[str]) -> int:
    """Open a window for each of ``paths``, or an empty one; gives the status to exit with.

    Where there is no display, the user is told that ``commands`` need none.
    """
    application = make_application(commands)
    theme = Theme(application, SystemScheme(application))
    with shipped("outlets.txt").open(encoding="utf-8") as lines:
        outlets = parse_outlets(lines)
    windows = Windows(theme, outlets)
    windows.open(paths, windows.new())
    return application.exec()
