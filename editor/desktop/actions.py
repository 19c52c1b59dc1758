"""The menu as a table: what the program can do, its key, and what does it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

Keys = QKeySequence.StandardKey | str | None


@dataclass(frozen=True, slots=True)
class ActionEntry:
    """A line of the menu: a name for the code, the text, the keys, and the wish it stands for."""

    name: str
    text: str
    keys: Keys
    wish: Callable[[], object]


def fill_menu(menu: QMenu, groups: list[list[ActionEntry]], window: QWidget) -> dict[str, QAction]:
    """Fill ``menu`` with a group after the other; gives the actions by their names.

    The keys work all over ``window``, whether the menu is open or not.
    """
    actions: dict[str, QAction] = {}
    for group in groups:
        if actions:
            menu.addSeparator()
        for entry in group:
            action = menu.addAction(entry.text)
            action.setShortcuts(_shortcuts(entry.keys))
            action.triggered.connect(lambda _=False, wish=entry.wish: wish())
            window.addAction(action)
            actions[entry.name] = action
    return actions


def _shortcuts(keys: Keys) -> list[QKeySequence]:
    if keys is None:
        return []
    if isinstance(keys, str):
        return QKeySequence.listFromString(keys)  # one, or more with semicolons between them
    return QKeySequence.keyBindings(keys)
