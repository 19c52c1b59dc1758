"""The smallest difference of two texts."""

from collections.abc import Callable


def changed_span(old: str, new: str) -> tuple[int, int, str]:
    """The smallest difference: ``new`` is ``old[:start] + middle + old[end:]``."""
    most = min(len(old), len(new))
    start = _common(most, lambda low, high: old[low:high] == new[low:high])
    back = _common(
        most - start,
        lambda low, high: (
            old[len(old) - high : len(old) - low] == new[len(new) - high : len(new) - low]
        ),
    )
    return start, len(old) - back, new[start : len(new) - back]


def _common(most: int, same: Callable[[int, int], bool]) -> int:
    """How much from 0 to ``most`` is the same, by halves: comparing stretches is fast."""
    low = 0
    while low < most:
        middle = (low + most + 1) // 2
        if same(low, middle):
            low = middle
        else:
            most = middle - 1
    return low
