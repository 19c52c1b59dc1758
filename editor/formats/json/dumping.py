"""A brief as JSON in one go, for what only this program reads: nothing is kept, nothing proven."""

import json
from typing import Any

from editor.brief.model import Brief
from editor.formats.json.members import Raw, Value, members


def dumped(brief: Brief) -> str:
    """The JSON of ``brief`` on one line, in ASCII; ``read_json`` reads it."""
    return json.dumps(plain(members(brief)))


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
