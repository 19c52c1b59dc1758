"""Knowing the items of a brief again in a text that was read anew.

Reading gives every item a new id. Where the text is one that the editor itself wrote or mended, the
items are those it knows: they keep their ids, and with them caret, focus and history; and they keep
what the text has no room for.
"""

from collections import defaultdict, deque
from collections.abc import Hashable, Iterator
from dataclasses import replace
from typing import Any

from editor.brief.companion import companion_of, joined
from editor.brief.model import Brief, Fact, Item, ItemId, Narrative, Other, Prediction, Source
from editor.brief.outlets import Outlets
from editor.formats.files import FileRecord, read_text_of, written
from editor.formats.json.record import JsonRecord
from editor.formats.reading import Reading

_NOTED = ("facts", "sources", "narratives", "predictions")
_PARTS = (*_NOTED, "other")


def as_saved(brief: Brief, record: FileRecord, outlets: Outlets) -> Reading[FileRecord]:
    """What reading gives for ``brief`` as it would be saved now; LossError where it can't be."""
    text = written(brief, record, outlets)
    return recognised(read_text_of(text, record, outlets), brief)


def recognised(reading: Reading[FileRecord], known: Brief) -> Reading[FileRecord]:
    """``reading`` with the ids that its items have in ``known``, and what no text holds of them."""
    reading = identified(reading, known)
    if isinstance(reading.record, JsonRecord):
        return reading
    brief, left = joined(reading.brief, companion_of(known))
    brief = _noted(brief, left)
    return replace(reading, brief=brief, record=reading.record.renamed(brief, {}))


def identified(reading: Reading[FileRecord], known: Brief) -> Reading[FileRecord]:
    """``reading`` with the ids that its items have in ``known``, and nothing else of that."""
    ids = dict(_ids(reading.brief, known))
    brief = _renamed(reading.brief, ids)
    departures = tuple(
        replace(each, item=ids.get(each.item, each.item)) if isinstance(each.item, ItemId) else each
        for each in reading.departures
    )
    return Reading(brief, reading.record.renamed(brief, ids), departures)


def _noted(brief: Brief, left: Brief) -> Brief:
    """``brief`` with what is ``left`` of a companion, by ids: an item keeps its note reworded."""
    if left == Brief():
        return brief
    notes: dict[ItemId, dict[str, Any]] = {
        item.id: {name: getattr(item, name) for name in ("note", "url") if getattr(item, name, "")}
        for part in _NOTED
        for item in getattr(left, part)
    }
    changes: dict[str, Any] = {
        part: tuple(replace(item, **notes.get(item.id, {})) for item in getattr(brief, part))
        for part in _NOTED
    }
    return replace(brief, **changes)


def _renamed(brief: Brief, ids: dict[ItemId, ItemId]) -> Brief:
    changes: dict[str, Any] = {
        part: tuple(replace(item, id=ids.get(item.id, item.id)) for item in getattr(brief, part))
        for part in _PARTS
    }
    return replace(brief, **changes)


def _ids(brief: Brief, known: Brief) -> Iterator[tuple[ItemId, ItemId]]:
    for part in _PARTS:
        yield from _matched(getattr(brief, part), getattr(known, part))


def _matched(
    items: tuple[Item | Other, ...], known: tuple[Item | Other, ...]
) -> Iterator[tuple[ItemId, ItemId]]:
    """Items that say the same are the same, in their order; those left over as they stand."""
    waiting: dict[Hashable, deque[ItemId]] = defaultdict(deque)
    for item in known:
        waiting[_content(item)].append(item.id)
    left = []
    for item in items:
        same = waiting[_content(item)]
        if same:
            yield item.id, same.popleft()
        else:
            left.append(item.id)
    unknown = {id_ for ids in waiting.values() for id_ in ids}
    yield from zip(left, (item.id for item in known if item.id in unknown), strict=False)


def _content(item: Item | Other) -> Hashable:
    match item:
        case Fact(text, citations):
            return text, citations
        case Source(number, name):
            return number, name
        case Narrative(stance, provider, text):
            return stance, provider, text
        case Prediction(text):
            return text
        case Other(after, text):
            return after, text
