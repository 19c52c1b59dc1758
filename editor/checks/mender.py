"""Examines a brief as it would be saved, and applies fixes to it."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from editor.brief.model import Brief
from editor.brief.outlets import Outlets
from editor.checks.checker import Checker
from editor.checks.problem import Fix, Problem, Safety, Spot, TextEdits
from editor.formats.files import FileRecord, read_text_of
from editor.formats.json.record import JsonRecord
from editor.formats.reading import LossError, Reading
from editor.formats.recognising import as_saved, recognised

_ROUNDS = 20
"""Rounds of fixing and checking again; a rule whose fixes never end is stopped there."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A brief as it would be saved, and its problems."""

    reading: Reading[FileRecord]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Mended:
    """A brief after fixes, and what was fixed, in the order of doing."""

    reading: Reading[FileRecord]
    done: tuple[tuple[Problem, Fix], ...]


class Mender:
    """Finds and fixes problems; the brief, its file and its layout are one state to it."""

    def __init__(self, checker: Checker, outlets: Outlets) -> None:
        self._checker = checker
        self._outlets = outlets

    def examine(self, brief: Brief, record: FileRecord) -> Examined:
        """The problems of ``brief``, as its file would be saved now in the manner of ``record``."""
        try:
            reading = as_saved(brief, record, self._outlets)
        except LossError:
            # No file can hold it as it is; then its layout is nobody's problem yet.
            reading = Reading(brief, record)
            return Examined(reading, self._checker.check(brief))
        text = "" if isinstance(reading.record, JsonRecord) else reading.record.text
        return Examined(reading, self._checker.check(brief, text, reading.departures))

    def apply(self, examined: Examined, fix: Fix) -> Reading[FileRecord]:
        """The state after one fix."""
        reading = examined.reading
        if isinstance(fix.edit, TextEdits):
            text = fix.edit(reading.record.text)
            return recognised(read_text_of(text, reading.record, self._outlets), reading.brief)
        return Reading(fix.edit(reading.brief), reading.record)

    def mend(self, reading: Reading[FileRecord], codes: Collection[str] = ()) -> Mended:
        """The state after all safe fixes, and the offered ones of ``codes``, until none is left."""
        done: list[tuple[Problem, Fix]] = []
        for _ in range(_ROUNDS):
            examined = self.examine(reading.brief, reading.record)
            chosen = list(_apart(_wanted(examined.problems, codes)))
            if not chosen:
                break
            reading = self._after(examined, chosen)
            done += chosen
        return Mended(reading, tuple(done))

    def _after(
        self, examined: Examined, chosen: Sequence[tuple[Problem, Fix]]
    ) -> Reading[FileRecord]:
        """The state after fixes that are apart: all of the text, or all of the brief."""
        reading = examined.reading
        changes = [fix.edit for _, fix in chosen if isinstance(fix.edit, TextEdits)]
        if changes:
            together = sorted(change for edits in changes for change in edits.changes)
            return self.apply(examined, Fix("", Safety.SAFE, TextEdits(tuple(together))))
        brief: Brief = reading.brief
        for _, fix in chosen:
            if not isinstance(fix.edit, TextEdits):
                brief = fix.edit(brief)
        return Reading(brief, reading.record)


def _wanted(problems: Iterable[Problem], codes: Collection[str]) -> Iterator[tuple[Problem, Fix]]:
    for problem in problems:
        for fix in problem.fixes[:1]:
            if fix.safety is Safety.SAFE or problem.code in codes:
                yield problem, fix


def _apart(wanted: Iterable[tuple[Problem, Fix]]) -> Iterator[tuple[Problem, Fix]]:
    """Fixes that don't touch each other: either all of the text, or all of the brief.

    Those of one field come from its end to its start, so that none moves what another one replaces.
    """
    of_text: list[tuple[Problem, Fix]] = []
    of_brief: list[tuple[Problem, Fix]] = []
    for each in wanted:
        (of_text if isinstance(each[1].edit, TextEdits) else of_brief).append(each)
    taken: list[tuple[object, int, int]] = []
    for problem, fix in sorted(of_text or of_brief, key=_from_the_end):
        spans = _spans(problem, fix)
        if not any(_overlap(span, other) for span in spans for other in taken):
            taken += spans
            yield problem, fix


def _from_the_end(each: tuple[Problem, Fix]) -> int:
    return -each[0].spot.start


def _spans(problem: Problem, fix: Fix) -> list[tuple[object, int, int]]:
    if isinstance(fix.edit, TextEdits):
        return [(None, start, end) for start, end, _ in fix.edit.changes]
    spot = problem.spot
    field = (spot.item, spot.field) if isinstance(spot, Spot) else None
    return [(field, spot.start, spot.end)]


def _overlap(one: tuple[object, int, int], two: tuple[object, int, int]) -> bool:
    return one[0] == two[0] and one[1] <= two[2] and two[1] <= one[2]
