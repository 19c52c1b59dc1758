"""What a copy is made from: all that another process needs to make it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from editor.brief.model import Brief
from editor.checks.problem import Canonical, Problem
from editor.exports.exporter import Drawn, Exported, Exporter, Form
from editor.exports.paper import Paper
from editor.exports.review.making import Occasion, review_copy


@dataclass(frozen=True, slots=True)
class ForReview:
    """What a review copy tells beside the brief: its problems, and its occasion."""

    problems: tuple[Problem, ...]
    occasion: Occasion


@dataclass(frozen=True, slots=True)
class Order:
    """A copy of ``brief``: in a ``form``, or drawn to be printed where that is None."""

    brief: Brief
    form: Form | None
    paper: Paper
    review: ForReview | None = None


def numbered(order: Order, revision: str) -> Order:
    """``order`` for a review copy that says which ``revision`` it is."""
    if order.review is None:
        return order
    occasion = replace(order.review.occasion, revision=revision)
    return replace(order, review=replace(order.review, occasion=occasion))


def told_only(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """``problems`` with fixes that can be told but not made: no edit can leave its process."""
    return tuple(
        replace(problem, fixes=tuple(replace(fix, edit=Canonical()) for fix in problem.fixes))
        for problem in problems
    )


def carried_out(order: Order, exporter: Exporter) -> Exported | Drawn:
    """What ``order`` asks for; ExportError where it can't be made."""
    brief, form, review = order.brief, order.form, order.review
    if review is None:
        return exporter.clean(brief, form) if form else exporter.clean_drawn(brief)
    copy = review_copy(brief, review.problems, review.occasion)
    return exporter.review(copy, form) if form else exporter.review_drawn(copy)
