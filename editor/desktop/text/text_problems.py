"""The problems in the text: underlined where they stand, told under the pointer."""

import re
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit, QToolTip

from editor.checks.problem import Problem, Severity
from editor.desktop.controls.waves import underline
from editor.desktop.document import Document
from editor.desktop.problems.examiner import Examiner
from editor.desktop.problems.problem_menus import ProblemMenus
from editor.desktop.problems.severity_mark import colours_of
from editor.desktop.problems.underlines import shape_of
from editor.desktop.text.views import Views
from editor.desktop.theme.theme import Theme

_LOUD = (Severity.ERROR, Severity.WARNING)
_MOST = 500
"""Underlines; Qt looks through all of them at each paint."""

_LONGEST = 60
"""Code points; of a longer place, or of one of several lines, the beginning is underlined."""

_WORD_BEFORE = QTextCursor.MoveOperation.PreviousWord


class _Marked(NamedTuple):
    """Words in the view, and what is wrong with them."""

    cursor: QTextCursor
    colour: str
    problem: Problem


class TextProblems(QObject):
    """Marks what ``examiner`` finds in the text, while that shows."""

    def __init__(
        self,
        document: Document,
        views: Views,
        examiner: Examiner,
        menus: ProblemMenus,
        theme: Theme,
    ) -> None:
        super().__init__(views)
        self._document = document
        self._views = views
        self._view = views.text
        self._examiner = examiner
        self._theme = theme
        self._menus = menus
        self._marked: list[_Marked] = []
        self._view.menu_wanted.connect(self._fill)
        self._view.viewport().installEventFilter(self)
        examiner.examined.connect(self._show)
        theme.changed.connect(self._show)

    def go_to(self, problem: Problem) -> None:
        """Put the keyboard on the words of ``problem``, and select them."""
        start, end = self._views.places().of_spot(problem.spot)
        self._view.select(start, end)

    def _show(self) -> None:
        if self._views.text_shows and not self._document.behind:
            loud = [each for each in self._examiner.standing if each.severity in _LOUD]
            loud.sort(key=lambda each: _LOUD.index(each.severity))
            self._marked = list(map(self._marks_of, loud[:_MOST]))
            # Errors are painted last, over the others.
            self._view.underline([_underlined(each) for each in reversed(self._marked)])

    def _marks_of(self, problem: Problem) -> _Marked:
        start, end = self._views.places().of_spot(problem.spot)
        words = self._view.shown.between(start, min(end, start + _LONGEST))
        first_line = re.split("[\r\n]", words, maxsplit=1)[0]
        if end - start > _LONGEST == len(first_line):
            first_line = first_line.rpartition(" ")[0] or first_line
        cursor = self._view.cursor_over(start, start + len(first_line))
        if not cursor.hasSelection():  # what is missing is marked where it is
            cursor.movePosition(_WORD_BEFORE, QTextCursor.MoveMode.KeepAnchor)
        colour = colours_of(problem.severity, self._theme.scheme).ink
        return _Marked(cursor, colour, problem)

    def _fill(self, menu: QMenu, place: int) -> None:
        """Add what helps with the problems marked at ``place``, which is in Qt's units."""
        self._menus.fill(menu, self._problems_at(place))

    def _problems_at(self, place: int) -> list[Problem]:
        return [each.problem for each in self._marked if _holds(each, place)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what is wrong with the words under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self._view.cursorForPosition(event.pos()).position()
            told = dict.fromkeys(each.message for each in self._problems_at(place))
            QToolTip.showText(event.globalPos(), "\n".join(told), self._view.viewport())
            return True
        return super().eventFilter(watched, event)


def _holds(marked: _Marked, place: int) -> bool:
    return marked.cursor.selectionStart() <= place <= marked.cursor.selectionEnd()


def _underlined(marked: _Marked) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = marked.cursor
    underline(selection.format, shape_of(marked.problem.severity), marked.colour)
    return selection
