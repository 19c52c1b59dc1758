"""What each kind of item is made of in the form: one line here is one field there."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QFont

from editor.brief.model import Fact, Item, Narrative, Part, Prediction, Source
from editor.brief.value import value
from editor.desktop.theme.fonts import Fonts


@value
class FieldEntry:
    """A field: the item's attribute, its label, what stands in it while empty, and its font.

    Fields of one ``line`` stand side by side, ``share`` by ``share``. Label and hint are English;
    ``told`` says them to the user, as it does the words of a section.
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


def told(text: str) -> str:
    """A text of the table in the user's language."""
    return QCoreApplication.translate("Form", text)


def name_of(entry: FieldEntry, item: str) -> str:
    """The name of a field that belongs to what the table calls ``item``: “Fact: Text”."""
    name = QCoreApplication.translate("Form", "{item}: {field}")
    return name.format(item=told(item), field=told(entry.label))


def _small(fonts: Fonts) -> QFont:
    return fonts.small


_NOTE = FieldEntry(
    "note",
    str(QT_TRANSLATE_NOOP("Form", "Note")),
    str(QT_TRANSLATE_NOOP("Form", "For the newsroom; no reader sees it")),
    _small,
)
_LINK = FieldEntry("url", str(QT_TRANSLATE_NOOP("Form", "Link")), "https://…", _small, opens=True)
DATE = FieldEntry(
    "date",
    str(QT_TRANSLATE_NOOP("Form", "Date")),
    str(QT_TRANSLATE_NOOP("Form", "Year-month-day")),
    _small,
)

SECTIONS = (
    SectionEntry(
        Part.FACTS,
        Fact,
        str(QT_TRANSLATE_NOOP("Form", "Facts")),
        str(QT_TRANSLATE_NOOP("Form", "Fact")),
        str(QT_TRANSLATE_NOOP("Form", "Add fact")),
        str(QT_TRANSLATE_NOOP("Form", "What happened, with the sources that say so")),
        (
            FieldEntry(
                "text",
                str(QT_TRANSLATE_NOOP("Form", "Text")),
                str(QT_TRANSLATE_NOOP("Form", "What happened, in a sentence or two")),
            ),
        ),
        details=(_NOTE,),
    ),
    SectionEntry(
        Part.SOURCES,
        lambda: Source(0),
        str(QT_TRANSLATE_NOOP("Form", "Sources")),
        str(QT_TRANSLATE_NOOP("Form", "Source")),
        str(QT_TRANSLATE_NOOP("Form", "Add source")),
        str(QT_TRANSLATE_NOOP("Form", "The outlets that the facts cite")),
        (
            FieldEntry(
                "name",
                str(QT_TRANSLATE_NOOP("Form", "Outlet")),
                str(QT_TRANSLATE_NOOP("Form", "Name of the outlet")),
            ),
        ),
        air=5,
        details=(_LINK, _NOTE),
    ),
    SectionEntry(
        Part.NARRATIVES,
        Narrative,
        str(QT_TRANSLATE_NOOP("Form", "Narratives")),
        str(QT_TRANSLATE_NOOP("Form", "Narrative")),
        str(QT_TRANSLATE_NOOP("Form", "Add narrative")),
        str(QT_TRANSLATE_NOOP("Form", "How each side tells it")),
        (
            FieldEntry(
                "stance",
                str(QT_TRANSLATE_NOOP("Form", "Stance")),
                str(QT_TRANSLATE_NOOP("Form", "Stance")),
                lambda fonts: fonts.strong,
            ),
            FieldEntry(
                "provider",
                str(QT_TRANSLATE_NOOP("Form", "Provider")),
                str(QT_TRANSLATE_NOOP("Form", "Provided by")),
            ),
            FieldEntry(
                "text",
                str(QT_TRANSLATE_NOOP("Form", "Text")),
                str(QT_TRANSLATE_NOOP("Form", "How this side tells it")),
                line=1,
            ),
        ),
        details=(_NOTE,),
    ),
    SectionEntry(
        Part.PREDICTIONS,
        Prediction,
        str(QT_TRANSLATE_NOOP("Form", "Predictions")),
        str(QT_TRANSLATE_NOOP("Form", "Prediction")),
        str(QT_TRANSLATE_NOOP("Form", "Add prediction")),
        str(QT_TRANSLATE_NOOP("Form", "What may come, and how likely it is")),
        (
            FieldEntry(
                "text",
                str(QT_TRANSLATE_NOOP("Form", "Text")),
                str(QT_TRANSLATE_NOOP("Form", "There's a …% chance that …")),
            ),
        ),
        details=(_NOTE,),
    ),
)
