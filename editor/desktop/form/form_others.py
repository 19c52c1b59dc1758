"""*Other* text in the form: each line at its place, and what the user makes of it."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from editor.brief.model import Brief, ItemId, Other, Part
from editor.brief.others import has_neighbour
from editor.desktop.document import Document
from editor.desktop.form.other_lines import OtherLine, OtherLines
from editor.desktop.history import Caret
from editor.desktop.theme.theme import Theme

if TYPE_CHECKING:  # most briefs have no such lines
    from editor.desktop.form.other_controls import OtherControls
    from editor.desktop.form.other_edits import OtherWish

_LINGER = 150
"""Milliseconds that the buttons stay when pointer or keyboard have left them and their line."""


_ROOM = 60
"""Pixels that stay free above and below a line that the keyboard comes to."""


class FormOthers(QObject):
    """Keeps the lines behind each part. When none is left ``go_to`` takes the keyboard away."""

    def __init__(
        self,
        document: Document,
        theme: Theme,
        view: QScrollArea,
        page: QWidget,
        go_to: Callable[[Caret], None],
    ) -> None:
        super().__init__(page)
        self._view = view
        self._document = document
        self._go_to = go_to
        self._shown: tuple[Other, ...] = ()
        self._page, self._theme = page, theme
        self._linger = QTimer(self, singleShot=True, interval=_LINGER)
        self._linger.timeout.connect(self._retire)
        self._behind = {part: self._place(theme) for part in Part}

    def _place(self, theme: Theme) -> OtherLines:
        place = OtherLines(theme)
        place.line_added.connect(self._connect)
        place.line_removed.connect(self._forget)
        return place

    @cached_property
    def _controls(self) -> "OtherControls":
        from editor.desktop.form.other_controls import OtherControls

        controls = OtherControls(self._page, self._theme)
        controls.chosen.connect(self._choose)
        controls.turned_from.connect(self._linger.start)
        return controls

    def _forget(self, line: OtherLine) -> None:
        self._controls.leave(line)

    def _connect(self, line: OtherLine) -> None:
        line.turned_to.connect(self._turn_to)
        line.turned_from.connect(self._linger.start)
        line.left.connect(self._walk)
        line.delete_wanted.connect(lambda: self._delete(line))

    def behind(self, part: Part) -> OtherLines:
        """The lines that stand behind ``part``."""
        return self._behind[part]

    def go_to(self, item: ItemId) -> bool:
        """Put the keyboard on the line with this id; tells whether there is one."""
        line = next((line for line in self._lines() if line.other.id is item), None)
        if line is not None:
            self._enter(line)
        return line is not None

    def stops(self, part: Part) -> Iterator[QWidget]:
        """Where Tab stops behind ``part``, in reading order."""
        for line in self._behind[part].lines:
            yield from self._controls.stops(line)

    def show_brief(self, brief: Brief) -> bool:
        """Show the lines of ``brief``; tells whether some came or went."""
        if brief.other is self._shown:
            return False
        self._shown = brief.other
        changed = [
            place.show_others([other for other in brief.other if other.after is part])
            for part, place in self._behind.items()
        ]
        return any(changed)

    def _turn_to(self, line: OtherLine) -> None:
        if self._document.read_only:
            return
        at_another = self._controls.target is not line
        if line.hasFocus() or not (at_another and self._has_keyboard()):
            brief = self._document.brief
            self._controls.stand_at(line, joinable=has_neighbour(brief, line.other))

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (
            focused is self._controls.target or self._controls.isAncestorOf(focused)
        )

    def _retire(self) -> None:
        target = self._controls.target
        if target is not None and not self._controls.in_use():
            self._controls.leave(target)

    def _delete(self, line: OtherLine) -> None:
        from editor.desktop.form.other_edits import OtherWish

        self._grant(line, OtherWish.DELETE)

    def _choose(self, wish: "OtherWish") -> None:
        line = self._controls.target
        if isinstance(line, OtherLine):
            self._grant(line, wish)

    def _grant(self, line: OtherLine, wish: "OtherWish") -> None:
        """One step; the keyboard, if it was there, goes on to the next line."""
        from editor.desktop.form.other_edits import granted

        place = self._lines().index(line)
        had_keyboard = line.hasFocus() or self._has_keyboard()
        self._document.edit(granted(self._document.brief, line.other, wish))
        if had_keyboard:
            self._go_on(place)

    def _walk(self, line: OtherLine, step: int) -> None:
        lines = self._lines()
        place = lines.index(line) + step
        if 0 <= place < len(lines):
            self._enter(lines[place])

    def _enter(self, line: OtherLine) -> None:
        line.setFocus()
        self._view.ensureWidgetVisible(line, 0, _ROOM)

    def _go_on(self, place: int) -> None:
        lines = self._lines()
        if lines:
            self._enter(lines[min(place, len(lines) - 1)])
        else:
            self._go_to(Caret(None, "title"))

    def _lines(self) -> list[OtherLine]:
        return [line for place in self._behind.values() for line in place.lines]
