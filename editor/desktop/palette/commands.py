"""The actions of a menu as a list, whatever they do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from editor.desktop.palette.matching import Match, match

_NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True)
class Command:
    """An action, by the words that the menu has for it."""

    text: str
    path: str
    """The menus that lead there, from the outermost; empty for the menu itself."""
    key: str
    action: QAction

    @property
    def name(self) -> str:
        """What tells it from all others, as long as the menu is the same."""
        return f"{self.path}/{self.text}"


@dataclass(frozen=True, slots=True)
class Found:
    """A command with what was found in its text."""

    command: Command
    places: frozenset[int]


def commands_of(menu: QMenu, path: str = "") -> Iterator[Command]:
    """All actions of ``menu`` and of the menus in it, in their order, as far as they are seen."""
    for action in filter(QAction.isVisible, menu.actions()):
        text, _, key = without_mnemonic(action.text()).partition("\t")
        inner = action.menu()
        if isinstance(inner, QMenu):
            inner.aboutToShow.emit()  # some are filled only then
            yield from commands_of(inner, f"{path} › {text}" if path else text)
        elif not action.isSeparator():
            yield Command(text, path, action.shortcut().toString(_NATIVE) or key, action)


def without_mnemonic(text: str) -> str:
    """The text of an action as it is read."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def found_among(commands: Sequence[Command], typed: str, used: Sequence[str]) -> list[Found]:
    """What ``typed`` names, the best first; of equals those lately ``used``, then in their order.

    Where nothing is typed all are found. What can't be done now stands behind its equals.
    """
    found: list[tuple[Match, Command]] = []
    for command in commands:
        matched = match(typed, command.text, command.path, command.key)
        if matched is not None:
            found.append((matched, command))
    places = {name: place for place, name in enumerate(used)}

    def order(one: tuple[Match, Command]) -> tuple[int, int, bool, int]:
        matched, command = one
        worst, all_in_all = matched.rank
        lately = places.get(command.name, len(places))
        return -worst, -all_in_all, not command.action.isEnabled(), lately

    return [Found(command, matched.places) for matched, command in sorted(found, key=order)]
