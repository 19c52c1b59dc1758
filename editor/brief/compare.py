"""Two briefs compared, item by item: what came, what went, what changed, what moved."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from editor.brief.addresses import short_names
from editor.brief.edits import items_of
from editor.brief.matching import Pair, matched, out_of_order, swapped
from editor.brief.model import Brief, Fact, Item, ItemId, Narrative, Part, Source

_PARTS = (Part.FACTS, Part.SOURCES, Part.NARRATIVES, Part.PREDICTIONS)
_FIELDS = ("stance", "provider", "text", "name", "url")


Names: TypeAlias = Callable[[Brief], Mapping[ItemId | Part, str]]
"""What the items of a brief are called."""


class Change(StrEnum):
    """What became of an item."""

    CHANGED = "changed"
    NEW = "new"
    REMOVED = "removed"
    REPLACED = "replaced"
    MOVED = "moved"
    SWAPPED = "swapped"


@dataclass(frozen=True, slots=True)
class Difference:
    """What became of one item, of the title or the date; or of two that changed places.

    ``old`` and ``new`` are its names then and now (``F3``, ``source 2``), one of them empty where
    it came or went. ``before`` and ``after`` are its texts, ``fields`` those that changed, ``item``
    is its id in the new brief, and ``part`` what it is an item of.
    """

    change: Change
    old: str = ""
    new: str = ""
    before: str = ""
    after: str = ""
    fields: tuple[str, ...] = ()
    item: ItemId | None = None
    part: Part | None = None


def compare(old: Brief, new: Brief, names: Names = short_names) -> tuple[Difference, ...]:
    """What became of ``old`` on its way to ``new``, part by part; ``names`` are those of its items.

    Notes are no difference: no reader sees them. What changed and moved is both.
    """
    return tuple(_Comparison(old, new, names).differences())


def summary(differences: Iterable[Difference]) -> str:
    """``F2 changed, F5 new, F4 and F5 swapped, source 3 replaced``; empty where nothing changed."""
    return ", ".join(map(_told, differences))


def said_by(item: Item) -> str:
    """What ``item`` says in one text: citations, stance, provider and link along with it."""
    match item:
        case Source():
            return " ".join(filter(None, (item.name, item.url)))
        case Narrative():
            label = ", ".join(filter(None, (item.stance, item.provider)))
            return ". ".join(filter(None, (label, item.text)))
        case Fact() if item.citations:
            return f"{item.text} [{', '.join(map(str, item.citations))}]"
    return item.text


class _Comparison:
    def __init__(self, old: Brief, new: Brief, names: Names) -> None:
        self._old, self._new = old, new
        self._old_names, self._names = names(old), names(new)
        self._pairs = {part: matched(items_of(old, part), items_of(new, part)) for part in _PARTS}
        self._numbers = {
            was.number: now.number
            for was, now in self._pairs[Part.SOURCES]
            if isinstance(was, Source) and isinstance(now, Source)
        }

    def differences(self) -> Iterator[Difference]:
        for field in ("title", "date"):
            before, after = getattr(self._old, field), getattr(self._new, field)
            if before != after:
                yield Difference(Change.CHANGED, field, field, before, after, (field,))
        for part in _PARTS:
            for difference in (*self._of_items(part), *self._of_places(part)):
                yield replace(difference, part=part)

    def _of_items(self, part: Part) -> Iterator[Difference]:
        before = {now.id: was for was, now in self._pairs[part]}
        for now in items_of(self._new, part):
            was = before.get(now.id)
            if was is None:
                yield self._between(Change.NEW, None, now)
                continue
            fields = tuple(self._changed_fields(was, now))
            if fields:
                change = Change.REPLACED if "name" in fields else Change.CHANGED
                yield replace(self._between(change, was, now), fields=fields)
        kept = {was.id for was, _ in self._pairs[part]}
        for was in items_of(self._old, part):
            if was.id not in kept:
                yield self._between(Change.REMOVED, was, None)

    def _changed_fields(self, was: Item, now: Item) -> Iterator[str]:
        for name in _FIELDS:
            if getattr(was, name, "") != getattr(now, name, ""):
                yield name
        if isinstance(was, Fact) and isinstance(now, Fact):
            # A source that only got another number is cited as before.
            renumbered = tuple(self._numbers.get(each, each) for each in was.citations)
            if renumbered != now.citations:
                yield "citations"

    def _of_places(self, part: Part) -> Iterator[Difference]:
        pairs = self._pairs[part]
        order = _order(pairs, items_of(self._old, part))
        for one, other in swapped(order):
            names = self._names[pairs[one][1].id], self._names[pairs[other][1].id]
            yield Difference(Change.SWAPPED, *names)
        for place in sorted(out_of_order(order)):
            yield self._between(Change.MOVED, *pairs[place])

    def _between(self, change: Change, was: Item | None, now: Item | None) -> Difference:
        return Difference(
            change,
            self._old_names[was.id] if was else "",
            self._names[now.id] if now else "",
            said_by(was) if was else "",
            said_by(now) if now else "",
            item=now.id if now else None,
        )


def _order(pairs: list[Pair], old: tuple[Item, ...]) -> list[int]:
    """Where the items of ``pairs`` stood among each other in ``old``."""
    kept = {was.id for was, _ in pairs}
    ranks = {item.id: rank for rank, item in enumerate(each for each in old if each.id in kept)}
    return [ranks[was.id] for was, _ in pairs]


def _told(difference: Difference) -> str:
    match difference:
        case Difference(Change.SWAPPED, old, new):
            return f"{old} and {new} swapped"
        case Difference(Change.MOVED, old, new):
            return f"{old} moved to {new}"
        case Difference(Change.CHANGED, _, new, fields=("citations",)):
            return f"{new} cites other sources"
        case Difference(Change.CHANGED, _, new, fields=("url",)):
            return f"{new} has another link"
    return f"{difference.new or difference.old} {difference.change}"
