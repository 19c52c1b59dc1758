"""How many problems there are in each line of the outline."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from editor.brief.model import ItemId, Part
from editor.checks.problem import Problem, Severity
from editor.desktop.problems.problem_places import Home, home_of
from editor.desktop.problems.severity_words import all_counted

Tally = Counter[Severity]

LOUD = (Severity.ERROR, Severity.WARNING)
"""What has a badge; the rest is told when asked for, so that a sound brief looks sound."""

_NONE = Tally()


class Tallies:
    """The problems of each item, and of each part with all its items."""

    def __init__(self) -> None:
        self._parts_of: Mapping[ItemId, Part] = {}
        self._own: dict[Home, Tally] = {}
        self._in_parts: dict[Home, Tally] = {}

    def of(self, home: Home) -> Tally:
        """The problems of an item, or of a part and all that is in it."""
        found = self._in_parts if isinstance(home, Part) else self._own
        return found.get(home, _NONE)

    def count(self, problems: Iterable[Problem], parts_of: Mapping[ItemId, Part]) -> set[Home]:
        """Count ``problems`` of a brief whose items lie in ``parts_of``; gives whose tally is new.

        What is in no part, because it is gone by now or a line outside, counts for itself only.
        """
        before = {**self._own, **self._in_parts}
        self._parts_of = parts_of
        own: dict[Home, Tally] = defaultdict(Tally)
        in_parts: dict[Home, Tally] = defaultdict(Tally)
        for problem in problems:
            home = home_of(problem)
            own[home][problem.severity] += 1
            part = self._part_of(home)
            if part is not None:
                in_parts[part][problem.severity] += 1
        self._own, self._in_parts = dict(own), dict(in_parts)
        now = {**own, **in_parts}
        return {home for home in before | now if before.get(home) != now.get(home)}

    def count_one(self, home: Home, problems: Iterable[Problem]) -> set[Home]:
        """Count ``problems``, which are all that ``home`` has now; gives whose tally is new."""
        tally = Tally(problem.severity for problem in problems)
        return self._take(home, tally) if tally != self._own.get(home, _NONE) else set()

    def _take(self, home: Home, tally: Tally) -> set[Home]:
        before, self._own[home] = self._own.get(home, _NONE), tally
        part = self._part_of(home)
        if part is None:
            return {home}
        self._in_parts[part] = self._in_parts.get(part, _NONE) - before + tally
        return {home, part}

    def _part_of(self, home: Home) -> Part | None:
        return home if isinstance(home, Part) else self._parts_of.get(home)


def badge(tally: Tally) -> tuple[Severity, int] | None:
    """The worst severity, and how many are to be seen to; None where there is no need."""
    worst = next((each for each in LOUD if tally[each]), None)
    return None if worst is None else (worst, sum(tally[each] for each in LOUD))


def told(tally: Tally) -> str:
    """“1 error, 2 warnings”; empty where there is nothing."""
    return all_counted(tally)
