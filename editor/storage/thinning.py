"""Which kept versions may go: the older they are, the fewer of them stay."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

HOUR = 3600.0
DAY = 24 * HOUR
MONTH = 30 * DAY
_ALWAYS = 10
"""The newest are kept however old they seem: a clock can leap ahead by years."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A version as far as thinning is concerned.

    Of two the later has the larger ``number``, whatever the clock said. ``time`` are seconds since
    1970 that never fall from one to the next, ``size`` are bytes.
    """

    number: int
    time: float
    size: int = 0
    named: bool = False


def superfluous(moments: Iterable[Moment], now: float, limit: int) -> frozenset[int]:
    """The numbers of those that may go.

    Of the last hour all stay, of the last day the last of each hour, of the last month the last of
    each day, before that the last of each week. Beyond ``limit`` bytes the oldest go. What is named
    stays in any case, and so does the newest.
    """
    line = sorted(moments, key=lambda each: each.number)
    kept = {each.number for each in _last_of_each(line, now)}
    kept |= {each.number for each in line[-_ALWAYS:]} | {each.number for each in line if each.named}
    stay = [each for each in line if each.number in kept]
    too_many = set(_beyond(stay, limit))
    return frozenset(each.number for each in line) - (kept - too_many)


def _last_of_each(line: Sequence[Moment], now: float) -> Iterable[Moment]:
    """The last of each span of time; spans lie within each other, so that none stays by chance."""
    last: dict[tuple[float, float], Moment] = {}
    for each in line:
        last[_span(each, now)] = each
    return last.values()


def _span(moment: Moment, now: float) -> tuple[float, float]:
    age = now - moment.time
    if age < HOUR:
        return 0, moment.number
    length = HOUR if age < DAY else DAY if age < MONTH else 7 * DAY
    return length, moment.time // length


def _beyond(line: Sequence[Moment], limit: int) -> Iterator[int]:
    """The oldest, until the rest has no more than ``limit`` bytes."""
    size = sum(each.size for each in line)
    for each in line[:-1]:
        if size <= limit:
            return
        if not each.named:
            size -= each.size
            yield each.number
