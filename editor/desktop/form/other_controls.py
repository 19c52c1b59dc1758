"""The buttons of a line that is no part of the brief."""

from collections.abc import Iterator
from functools import partial
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
        self._theme = theme
        space(self.line, (8, 2, 4, 2))
        lead = QLabel(self.tr("Make it a"))
        lead.setFont(theme.fonts.small)
        lead.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.line.addWidget(lead)
        self.buttons = {
            OtherWish.FACT: self._button(self.tr("fact"), self.tr("Make it a fact")),
            OtherWish.NARRATIVE: self._button(self.tr("narrative"), self.tr("Make it a narrative")),
            OtherWish.PREDICTION: self._button(
                self.tr("prediction"), self.tr("Make it a prediction")
            ),
            OtherWish.JOIN: self._button(self.tr("Join"), self.tr("Join it to the item before")),
            OtherWish.DELETE: self._button(self.tr("Delete"), self.tr("Delete it")),
        }
        for wish, button in self.buttons.items():
            button.clicked.connect(partial(self.chosen.emit, wish))
        apart = QHBoxLayout()
        space(apart, (8, 0, 0, 0))
        for wish in (OtherWish.JOIN, OtherWish.DELETE):
            apart.addWidget(self.buttons[wish])
        self.line.addLayout(apart)

    def _button(self, word: str, sentence: str) -> TextButton:
        button = TextButton(word, self._theme.fonts.small, self)
        button.setAccessibleName(sentence)
        button.setToolTip(sentence)
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
