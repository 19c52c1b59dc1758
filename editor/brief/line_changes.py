"""Two texts compared line by line, where they are no briefs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_MOST = 4_000_000
"""Pairs of lines that are compared; beyond, all lines between the first and last are replaced."""


@dataclass(frozen=True, slots=True)
class LineChange:
    """Lines that became others; ``first`` is the first of them, counted from 1 in the new text.

    ``before`` or ``after`` is empty where they came or went.
    """

    first: int
    before: str
    after: str


def changed_lines(old: str, new: str) -> Iterator[LineChange]:
    """What became of the lines of ``old`` on their way to ``new``."""
    before, now = old.splitlines(), new.splitlines()
    start = _alike(before, now)
    end = min(_alike(before[::-1], now[::-1]), len(before) - start, len(now) - start)
    middle, then = before[start : len(before) - end], now[start : len(now) - end]
    for was, became in _differing(middle, then):
        first = start + became.start + 1
        yield LineChange(first, _joined(middle, was), _joined(then, became))


def _differing(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[range, range]]:
    if len(old) * len(new) > _MOST:
        yield range(len(old)), range(len(new))
        return
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, start, end, now_start, now_end in matcher.get_opcodes():
        if kind != "equal":
            yield range(start, end), range(now_start, now_end)


def _joined(lines: Sequence[str], place: range) -> str:
    return "\n".join(lines[place.start : place.stop])


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """With how many equal lines both begin."""
    count = 0
    for line, same in zip(one, other, strict=False):
        if line != same:
            break
        count += 1
    return count
