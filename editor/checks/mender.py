"""Examines a brief as it would be saved, and applies fixes to it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from editor.brief.model import Brief, Item
from editor.brief.outlets import Outlets
from editor.brief.value import value
from editor.checks.checker import Checker
from editor.checks.dismissals import divided
from editor.checks.problem import Canonical, Fix, Problem, Safety, Spot, TextEdits
from editor.checks.profile import Profile
from editor.formats.files import (
    FileRecord,
    new_record,
    read_text_of,
    reading_text_of,
    record_format,
    writing,
)
from editor.formats.json.record import JsonRecord
from editor.formats.reading import LossError, Reading
from editor.formats.recognising import recognised
from editor.steps import Steps, at_once

_ROUNDS = 20
"""Rounds of fixing and checking again; a rule whose fixes never end is stopped there."""


@value
class Examined:
    """A brief as it would be saved, and its problems."""

    reading: Reading[FileRecord]
    problems: tuple[Problem, ...]


@value
class Mended:
    """A brief after fixes, and what was fixed, in the order of doing."""

    reading: Reading[FileRecord]
    done: tuple[tuple[Problem, Fix], ...]


_Choice = tuple[Problem, Fix]


class Mender:
    """Finds and fixes problems; the brief, its file and its layout are one state to it."""

    def __init__(self, checker: Checker, outlets: Outlets) -> None:
        self._checker = checker
        self._outlets = outlets

    @property
    def profile(self) -> Profile:
        """The house's, by which problems are found."""
        return self._checker.profile

    def examine(self, brief: Brief, record: FileRecord) -> Examined:
        """The problems of ``brief``, as its file would be saved now in the manner of ``record``."""
        return at_once(self.examining(brief, record))

    def examining(self, brief: Brief, record: FileRecord) -> Steps[Examined]:
        """``examine`` in small steps."""
        try:
            text = yield from writing(brief, record, self._outlets)
            yield
            read = yield from reading_text_of(text, record, self._outlets)
            yield
            reading = recognised(read, brief)
            yield
        except LossError:
            # No file can hold it as it is; then its layout is nobody's problem yet.
            found = yield from self._checker.checking(brief)
            return Examined(Reading(brief, record), found)
        found = yield from self._checker.checking(
            reading.brief, _text_of(reading), reading.departures
        )
        return Examined(reading, found)

    def examine_item(self, brief: Brief, item: Item | None) -> list[Problem]:
        """The problems in the texts of ``item`` (None: the title) that they alone tell."""
        return self._checker.check_item(brief, item)

    def follow(
        self, known: Iterable[Problem], before: Brief, brief: Brief, item: Item | None
    ) -> Iterator[Problem]:
        """The other problems ``known`` ``before``, where they are since ``item`` was edited."""
        return self._checker.follow(known, before, brief, item)

    def examine_file(self, reading: Reading[FileRecord]) -> Examined:
        """The problems of what was read from a file, or as it would be."""
        found = self._checker.check(reading.brief, _text_of(reading), reading.departures)
        return Examined(reading, found)

    def fixes_of(self, problem: Problem, brief: Brief) -> tuple[Fix, ...]:
        """The fixes of ``problem``, those too that are only made when asked for."""
        return self._checker.fixes_of(problem, brief)

    def apply(self, examined: Examined, fix: Fix) -> Reading[FileRecord]:
        """The state after one fix."""
        reading = examined.reading
        if isinstance(fix.edit, TextEdits):
            text = fix.edit(reading.record.text)
            return recognised(read_text_of(text, reading.record, self._outlets), reading.brief)
        if isinstance(fix.edit, Canonical):
            anew = new_record(record_format(reading.record))
            return Reading(reading.brief, replace(anew, encoding=reading.record.encoding))
        return Reading(fix.edit(reading.brief), reading.record)

    def mend(self, reading: Reading[FileRecord], codes: Collection[str] = ()) -> Mended:
        """The state after all safe fixes, and the offered ones of ``codes``, until none is left.

        Rule after rule, so that none acts on what another one has mended meanwhile. What was
        dismissed stays as it is.
        """
        done: list[_Choice] = []
        for _ in range(_ROUNDS + len(codes)):
            examined = self.examine(reading.brief, reading.record)
            wanted = list(self._wanted(examined, codes))
            first = min(map(_turn, wanted), default=None)
            chosen = list(_apart(each for each in wanted if _turn(each) == first))
            if not chosen:
                break
            reading = self._after(examined, chosen)
            done += chosen
        return Mended(reading, tuple(done))

    def _wanted(self, examined: Examined, codes: Collection[str]) -> Iterator[_Choice]:
        brief = examined.reading.brief
        for problem in divided(brief, examined.problems)[0]:
            named = problem.code in codes
            fixes = self.fixes_of(problem, brief) if named else problem.fixes
            for fix in fixes[:1]:
                if named or fix.safety is Safety.SAFE:
                    yield problem, fix

    def _after(self, examined: Examined, chosen: Sequence[_Choice]) -> Reading[FileRecord]:
        """The state after fixes that are apart: those of the text are made at once."""
        texts = [fix.edit for _, fix in chosen if isinstance(fix.edit, TextEdits)]
        if texts:
            changes = sorted(change for edits in texts for change in edits.changes)
            return self.apply(examined, Fix("", Safety.SAFE, TextEdits(tuple(changes))))
        reading = examined.reading
        for _, fix in chosen:
            reading = self.apply(Examined(reading, ()), fix)
        return reading


def _text_of(reading: Reading[FileRecord]) -> str:
    """The text whose layout rules look at; that of JSON is nobody's."""
    return "" if isinstance(reading.record, JsonRecord) else reading.record.text


def _turn(choice: _Choice) -> str:
    """When a fix is done: safe ones first, offered ones rule by rule; citations before sources."""
    problem, fix = choice
    return "" if fix.safety is Safety.SAFE else problem.code


def _apart(wanted: Iterable[_Choice]) -> Iterator[_Choice]:
    """Fixes that don't touch each other, all of one kind: of the text, of the brief, or one layout.

    Those of one field come from its end to its start, so that none moves what another one replaces.
    """
    kinds: dict[int, list[_Choice]] = defaultdict(list)
    for each in wanted:
        kinds[_kind(each[1])].append(each)
    taken: list[tuple[object, int, int]] = []
    for problem, fix in sorted(kinds[min(kinds)] if kinds else (), key=_from_the_end):
        spans = _spans(problem, fix)
        if not any(_overlap(span, other) for span in spans for other in taken):
            taken += spans
            yield problem, fix


def _kind(fix: Fix) -> int:
    """What a fix works on; a new layout comes last, for it forgets the places in the text."""
    return 0 if isinstance(fix.edit, TextEdits) else 2 if isinstance(fix.edit, Canonical) else 1


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
