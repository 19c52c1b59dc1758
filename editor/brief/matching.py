"""Knows the items of one brief again in another: by their ids, else by their texts."""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence

from editor.brief.model import Item, ItemId, Source

Pair = tuple[Item, Item]

_ALIKE = 0.4
"""The share of their words from which two texts are two states of one."""

_MOST = 250_000
"""Pairs of texts that are looked at; of more, those are taken that stand at the same place."""


def matched(old: Sequence[Item], new: Sequence[Item]) -> list[Pair]:
    """The pairs that are two states of one item, in the order of ``new``.

    Those of one id, then those of equal texts, the first with the first, then the likest.
    """
    known = {item.id: item for item in old}
    found = {item.id: known[item.id] for item in new if item.id in known}
    for pairs in (_equal, _alike):
        taken = {item.id for item in found.values()}
        rest_old = [item for item in old if item.id not in taken]
        rest_new = [item for item in new if item.id not in found]
        found.update((now.id, was) for was, now in pairs(rest_old, rest_new))
    return [(found[item.id], item) for item in new if item.id in found]


def swapped(order: list[int]) -> Iterator[tuple[int, int]]:
    """The places that exchanged what stood there; ``order`` is then as before that."""
    for place, came_from in enumerate(order):
        if came_from > place and order[came_from] == place:
            order[place], order[came_from] = place, came_from
            yield place, came_from


def out_of_order(order: Sequence[int]) -> Iterator[int]:
    """The places of the fewest numbers without which all others rise."""
    ends: list[int] = []  # of the rising rows of each length, the smallest last number
    lengths = []
    for number in order:
        length = bisect_left(ends, number)
        ends[length : length + 1] = [number]
        lengths.append(length)
    wanted = len(ends) - 1
    for place in reversed(range(len(order))):
        if lengths[place] == wanted:
            wanted -= 1
        else:
            yield place


def _equal(old: Iterable[Item], new: Iterable[Item]) -> Iterator[Pair]:
    waiting: dict[str, deque[Item]] = defaultdict(deque)
    for item in old:
        waiting[_text(item)].append(item)
    for item in new:
        if waiting[_text(item)]:
            yield waiting[_text(item)].popleft(), item


def _alike(old: Sequence[Item], new: Sequence[Item]) -> Iterator[Pair]:
    if len(old) * len(new) > _MOST:
        yield from zip(old, new, strict=False)
        return
    words = {item.id: frozenset(_text(item).casefold().split()) for item in (*old, *new)}
    likeness = {
        (i, j): _likeness(was, now, len(words[was.id] & words[now.id]), words)
        for i, was in enumerate(old)
        for j, now in enumerate(new)
    }
    done: set[tuple[str, int]] = set()
    for i, j in sorted(likeness, key=lambda at: (-likeness[at], abs(at[0] - at[1]))):
        if likeness[i, j] >= _ALIKE and ("old", i) not in done and ("new", j) not in done:
            done |= {("old", i), ("new", j)}
            yield old[i], new[j]


def _likeness(was: Item, now: Item, shared: int, words: dict[ItemId, frozenset[str]]) -> float:
    """From 0 to 1; a source under the same number is the same, be it another outlet now."""
    if isinstance(was, Source) and isinstance(now, Source) and was.number == now.number:
        return 1.0
    return 2 * shared / ((len(words[was.id]) + len(words[now.id])) or 1)


def _text(item: Item) -> str:
    return item.name if isinstance(item, Source) else item.text
