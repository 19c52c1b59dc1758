"""The buttons of a line that is no part of the brief."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from editor.desktop.controls.floating_strip import FloatingStrip
from editor.desktop.controls.text_button import TextButton
from editor.desktop.form.other_edits import OtherWish
from editor.desktop.form.other_lines import OtherLine
from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme

_WORDS = {
    OtherWish.FACT: "fact",
    OtherWish.NARRATIVE: "narrative",
    OtherWish.PREDICTION: "prediction",
    OtherWish.JOIN: "Join",
    OtherWish.DELETE: "Delete",
}


class OtherControls(FloatingStrip):
    """Make it a fact, a narrative, a prediction; join it to what stands before; delete it.

    While the strip stands at a line, Tab leads from the line through its buttons.
    """

    overlap = 3

    chosen = Signal(object)
    """An OtherWish for the line that the strip stands at."""

    turned_from = Signal()
    """The pointer left the strip, or the keyboard a button."""

    def __init__(self, page: QWidget, theme: Theme) -> None:
        super().__init__(page)
        space(self.line, (8, 2, 4, 2))
        lead = QLabel("Make it a")
        lead.setFont(theme.fonts.small)
        lead.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.line.addWidget(lead)
        self.buttons = {wish: self._button(wish, theme) for wish in OtherWish}
        apart = QHBoxLayout()
        space(apart, (8, 0, 0, 0))
        for wish in (OtherWish.JOIN, OtherWish.DELETE):
            apart.addWidget(self.buttons[wish])
        self.line.addLayout(apart)

    def _button(self, wish: OtherWish, theme: Theme) -> TextButton:
        button = TextButton(_WORDS[wish], theme.fonts.small, self)
        button.setAccessibleName(wish.value)
        button.setToolTip(wish.value)
        button.clicked.connect(lambda: self.chosen.emit(wish))
        self.line.addWidget(button)
        return button

    def stand_at(self, line: OtherLine, *, joinable: bool) -> None:
        """Serve ``line``; there may be nothing that it could be joined to."""
        self.buttons[OtherWish.JOIN].setVisible(joinable)
        self.go_to(line)
        line.light(lit=True)
        for before, after in pairwise(self.stops(line)):
            QWidget.setTabOrder(before, after)

    def leave(self, target: QWidget) -> None:
        """Serve that line no longer."""
        if target is self.target and isinstance(target, OtherLine):
            target.light(lit=False)
        super().leave(target)

    def stops(self, line: QWidget) -> Iterator[QWidget]:
        """Where Tab stops at ``line``: on itself, and on the buttons while they serve it."""
        yield line
        if line is self.target:
            yield from self.buttons.values()

    def in_use(self) -> bool:
        """Whether pointer or keyboard is on the strip or on its line."""
        return any(
            widget.underMouse() or widget.hasFocus()
            for widget in (self, self.target, *self.buttons.values())
            if widget is not None
        )

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer left."""
        super().leaveEvent(event)
        self.turned_from.emit()
