"""From problem to problem by key, as one reads."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from editor.checks.problem import Problem, Severity, Spot
from editor.desktop.document import Document
from editor.desktop.history import Caret
from editor.desktop.problems.examiner import Examiner
from editor.desktop.problems.problem_places import ProblemPlaces, ReadingPlace
from editor.desktop.text.views import Views


class ProblemSteps(QObject):
    """Leads the keyboard on from where it is, round the end, through what the filter ``shows``.

    ``go_to`` puts the keyboard on a problem in the view that shows.
    """

    said = Signal(str)
    """A sentence about where one is now."""

    arrived = Signal(object)
    """The Problem that one was led to."""

    def __init__(
        self,
        document: Document,
        views: Views,
        examiner: Examiner,
        shows: Callable[[Severity], bool],
        go_to: Callable[[Problem], None],
    ) -> None:
        super().__init__(views)
        self._document = document
        self._views = views
        self._examiner = examiner
        self._shows = shows
        self._go_to = go_to
        self._last: Problem | None = None
        self._caret: Caret | None = None
        """Where the last problem left it: so long as it is there, that problem is the current."""

    def go(self, way: int) -> None:
        """Go to the next problem (1), or to the one before (-1)."""
        self._examiner.catch_up()
        places = ProblemPlaces(self._document.brief)
        standing = self._examiner.standing
        shown = [each for each in standing if self._shows(each.severity)]
        shown.sort(key=places.of_problem)
        if not shown:
            self.said.emit(self._nothing(len(standing)))
            return
        number, wrapped = self._next(shown, places, way)
        problem = shown[number]
        self._go_to(problem)
        self._last, self._caret = problem, self._views.caret()
        self.arrived.emit(problem)
        self.said.emit(self._told(number, len(shown), places.name(problem), problem, wrapped))

    def _next(self, shown: list[Problem], places: ProblemPlaces, way: int) -> tuple[int, str]:
        """The number of the problem that comes, and the word for having gone round."""
        last = self._number_of_last(shown)
        if last is not None:
            number = last + way
        elif way > 0:
            here = places.of_caret(self._views.caret())
            number = sum(places.of_problem(each) < here for each in shown)
        else:
            here = places.of_caret(self._views.caret())
            number = sum(_end(each, places) <= here for each in shown) - 1
        if number == len(shown):
            return 0, self.tr("From the top")
        if number < 0:
            return len(shown) - 1, self.tr("From the end")
        return number, ""

    def _number_of_last(self, shown: list[Problem]) -> int | None:
        """The place of the problem that one was led to last, if one is still there."""
        last = self._last
        if last is None or self._views.caret() != self._caret:
            return None
        same = (
            place
            for place, each in enumerate(shown)
            if (each.code, each.spot, each.message) == (last.code, last.spot, last.message)
        )
        return next(same, None)

    def here(self) -> Problem | None:
        """The problem that one was led to, else that of the words at the caret, or of its item."""
        self._examiner.catch_up()
        standing = list(self._examiner.standing)
        last = self._number_of_last(standing)
        if last is not None:
            return standing[last]
        caret = self._views.caret()
        near = [each for each in standing if each.spot.item is caret.item]
        near.sort(key=ProblemPlaces(self._document.brief).of_problem)
        at_words = (each for each in near if _holds(each, caret))
        return next(at_words, near[0] if near and caret.item is not None else None)

    def _nothing(self, hidden: int) -> str:
        if hidden:
            return self.tr("All problems are hidden by the filter")
        return self.tr("No problems") if self._examiner.knows else self.tr("Not checked yet")

    def _told(self, number: int, count: int, place: str, problem: Problem, wrapped: str) -> str:
        told = self.tr("{number} of {count} · {place}: {sentence}").format(
            number=number + 1, count=count, place=place, sentence=problem.message
        )
        return " · ".join(filter(None, (wrapped, told)))


def _holds(problem: Problem, caret: Caret) -> bool:
    spot = problem.spot
    in_field = isinstance(spot, Spot) and spot.field == caret.field
    return in_field and spot.start <= caret.position <= spot.end


def _end(problem: Problem, places: ProblemPlaces) -> ReadingPlace:
    """Where one is when one has read what ``problem`` is about."""
    start = places.of_problem(problem)
    return start._replace(start=problem.spot.end)
