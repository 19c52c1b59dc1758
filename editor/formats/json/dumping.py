"""A brief as JSON in one go, for what only this program reads: nothing is kept, nothing proven."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import takewhile
from typing import Any

from editor.brief.model import Brief, Item, Other
from editor.formats.json.members import Raw, Value, members

_PARTS = ("facts", "sources", "narratives", "predictions", "other")
_AT_ONCE = 4096
"""Elements that are put together in one call; more would keep all other threads waiting."""


class Dumping:
    """Dumps one state of a brief after the other; what did not change is not dumped again.

    Of a brief of 16 MiB the first takes the better part of a second, the next a few hundredths.
    """

    def __init__(self) -> None:
        self._brief: Brief | None = None
        self._dumped = b""
        self._elements: dict[str, tuple[tuple[Item | Other, ...], list[bytes]]] = {}

    def dumped(self, brief: Brief) -> bytes:
        """The JSON of ``brief``, in ASCII; ``read_json`` reads it."""
        if brief is not self._brief:
            self._brief, self._dumped = brief, b"".join(self._pieces(brief))
        return self._dumped

    def _pieces(self, brief: Brief) -> Iterator[bytes]:
        spans = {part: self._span(part, getattr(brief, part)) for part in _PARTS}
        new: dict[str, Any] = {
            part: getattr(brief, part)[start : len(getattr(brief, part)) - rest]
            for part, (start, rest) in spans.items()
        }
        found = members(replace(brief, **new))
        yield b"{"
        for key, value in found.items():
            if key not in _PARTS:
                yield b"%s: %s,\n" % (_dumped(key), _dumped(value))
        for part, (start, rest) in spans.items():
            _, known = self._elements.get(part, ((), []))
            values = found.get(part, ())
            middle = [_dumped(each) for _, each in values] if isinstance(values, tuple) else []
            elements = [*known[:start], *middle, *known[len(known) - rest :]]
            self._elements[part] = getattr(brief, part), elements
            yield b'"%s": [' % part.encode("ascii")
            yield from _joined(elements)
            yield b"]}" if part == _PARTS[-1] else b"],\n"

    def _span(self, part: str, items: tuple[Item | Other, ...]) -> tuple[int, int]:
        """How many of ``items`` are the same as before at the beginning, and how many at the end.

        Item by item: to dump or compare all in one call would keep all other threads waiting.
        """
        known, _ = self._elements.get(part, ((), []))
        if items is known:
            return len(items), 0
        start = _equal(zip(known, items, strict=False))
        most = min(len(known), len(items)) - start
        return start, min(most, _equal(zip(reversed(known), reversed(items), strict=False)))


def _equal(pairs: Iterable[tuple[Item | Other, Item | Other]]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1] or pair[0] == pair[1], pairs))


def _joined(elements: list[bytes]) -> Iterator[bytes]:
    for start in range(0, len(elements), _AT_ONCE):
        yield b",\n" if start else b""
        yield b",\n".join(elements[start : start + _AT_ONCE])


def _dumped(value: Value) -> bytes:
    return json.dumps(plain(value)).encode("ascii")


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
