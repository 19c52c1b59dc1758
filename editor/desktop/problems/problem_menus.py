"""What can be done about a problem, as lines of a menu and each on its own."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QMenu, QWidget

from editor.brief.model import Dismissal
from editor.checks.problem import Problem
from editor.desktop.actions import air_out
from editor.desktop.dialogs import Dialogs
from editor.desktop.problems.examiner import UNREADABLE, Examiner
from editor.desktop.problems.explainer import Explainer

translate = QCoreApplication.translate

_MOST_SUGGESTIONS = 5


class ProblemMenus:
    """Fills menus with what helps; ``explain`` shows why there is such a rule.

    What may be meant by a misspelt word is found only when its menu opens, for that takes time.
    """

    def __init__(self, examiner: Examiner, dialogs: Dialogs, explainer: Explainer) -> None:
        self._examiner = examiner
        self._dialogs = dialogs
        self.explain = explainer.explain

    def fill(self, menu: QMenu, problems: Sequence[Problem]) -> None:
        """Add to ``menu`` what helps with ``problems``."""
        for problem in problems:
            if problem.code == "word.misspelt":
                self._suggest(menu, problem)
            else:
                for fix in problem.fixes:
                    _add(menu, fix.title, partial(self._examiner.fix, problem, fix))
            if problem.code != UNREADABLE:
                _add(menu, translate("ProblemMenus", "Dismiss…"), partial(self.dismiss, problem))
                _add(
                    menu,
                    translate("ProblemMenus", "Why?"),
                    partial(self._explain_at, menu, problem),
                )
            menu.addSeparator()

    def open(self, over: QWidget, corner: QPoint, problem: Problem) -> None:
        """Open a menu of what helps with ``problem``, at ``corner`` of the screen."""
        menu = _menu(over)
        self.fill(menu, [problem])
        menu.popup(corner)

    def open_for_dismissed(
        self, over: QWidget, corner: QPoint, problem: Problem, dismissal: Dismissal
    ) -> None:
        """Open a menu of the way back from ``dismissal``."""
        menu = _menu(over)
        _add(menu, translate("ProblemMenus", "Restore"), partial(self._examiner.restore, dismissal))
        _add(menu, translate("ProblemMenus", "Why?"), partial(self._explain_at, menu, problem))
        menu.popup(corner)

    def dismiss(self, problem: Problem) -> None:
        """Let ``problem`` stand for what the user says, unless he thinks better of it."""
        if not self._examiner.may_dismiss():
            return
        reason = self._dialogs.dismissal_reason(problem.message)
        if reason is not None:
            self._examiner.dismiss(problem, reason)

    def _explain_at(self, menu: QMenu, problem: Problem) -> None:
        self.explain(problem, QRect(menu.pos(), QSize(0, 0)))

    def _suggest(self, menu: QMenu, problem: Problem) -> None:
        examiner = self._examiner
        fixes = examiner.fixes_when_asked(problem)[:_MOST_SUGGESTIONS]
        for fix in fixes:
            _add(menu, fix.after, partial(examiner.fix_with, fix))
        if not fixes:
            menu.addAction(translate("ProblemMenus", "No Suggestions")).setEnabled(False)
        menu.addSeparator()
        _add(menu, translate("ProblemMenus", "Add to My Words"), lambda: self._learn(problem))
        _add(
            menu,
            translate("ProblemMenus", "Add to This Brief's Words"),
            lambda: examiner.learn_in_brief(problem),
        )

    def _learn(self, problem: Problem) -> None:
        try:
            self._examiner.learn(problem)
        except OSError as error:
            self._dialogs.tell(translate("ProblemMenus", "The word could not be kept."), str(error))


def _menu(over: QWidget) -> QMenu:
    menu = QMenu(over)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    air_out(menu)
    return menu


def _add(menu: QMenu, text: str, wish: Callable[[], object]) -> None:
    """A line that says ``text`` as it is: a fix may hold an ``&``."""
    menu.addAction(text.replace("&", "&&")).triggered.connect(lambda _=False: wish())
