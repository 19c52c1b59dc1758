"""How a plain-text brief was written: its text, and where each element stands in it."""

from collections.abc import Mapping
from dataclasses import field, replace
from enum import Enum
from functools import cached_property

from editor.brief.model import Brief, ItemId, Part
from editor.brief.value import remembering, value
from editor.formats.encoding import Encoding
from editor.formats.plaintext.headings import CANONICAL

Span = tuple[int, int]


class Kind(Enum):
    """What an element of a text is."""

    TITLE = "title"
    HEADING = "heading"
    FACT = "fact"
    SOURCE = "source"
    LISTED_SOURCE = "listed source"  # one of several on a line
    NARRATIVE = "narrative"
    PREDICTION = "prediction"
    OTHER = "other"


@value
class Element:
    """A part of the text from the start of its first line to the last character that counts.

    What stands between two elements belongs to neither: line ends, blank lines, the separators of
    a list of sources, and the bullet before it.
    ``fields`` are the spans of what it holds, in the order of the item's attributes:
    title, prediction and other their text; a heading its words; a fact its text, its citations
    and the stop behind them; a source its number and name; a narrative its stance with the word
    "narrative", its provider with the lead-in, and its text.
    """

    kind: Kind
    part: Part
    id: ItemId
    start: int
    end: int
    fields: tuple[Span, ...]


@remembering
class TextRecord:
    """A text as it was read: what the writer copies from, and whose manner it follows."""

    text: str = ""
    encoding: Encoding = field(default_factory=Encoding)
    brief: Brief = field(default_factory=Brief)
    elements: tuple[Element, ...] = ()

    def renamed(self, brief: Brief, ids: Mapping[ItemId, ItemId]) -> "TextRecord":
        """The record of the same items in ``brief``, where they have other ids."""
        elements = (replace(each, id=ids.get(each.id, each.id)) for each in self.elements)
        return replace(self, brief=brief, elements=tuple(elements))

    @cached_property
    def by_id(self) -> dict[ItemId, int]:
        """The index among ``elements`` of each by its id."""
        return {element.id: index for index, element in enumerate(self.elements)}


def new_record(encoding: Encoding | None = None) -> TextRecord:
    """The record of a new, empty file: a brief written onto it stands in the canonical layout."""
    elements = [Element(Kind.TITLE, Part.TITLE, ItemId(), 0, 0, ((0, 0),))]
    text = ""
    for part, name in CANONICAL.items():
        start = len(text) + 2
        text += f"\n\n{name}"
        elements.append(
            Element(Kind.HEADING, part, ItemId(), start, len(text), ((start, len(text)),))
        )
    return TextRecord(text + "\n", encoding or Encoding(), Brief(), tuple(elements))
