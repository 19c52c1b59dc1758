"""A language for tests: every string that translators would find, marked and made longer."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

BEGIN, END = "⟦", "⟧"
LONGER = 0.4
"""By how much of itself a string gets longer."""

_OF_QT = ("QPlatformTheme", "QDialogButtonBox", "QMessageBox", "QWidgetTextControl", "QLineEdit")
"""What Qt itself says in the window."""

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def tool(name: str) -> str:
    """The path of one of Qt's tools for translators."""
    path = shutil.which(name, path=Path(sys.executable).parent)
    assert path is not None
    return path


def strings_for_translators(folder: Path) -> set[tuple[str, str]]:
    """All strings that Qt's own tool finds in the code, each with its context."""
    found = folder / "found.ts"
    code = Path(__file__).parents[2] / "editor" / "desktop"
    command = [
        tool("pyside6-lupdate"),
        "-silent",
        "-extensions",
        "py",
        str(code),
        "-ts",
        str(found),
    ]
    subprocess.run(command, check=True)
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(found).getroot().iter("context")
        for message in context.iter("message")
    }


class LongLanguage(QTranslator):
    """“Open…” is “⟦Open… ~~⟧”; a string that translators would not find stays as it is."""

    def __init__(self, strings: set[tuple[str, str]]) -> None:
        super().__init__()
        self._strings = strings

    def isEmpty(self) -> bool:  # noqa: N802 - the name is Qt's
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        known = (context, source) in self._strings or context in _OF_QT
        return longer(source) if known and source.strip(", ") else source


def longer(text: str) -> str:
    return f"{BEGIN}{text} {'~' * round(len(text) * LONGER)}{END}"


def left_in_english(text: str) -> str:
    """What of ``text`` no translator can have written; a text that is cut off ends its mark."""
    depth, left = 0, []
    for character in unescape(re.sub("<[^>]*>", " ", text)):
        depth += (character == BEGIN) - (character == END)
        if depth <= 0 and character != END:
            left.append(character)
    return "".join(left).strip()


def words_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Whose text it is, and the text: all that ``window`` says to eyes, pointers and readers."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisibleTo(window):
            name = type(widget).__name__
            yield from ((name, text) for text in _texts_of(widget) if text)


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield from (action.text() for action in widget.actions())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield from (widget.tabText(place), widget.accessibleTabName(place))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _texts_in(widget.model())
    if isinstance(widget, QMenu):
        yield from words_in_menu(widget)


def _texts_in(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    within = parent or QModelIndex()
    for row in range(model.rowCount(within)):
        index = model.index(row, 0, within)
        yield from (str(model.data(index, role) or "") for role in _ROLES)
        yield from _texts_in(model, index)


def words_in_menu(menu: QMenu) -> Iterator[str]:
    """The lines of ``menu``, and of the menus in it as they are when they open."""
    menu.aboutToShow.emit()
    for action in menu.actions():
        yield from (action.text(), action.toolTip())
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from words_in_menu(inner)
