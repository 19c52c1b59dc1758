"""Letting a problem stand, for a reason."""

from editor.checks.problem import Problem
from editor.desktop.dialogs import Dialogs
from editor.desktop.problems.examiner import Examiner


class Dismissing:
    """Asks for the reason, and dismisses; the list of problems has the way back, as has undo."""

    def __init__(self, examiner: Examiner, dialogs: Dialogs) -> None:
        self._examiner = examiner
        self._dialogs = dialogs

    def ask(self, problem: Problem) -> None:
        """Dismiss ``problem`` for what the user says, unless he thinks better of it."""
        reason = self._dialogs.dismissal_reason(problem.message)
        if reason is not None:
            self._examiner.dismiss(problem, reason)
