"""A brief as JSON in one go, for what only this program reads: nothing is kept, nothing proven."""

import json
from typing import Any

from editor.brief.model import Brief
from editor.formats.json.members import Raw, Value, members


def dumped(brief: Brief) -> str:
    """The JSON of ``brief``, in ASCII; ``read_json`` reads it.

    Item by item: to dump a long brief in one call would keep all other threads waiting.
    """
    dumped = (f"{json.dumps(key)}: {_dumped(value)}" for key, value in members(brief).items())
    return "{" + ",\n".join(dumped) + "}"


def _dumped(value: Value) -> str:
    if isinstance(value, tuple):
        return "[" + ",\n".join(json.dumps(plain(each)) for _, each in value) + "]"
    return json.dumps(plain(value))


def plain(value: Value) -> Any:
    """``value`` as the JSON of the standard library has it."""
    match value:
        case dict():
            return {key: plain(each) for key, each in value.items()}
        case tuple():
            return [plain(each) for _, each in value]
        case Raw():
            return value.text
    return value
