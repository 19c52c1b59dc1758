"""The rows of the list of problems."""

from collections.abc import Iterable
from dataclasses import field
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from editor.brief.model import Brief, Dismissal
from editor.brief.value import value
from editor.checks.problem import Problem
from editor.desktop.problems.house import House
from editor.desktop.problems.problem_places import ProblemPlaces
from editor.desktop.problems.severity_words import named

translate = QCoreApplication.translate


class Wish(Enum):
    """What can be done about a row, beside going there."""

    FIX = auto()
    SUGGEST = auto()
    DISMISS = auto()
    RESTORE = auto()
    EXPLAIN = auto()


@value
class Listed:
    """A row: ``place`` and ``sentence`` are what is seen of the problem, ``wishes`` what helps.

    The first of ``main`` wishes are always to be seen, the others when one turns to the row.
    """

    problem: Problem = field(compare=False)
    place: str
    sentence: str
    wishes: tuple[tuple[Wish, str], ...]
    main: int
    dismissal: Dismissal | None = None

    @property
    def told(self) -> str:
        """The row for those who don't see it: severity, place, sentence, what became of it."""
        told = translate("ProblemList", "{severity}, {place}: {sentence}")
        if self.dismissal:
            told = translate("ProblemList", "{severity}, {place}: {sentence} {fate}")
        severity = named(self.problem.severity)
        return told.format(
            severity=severity, place=self.place, sentence=self.sentence, fate=self.fate
        )

    @property
    def fate(self) -> str:
        """Why the problem may stand; empty for one that may not."""
        if self.dismissal is None:
            return ""
        return translate("ProblemList", "Dismissed: {}").format(
            self.dismissal.reason or translate("ProblemList", "without a reason")
        )


class Listing:
    """Makes rows of problems, in the order of reading; those that were dismissed come last."""

    def __init__(self, house: House) -> None:
        self._house = house

    def of(
        self,
        brief: Brief,
        standing: Iterable[Problem],
        dismissed: Iterable[tuple[Problem, Dismissal]],
    ) -> list[Listed]:
        """The rows for the problems of ``brief``."""
        places = ProblemPlaces(brief)
        rows = [self._standing(each, places) for each in sorted(standing, key=places.of_problem)]
        let_stand = sorted(dismissed, key=lambda each: places.of_problem(each[0]))
        return [*rows, *(self._dismissed(*each, places) for each in let_stand)]

    def _standing(self, problem: Problem, places: ProblemPlaces) -> Listed:
        rule = self._house.rule(problem.code)
        helps: list[tuple[Wish, str]] = []
        if problem.fixes:
            helps = [(Wish.FIX, problem.fixes[0].title)]
        elif rule is not None and rule.fixes_when_asked is not None:
            helps = [(Wish.SUGGEST, translate("ProblemList", "Suggest…"))]
        more = [
            (Wish.DISMISS, translate("ProblemList", "Dismiss…")),
            (Wish.EXPLAIN, translate("ProblemList", "Why?")),
        ]
        wishes = (*helps, *(more if rule is not None else ()))
        return Listed(problem, places.name(problem), problem.message, wishes, len(helps))

    def _dismissed(self, problem: Problem, dismissal: Dismissal, places: ProblemPlaces) -> Listed:
        wishes = (
            (Wish.RESTORE, translate("ProblemList", "Restore")),
            (Wish.EXPLAIN, translate("ProblemList", "Why?")),
        )
        return Listed(problem, places.name(problem), problem.message, wishes, 1, dismissal)
