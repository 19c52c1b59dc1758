"""Explains problems on a card beside them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from editor.checks.problem import Problem
from editor.desktop.problems.house import House
from editor.desktop.theme.theme import Theme

if TYPE_CHECKING:
    from editor.desktop.problems.rule_card import RuleCard


class Explainer(QObject):
    """Shows a card over the window of ``page``; one at a time, and once the rules are loaded."""

    def __init__(self, house: House, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._house = house
        self._theme = theme
        self._page = page
        self._card: RuleCard | None = None
        self._waiting: tuple[Problem, QRect] | None = None
        house.ready.connect(self._go_on)

    def explain(self, problem: Problem, beside: QRect) -> None:
        """Show why there is such a rule, near the place ``beside`` on the screen."""
        if self._house.mender is None:
            self._waiting = problem, beside
            self._house.load()
            return
        rule = self._house.rule(problem.code)
        if rule is None:
            return
        from editor.desktop.problems.rule_card import RuleCard  # late: few ask, and none at once

        if self._card is None:
            self._card = RuleCard(self._theme, self._page.window())
        self._card.show_rule(rule, problem, self._house.mender.profile.name)
        self._card.open(beside)

    def _go_on(self) -> None:
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.explain(*waiting)


def place_of_keyboard() -> QRect:
    """Where on the screen the user writes: the line of the caret, or what has the keyboard."""
    focused = QApplication.focusWidget()
    if focused is None:
        return QRect()
    box = focused.rect()
    if isinstance(focused, QTextEdit | QPlainTextEdit):
        box = focused.cursorRect()
        focused = focused.viewport()
    return QRect(focused.mapToGlobal(box.topLeft()), box.size())
