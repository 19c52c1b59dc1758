"""The texts of a brief in reading order, and places in them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple, TypeVar

from editor.brief.edits import items_of
from editor.brief.model import Brief, Item, ItemId, Part
from editor.brief.value import value

_FIELDS = {
    Part.FACTS: ("text", "note"),
    Part.SOURCES: ("name", "url", "note"),
    Part.NARRATIVES: ("stance", "provider", "text", "note"),
    Part.PREDICTIONS: ("text", "note"),
}

FieldName = tuple[ItemId | None, str]
"""An item and the name of its field; the title has no item."""

ItemT = TypeVar("ItemT", bound=Item)


class Text(NamedTuple):
    """What stands in a field."""

    item: ItemId | None
    field: str
    text: str


@value
class Place:
    """Code points ``start`` to ``end`` of a field, end exclusive."""

    item: ItemId | None
    field: str
    start: int
    end: int


def texts_of(brief: Brief) -> Iterator[Text]:
    """All texts of ``brief``, its links and notes too; citations and numbers are none."""
    yield Text(None, "title", brief.title)
    for part, fields in _FIELDS.items():
        for item in items_of(brief, part):
            for field in fields:
                yield Text(item.id, field, getattr(item, field))


def with_texts(brief: Brief, texts: Mapping[FieldName, str]) -> Brief:
    """``brief`` with these texts in their fields; every other item stays the very same."""
    fields_of: dict[ItemId | None, dict[str, Any]] = {}
    for (item, field), text in texts.items():
        fields_of.setdefault(item, {})[field] = text
    return replace(
        brief,
        title=texts.get((None, "title"), brief.title),
        facts=_with_fields(brief.facts, fields_of),
        sources=_with_fields(brief.sources, fields_of),
        narratives=_with_fields(brief.narratives, fields_of),
        predictions=_with_fields(brief.predictions, fields_of),
    )


def _with_fields(
    items: Iterable[ItemT], fields_of: Mapping[ItemId | None, dict[str, Any]]
) -> tuple[ItemT, ...]:
    return tuple(
        replace(item, **fields_of[item.id]) if item.id in fields_of else item for item in items
    )
