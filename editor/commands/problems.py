"""The problems of a brief as a command tells them: each with its item, its path and its place."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from editor.brief.addresses import WHOLE_BRIEF, Address, addresses
from editor.brief.model import Brief, Part
from editor.checks.dismissals import divided
from editor.checks.mending import text_at
from editor.checks.problem import Problem, Safety, Severity, Spot, TextSpot
from editor.formats.files import FileRecord
from editor.formats.json.places import Path, spelled
from editor.formats.places import Places, Span
from editor.formats.positions import Positions
from editor.formats.reading import Reading


class Mending(NamedTuple):
    """A way to mend a problem."""

    title: str
    safety: Safety


class Entry(NamedTuple):
    """A problem and where it is; its members are those of the output in JSON, in their order.

    Lines and columns count from 1, in code points, and the end is exclusive. ``item`` and
    ``path`` are empty for what concerns the whole brief. ``dismissed`` is the reason for which it
    was let stand, None where it was not.
    """

    file: str
    code: str
    severity: Severity
    message: str
    item: str
    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    fixes: tuple[Mending, ...] = ()
    dismissed: str | None = None


def entries_of(
    reading: Reading[FileRecord], found: Iterable[Problem], file: str, dismissed: bool
) -> list[Entry]:
    """The problems ``found`` in ``reading``, in the order of their places.

    Those that were let stand are among them where ``dismissed`` ones are wanted.
    """
    standing, let_stand = divided(reading.brief, found)
    told: list[tuple[Problem, str | None]] = [(problem, None) for problem in standing]
    if dismissed:
        told += [(problem, dismissal.reason) for problem, dismissal in let_stand]
    return sorted(_entries(reading, told, file), key=lambda each: (each.line, each.column))


def _entries(
    reading: Reading[FileRecord], told: list[tuple[Problem, str | None]], file: str
) -> Iterator[Entry]:
    if not told:
        return
    where = _Where(reading)
    positions = Positions(reading.record.text)
    for problem, reason in told:
        start, end = where.span(problem.spot)
        item, path = where.address(problem.spot)
        yield Entry(
            file,
            problem.code,
            problem.severity,
            problem.message,
            item,
            spelled(path),
            *positions.at(start),
            *positions.at(end),
            tuple(Mending(fix.title, fix.safety) for fix in problem.fixes),
            reason,
        )


class _Where:
    """The addresses and places of spots in one file."""

    def __init__(self, reading: Reading[FileRecord]) -> None:
        self._brief: Brief = reading.brief
        self._known = addresses(reading.brief)
        self._places = Places(reading.record)

    def address(self, spot: Spot | TextSpot) -> Address:
        """The name of the item, and the path of the very field."""
        if isinstance(spot, TextSpot):
            return self._known.get(spot.item, WHOLE_BRIEF) if spot.item else WHOLE_BRIEF
        if spot.item is not None:
            item, path = self._known.get(spot.item, WHOLE_BRIEF)
            return Address(item, (*path, *_below(spot)))
        if spot.part is Part.TITLE:
            return self._known[Part.TITLE]
        return Address("", _below(spot) if spot.part is Part.START else (spot.part.value,))

    def span(self, spot: Spot | TextSpot) -> Span:
        """Where the words of ``spot`` stand in the text of the file."""
        if isinstance(spot, TextSpot):
            return spot.start, spot.end
        if spot.item is None and not spot.field:
            return self._places.of_part(spot.part)
        words = "" if spot.field in ("", "citations") else text_at(self._brief, spot)
        return self._places.of_words(spot.item, spot.field, words, (spot.start, spot.end))


def _below(spot: Spot) -> Path:
    """The steps from an item to what the spot is in: its field, and one of several citations."""
    if spot.field == "citations" and spot.end == spot.start + 1:
        return spot.field, spot.start
    return (spot.field,) if spot.field else ()
