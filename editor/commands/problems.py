"""The problems of a brief as a command tells them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.brief.addresses import WHOLE_BRIEF, addresses
from editor.checks.problem import Severity
from editor.commands.severities import severity_of
from editor.formats.json.places import spelled
from editor.formats.positions import Positions

if TYPE_CHECKING:
    from editor.formats.files import FileRecord
    from editor.formats.reading import Reading


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem and where it is; its members are those of the output in JSON, in their order.

    Lines and columns count from 1, in code points, and the end is exclusive. ``item`` and
    ``path`` are empty for what concerns the whole brief.
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
    fixes: tuple[str, ...] = ()


def problems_in(reading: "Reading[FileRecord]", file: str) -> list[Problem]:
    """The departures of ``reading`` with their places in ``file``."""
    positions = Positions(reading.record.text)
    known = addresses(reading.brief)
    problems = []
    for departure in reading.departures:
        item, path = WHOLE_BRIEF if departure.item is None else known[departure.item]
        problems.append(
            Problem(
                file,
                departure.code,
                severity_of(departure.code),
                departure.message,
                item,
                spelled(path),
                *positions.at(departure.start),
                *positions.at(departure.end),
            )
        )
    return problems
