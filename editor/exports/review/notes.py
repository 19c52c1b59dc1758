"""The problems of a brief as a review copy tells them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from editor.brief.addresses import addresses
from editor.brief.model import Brief
from editor.checks.catalogue import BY_CODE
from editor.checks.dismissals import address_of, divided
from editor.checks.problem import Fix, Problem, Severity
from editor.exports.printable import printable
from editor.exports.review.copy import Note
from editor.exports.scripts import LEFT_TO_RIGHT_MARK, runs_leftwards

_LONGEST = 90
_LOUDNESS = {severity: place for place, severity in enumerate(Severity)}


def notes_of(
    brief: Brief, problems: Iterable[Problem]
) -> tuple[tuple[Note, ...], tuple[Note, ...]]:
    """Those that stand, the loudest first, and those that were dismissed with their reasons."""
    standing, let_stand = divided(brief, problems)
    notes = [_note(problem, brief) for problem in standing]
    dismissed = [
        replace(_note(problem, brief), reason=printable(dismissal.reason))
        for problem, dismissal in let_stand
    ]
    order = {address.item: place for place, address in enumerate(addresses(brief).values())}
    notes.sort(key=lambda note: (_LOUDNESS[Severity(note.severity)], order.get(note.item, -1)))
    return tuple(notes), tuple(dismissed)


def by_item(notes: Iterable[Note]) -> dict[str, Sequence[Note]]:
    """The notes of each item by its name; those of the whole brief under the empty one."""
    found: dict[str, list[Note]] = defaultdict(list)
    for note in notes:
        found[note.item].append(note)
    return dict(found)


def _note(problem: Problem, brief: Brief) -> Note:
    rule = BY_CODE.get(problem.code)
    return Note(
        problem.code,
        problem.severity.value,
        address_of(problem, brief),
        _excerpt(problem.quote),
        printable(problem.message),
        printable(_proposal(problem.fixes[0])) if problem.fixes else "",
        rule.authority if rule else "",
    )


def _excerpt(quote: str) -> str:
    """The words in question; of many the beginning, the item is there to be read."""
    words = printable(quote).strip()
    if len(words) <= _LONGEST:
        return words
    beginning = words[:_LONGEST]
    return f"{beginning.rpartition(' ')[0] or beginning} …"


def _proposal(fix: Fix) -> str:
    """What ``fix`` would do: the words before and after, where there are such."""
    if fix.before.strip() and fix.after.strip():
        arrow = f"{LEFT_TO_RIGHT_MARK}→{LEFT_TO_RIGHT_MARK}" if _turns(fix) else "→"
        return f"“{_excerpt(fix.before)}” {arrow} “{_excerpt(fix.after)}”"
    return fix.title


def _turns(fix: Fix) -> bool:
    """Whether the arrow would point away from what comes next: between such words it runs along."""
    return any(map(runs_leftwards, fix.before + fix.after))
