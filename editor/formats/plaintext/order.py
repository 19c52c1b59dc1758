"""In what order the elements of a changed brief stand, so that as many as can stay in place."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterable
from typing import NamedTuple

from editor.brief.edits import items_of
from editor.brief.model import Brief, Item, Other, Part
from editor.formats.plaintext.headings import heading
from editor.formats.plaintext.record import Kind, TextRecord

NEW = -1
_ITEM_KINDS = {
    Part.FACTS: (Kind.FACT,),
    Part.SOURCES: (Kind.LISTED_SOURCE, Kind.SOURCE),
    Part.NARRATIVES: (Kind.NARRATIVE,),
    Part.PREDICTIONS: (Kind.PREDICTION,),
}


class Slot(NamedTuple):
    """An element of the text to be written.

    ``item`` is the title's text for a title and None for a heading; ``place`` is the index among
    the record's elements of the one that it was, or NEW.
    """

    kind: Kind
    part: Part
    item: Item | Other | str | None
    place: int


def arranged(record: TextRecord, brief: Brief, headed: Container[Part] = ()) -> list[Slot]:
    """The elements of ``brief`` in the order of the text that ``record`` tells of.

    ``headed`` are parts whose sections get the heading that they did without.
    """
    return _Arrangement(record, headed).slots(brief)


class _Arrangement:
    def __init__(self, record: TextRecord, headed: Container[Part]) -> None:
        self._headed = headed
        self._elements = record.elements
        self._by_id = record.by_id
        self._kept: dict[int, Slot] = {}
        self._behind: dict[int, list[Slot]] = defaultdict(list)

    def slots(self, brief: Brief) -> list[Slot]:
        titled = heading(brief.title)
        for part in Part:
            if part is Part.TITLE:
                self._keep(Kind.TITLE, brief.title)
            others = [other for other in brief.other if other.after is part]
            if part in _ITEM_KINDS:
                items = items_of(brief, part)
                doubled = titled is not None and titled.part is part
                self._add_headings(part, filled=bool(items or others), doubled=doubled)
                self._add_items(part, items)
            self._add_others(part, others)
        slots = list(self._behind[NEW])
        for place in range(len(self._elements)):
            if place in self._kept:
                slots.append(self._kept[place])
            slots += self._behind.get(place, ())
        return slots

    def _keep(self, kind: Kind, item: str) -> None:
        for place, element in enumerate(self._elements):
            if element.kind is kind:
                self._kept[place] = Slot(kind, element.part, item, place)

    def _add_headings(self, part: Part, *, filled: bool, doubled: bool) -> None:
        """Keep a section's headings; add one where none stands and it is needed.

        A ``filled`` section needs it if nothing of it stands yet, and any section if its heading is
        ``doubled`` by the title: ``# Facts`` is a title only above another "Facts".
        """
        old = [place for place, element in enumerate(self._elements) if element.part is part]
        headings = [place for place in old if self._elements[place].kind is Kind.HEADING]
        for place in headings:
            self._kept[place] = Slot(Kind.HEADING, part, None, place)
        if not headings and (doubled or (filled and (part in self._headed or not old))):
            anchor = old[0] - 1 if old else self._last_of(part)
            self._behind[anchor].append(Slot(Kind.HEADING, part, None, NEW))

    def _add_items(self, part: Part, items: tuple[Item, ...]) -> None:
        old = self._places(part, _ITEM_KINDS[part])
        if old:
            kind, anchor = self._elements[old[0]].kind, old[0] - 1
        elif items:
            kind, anchor = _ITEM_KINDS[part][0], self._start_of(part)
        else:
            return
        self._add(kind, part, items, anchor)

    def _add_others(self, part: Part, others: list[Other]) -> None:
        old = self._places(part, (Kind.OTHER,))
        anchor = old[0] - 1 if old else self._last_of(part)
        self._add(Kind.OTHER, part, others, anchor)

    def _add(self, kind: Kind, part: Part, items: Iterable[Item | Other], anchor: int) -> None:
        placed = [(item, self._place(item, kind, part)) for item in items]
        staying = _longest_rise([place for _, place in placed if place != NEW])
        for item, place in placed:
            slot = Slot(self._kind(place, anchor, kind), part, item, place)
            if place in staying:
                self._kept[place] = slot
                anchor = place
            else:
                self._behind[anchor].append(slot)

    def _kind(self, place: int, anchor: int, usual: Kind) -> Kind:
        """A file may list sources in both ways: each stays as it was, a new one is as above it."""
        listed = _ITEM_KINDS[Part.SOURCES]
        model = anchor if place == NEW else place
        if usual not in listed or model == NEW:
            return usual
        kind = self._elements[model].kind
        return kind if kind in listed else usual

    def _place(self, item: Item | Other, kind: Kind, part: Part) -> int:
        place = self._by_id.get(item.id, NEW)
        if place == NEW:
            return NEW
        element = self._elements[place]
        return (
            place
            if element.part is part and (element.kind is Kind.OTHER) is (kind is Kind.OTHER)
            else NEW
        )

    def _places(self, part: Part, kinds: tuple[Kind, ...]) -> list[int]:
        return [
            place
            for place, element in enumerate(self._elements)
            if element.part is part and element.kind in kinds
        ]

    def _start_of(self, part: Part) -> int:
        """Behind which element a section without items begins."""
        for place, element in enumerate(self._elements):
            if element.kind is Kind.HEADING and element.part is part:
                return place
        return self._last_of(part)

    def _last_of(self, part: Part) -> int:
        """The last element of ``part``, or of the nearest one before it that the text has."""
        order = list(Part)
        best, found = NEW, -1
        for place, element in enumerate(self._elements):
            rank = order.index(element.part)
            if best <= rank <= order.index(part):
                best, found = rank, place
        return found


def _longest_rise(places: list[int]) -> set[int]:
    """The most of ``places`` that can stay where they are: a longest rising run of them."""
    tails: list[int] = []
    before: dict[int, int | None] = {}
    ends: list[int] = []
    for place in places:
        index = bisect_left(tails, place)
        before[place] = ends[index - 1] if index else None
        tails[index : index + 1] = [place]
        ends[index : index + 1] = [place]
    run: set[int] = set()
    place_or_none = ends[-1] if ends else None
    while place_or_none is not None:
        run.add(place_or_none)
        place_or_none = before[place_or_none]
    return run
