"""The manner in which a JSON file is laid out, and new values in that manner."""

import json
from dataclasses import dataclass, field

from editor.formats.encoding import Encoding
from editor.formats.json.members import Array, Object, Raw, Value
from editor.formats.json.nodes import ObjectNode
from editor.formats.json.record import JsonRecord


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands between values, and which characters are escaped.

    Those that the encoding lacks always are, and where ``escaped`` all beyond ASCII.
    """

    newline: str = "\n"
    unit: str = "  "
    colon: str = ": "
    comma: str = ", "
    escaped: bool = False
    encoding: Encoding = field(default_factory=Encoding)

    def spelled(self, value: Value, indent: str | None) -> str:
        """``value`` as JSON; ``indent`` is that of the line it begins in, None keeps it on one."""
        match value:
            case Raw():
                return value.text
            case str():
                return self._string(value)
            case int():
                return str(value)
            case dict():
                return self._object(value, indent)
            case _:
                return self._array(value, indent)

    def member(self, key: str, value: Value, indent: str | None) -> str:
        """A member of an object."""
        return self._string(key) + self.colon + self.spelled(value, indent)

    def _string(self, text: str) -> str:
        spelled = json.dumps(text, ensure_ascii=self.escaped)
        if self.encoding.has(spelled):
            return spelled
        # Halves of characters are lacking everywhere.
        return "".join(
            char if self.encoding.has(char) else json.dumps(char)[1:-1] for char in spelled
        )

    def _object(self, value: Object, indent: str | None) -> str:
        inner = self._deeper(indent)
        entries = [self.member(key, below, inner) for key, below in value.items()]
        return "{" + self._joined(entries, indent) + "}"

    def _array(self, value: Array, indent: str | None) -> str:
        if all(isinstance(element, int) for _, element in value):
            indent = None
        inner = self._deeper(indent)
        entries = [self.spelled(element, inner) for _, element in value]
        return "[" + self._joined(entries, indent) + "]"

    def _deeper(self, indent: str | None) -> str | None:
        return None if indent is None else indent + self.unit

    def _joined(self, entries: list[str], indent: str | None) -> str:
        if indent is None or not entries:
            return self.comma.join(entries)
        line = self.newline + indent
        return line + self.unit + ("," + line + self.unit).join(entries) + line


def layout_of(record: JsonRecord) -> Layout:
    """The manner of a file, as its outermost object shows it."""
    text, root = record.text, record.root
    if not isinstance(root, ObjectNode) or not root.members:
        return Layout()
    first = next(iter(root.members.values()))
    lead = text[root.start + 1 : first.start]
    head = text[first.start : first.node.start]
    colon = head[head.rindex('"') + 1 :]
    return Layout(
        newline=newline_in(lead) or "\n",
        unit=indent_in(lead) or "",
        colon=colon,
        comma=", " if colon.endswith(" ") else ",",
        escaped=text.isascii() and "\\u" in text,
        encoding=record.encoding,
    )


def newline_in(space: str) -> str | None:
    """The first line end in ``space``, None where there is none."""
    return next((end for end in ("\r\n", "\n", "\r") if end in space), None)


def indent_in(space: str) -> str | None:
    """What stands behind the last line end in ``space``, None where there is none."""
    newline = newline_in(space)
    return None if newline is None else space.rpartition(newline)[2]
