"""What becomes of *other* text: an item, a part of the one before, or nothing."""

from dataclasses import replace

from editor.brief.edits import insert_item, items_of, part_of, replace_item
from editor.brief.model import Brief, Fact, Item, Narrative, Other, Part, Prediction, Source
from editor.brief.splitting import joined

_ORDER = tuple(Part)


def remove_other(brief: Brief, other: Other) -> Brief:
    """The brief without this line; KeyError where it has none such."""
    rest = tuple(each for each in brief.other if each.id is not other.id)
    if len(rest) == len(brief.other):
        raise KeyError(other.id)
    return replace(brief, other=rest)


def other_as_item(brief: Brief, other: Other, item: Item) -> Brief:
    """The brief in which ``item`` stands for the line.

    It comes as near to the line's place as its part allows: a line from above the facts becomes
    the first of them, one from behind them the last.
    """
    part = part_of(item)
    above = _ORDER.index(other.after) < _ORDER.index(part)
    place = 0 if above else len(items_of(brief, part))
    return insert_item(remove_other(brief, other), item, place)


def has_neighbour(brief: Brief, other: Other) -> bool:
    """Whether there is something that the line stands behind: an item, or a title."""
    if other.after is Part.TITLE:
        return bool(brief.title)
    return other.after is not Part.START and bool(items_of(brief, other.after))


def other_joined(brief: Brief, other: Other, text: str, citations: tuple[int, ...] = ()) -> Brief:
    """The brief in which ``text`` of the line ends the item it stands behind, or the title.

    ``citations`` are those that it brings to a fact. ValueError without a neighbour.
    """
    if not has_neighbour(brief, other):
        raise ValueError("the line stands behind no item")
    rest = remove_other(brief, other)
    if other.after is Part.TITLE:
        return replace(rest, title=f"{brief.title} {text}".strip())
    last = items_of(brief, other.after)[-1]
    return replace_item(rest, joined(last, _like(last, text, citations)))


def _like(item: Item, text: str, citations: tuple[int, ...]) -> Item:
    match item:
        case Fact():
            return Fact(text, citations)
        case Source():
            return Source(0, text)
        case Narrative():
            return Narrative(text=text)
    return Prediction(text)
