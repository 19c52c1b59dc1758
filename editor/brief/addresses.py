"""How people and programs point at the parts of a brief: ``F3``, ``facts[2]``."""

from typing import NamedTuple

from editor.brief.model import Brief, ItemId, Part

_TITLE = "T"
_LETTERS = {"facts": "F", "sources": "S", "narratives": "N", "predictions": "P", "other": "O"}


class Address(NamedTuple):
    """The name of an item, counted from 1, and its path in the brief, counted from 0."""

    item: str
    path: tuple[str | int, ...]


WHOLE_BRIEF = Address("", ())


def addresses(brief: Brief) -> dict[ItemId | Part, Address]:
    """The addresses of the title and of each item of ``brief``."""
    title = Address(_TITLE, (Part.TITLE.value,))
    return {Part.TITLE: title} | {
        item.id: Address(f"{letter}{index + 1}", (member, index))
        for member, letter in _LETTERS.items()
        for index, item in enumerate(getattr(brief, member))
    }
