"""Reads a brief from JSON."""

from typing import TYPE_CHECKING, cast

from pydantic import ValidationError

from editor.brief.model import Brief, Dismissal, Fact, Narrative, Other, Part, Prediction, Source
from editor.formats.encoding import Encoding
from editor.formats.json import wire
from editor.formats.json.nodes import Node, at
from editor.formats.json.oddities import departures
from editor.formats.json.places import line_of, sentence
from editor.formats.json.record import VERSION, JsonRecord
from editor.formats.json.scanner import scan
from editor.formats.reading import Reading, UnreadableError

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_UTF8 = Encoding()
_WHOLE_NUMBER = "must be a whole number from 1 to 999999999"
_MUST = {
    "missing": "is missing",
    "string_type": "must be a text in straight quotes",
    "string_unicode": "has a member whose name holds half of a character",
    "list_type": "must be a list in [ ]",
    "model_type": "must be an object in { }",
    "int_type": _WHOLE_NUMBER,
    "int_from_float": _WHOLE_NUMBER,
    "greater_than_equal": _WHOLE_NUMBER,
    "less_than_equal": _WHOLE_NUMBER,
}


def read_json(text: str, encoding: Encoding = _UTF8, kind: str = "brief") -> Reading[JsonRecord]:
    """The brief in ``text``; UnreadableError, with the path and the line, where it holds none.

    ``kind`` is what the member ``format`` must say: only a companion says anything else.
    """
    if not text.strip():
        raise UnreadableError("The file is empty.", text, 0)
    root = scan(text)
    version = _version(root)
    valid = _validated(text, root, version, kind)
    brief = _brief(valid)
    record = JsonRecord(text, encoding, root, brief, version, tuple(wire.strangers(valid)))
    return Reading(brief, record, departures(record))


def _version(root: Node) -> int:
    """The version that the file names; this program's own where it names none that could be one."""
    value = root.value.get("version") if isinstance(root.value, dict) else None
    return value if type(value) is int and value > VERSION else VERSION


def _validated(text: str, root: Node, version: int, kind: str) -> wire.Brief:
    value = root.value
    if not isinstance(value, dict) or value.get("format") != kind:
        raise UnreadableError(
            f"This is JSON, but no {kind}: it must be an object with “format”: “{kind}”.",
            text,
            root.start,
        )
    if version > VERSION or kind != "brief":
        value = cast("dict[str, object]", value) | {"version": VERSION, "format": "brief"}
    try:
        return wire.Brief.model_validate(value)
    except ValidationError as error:
        raise _unreadable(text, root, version, error) from error


def _unreadable(text: str, root: Node, version: int, error: ValidationError) -> UnreadableError:
    """The fault that stands first in the text, said in the words of the format."""
    faults = error.errors(include_url=False, include_input=False)
    first = min(faults, key=lambda fault: at(root, fault["loc"]).start)
    node = at(root, first["loc"])
    message = sentence(first["loc"], line_of(text, node.start), _what(first))
    if version > VERSION:
        message = f"The file is of version {version}, newer than this program. {message}"
    return UnreadableError(message, text, node.start)


def _what(fault: "ErrorDetails") -> str:
    if fault["type"] == "literal_error":
        return f"must be {fault['ctx']['expected']}"
    return _MUST.get(fault["type"], fault["msg"])


def _brief(valid: wire.Brief) -> Brief:
    return Brief(
        title=valid.title,
        facts=tuple(Fact(fact.text, tuple(fact.citations), fact.note) for fact in valid.facts),
        sources=tuple(
            Source(source.number, source.name, source.url, source.note) for source in valid.sources
        ),
        narratives=tuple(
            Narrative(side.stance, side.provider, side.text, side.note) for side in valid.narratives
        ),
        predictions=tuple(Prediction(item.text, item.note) for item in valid.predictions),
        other=tuple(Other(Part(other.after), other.text) for other in valid.other),
        date=valid.date,
        words=tuple(valid.editor.words),
        dismissed=tuple(
            Dismissal(known.code, known.item, known.quote, known.reason)
            for known in valid.editor.dismissed
        ),
    )
