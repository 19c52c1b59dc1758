"""JSON text into nodes, without recursion: deep nesting is a message, not a crash."""

import json
import math
import re
from dataclasses import dataclass, field

from editor.formats.json.nodes import ArrayNode, Member, Node, ObjectNode, Scalar
from editor.formats.json.places import Path, line_of, sentence
from editor.formats.reading import UnreadableError

MAX_DEPTH = 100

_SPACE = re.compile(r"[ \t\n\r]*+")
_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*+"')
_STRING_START = re.compile(r'"(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*+')
_WORD = re.compile(r"[-+.\w]++")
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*+)")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][-+]?[0-9]++)?")
_NAMES = {"true": True, "false": False, "null": None}
_LONGEST_INTEGER = 18  # longer ones are read as floats, enough to say that they are none of ours
_LONGEST_FLOAT = 40  # longer ones as infinite: what a number is takes time for thousands of digits


def scan(text: str) -> Node:
    """The value that ``text`` holds; UnreadableError with path and line where it is no JSON."""
    scanner = _Scanner(text)
    while True:
        node = scanner.begin()
        while node is not None:
            if not scanner.open:
                scanner.expect_end()
                return node
            node = scanner.add(node)


@dataclass(slots=True)
class _Open:
    """A container whose end has not come yet."""

    start: int
    is_object: bool
    children: list[Node] = field(default_factory=list)
    keys: list[tuple[str, int]] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    @property
    def closer(self) -> str:
        return "}" if self.is_object else "]"

    def closed(self, end: int) -> Node:
        children = self.children
        if not self.is_object:
            return ArrayNode(self.start, end, [each.value for each in children], tuple(children))
        pairs = zip(self.keys, children, strict=True)
        members = tuple(Member(key, start, child) for (key, start), child in pairs)
        value = {member.key: member.node.value for member in members}
        return ObjectNode(self.start, end, value, members)


class _Scanner:
    """A place in the text and the containers that are open there."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0
        self.open: list[_Open] = []

    def begin(self) -> Node | None:
        """The scalar or empty container that stands next; None where a container opens."""
        char = self._next()
        if char not in ("{", "["):
            return self._scalar(char)
        if len(self.open) == MAX_DEPTH:
            raise self._error(f"the nesting is deeper than {MAX_DEPTH} levels")
        self.open.append(_Open(self.place, is_object=char == "{"))
        self.place += 1
        if self._next() == self.open[-1].closer:
            return self._close()
        self._read_key()
        return None

    def add(self, node: Node) -> Node | None:
        """Put ``node`` into the innermost container; that container, where it ends here."""
        inner = self.open[-1]
        inner.children.append(node)
        char = self._next()
        if char == inner.closer:
            return self._close()
        if char != ",":
            raise self._error(f"a comma or “{inner.closer}” is missing here", inside=True)
        self.place += 1
        if self._next() == inner.closer:
            raise self._error(f"a comma stands before “{inner.closer}”", inside=True)
        self._read_key()
        return None

    def expect_end(self) -> None:
        """Nothing may follow the outermost value."""
        if self._next():
            raise self._error("text stands behind the end of the JSON")

    def _next(self) -> str:
        """The character behind the space that may stand here; empty at the end of the text."""
        text = self.text
        char = text[self.place : self.place + 1]
        if char in " \t\n\r" and (space := _SPACE.match(text, self.place)):
            self.place = space.end()
            char = text[self.place : self.place + 1]
        return char

    def _close(self) -> Node:
        self.place += 1
        return self.open.pop().closed(self.place)

    def _read_key(self) -> None:
        inner = self.open[-1]
        if not inner.is_object:
            return
        start = self.place
        if self._next() != '"':
            raise self._error("a member's name in straight quotes is missing here", inside=True)
        key = self._string()
        if key in inner.seen:
            self.place = start
            inner.keys.append((key, start))
            raise self._error("the member stands here a second time")
        inner.seen.add(key)
        inner.keys.append((key, start))
        if self._next() != ":":
            raise self._error("a colon is missing here")
        self.place += 1

    def _scalar(self, char: str) -> Node:
        start = self.place
        value = self._string() if char == '"' else self._number_or_name()
        return Scalar(start, self.place, value)

    def _string(self) -> str:
        found = _STRING.match(self.text, self.place)
        if found is None:
            raise self._string_error()
        self.place = found.end()
        token = found.group()
        return str(json.loads(token)) if "\\" in token else token[1:-1]

    def _number_or_name(self) -> object:
        found = _WORD.match(self.text, self.place)
        if found is None:
            raise self._error("a value is missing here")
        word = found.group()
        if word in _NAMES:
            value: object = _NAMES[word]
        elif _INTEGER.fullmatch(word) and len(word) <= _LONGEST_INTEGER:
            value = int(word)
        elif _NUMBER.fullmatch(word):
            value = float(word) if len(word) <= _LONGEST_FLOAT else math.inf
        else:
            short = word if len(word) <= 20 else word[:19] + "…"
            raise self._error(f"{short} is no JSON value")
        self.place = found.end()
        return value

    def _string_error(self) -> UnreadableError:
        begun = _STRING_START.match(self.text, self.place)
        self.place = begun.end() if begun else self.place
        char = self.text[self.place : self.place + 1]
        if char == "\\":
            return self._error("a backslash begins nothing that JSON knows")
        if char in ("", "\n", "\r"):
            return self._error("a text is not closed by a straight quote in its line")
        return self._error(f"the control character U+{ord(char):04X} stands bare in a text")

    def _error(self, what: str, *, inside: bool = False) -> UnreadableError:
        """What is wrong at this place; ``inside`` a container, not in one of its values."""
        line = line_of(self.text, self.place)
        return UnreadableError(sentence(self._path(inside), line, what), self.text, self.place)

    def _path(self, inside: bool) -> Path:
        containers = self.open[:-1] if inside else self.open
        return tuple(step for step in map(_step, containers) if step is not None)


def _step(container: _Open) -> str | int | None:
    """The name or number of the value that is being read in ``container``."""
    if not container.is_object:
        return len(container.children)
    return container.keys[-1][0] if container.keys else None
