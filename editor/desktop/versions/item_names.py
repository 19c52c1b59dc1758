"""What is called how where two states are compared: “Fact 2”, “Order of the facts”."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from editor.brief.choices import Choice
from editor.brief.compare import Change, Difference
from editor.brief.model import Item, Part, Source
from editor.brief.two_states import Side, TwoStates
from editor.desktop.form.field_tables import SECTIONS, told

translate = QCoreApplication.translate

_WHOLE = {
    "title": QT_TRANSLATE_NOOP("Versions", "Title"),
    "date": QT_TRANSLATE_NOOP("Versions", "Date"),
    "other": QT_TRANSLATE_NOOP("Versions", "Other text"),
    "words": QT_TRANSLATE_NOOP("Versions", "Words that are no mistakes"),
    "dismissed": QT_TRANSLATE_NOOP("Versions", "Dismissed problems"),
}

_ORDERS = {
    "facts": QT_TRANSLATE_NOOP("Versions", "Order of the facts"),
    "sources": QT_TRANSLATE_NOOP("Versions", "Order of the sources"),
    "narratives": QT_TRANSLATE_NOOP("Versions", "Order of the narratives"),
    "predictions": QT_TRANSLATE_NOOP("Versions", "Order of the predictions"),
}

_ITEMS = {entry.part: entry.item for entry in SECTIONS}


def name_of_choice(states: TwoStates, choice: Choice) -> str:
    """What ``choice`` is about; an item goes by its number in the newer state, if it is there."""
    if choice.field in _WHOLE:
        return translate("Versions", str(_WHOLE[choice.field]))
    if choice.row is None:
        return translate("Versions", str(_ORDERS[choice.field]))
    part = Part(choice.field)
    row = states.rows[part][choice.row]
    side = Side.MINE if row.mine is not None else Side.THEIRS
    item = row.item(side)
    return "" if item is None else _name(part, _number(states, part, item, side))


def told_moves(part: Part, moves: Sequence[Difference]) -> str:
    """Where items of ``part`` went, and which changed places: a line each."""
    return "\n".join(_told(part, each) for each in moves)


def _told(part: Part, move: Difference) -> str:
    old, new = (_digits(name) for name in (move.old, move.new))
    if move.change is Change.SWAPPED:
        both = translate("Versions", "{one} and {other} changed places")
        return both.format(one=_name(part, old), other=_name(part, new))
    if old == new:  # what stood before it came or went
        return translate("Versions", "{item} moved").format(item=_name(part, new))
    moved = translate("Versions", "{item} moved to place {number}")
    return moved.format(item=_name(part, old), number=new)


def _digits(name: str) -> int:
    """The number in the name that a comparison has for an item."""
    return int("".join(filter(str.isdigit, name)))


def _name(part: Part, number: int) -> str:
    words = translate("Places", "{item} {number}")
    return words.format(item=told(_ITEMS[part]), number=number)


def _number(states: TwoStates, part: Part, item: Item, side: Side) -> int:
    if isinstance(item, Source):
        return item.number
    items: Sequence[Item] = getattr(states.briefs[side], part.value)
    return 1 + next(place for place, each in enumerate(items) if each.id is item.id)
