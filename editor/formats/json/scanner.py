"""JSON text into places, without recursion; and what is wrong with a text that is no JSON."""

import json
from dataclasses import dataclass, field

from editor.formats.json.nodes import ArrayNode, Member, Node, ObjectNode, Scalar
from editor.formats.json.places import Path, line_of, sentence
from editor.formats.reading import UnreadableError
from editor.pattern import Pattern

MAX_DEPTH = 100
"""How many containers may stand within each other, not counting empty ones."""

_SPACE_CHARACTERS = " \t\n\r"
_SPACE = r"[ \t\n\r]*+"
_UNCLOSED = r'"(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*+'
_STRING = _UNCLOSED + '"'
_NUMBER = r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?+(?:[eE][-+]?[0-9]++)?+"
_SCALAR = rf"{_STRING}|(?:{_NUMBER}|true|false|null)(?![-+.\w])"
_LEAF = Pattern(rf"(?:({_SCALAR})|(\[{_SPACE}\])|(\{{{_SPACE}\}})){_SPACE}")
_LEAVES = (Scalar, ArrayNode, ObjectNode)
_SPACES = Pattern(_SPACE)
_NAME = Pattern(f"({_STRING}){_SPACE}")
_BEGUN_STRING = Pattern(_UNCLOSED)
_WORD = Pattern(r"[-+.\w]++")


def scan(text: str) -> Node:
    """The places in ``text``; UnreadableError with path and line where it is no JSON."""
    scanner = _Scanner(text)
    while True:
        node = scanner.begin()
        while node is not None:
            if not scanner.open:
                scanner.expect_end()
                return node
            node = scanner.add(node)


@dataclass(slots=True)
class _OpenArray:
    """An array whose end has not come yet."""

    start: int
    elements: list[Node] = field(default_factory=list)
    closer = "]"

    @property
    def step(self) -> int:
        """The number of the element that is being read."""
        return len(self.elements)

    def add(self, node: Node) -> None:
        self.elements.append(node)

    def closed(self, end: int) -> ArrayNode:
        return ArrayNode(self.start, end, tuple(self.elements))


@dataclass(slots=True)
class _OpenObject:
    """An object whose end has not come yet."""

    start: int
    members: dict[str, Member] = field(default_factory=dict)
    step: str | None = None
    """The name of the member that is being read."""
    step_start: int = 0
    closer = "}"

    def add(self, node: Node) -> None:
        if self.step is not None:
            self.members[self.step] = Member(self.step_start, node)

    def closed(self, end: int) -> ObjectNode:
        return ObjectNode(self.start, end, self.members)


class _Scanner:
    """A place in the text, never at a space, and the containers that are open there."""

    def __init__(self, text: str) -> None:
        self.open: list[_OpenArray | _OpenObject] = []
        self._text = text
        self._place = len(text) - len(text.lstrip(_SPACE_CHARACTERS))

    def begin(self) -> Node | None:
        """The scalar or empty container that stands here; None where a container opens."""
        found = _LEAF.match(self._text, self._place)
        if found is None:
            self._open()
            return None
        self._place = found.end()
        kind = found.lastindex or 0
        return _LEAVES[kind - 1](*found.span(kind))

    def add(self, node: Node) -> Node | None:
        """Put ``node`` into the innermost container; that container, where it ends here."""
        inner = self.open[-1]
        inner.add(node)
        char = self._char()
        if char == inner.closer:
            node = self.open.pop().closed(self._place + 1)
            self._pass()
            return node
        if char != ",":
            raise self._error(f"a comma or “{inner.closer}” is missing here", inside=True)
        self._pass()
        if isinstance(inner, _OpenObject):
            self._read_name(inner)
        return None

    def expect_end(self) -> None:
        """Nothing may follow the outermost value."""
        if self._char():
            raise self._error("text stands behind the end of the JSON")

    def _open(self) -> None:
        char = self._char()
        if char not in ("{", "["):
            raise self._value_error(char)
        if len(self.open) == MAX_DEPTH:
            raise self._error(f"the nesting is deeper than {MAX_DEPTH} levels")
        inner = _OpenObject(self._place) if char == "{" else _OpenArray(self._place)
        self.open.append(inner)
        self._pass()
        if isinstance(inner, _OpenObject):
            self._read_name(inner)

    def _read_name(self, inner: _OpenObject) -> None:
        """The name and the colon that stand before the value of a member."""
        found = _NAME.match(self._text, self._place)
        if found is None:
            raise self._name_error()
        token = found[1]
        inner.step = str(json.loads(token)) if "\\" in token else token[1:-1]
        inner.step_start = self._place
        if inner.step in inner.members:
            raise self._error("the member stands here a second time")
        self._place = found.end()
        if self._char() != ":":
            raise self._error("a colon is missing here")
        self._pass()

    def _pass(self) -> None:
        """Leave one character behind, and the space that may follow it."""
        self._place += 1
        if self._char() in _SPACE_CHARACTERS:
            space = _SPACES.match(self._text, self._place)
            self._place = space.end() if space else self._place

    def _char(self) -> str:
        """The character at this place; empty at the end of the text."""
        return self._text[self._place : self._place + 1]

    def _value_error(self, char: str) -> UnreadableError:
        if char == '"':
            return self._string_error()
        if char == "]" and self.open and isinstance(self.open[-1], _OpenArray):
            return self._error("a comma stands before “]”", inside=True)
        found = _WORD.match(self._text, self._place)
        if found is None:
            return self._error("a value is missing here")
        word = found[0]
        short = word if len(word) <= 20 else word[:19] + "…"
        return self._error(f"{short} is no JSON value")

    def _name_error(self) -> UnreadableError:
        char = self._char()
        if char == '"':
            return self._string_error()
        if char == "}":
            return self._error("a comma stands before “}”", inside=True)
        return self._error("a member's name in straight quotes is missing here", inside=True)

    def _string_error(self) -> UnreadableError:
        begun = _BEGUN_STRING.match(self._text, self._place)
        self._place = begun.end() if begun else self._place
        char = self._char()
        if char == "\\":
            return self._error("a backslash begins nothing that JSON knows")
        if char in ("", "\n", "\r"):
            return self._error("a text is not closed by a straight quote in its line")
        return self._error(f"the control character U+{ord(char):04X} stands bare in a text")

    def _error(self, what: str, *, inside: bool = False) -> UnreadableError:
        """What is wrong at this place; ``inside`` a container, not in one of its values."""
        line = line_of(self._text, self._place)
        return UnreadableError(sentence(self._path(inside), line, what), self._text, self._place)

    def _path(self, inside: bool) -> Path:
        containers = self.open[:-1] if inside else self.open
        return tuple(each.step for each in containers if each.step is not None)
