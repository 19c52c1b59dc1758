"""What a writer may make of a line of *other* text."""

from enum import Enum, auto

from editor.brief.model import Brief, Other, Part, Prediction
from editor.brief.others import other_as_item, other_joined, remove_other
from editor.formats.plaintext.stray_lines import fact_of, narrative_of, prose_of


class OtherWish(Enum):
    """A thing to make of a line."""

    FACT = auto()
    NARRATIVE = auto()
    PREDICTION = auto()
    JOIN = auto()
    DELETE = auto()


def granted(brief: Brief, other: Other, wish: OtherWish) -> Brief:
    """The brief in which ``wish`` came true for the line ``other``.

    Citations at the end of a fact and the label of a narrative are read as in a file.
    """
    numbers = {source.number for source in brief.sources}
    match wish:
        case OtherWish.FACT:
            return other_as_item(brief, other, fact_of(other.text, numbers))
        case OtherWish.NARRATIVE:
            names = {source.name.casefold() for source in brief.sources}
            return other_as_item(brief, other, narrative_of(other.text, names))
        case OtherWish.PREDICTION:
            return other_as_item(brief, other, Prediction(prose_of(other.text)))
        case OtherWish.JOIN if other.after is Part.FACTS:
            fact = fact_of(other.text, numbers)
            return other_joined(brief, other, fact.text, fact.citations)
        case OtherWish.JOIN:
            return other_joined(brief, other, other.text)
        case OtherWish.DELETE:
            return remove_other(brief, other)
