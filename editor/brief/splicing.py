"""Putting items in where the text of another one was cut."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from editor.brief.edits import index_of, is_blank, items_of, part_of
from editor.brief.merging import with_sources
from editor.brief.model import EDGES, Brief, Fact, Item, ItemId, Narrative, Prediction, Source
from editor.brief.value import value

Worded = Fact | Narrative | Prediction


@value
class Cut:
    """The text of ``item`` in two: what stands before the place, and what stands behind it."""

    item: Worded
    before: str
    behind: str


@value
class Spliced:
    """The new brief, and where what was put in ends: in which item, behind how many characters."""

    brief: Brief
    item: ItemId
    position: int


def splice(brief: Brief, cut: Cut, items: Sequence[Worded], *, begun: bool, ended: bool) -> Spliced:
    """``brief`` with ``items``, at least one of the kind of the cut one, where that was cut.

    The first goes on from what stands before the cut if that has ``begun`` it, or is nothing; what
    stands behind goes on from the last unless that has ``ended``. Citations of the cut item stay
    at the end of its text.
    """
    head, tail = _halves(cut)
    parts = list(items)
    if (begun or not cut.before) and _go_together(head, parts[0]):
        parts[0] = _joined(head, parts[0])
    else:
        parts.insert(0, _trimmed(head))
    end = parts[-1]
    if tail is not None and not ended:
        parts[-1] = _joined(end, tail)
    elif tail is not None:
        parts.append(_trimmed(tail))
    return Spliced(_in_place_of(brief, cut.item, parts), end.id, len(end.text))


def put_sources(brief: Brief, blank: Source, sources: Sequence[Source]) -> Brief:
    """``brief`` with ``sources``; if nobody wrote in ``blank`` yet, one of them stands there."""
    known = {source.name.casefold() for source in brief.sources}
    new = [source for source in sources if source.name.casefold() not in known]
    if is_blank(blank) and new:
        first = next((source for source in new if source.number == blank.number), new[0])
        filled = replace(first, number=blank.number, id=blank.id)
        places = (filled if source.id is blank.id else source for source in brief.sources)
        brief = replace(brief, sources=tuple(places))
        sources = [source for source in sources if source is not first]
    return with_sources(brief, Brief(sources=tuple(sources)))[0]


def _halves(cut: Cut) -> tuple[Worded, Worded | None]:
    item = cut.item
    if not cut.behind:
        return replace(item, text=cut.before), None
    tail = replace(item, text=cut.behind, note="", id=ItemId())
    head = replace(item, text=cut.before)
    return replace(head, citations=()) if isinstance(head, Fact) else head, tail


def _trimmed(item: Worded) -> Worded:
    return replace(item, text=item.text.strip(EDGES))


def _go_together(one: Worded, other: Worded) -> bool:
    """Whether two items can be one: narratives of different sides can't."""
    if isinstance(one, Narrative) and isinstance(other, Narrative):
        labels = ((one.stance, other.stance), (one.provider, other.provider))
        return not any(mine and yours and mine != yours for mine, yours in labels)
    return True


def _joined(one: Worded, other: Worded) -> Worded:
    changes: dict[str, Any] = {
        "text": one.text + other.text,
        "note": one.note or other.note,
    }
    if isinstance(one, Fact) and isinstance(other, Fact):
        changes["citations"] = tuple(dict.fromkeys((*one.citations, *other.citations)))
    elif isinstance(one, Narrative) and isinstance(other, Narrative):
        changes |= {
            "stance": one.stance or other.stance,
            "provider": one.provider or other.provider,
        }
    return replace(one, **changes)


def _in_place_of(brief: Brief, item: Item, parts: list[Worded]) -> Brief:
    part = part_of(item)
    items = items_of(brief, part)
    index = index_of(items, item.id)
    changes: dict[str, Any] = {part.value: (*items[:index], *parts, *items[index + 1 :])}
    return replace(brief, **changes)
