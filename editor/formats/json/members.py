"""A brief as the members that its JSON has, in their canonical order."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TypeAlias

from editor.brief.model import Brief, Dismissal, Fact, Item, Narrative, Other, Prediction, Source
from editor.formats.json.record import VERSION


@dataclass(frozen=True, slots=True)
class Raw:
    """A value as it stands in a file."""

    text: str


Value: TypeAlias = "str | int | Object | Array | Raw"
Object: TypeAlias = dict[str, Value]
Array: TypeAlias = tuple[tuple[Hashable, Value], ...]
"""Elements, each with a key by which it is known again after it moved."""

PARTS = ("facts", "sources", "narratives", "predictions", "other")
"""The members that are lists of items."""

LEFT_OUT_WHEN_EMPTY = ("date", "url", "note", "other", "editor", "words", "dismissed")


def members(brief: Brief) -> Object:
    """All members of ``brief``."""
    return _filled(
        {
            "format": "brief",
            "version": VERSION,
            "title": brief.title,
            "date": brief.date,
            **{part: _items(getattr(brief, part)) for part in PARTS},
            "editor": _filled({"words": _plain(brief.words), "dismissed": _dismissed(brief)}),
        }
    )


def _filled(members: Object) -> Object:
    return {key: value for key, value in members.items() if value or key not in LEFT_OUT_WHEN_EMPTY}


def _items(items: tuple[Item | Other, ...]) -> Array:
    return tuple((item.id, members_of(item)) for item in items)


def members_of(item: Item | Other) -> Object:
    """All members of ``item``."""
    match item:
        case Fact():
            return _filled(_fact(item))
        case Source():
            return _filled(_source(item))
        case Narrative():
            return _filled(_narrative(item))
        case Prediction():
            return _filled(_prediction(item))
        case Other():
            return _filled(_other(item))


def _plain(values: tuple[int, ...] | tuple[str, ...]) -> Array:
    return tuple((value, value) for value in values)


def _fact(fact: Fact) -> Object:
    return {"text": fact.text, "citations": _plain(fact.citations), "note": fact.note}


def _source(source: Source) -> Object:
    return {
        "number": source.number,
        "name": source.name,
        "url": source.url,
        "note": source.note,
    }


def _narrative(narrative: Narrative) -> Object:
    return {
        "stance": narrative.stance,
        "provider": narrative.provider,
        "text": narrative.text,
        "note": narrative.note,
    }


def _prediction(prediction: Prediction) -> Object:
    return {"text": prediction.text, "note": prediction.note}


def _other(other: Other) -> Object:
    return {"after": other.after.value, "text": other.text}


def _dismissed(brief: Brief) -> Array:
    return tuple((dismissal, _dismissal(dismissal)) for dismissal in brief.dismissed)


def _dismissal(dismissal: Dismissal) -> Object:
    return {
        "code": dismissal.code,
        "item": dismissal.item,
        "quote": dismissal.quote,
        "reason": dismissal.reason,
    }
