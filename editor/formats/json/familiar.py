"""Whether members are those that this program itself writes: then pydantic need not be asked.

A yes means that ``wire`` would say yes; a no means that nobody knows yet. Companions are read on
the way to the first frame, where pydantic would take as long as a bare window.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeGuard

from editor.brief.model import LARGEST_NUMBER, Part
from editor.formats.json.record import VERSION

if TYPE_CHECKING:
    from editor.formats.json import wire

_Shape = Callable[[object], bool]
_PARTS = frozenset(Part)


def is_familiar(value: object, kind: str) -> "TypeGuard[wire.Brief]":
    """Whether ``value`` is an object with ``kind`` for its ``format``, and with known members."""
    return _BRIEF(value) and isinstance(value, dict) and value["format"] == kind


def _text(value: object) -> bool:
    if type(value) is not str:
        return False
    try:
        value.encode()  # half of a character can't be
    except UnicodeEncodeError:
        return False
    return True


def _number(value: object) -> bool:
    return type(value) is int and 1 <= value <= LARGEST_NUMBER


def _version(value: object) -> bool:
    return type(value) is int and value == VERSION


def _part(value: object) -> bool:
    return isinstance(value, str) and value in _PARTS


def _list(element: _Shape) -> _Shape:
    return lambda value: isinstance(value, list) and all(map(element, value))


def _object(needed: tuple[str, ...] = (), **members: _Shape) -> _Shape:
    def fits(value: object) -> bool:
        return (
            isinstance(value, dict)
            and value.keys() <= members.keys()
            and all(name in value for name in needed)
            and all(members[name](below) for name, below in value.items())
        )

    return fits


_DISMISSAL = _object(("code",), code=_text, item=_text, quote=_text, reason=_text)
_BRIEF = _object(
    ("format", "version"),
    format=_text,
    version=_version,
    title=_text,
    date=_text,
    facts=_list(_object(text=_text, citations=_list(_number), note=_text)),
    sources=_list(_object(("number",), number=_number, name=_text, url=_text, note=_text)),
    narratives=_list(_object(stance=_text, provider=_text, text=_text, note=_text)),
    predictions=_list(_object(text=_text, note=_text)),
    other=_list(_object(("after",), after=_part, text=_text)),
    editor=_object(words=_list(_text), dismissed=_list(_DISMISSAL)),
)
