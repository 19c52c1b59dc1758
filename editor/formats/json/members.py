"""A brief as the members that its JSON has, in their canonical order."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from editor.brief.model import Brief, Dismissal, Fact, Narrative, Other, Prediction, Source
from editor.formats.json.record import VERSION


@dataclass(frozen=True, slots=True)
class Raw:
    """A value as it stands in a file."""

    text: str


Value: TypeAlias = "str | int | Object | Array | Raw"
Object: TypeAlias = dict[str, Value]
Array: TypeAlias = tuple[tuple[Hashable, Value], ...]
"""Elements, each with a key by which it is known again after it moved."""

LEFT_OUT_WHEN_EMPTY = ("date", "url", "note", "other", "editor", "words", "dismissed")

_Item = TypeVar("_Item", Fact, Source, Narrative, Prediction, Other)


def members(brief: Brief) -> Object:
    """All members of ``brief``."""
    return _filled(
        {
            "format": "brief",
            "version": VERSION,
            "title": brief.title,
            "date": brief.date,
            "facts": _items(brief.facts, _fact),
            "sources": _items(brief.sources, _source),
            "narratives": _items(brief.narratives, _narrative),
            "predictions": _items(brief.predictions, _prediction),
            "other": _items(brief.other, _other),
            "editor": _filled({"words": _plain(brief.words), "dismissed": _dismissed(brief)}),
        }
    )


def _filled(members: Object) -> Object:
    return {key: value for key, value in members.items() if value or key not in LEFT_OUT_WHEN_EMPTY}


def _items(items: tuple[_Item, ...], spelled: Callable[[_Item], Object]) -> Array:
    return tuple((item.id, _filled(spelled(item))) for item in items)


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
