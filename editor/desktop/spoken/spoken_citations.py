"""The citations of a fact for a screen reader: a list, and in it a thing for each chip."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from editor.desktop.form.citation_bar import CitationBar


class SpokenCitations(QAccessibleWidget):
    """The list. Its things are made when they are asked for, and kept: Qt knows them by number."""

    def __init__(self, bar: CitationBar) -> None:
        super().__init__(bar, QAccessible.Role.List)
        self._bar = bar
        self._chips: list[_SpokenChip] = []

    def childCount(self) -> int:
        """The citations, and the invitation to cite."""
        return len(self._bar.told) if isValid(self._bar) else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The chip at this place; none where there is none, as Qt wants it."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._chips) <= index:
            chip = _SpokenChip(self._bar, len(self._chips))
            QAccessible.registerAccessibleInterface(chip)
            self._chips.append(chip)
        return self._chips[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of ``child``."""
        return self._chips.index(child) if child in self._chips else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The chip at this place of the screen."""
        point = QPoint(x, y)
        inside = (at for at in range(self.childCount()) if _box(self._bar, at).contains(point))
        return self.child(next(inside, -1))

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The chip that the arrow keys came to."""
        return self.child(self._bar.current) if self._bar.hasFocus() else None


class _SpokenChip(QAccessibleInterface):
    """A citation; or, at the end, the button by which one cites."""

    def __init__(self, bar: CitationBar, place: int) -> None:
        super().__init__()
        self._bar, self._place = bar, place

    def isValid(self) -> bool:
        """Whether there is such a citation still."""
        return isValid(self._bar) and self._place < len(self._bar.told)

    @property
    def _last(self) -> bool:
        return self._place == len(self._bar.told) - 1

    def object(self) -> None:  # type: ignore[override]
        """No object of Qt: the bar paints all chips."""

    def parent(self) -> QAccessibleInterface:
        """The list."""
        return QAccessible.queryAccessibleInterface(self._bar)

    def child(self, index: int) -> None:  # type: ignore[override]
        """There is nothing in it."""

    def childCount(self) -> int:
        """Nothing."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Nowhere."""
        return -1

    def childAt(self, x: int, y: int) -> None:  # type: ignore[override]
        """Nothing."""

    def role(self) -> QAccessible.Role:
        """What it is."""
        return QAccessible.Role.Button if self._last else QAccessible.Role.ListItem

    def text(self, t: QAccessible.Text) -> str:
        """The number with the name of the source."""
        if not self.isValid():
            return ""
        if t is QAccessible.Text.Name:
            return self._bar.told[self._place]
        return self._keys() if t is QAccessible.Text.Description else ""

    def _keys(self) -> str:
        tr = QCoreApplication.translate
        if self._last:
            return tr("Citations", "Enter, or a number or letter, begins to cite.")
        return tr("Citations", "Delete takes it off.")

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """It is not changed this way."""

    def rect(self) -> QRect:
        """Where it is on the screen."""
        return _box(self._bar, self._place) if self.isValid() else QRect()

    def state(self) -> QAccessible.State:
        """Whether the keyboard is on it."""
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = 1
            return state
        state.focusable = state.selectable = 1
        here = self._bar.current == self._place
        state.selected = int(here)
        state.focused = int(here and self._bar.hasFocus())
        state.invisible = int(not self._bar.isVisible())
        return state


def _box(bar: CitationBar, place: int) -> QRect:
    box = bar.box(place)
    return QRect(bar.mapToGlobal(box.topLeft()), box.size())
