"""What a brief holds beyond its plain text, taken off and put back.

Plain text has room for titles, texts, names and numbers. Date, links, notes, words and dismissals
are kept in a *companion*: a brief of only those items that have such a thing, which are known again
by their texts.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace
from operator import attrgetter
from typing import TypeVar

from editor.brief.model import Brief, Fact, ItemId, Narrative, Prediction, Source

_Item = TypeVar("_Item", Fact, Source, Narrative, Prediction)


def companion_of(brief: Brief) -> Brief:
    """The part of ``brief`` that plain text has no room for; an empty brief where there is none.

    Items that read like one with a note come along, so that each finds its own place again.
    """
    return Brief(
        facts=tuple(replace(fact, citations=()) for fact in _with_like(brief.facts, _noted)),
        sources=_with_like(brief.sources, lambda source: bool(source.url or source.note)),
        narratives=_with_like(brief.narratives, _noted),
        predictions=_with_like(brief.predictions, _noted),
        date=brief.date,
        words=brief.words,
        dismissed=brief.dismissed,
    )


def joined(brief: Brief, companion: Brief) -> tuple[Brief, Brief]:
    """``brief`` with what its companion holds, and the rest of the companion that found no item.

    Of equal texts the first takes the first. A source is known by its number and name, else by its
    name; a narrative whose stance or provider changed is still known by its text.
    """
    facts, lost_facts = _dressed(brief.facts, companion.facts, (_text,), _with_note)
    sources, lost_sources = _dressed(
        brief.sources,
        companion.sources,
        (attrgetter("number", "name"), _text),
        lambda source, kept: replace(source, url=kept.url, note=kept.note),
    )
    narratives, lost_narratives = _dressed(
        brief.narratives,
        companion.narratives,
        (attrgetter("stance", "provider", "text"), _text),
        _with_note,
    )
    predictions, lost_predictions = _dressed(
        brief.predictions, companion.predictions, (_text,), _with_note
    )
    whole = replace(
        brief,
        facts=facts,
        sources=sources,
        narratives=narratives,
        predictions=predictions,
        date=companion.date,
        words=companion.words,
        dismissed=companion.dismissed,
    )
    rest = Brief(
        facts=lost_facts,
        sources=lost_sources,
        narratives=lost_narratives,
        predictions=lost_predictions,
    )
    return whole, companion_of(rest)


def _text(item: _Item) -> str:
    return item.name if isinstance(item, Source) else item.text


def _noted(item: _Item) -> bool:
    return bool(item.note)


def _with_note(item: _Item, kept: _Item) -> _Item:
    return replace(item, note=kept.note)


def _with_like(items: tuple[_Item, ...], has: Callable[[_Item], bool]) -> tuple[_Item, ...]:
    """The items that have something to keep, and all that read like one of them."""
    texts = {_text(item) for item in items if has(item)}
    return tuple(item for item in items if _text(item) in texts)


def _dressed(
    items: tuple[_Item, ...],
    kept: tuple[_Item, ...],
    keys: Iterable[Callable[[_Item], Hashable]],
    dress: Callable[[_Item, _Item], _Item],
) -> tuple[tuple[_Item, ...], tuple[_Item, ...]]:
    """``items`` with what was kept for them, by the first of ``keys`` that finds it; the rest."""
    found: dict[ItemId, _Item] = {}
    for key in keys:
        waiting: dict[Hashable, deque[_Item]] = defaultdict(deque)
        for one in kept:
            waiting[key(one)].append(one)
        for item in items:
            if item.id not in found and waiting[key(item)]:
                found[item.id] = waiting[key(item)].popleft()
        left = {one.id for ones in waiting.values() for one in ones}
        kept = tuple(one for one in kept if one.id in left)
    dressed = tuple(dress(item, found[item.id]) if item.id in found else item for item in items)
    return dressed, kept
