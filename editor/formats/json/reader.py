"""Reads a brief from JSON."""

from typing import TYPE_CHECKING, cast

from pydantic import ValidationError

from editor.brief.model import LARGEST_NUMBER
from editor.formats.encoding import Encoding
from editor.formats.garbage import collected_later
from editor.formats.json import wire
from editor.formats.json.briefs import brief_of
from editor.formats.json.oddities import departures
from editor.formats.json.places import line_of, sentence
from editor.formats.json.record import VERSION, JsonRecord
from editor.formats.json.starts import Starts
from editor.formats.json.values import values_in
from editor.formats.reading import Reading, UnreadableError

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_UTF8 = Encoding()
_WHOLE_NUMBER = f"must be a whole number from 1 to {LARGEST_NUMBER}"
_MUST = {
    "missing": "is missing",
    "string_type": "must be a text in straight quotes",
    "string_unicode": "the name of a member holds half of a character",
    "list_type": "must be a list in [ ]",
    "dict_type": "must be an object in { }",
    "int_type": _WHOLE_NUMBER,
    "int_from_float": _WHOLE_NUMBER,
    "greater_than_equal": _WHOLE_NUMBER,
    "less_than_equal": _WHOLE_NUMBER,
}


@collected_later()
def read_json(text: str, encoding: Encoding = _UTF8, kind: str = "brief") -> Reading[JsonRecord]:
    """The brief in ``text``; UnreadableError, with the path and the line, where it holds none.

    ``kind`` is what the member ``format`` must say: only a companion says anything else.
    """
    if not text.strip():
        raise UnreadableError("The file is empty.", text, 0)
    value = values_in(text)
    version = _version(value)
    valid = _validated(text, value, version, kind)
    brief = brief_of(valid)
    record = JsonRecord(text, encoding, brief, version, tuple(wire.strangers(valid)))
    return Reading(brief, record, departures(record))


def _version(value: object) -> int:
    """The version that the file names; this program's own where it names none that could be one."""
    version = value.get("version") if isinstance(value, dict) else None
    return version if type(version) is int and version > VERSION else VERSION


def _validated(text: str, value: object, version: int, kind: str) -> wire.Brief:
    if not isinstance(value, dict) or value.get("format") != kind:
        raise UnreadableError(
            f"This is JSON, but no {kind}: it must be an object with “format”: “{kind}”.",
            text,
            len(text) - len(text.lstrip()),
        )
    if version > VERSION or kind != "brief":
        value = value | {"version": VERSION, "format": "brief"}
    try:
        wire.BRIEF.validate_python(value)
    except ValidationError as error:
        raise _unreadable(text, version, error) from error
    # It bends nothing: what it gives is a copy, in which unknown members stand last.
    return cast("wire.Brief", value)


def _unreadable(text: str, version: int, error: ValidationError) -> UnreadableError:
    """The fault that stands first in the text, said in the words of the format."""
    starts = Starts(text)
    faults = error.errors(include_url=False, include_input=False)
    first = min(faults, key=lambda fault: starts.of(fault["loc"]))
    start = starts.of(first["loc"])
    message = sentence(first["loc"], line_of(text, start), _what(first))
    if version > VERSION:
        message = f"The file is of version {version}, newer than this program. {message}"
    return UnreadableError(message, text, start)


def _what(fault: "ErrorDetails") -> str:
    if fault["type"] == "literal_error":
        return f"must be {fault['ctx']['expected']}"
    return _MUST.get(fault["type"], fault["msg"])
