"""What each kind of item is made of in the form: one line here is one field there."""

from collections.abc import Callable

from PySide6.QtGui import QFont

from editor.brief.model import Fact, Item, Narrative, Part, Prediction, Source
from editor.brief.value import value
from editor.desktop.theme.fonts import Fonts


@value
class FieldEntry:
    """A field: the item's attribute, its label, what stands in it while empty, and its font.

    Fields of one ``line`` stand side by side, ``share`` by ``share``.
    """

    attribute: str
    label: str
    hint: str
    font: Callable[[Fonts], QFont] = lambda fonts: fonts.text
    line: int = 0
    share: int = 1
    opens: bool = False
    """Whether it is an address that a browser opens."""


@value
class SectionEntry:
    """A section of the form: its heading, the words for one item and for adding one, its fields."""

    part: Part
    empty: Callable[[], Item]
    heading: str
    item: str
    add: str
    purpose: str
    """What the section is for: said while it is empty."""

    fields: tuple[FieldEntry, ...]
    air: int = 9
    """Pixels above and below the fields of an item."""

    details: tuple[FieldEntry, ...] = ()
    """The fields that are folded away while they are empty and nobody asks for them."""


def _small(fonts: Fonts) -> QFont:
    return fonts.small


_NOTE = FieldEntry("note", "Note", "For the newsroom; no reader sees it", _small)
_LINK = FieldEntry("url", "Link", "https://…", _small, opens=True)
DATE = FieldEntry("date", "Date", "Year-month-day", _small)

SECTIONS = (
    SectionEntry(
        Part.FACTS,
        Fact,
        "Facts",
        "Fact",
        "Add fact",
        "What happened, with the sources that say so",
        (FieldEntry("text", "Text", "What happened, in a sentence or two"),),
        details=(_NOTE,),
    ),
    SectionEntry(
        Part.SOURCES,
        lambda: Source(0),
        "Sources",
        "Source",
        "Add source",
        "The outlets that the facts cite",
        (FieldEntry("name", "Outlet", "Name of the outlet"),),
        air=5,
        details=(_LINK, _NOTE),
    ),
    SectionEntry(
        Part.NARRATIVES,
        Narrative,
        "Narratives",
        "Narrative",
        "Add narrative",
        "How each side tells it",
        (
            FieldEntry("stance", "Stance", "Stance", lambda fonts: fonts.strong),
            FieldEntry("provider", "Provider", "Provided by"),
            FieldEntry("text", "Text", "How this side tells it", line=1),
        ),
        details=(_NOTE,),
    ),
    SectionEntry(
        Part.PREDICTIONS,
        Prediction,
        "Predictions",
        "Prediction",
        "Add prediction",
        "What may come, and how likely it is",
        (FieldEntry("text", "Text", "There's a …% chance that …"),),
        details=(_NOTE,),
    ),
)
