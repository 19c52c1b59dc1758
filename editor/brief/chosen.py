"""The brief that comes of choosing, item by item, between two states of one.

No choice makes a citation mean another source: numbers that meet are told apart, and a fact brings
along the sources that it cites.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

from editor.brief.choices import Choice
from editor.brief.model import Brief, Fact, Item, Part, Source
from editor.brief.two_states import PARTS, Side, TwoStates

_BOTH = frozenset(Side)
_Picked = dict[int, frozenset[Side]]
"""Row → the side whose state is taken; both where they are the same."""


def chosen(states: TwoStates, choices: Sequence[Choice], sides: Sequence[Side]) -> Brief:
    """The brief in which each of ``choices`` is as on the side given for it.

    All of mine is mine, all of theirs is theirs. What is known of mine keeps its id.
    """
    given = {(each.field, each.row): side for each, side in zip(choices, sides, strict=True)}
    picked = {part: _picked(states, part, given) for part in PARTS}
    _bring_sources(states, picked)
    numbers = _numbers(states, picked)
    changes: dict[str, Any] = {
        part.value: tuple(
            _renumbered(states, item, side, place, numbers)
            for place, side, item in _items(states, part, picked[part], given)
        )
        for part in PARTS
    }
    for (field, row), side in given.items():
        if row is None and field not in changes:
            changes[field] = getattr(states.briefs[side], field)
    return replace(states.briefs[Side.MINE], **changes)


_Given = Mapping[tuple[str, int | None], Side]


def _picked(states: TwoStates, part: Part, given: _Given) -> _Picked:
    picked: _Picked = {}
    for place, row in enumerate(states.rows[part]):
        side = given.get((part.value, place))
        if side is None:
            picked[place] = _BOTH
        elif row.item(side) is not None:
            picked[place] = frozenset((side,))
    return picked


def _one(sides: frozenset[Side]) -> Side:
    return Side.MINE if Side.MINE in sides else Side.THEIRS


def _items(
    states: TwoStates, part: Part, picked: _Picked, given: _Given
) -> Iterable[tuple[int, Side, Item]]:
    """The picked items in the chosen order; those that mine has too go under its ids."""
    for place in states.order(part, given.get((part.value, None), Side.MINE)):
        if place in picked:
            row, side = states.rows[part][place], _one(picked[place])
            item = row.item(side)
            if item is not None:
                yield place, side, replace(item, id=row.mine.id) if row.mine else item


def _facts(states: TwoStates, picked: _Picked) -> Iterable[tuple[frozenset[Side], Fact]]:
    for place, sides in picked.items():
        fact = states.rows[Part.FACTS][place].item(_one(sides))
        if isinstance(fact, Fact):
            yield sides, fact


def _bring_sources(states: TwoStates, picked: dict[Part, _Picked]) -> None:
    """Pick the sources too that picked facts cite."""
    for sides, fact in _facts(states, picked[Part.FACTS]):
        for number in fact.citations:
            place = states.source_row(_one(sides), number)
            if place is not None:
                picked[Part.SOURCES].setdefault(place, sides)


def _numbers(states: TwoStates, picked: dict[Part, _Picked]) -> dict[int, int]:
    """Row of a source → its number; of two sides that have the same one, the first keeps it."""
    owners: dict[int, frozenset[Side]] = {}
    for sides, fact in _facts(states, picked[Part.FACTS]):
        for number in fact.citations:
            if states.source_row(_one(sides), number) is None:
                owners[number] = owners.get(number, frozenset()) | sides
    taken = {*owners, *_all_numbers(states)}
    numbers = {}
    for place, sides in sorted(picked[Part.SOURCES].items()):
        source = states.rows[Part.SOURCES][place].item(_one(sides))
        if not isinstance(source, Source):
            continue
        number = source.number
        if owners.get(number, sides).isdisjoint(sides):
            number = next(free for free in count(1) if free not in taken)
            taken.add(number)
        owners[number] = owners.get(number, frozenset()) | sides
        numbers[place] = number
    return numbers


def _all_numbers(states: TwoStates) -> Iterable[int]:
    for brief in states.briefs.values():
        yield from (source.number for source in brief.sources)
        yield from (number for fact in brief.facts for number in fact.citations)


def _renumbered(
    states: TwoStates, item: Item, side: Side, place: int, numbers: Mapping[int, int]
) -> Item:
    match item:
        case Source():
            return replace(item, number=numbers[place])
        case Fact():
            rows = ((states.source_row(side, number), number) for number in item.citations)
            cited = tuple(number if row is None else numbers[row] for row, number in rows)
            return replace(item, citations=cited)
    return item
