"""Problems that a writer has looked at and let stand.

A dismissal is remembered by rule, kind of item and the words around, not by position: it survives
moving, saving and reopening, and ends when those words change.
"""

from collections.abc import Iterable
from dataclasses import replace

from editor.brief.addresses import WHOLE_BRIEF, addresses
from editor.brief.model import Brief, Dismissal
from editor.checks.problem import Problem, Spot


def address_of(problem: Problem, brief: Brief) -> str:
    """The name of the item that ``problem`` belongs to (``F3``), empty for the whole brief."""
    known = addresses(brief)
    spot = problem.spot
    if spot.item is not None:
        return known.get(spot.item, WHOLE_BRIEF).item
    return known[spot.part].item if isinstance(spot, Spot) and spot.part in known else ""


def dismissed(brief: Brief, problem: Problem, reason: str) -> Brief:
    """``brief`` with ``problem`` dismissed for ``reason``."""
    dismissal = Dismissal(problem.code, address_of(problem, brief), problem.quote, reason)
    return replace(brief, dismissed=(*brief.dismissed, dismissal))


def divided(
    brief: Brief, problems: Iterable[Problem]
) -> tuple[tuple[Problem, ...], tuple[tuple[Problem, Dismissal], ...]]:
    """The problems that stand, and those that were dismissed, each with its dismissal."""
    if not brief.dismissed:
        return tuple(problems), ()
    known = {_key(each.code, each.item, each.quote): each for each in brief.dismissed}
    standing, let_stand = [], []
    for problem in problems:
        dismissal = known.get(_key(problem.code, address_of(problem, brief), problem.quote))
        if dismissal:
            let_stand.append((problem, dismissal))
        else:
            standing.append(problem)
    return tuple(standing), tuple(let_stand)


def _key(code: str, item: str, quote: str) -> tuple[str, str, str]:
    """What a dismissal goes by; without words to quote, the very item counts."""
    return code, item[:1] if quote else item, quote
