"""What can be done about a problem, as lines of a menu."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from editor.checks.problem import Problem
from editor.desktop.dialogs import Dialogs
from editor.desktop.problems.examiner import Examiner

_MOST_SUGGESTIONS = 5


class ProblemMenus:
    """Fills menus with what helps.

    What may be meant by a misspelt word is found only when its menu opens, for that takes time.
    """

    def __init__(self, examiner: Examiner, dialogs: Dialogs) -> None:
        self._examiner = examiner
        self._dialogs = dialogs

    def fill(self, menu: QMenu, problems: Sequence[Problem]) -> None:
        """Add to ``menu`` what helps with ``problems``."""
        for problem in problems:
            if problem.code == "word.misspelt":
                self._suggest(menu, problem)
            else:
                for fix in problem.fixes:
                    _add(menu, fix.title, partial(self._examiner.fix, problem, fix))
            menu.addSeparator()

    def _suggest(self, menu: QMenu, problem: Problem) -> None:
        examiner = self._examiner
        fixes = examiner.fixes_when_asked(problem)[:_MOST_SUGGESTIONS]
        for fix in fixes:
            _add(menu, fix.after, partial(examiner.fix_with, fix))
        if not fixes:
            menu.addAction("No Suggestions").setEnabled(False)
        menu.addSeparator()
        _add(menu, "Add to My Words", lambda: self._learn(problem))
        _add(menu, "Add to This Brief's Words", lambda: examiner.learn_in_brief(problem))

    def _learn(self, problem: Problem) -> None:
        try:
            self._examiner.learn(problem)
        except OSError as error:
            self._dialogs.tell("The word could not be kept.", str(error))


def _add(menu: QMenu, text: str, wish: Callable[[], object]) -> None:
    """A line that says ``text`` as it is: a fix may hold an ``&``."""
    menu.addAction(text.replace("&", "&&")).triggered.connect(lambda _=False: wish())
