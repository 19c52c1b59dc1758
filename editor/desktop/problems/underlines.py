"""Which words of a field are underlined, and how."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtGui import QTextCharFormat

from editor.checks.problem import Problem, Severity, Spot
from editor.desktop.problems.severity_mark import colours_of
from editor.desktop.theme.colours import Scheme

_LONGEST = 60
"""Code points; of a longer place, or of a whole field, the line below the fields says enough."""


class Underline(NamedTuple):
    """Code points ``start`` to ``end`` of a field, and colour and shape of a severity."""

    start: int
    end: int
    colour: str
    shape: QTextCharFormat.UnderlineStyle


def shape_of(severity: Severity) -> QTextCharFormat.UnderlineStyle:
    """Waves for an error, dots for a warning, dashes for what is quieter: as in the preview."""
    shapes = QTextCharFormat.UnderlineStyle
    quiet = shapes.DashUnderline
    return {Severity.ERROR: shapes.WaveUnderline, Severity.WARNING: shapes.DotLine}.get(
        severity, quiet
    )


def underlines(problems: Iterable[Problem], field: str, scheme: Scheme) -> list[Underline]:
    """The underlines in ``field`` of the item that ``problems`` belong to."""
    return [
        Underline(
            spot.start,
            spot.end,
            colours_of(problem.severity, scheme).ink,
            shape_of(problem.severity),
        )
        for problem in problems
        if problem.loud
        and isinstance(spot := problem.spot, Spot)
        and spot.field == field
        and 0 < spot.end - spot.start <= _LONGEST
    ]
