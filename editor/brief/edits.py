"""Pure edits: each takes a brief and gives a new one that shares what did not change.

Sources are numbered by their places: when one is inserted, moved or removed the numbers stay
where they are and the citations follow their sources, so that every citation stays true.
"""

from collections.abc import Iterable
from dataclasses import fields, replace
from itertools import count
from typing import Any, cast

from editor.brief.model import (
    LARGEST_NUMBER,
    Brief,
    Fact,
    Item,
    ItemId,
    Narrative,
    Part,
    Prediction,
    Source,
)

_PART_OF: dict[type[Item], Part] = {
    Fact: Part.FACTS,
    Source: Part.SOURCES,
    Narrative: Part.NARRATIVES,
    Prediction: Part.PREDICTIONS,
}


def part_of(item: Item) -> Part:
    """The part of a brief that ``item`` belongs to."""
    return _PART_OF[type(item)]


def items_of(brief: Brief, part: Part) -> tuple[Item, ...]:
    """The items of facts, sources, narratives or predictions, in order."""
    return cast("tuple[Item, ...]", getattr(brief, part.value))


def items_within(brief: Brief, characters: int, of_item: int) -> int:
    """How many items of ``brief``, in reading order, begin within so many ``characters``.

    Each item counts for ``of_item`` besides its own.
    """
    count = 0
    for part in _PART_OF.values():
        for item in items_of(brief, part):
            if characters <= 0:
                return count
            characters -= of_item + len(getattr(item, "text", ""))
            count += 1
    return count


def beginning(brief: Brief, count: int) -> Brief:
    """``brief`` with its first ``count`` items in reading order."""
    kept: dict[str, tuple[Item, ...]] = {}
    for part in _PART_OF.values():
        kept[part.value] = items_of(brief, part)[: max(count, 0)]
        count -= len(kept[part.value])
    changes = cast("dict[str, Any]", kept)
    return replace(brief, **changes)


def index_of(items: tuple[Item, ...], item_id: ItemId) -> int:
    """The place of the item with this id among ``items``; KeyError where there is none."""
    for index, item in enumerate(items):
        if item.id is item_id:
            return index
    raise KeyError(item_id)


def is_blank(item: Item) -> bool:
    """Whether nothing was put into ``item`` yet; a number alone is nothing."""
    parts = (part.name for part in fields(item) if part.compare and part.name != "number")
    return not any(getattr(item, part) for part in parts)


def replace_item(brief: Brief, item: Item) -> Brief:
    """The brief with ``item`` in place of the one that has the same id."""
    part = part_of(item)
    items = items_of(brief, part)
    index = index_of(items, item.id)
    return _with_items(brief, part, (*items[:index], item, *items[index + 1 :]))


def insert_item(brief: Brief, item: Item, index: int) -> Brief:
    """The brief with a new ``item`` at ``index`` of its part; a source gets the place's number."""
    part = part_of(item)
    items = items_of(brief, part)
    return _rearranged(brief, part, (*items[:index], item, *items[index:]))


def remove_item(brief: Brief, item: Item) -> Brief:
    """The brief without ``item``; a removed source takes the citations of it along."""
    part = part_of(item)
    items = items_of(brief, part)
    index = index_of(items, item.id)
    return _rearranged(brief, part, (*items[:index], *items[index + 1 :]))


def move_item(brief: Brief, item: Item, index: int) -> Brief:
    """The brief with ``item`` at ``index`` of its part."""
    part = part_of(item)
    rest = [other for other in items_of(brief, part) if other.id is not item.id]
    rest.insert(index, item)
    return _rearranged(brief, part, tuple(rest))


def cite(brief: Brief, fact: Fact, numbers: Iterable[int]) -> Brief:
    """The brief in which ``fact`` cites these sources too, each once."""
    citations = tuple(dict.fromkeys((*fact.citations, *numbers)))
    return replace_item(brief, replace(fact, citations=citations))


def cite_outlet(brief: Brief, fact: Fact, name: str) -> Brief:
    """The brief in which ``fact`` cites the source called ``name``, in any letter case.

    An outlet that is no source yet becomes the last one.
    """
    wanted = name.casefold()
    source = next((each for each in brief.sources if each.name.casefold() == wanted), None)
    if source is None:
        brief = insert_item(brief, Source(0, name), len(brief.sources))
        source = brief.sources[-1]
    return cite(brief, fact, (source.number,))


def _with_items(brief: Brief, part: Part, items: tuple[Item, ...]) -> Brief:
    changes: dict[str, Any] = {part.value: items}
    return replace(brief, **changes)


def _rearranged(brief: Brief, part: Part, items: tuple[Item, ...]) -> Brief:
    if part is Part.SOURCES:
        return _numbered_by_place(brief, cast("tuple[Source, ...]", items))
    return _with_items(brief, part, items)


def _numbered_by_place(brief: Brief, sources: tuple[Source, ...]) -> Brief:
    """The brief with ``sources`` under the numbers of their places, and citations that follow.

    Where a number is doubled nobody knows which source a citation means: then each source keeps
    its own number.
    """
    taken = [source.number for source in brief.sources]
    if len(set(taken)) == len(taken):
        places = [*taken, *([_new_number(brief, taken)] * (len(sources) - len(taken)))]
    else:
        places = [source.number or _new_number(brief, taken) for source in sources]
    numbered = tuple(
        source if source.number == number else replace(source, number=number)
        for source, number in zip(sources, places, strict=False)
    )
    numbers = _new_numbers(brief.sources, numbered)
    facts = tuple(_recited(fact, numbers) for fact in brief.facts)
    return replace(brief, sources=numbered, facts=facts)


def _new_number(brief: Brief, taken: list[int]) -> int:
    """The number behind all others; where that would be too large, the smallest that is free."""
    number = max(taken, default=0) + 1
    if number <= LARGEST_NUMBER:
        return number
    used = {*taken, *(cited for fact in brief.facts for cited in fact.citations)}
    return next(number for number in count(1) if number not in used)


def _new_numbers(old: tuple[Source, ...], new: tuple[Source, ...]) -> dict[int, int | None]:
    """Old number → new number, None for a removed source whose number no other one has."""
    now = {source.id: source.number for source in new}
    numbers: dict[int, int | None] = {}
    for source in old:
        if numbers.get(source.number) is None:
            numbers[source.number] = now.get(source.id)
    return numbers


def _recited(fact: Fact, numbers: dict[int, int | None]) -> Fact:
    citations = tuple(
        number
        for number in (numbers.get(cited, cited) for cited in fact.citations)
        if number is not None
    )
    return fact if citations == fact.citations else replace(fact, citations=citations)
