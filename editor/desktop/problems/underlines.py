"""Which words of a field are underlined, and in which colour."""

from collections.abc import Iterable
from typing import NamedTuple

from editor.checks.problem import Problem, Severity, Spot
from editor.desktop.problems.severity_mark import colours_of
from editor.desktop.theme.colours import Scheme


class Underline(NamedTuple):
    """Code points ``start`` to ``end`` of a field, and a colour."""

    start: int
    end: int
    colour: str


def underlines(problems: Iterable[Problem], field: str, scheme: Scheme) -> list[Underline]:
    """The underlines in ``field`` of the item that ``problems`` belong to."""
    return [
        Underline(spot.start, spot.end, colours_of(problem.severity, scheme).ink)
        for problem in problems
        if problem.severity is not Severity.INFORMATION
        and isinstance(spot := problem.spot, Spot)
        and spot.field == field
        and not _is_whole(spot)
    ]


def _is_whole(spot: Spot) -> bool:
    """Whether a problem is of a field as a whole: then its line says enough."""
    return spot.start == 0 and spot.end == 0
