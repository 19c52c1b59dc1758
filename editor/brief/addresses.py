"""How people and programs point at the parts of a brief: ``F3``, ``fact 3``, ``facts[2]``."""

from typing import NamedTuple

from editor.brief.model import Brief, ItemId, Part

_TITLE = "T"
_WORDS = {"T": "title", "F": "fact", "N": "narrative", "P": "prediction", "O": "other line"}
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


def short_names(brief: Brief) -> dict[ItemId | Part, str]:
    """What stands beside the items on paper: ``F3``; sources go by their numbers, ``source 2``."""
    names = {key: address.item for key, address in addresses(brief).items()}
    return names | {source.id: f"source {source.number}" for source in brief.sources}


def names_in_words(brief: Brief) -> dict[ItemId | Part, str]:
    """The same in words, as the window calls them: ``fact 3``."""
    return {
        key: f"{_WORDS[name[0]]} {name[1:]}".strip() if name[0] in _WORDS else name
        for key, name in short_names(brief).items()
    }
