"""What is odd about a JSON brief that can be read: reported, never changed."""

from collections.abc import Iterator

from editor.brief.model import Brief, ItemId, Part
from editor.formats.json.nodes import at
from editor.formats.json.places import Path
from editor.formats.json.record import VERSION, JsonRecord
from editor.formats.reading import Departure
from editor.pattern import Pattern

_SPACES = " \t\u00a0"
_ODD = {
    "json.line-break": (Pattern(r"[\r\n]"), "A line break stands in this text."),
    "json.control-character": (
        Pattern(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]"),
        "A control character stands in this text.",
    ),
    "json.lone-surrogate": (
        Pattern(r"[\ud800-\udfff]"),
        "Half of a character stands in this text; the other half is lost.",
    ),
}
_FIELDS = {
    "facts": ("text",),
    "sources": ("name",),
    "narratives": ("stance", "provider", "text"),
    "predictions": ("text",),
    "other": ("text",),
}


def departures(record: JsonRecord) -> tuple[Departure, ...]:
    """Where the file holds what the editor can't hold, with its places in the text."""
    return tuple(_departures(record))


def _departures(record: JsonRecord) -> Iterator[Departure]:
    if record.read_only:
        node = at(record.root, ("version",))
        yield Departure(
            "json.future-version",
            f"The file is of version {record.version} of the format; this program knows version "
            f"{VERSION}. It can be read, not changed.",
            node.start,
            node.end,
        )
    for path, text, item in _texts(record.brief):
        for code, message in _oddities(text):
            node = at(record.root, path)
            yield Departure(code, message, node.start, node.end, item)


def _texts(brief: Brief) -> Iterator[tuple[Path, str, ItemId | Part]]:
    """Each text that must be one plain line: its path, itself, and the item it belongs to."""
    yield ("title",), brief.title, Part.TITLE
    for part, names in _FIELDS.items():
        for index, item in enumerate(getattr(brief, part)):
            for name in names:
                text = getattr(item, name)
                if text:
                    yield (part, index, name), text, item.id


def _oddities(text: str) -> Iterator[tuple[str, str]]:
    for code, (pattern, message) in _ODD.items():
        if pattern.search(text):
            yield code, message
    if text != text.strip(_SPACES):
        yield "json.outer-space", "A space stands at the start or end of this text."
