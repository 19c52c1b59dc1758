"""Two states of one brief side by side: which item of one is which of the other, row by row."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from editor.brief.edits import items_of
from editor.brief.matching import matched
from editor.brief.model import Brief, Fact, Item, ItemId, Part, Source

PARTS = (Part.FACTS, Part.SOURCES, Part.NARRATIVES, Part.PREDICTIONS)


class Side(StrEnum):
    """Whose state: what is open here, or what came from elsewhere."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Row:
    """One item in both states, and in the one that both come from; None where it is not there."""

    part: Part
    mine: Item | None
    theirs: Item | None
    base: Item | None = None

    def item(self, side: Side) -> Item | None:
        """The item as it is on this side."""
        return self.mine if side is Side.MINE else self.theirs


class TwoStates:
    """The rows of ``mine`` and ``theirs``; ``base``, if it is known, is what both were before."""

    def __init__(self, mine: Brief, theirs: Brief, base: Brief | None = None) -> None:
        self.briefs = {Side.MINE: mine, Side.THEIRS: theirs}
        self.base = base
        self.rows = {part: _rows(part, mine, theirs, base) for part in PARTS}
        self._sources = {
            side: _by_number([row.item(side) for row in self.rows[Part.SOURCES]]) for side in Side
        }
        self._base_sources = _by_number([row.base for row in self.rows[Part.SOURCES]])

    def source_row(self, side: Side, number: int) -> int | None:
        """Which row of the sources a citation on this side means; None where it means none."""
        return self._sources[side].get(number)

    def differs(self, row: Row) -> bool:
        """Whether the two states say something else in this row."""
        return self._said(row.mine, Side.MINE) != self._said(row.theirs, Side.THEIRS)

    def changed(self, row: Row, side: Side) -> bool:
        """Whether this side says something else than what both were before."""
        return self._said(row.item(side), side) != self._said(row.base, None)

    def order(self, part: Part, lead: Side) -> list[int]:
        """All rows of a part as they stand on the leading side, those of the other one between.

        A row that only the other side has stands behind the one that it stands behind there.
        """
        order = self.places(part, lead)
        before: int | None = None
        leading = frozenset(order)
        for place in self.places(part, _other(lead)):
            if place not in leading:
                order.insert(0 if before is None else order.index(before) + 1, place)
            before = place
        return order

    def places(self, part: Part, side: Side) -> list[int]:
        """The rows that this side has, in its order."""
        items = [row.item(side) for row in self.rows[part]]
        return _places(items, items_of(self.briefs[side], part))

    def base_places(self, part: Part) -> list[int]:
        """The rows that there were before, in the order of then."""
        if self.base is None:
            return []
        return _places([row.base for row in self.rows[part]], items_of(self.base, part))

    def _said(self, item: Item | None, side: Side | None) -> Hashable:
        """What an item says; citations are told apart by what they mean, not by their numbers."""
        if not isinstance(item, Fact):
            return item
        sources = self._base_sources if side is None else self._sources[side]
        cited = tuple((sources[n], 0) if n in sources else (-1, n) for n in item.citations)
        return item.text, item.note, cited


def _other(side: Side) -> Side:
    return Side.THEIRS if side is Side.MINE else Side.MINE


def _rows(part: Part, mine: Brief, theirs: Brief, base: Brief | None) -> list[Row]:
    """The rows of a part: those of mine, behind them those that only theirs has."""
    my, their = items_of(mine, part), items_of(theirs, part)
    old = () if base is None else items_of(base, part)
    paired = {one.id: other for one, other in matched(my, their)}
    known = {now.id: was for was, now in (*matched(old, their), *matched(old, my))}
    rows = []
    for item in my:
        other = paired.get(item.id)
        was = known.get(item.id) or (known.get(other.id) if other else None)
        rows.append(Row(part, item, other, was))
    taken = {row.theirs.id for row in rows if row.theirs}
    rows += (Row(part, None, each, known.get(each.id)) for each in their if each.id not in taken)
    return rows


def _places(items: Sequence[Item | None], order: Sequence[Item]) -> list[int]:
    place_of: dict[ItemId, int] = {
        item.id: place for place, item in enumerate(items) if item is not None
    }
    return [place_of[item.id] for item in order if item.id in place_of]


def _by_number(sources: Sequence[Item | None]) -> dict[int, int]:
    """Number → row; of sources with one number the first is meant."""
    rows: dict[int, int] = {}
    for place, source in enumerate(sources):
        if isinstance(source, Source):
            rows.setdefault(source.number, place)
    return rows
