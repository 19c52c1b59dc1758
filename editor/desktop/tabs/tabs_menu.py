"""The open documents in the menu, and the keys that lead to them."""

import sys

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from editor.desktop.tabs.document_tabs import DocumentTabs

_KEYS = 9
_HELD = "Ctrl+Alt" if sys.platform == "darwin" else "Alt"  # a Mac writes “¡” with Alt and 1


class TabsMenu(QMenu):
    """Adds a line for each of the ``tabs`` when it is opened. The keys work all over ``window``."""

    def __init__(self, tabs: DocumentTabs, window: QWidget) -> None:
        super().__init__()
        self._tabs = tabs
        self._lines: list[QAction] = []
        self.aboutToShow.connect(self._list)
        for index in range(_KEYS):
            # There for all nine: a field would take the figure of a key that means nothing.
            shortcut = QShortcut(QKeySequence(_key(index)), window)
            shortcut.activated.connect(lambda index=index: tabs.show_number(index))

    def _list(self) -> None:
        for line in self._lines:
            self.removeAction(line)
        self._lines = [self.addSeparator()]
        names = self._tabs.names()
        for index, (name, page) in enumerate(zip(names, self._tabs.pages, strict=True)):
            line = self.addAction(f"{name.replace('&', '&&')}\t{_key(index)}")
            line.setCheckable(True)
            line.setChecked(page.isVisible())
            line.triggered.connect(lambda _=False, page=page: self._tabs.show_page(page))
            self._lines.append(line)


def _key(index: int) -> str:
    return f"{_HELD}+{index + 1}" if index < _KEYS else ""
