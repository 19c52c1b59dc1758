"""What there is to choose between two states of a brief: keep mine or take theirs, one by one."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from editor.brief.addresses import names_in_words
from editor.brief.compare import said_by
from editor.brief.model import Dismissal, Item, ItemId, Other, Part
from editor.brief.two_states import PARTS, Row, Side, TwoStates

WHOLE = ("title", "date", "other", "words", "dismissed")
"""What is chosen as a whole, by the names of a brief's fields."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something in which two states differ.

    ``field`` is a field of the brief, and ``row`` the item of that part, None for its order or for
    all of it. ``name`` is what people call it. ``mine``, ``theirs`` and ``base`` are what stands
    there, None where that is nothing. ``suggested`` is the side that alone changed it; in a
    ``conflict`` both did, or nobody knows.
    """

    field: str
    row: int | None
    name: str
    mine: str | None
    theirs: str | None
    base: str | None
    suggested: Side
    conflict: bool


def choices(states: TwoStates) -> tuple[Choice, ...]:
    """All that differs, in the order of a brief; nothing where both say the same."""
    return tuple(_choices(states))


def _choices(states: TwoStates) -> Iterator[Choice]:
    for field in WHOLE[:2]:
        yield from _of_field(states, field)
    names = {side: names_in_words(brief) for side, brief in states.briefs.items()}
    for part in PARTS:
        for place in states.order(part, Side.MINE):
            if states.differs(states.rows[part][place]):
                yield _of_row(states, part, place, names)
        yield from _of_order(states, part)
    for field in WHOLE[2:]:
        yield from _of_field(states, field)


def _of_field(states: TwoStates, field: str) -> Iterator[Choice]:
    mine, theirs = (getattr(states.briefs[side], field) for side in Side)
    if mine == theirs:
        return
    base = getattr(states.base, field) if states.base else None
    side, conflict = _judged(mine != base, theirs != base, known=states.base is not None)
    my, their, old = map(_shown, (mine, theirs, base))
    yield Choice(field, None, _NAMES[field], my, their, old, side, conflict)


def _of_row(
    states: TwoStates, part: Part, place: int, names: dict[Side, dict[ItemId | Part, str]]
) -> Choice:
    row = states.rows[part][place]
    changed = (states.changed(row, side) for side in Side)
    side, conflict = _judged(*changed, known=states.base is not None)
    name = names[Side.MINE][row.mine.id] if row.mine else ""
    if row.theirs and not row.mine:
        name = names[Side.THEIRS][row.theirs.id]
    mine, theirs, base = (_said(item, row) for item in (row.mine, row.theirs, row.base))
    return Choice(part.value, place, name, mine, theirs, base, side, conflict)


def _of_order(states: TwoStates, part: Part) -> Iterator[Choice]:
    mine, theirs, base = (
        states.places(part, Side.MINE),
        states.places(part, Side.THEIRS),
        states.base_places(part),
    )
    common = set(mine) & set(theirs)
    mine, theirs = ([place for place in order if place in common] for order in (mine, theirs))
    if mine == theirs:
        return
    old = [place for place in base if place in common]
    still = [[place for place in order if place in set(old)] for order in (mine, theirs)]
    side, conflict = _judged(*(order != old for order in still), known=states.base is not None)
    my, their, before = (_order_of(states, part, order) for order in (mine, theirs, old))
    yield Choice(part.value, None, f"order of the {part}", my, their, before, side, conflict)


def _judged(mine: bool, theirs: bool, *, known: bool) -> tuple[Side, bool]:
    """Whose state is suggested where these changed, and whether that is but a guess."""
    if not known or mine == theirs:
        return Side.MINE, True
    return (Side.MINE if mine else Side.THEIRS), False


def _said(item: Item | None, row: Row) -> str | None:
    if item is None:
        return None
    notes = {each.note for each in (row.mine, row.theirs) if each}
    text = said_by(item)
    return f"{text} ({item.note})" if len(notes) > 1 and item.note else text


def _order_of(states: TwoStates, part: Part, order: list[int]) -> str:
    """The items in this order, by the names that they have in mine."""
    names = names_in_words(states.briefs[Side.MINE])
    items = (states.rows[part][place].mine for place in order)
    return ", ".join(names[item.id] for item in items if item)


def _shown(value: Hashable) -> str | None:
    match value:
        case str():
            return value or None
        case tuple():
            return "\n".join(map(_line, value)) or None
    return None


def _line(value: object) -> str:
    match value:
        case Other(text=text):
            return text
        case Dismissal(code, item, quote):
            return " ".join(filter(None, (code, item, quote)))
    return str(value)


_NAMES = {
    "title": "title",
    "date": "date",
    "other": "other text",
    "words": "words that are no mistakes",
    "dismissed": "dismissed problems",
}
