"""Which words of a field are underlined, and in which colour."""

from collections.abc import Iterable
from typing import NamedTuple

from editor.checks.problem import Problem, Spot
from editor.desktop.problems.severity_mark import colours_of
from editor.desktop.theme.colours import Scheme

_LONGEST = 60
"""Code points; of a longer place, or of a whole field, the line below the fields says enough."""


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
        if problem.loud
        and isinstance(spot := problem.spot, Spot)
        and spot.field == field
        and 0 < spot.end - spot.start <= _LONGEST
    ]
