"""Where a problem stands after one wrote in its field, until the brief is looked at again."""

from dataclasses import replace

from editor.brief.changed_span import changed_span
from editor.checks.problem import Problem, Spot


def followed(problem: Problem, old: str, new: str) -> Problem:
    """``problem`` of a field that said ``old`` and says ``new``: its place moves with its words.

    What is about the whole text stays so; where other words changed, the place is the beginning.
    """
    spot = problem.spot
    if not isinstance(spot, Spot) or old == new:
        return problem
    start, end, middle = changed_span(old, new)
    later = len(middle) - (end - start)
    if spot.start == 0 and spot.end == len(old):
        moved = replace(spot, end=len(new))
    elif spot.end <= start:
        return problem
    elif spot.start >= end:
        moved = replace(spot, start=spot.start + later, end=spot.end + later)
    else:
        moved = replace(spot, start=0, end=0)
    return replace(problem, spot=moved)
