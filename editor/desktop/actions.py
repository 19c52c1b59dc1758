"""The menu as a table: what the program can do, its key, and what does it."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from editor.brief.value import value
from editor.desktop.controls.calm_menu import dress_when_opened

Keys = QKeySequence.StandardKey | str | None


@value
class ActionEntry:
    """A line of the menu: a name for the code, the text, the keys, and the wish it stands for."""

    name: str
    text: str
    keys: Keys
    wish: Callable[[], object]


@value
class Submenu:
    """A line of the menu that leads to more, in groups; ``menu`` is one that adds others itself."""

    text: str
    groups: tuple[Sequence[ActionEntry], ...]
    menu: QMenu | None = None


MenuGroup = Sequence[ActionEntry | Submenu]


def fill_menu(menu: QMenu, groups: Sequence[MenuGroup], window: QWidget) -> dict[str, QAction]:
    """Fill ``menu`` with a group after the other; gives the actions by their names.

    The keys work all over ``window``, whether the menu is open or not.
    """
    actions: dict[str, QAction] = {}
    air_out(menu)
    for group in groups:
        if not menu.isEmpty():
            menu.addSeparator()
        for entry in group:
            if isinstance(entry, Submenu):
                actions |= fill_menu(_submenu(menu, entry), entry.groups, window)
            else:
                actions[entry.name] = _add(menu, entry, window)
    return actions


def _submenu(menu: QMenu, entry: Submenu) -> QMenu:
    submenu = entry.menu or QMenu()
    submenu.setTitle(entry.text)
    submenu.setParent(menu, submenu.windowFlags())
    menu.addMenu(submenu)
    return submenu


def air_out(menu: QMenu) -> None:
    """Keep the lines of ``menu`` off its edge."""
    if not isinstance(menu.parent(), QMenu):
        dress_when_opened(menu)


def _add(menu: QMenu, entry: ActionEntry, window: QWidget) -> QAction:
    action = menu.addAction(entry.text)
    action.setShortcuts(_shortcuts(entry.keys))
    action.triggered.connect(lambda _=False: entry.wish())
    window.addAction(action)
    return action


def _shortcuts(keys: Keys) -> list[QKeySequence]:
    if keys is None:
        return []
    if isinstance(keys, str):
        return QKeySequence.listFromString(keys)  # one, or more with semicolons between them
    return QKeySequence.keyBindings(keys)
