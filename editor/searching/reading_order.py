"""From one place to the next, as one reads, and round again at the end."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from editor.searching.texts import Place, Text


class Step(NamedTuple):
    """The number of the place that comes, and whether that is round the end, or the top."""

    number: int
    wrapped: bool


class ReadingOrder:
    """Where places lie in the order of ``texts``; places given to it are in that order."""

    def __init__(self, texts: Iterable[Text]) -> None:
        self._order = {(text.item, text.field): place for place, text in enumerate(texts)}

    def first_from(self, places: Sequence[Place], here: Place | None) -> Step:
        """The first place that begins where ``here`` begins, or behind; there must be places."""
        return self._first(places, here, here.start if here else 0)

    def following(self, places: Sequence[Place], here: Place | None) -> Step:
        """The first place behind ``here``; from the top where there is no here."""
        return self._first(places, here, here.end if here else 0)

    def preceding(self, places: Sequence[Place], here: Place | None) -> Step:
        """The last place before ``here``; from the end where there is no here."""
        limit = self._key(here, here.start) if here else (-1, 0)
        index = bisect_right(places, limit, key=lambda each: self._key(each, each.end)) - 1
        return Step(index, False) if index >= 0 else Step(len(places) - 1, here is not None)

    def _first(self, places: Sequence[Place], here: Place | None, position: int) -> Step:
        limit = self._key(here, position) if here else (-1, 0)
        index = bisect_left(places, limit, key=lambda each: self._key(each, each.start))
        return Step(index, False) if index < len(places) else Step(0, True)

    def _key(self, place: Place, position: int) -> tuple[int, int]:
        return self._order.get((place.item, place.field), -1), position
