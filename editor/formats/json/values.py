"""JSON text into values, as the standard library reads them, and only what is truly JSON."""

import json
import math

from editor.formats.json.scanner import MAX_DEPTH, scan
from editor.formats.reading import UnreadableError

_LONGEST_INTEGER = 18  # longer ones are read as floats, enough to say that they are none of ours
_LONGEST_FLOAT = 40  # longer ones as infinite: what a number is takes time for thousands of digits


def values_in(text: str) -> object:
    """The value that ``text`` holds; UnreadableError with path and line where it is no JSON."""
    try:
        value = json.loads(
            text,
            object_pairs_hook=_unique,
            parse_constant=_refused,
            parse_int=_whole,
            parse_float=_fraction,
        )
    except (ValueError, RecursionError) as error:
        raise _unreadable(text) from error
    if _is_too_deep(value):
        raise _unreadable(text)
    return value


def _unreadable(text: str) -> UnreadableError:
    """What is wrong with ``text``, and where: only the scanner knows that."""
    try:
        scan(text)
    except UnreadableError as error:
        return error
    return UnreadableError("The file can't be read as JSON.", text, 0)


def _unique(members: list[tuple[str, object]]) -> dict[str, object]:
    value = dict(members)
    if len(value) < len(members):
        raise ValueError("a member stands there twice")
    return value


def _refused(name: str) -> None:
    raise ValueError(name)


def _whole(digits: str) -> float:
    return int(digits) if len(digits) <= _LONGEST_INTEGER else _fraction(digits)


def _fraction(digits: str) -> float:
    return float(digits) if len(digits) <= _LONGEST_FLOAT else math.inf


def _is_too_deep(value: object) -> bool:
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        level = [
            below
            for outer in level
            if isinstance(outer, (dict, list))
            for below in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return False
    return True
