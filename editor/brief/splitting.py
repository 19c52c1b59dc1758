"""Parting an item in two, and joining two into one.

Nothing that was written is lost on the way: two items whose labels or links contradict each other
are not joined.
"""

from dataclasses import replace
from typing import Any

from editor.brief.edits import (
    index_of,
    insert_item,
    is_blank,
    items_of,
    part_of,
    remove_item,
    replace_item,
)
from editor.brief.model import EDGES, Brief, Fact, Item, Narrative, Prediction, Source


def main_field(item: Item) -> str:
    """The attribute that is split and joined: the name of a source, else the text."""
    return "name" if isinstance(item, Source) else "text"


def main_text(item: Item) -> str:
    """The name of a source, the text of any other item."""
    return item.name if isinstance(item, Source) else item.text


def split_item(brief: Brief, item: Item, start: int, end: int) -> Brief:
    """The brief in which what stands behind ``end`` in the text of ``item`` is the next item.

    ``start`` and ``end`` are code points of its text, or of a source's name; what stands between
    them goes, and so do spaces around. Citations go with the second part, for they stand at the
    end of what they support; a note stays with the first. Both parts of a narrative have its
    stance and provider. A source keeps its number and citations; the second part is a new source.
    Where nothing stands behind, or nothing before, ``item`` stays whole and gets an empty
    neighbour on that side.
    """
    text = main_text(item)
    before, behind = text[:start].rstrip(EDGES), text[end:].lstrip(EDGES)
    place = index_of(items_of(brief, part_of(item)), item.id)
    if before and behind:
        first, second = _parts(item, before, behind)
        return insert_item(replace_item(brief, first), second, place + 1)
    left = before or behind
    if left != text:
        brief = replace_item(brief, _with_text(item, left))
    return insert_item(brief, _empty(item), place if behind else place + 1)


def joinable(first: Item, second: Item) -> bool:
    """Whether the two can be one without a loss: no stance, provider or link against another."""
    if isinstance(first, Narrative) and isinstance(second, Narrative):
        return _agree(first.stance, second.stance) and _agree(first.provider, second.provider)
    if isinstance(first, Source) and isinstance(second, Source):
        return _agree(first.url, second.url)
    return type(first) is type(second)


def join_items(brief: Brief, first: Item, second: Item) -> Brief:
    """The brief in which ``first`` has taken in ``second``, which stands behind it.

    Texts and notes are joined by a space, citations united. Who cited the second source cites the
    first now. An empty item is only removed. ValueError where the two are not ``joinable``.
    """
    if not joinable(first, second):
        raise ValueError("items that contradict each other can't be joined")
    if is_blank(first) or is_blank(second):
        return remove_item(brief, second if is_blank(second) else first)
    if isinstance(first, Source) and isinstance(second, Source):
        brief = _cited_as(brief, second, first)
    return remove_item(replace_item(brief, joined(first, second)), second)


def joined(first: Item, second: Item) -> Item:
    """``first`` with all that ``second`` says behind it."""
    match first, second:
        case Fact(), Fact():
            more = tuple(each for each in second.citations if each not in first.citations)
            return _united(replace(first, citations=first.citations + more), second)
        case Narrative(), Narrative():
            stance, provider = first.stance or second.stance, first.provider or second.provider
            return _united(replace(first, stance=stance, provider=provider), second)
        case Source(), Source():
            return _united(replace(first, url=first.url or second.url), second)
    return _united(first, second)


def _agree(one: str, two: str) -> bool:
    return not one or not two or one == two


def _united(first: Item, second: Item) -> Item:
    text = _spaced(main_text(first), main_text(second))
    return replace(_with_text(first, text), note=_spaced(first.note, second.note))


def _spaced(one: str, two: str) -> str:
    return f"{one} {two}" if one and two else one or two


def _with_text(item: Item, text: str) -> Item:
    changes: dict[str, Any] = {main_field(item): text}
    return replace(item, **changes)


def _empty(item: Item) -> Item:
    return Source(0) if isinstance(item, Source) else type(item)()


def _parts(item: Item, before: str, behind: str) -> tuple[Item, Item]:
    match item:
        case Fact():
            first: Item = replace(item, text=before, citations=())
            return first, Fact(behind, item.citations)
        case Narrative():
            return replace(item, text=before), Narrative(item.stance, item.provider, behind)
        case Source():
            return replace(item, name=before), Source(0, behind)
    return replace(item, text=before), Prediction(behind)


def _cited_as(brief: Brief, old: Source, new: Source) -> Brief:
    """The brief in which ``new`` is cited for ``old``, if that number is its alone."""
    if sum(source.number == old.number for source in brief.sources) > 1:
        return brief
    return replace(brief, facts=tuple(_recited(fact, old, new) for fact in brief.facts))


def _recited(fact: Fact, old: Source, new: Source) -> Fact:
    if old.number not in fact.citations:
        return fact
    numbers = (new.number if number == old.number else number for number in fact.citations)
    return replace(fact, citations=tuple(dict.fromkeys(numbers)))
