"""Where single values begin in a JSON text, without a look at what is in all others."""

import json

from editor.formats.json.places import Path
from editor.pattern import Pattern

_BETWEEN = Pattern(r"[ \t\n\r,:]*+")
_value_at = json.JSONDecoder().raw_decode


class Starts:
    """Finds the way to values in a text that is known to be JSON."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[Path, int] = {(): self._behind(0)}

    def of(self, path: Path) -> int:
        """The offset of the value at ``path``; where there is none, of what it is missing in."""
        if path not in self._found:
            above = self.of(path[:-1])
            self._found[path] = self._inside(above, path[-1])
        return self._found[path]

    def _inside(self, container: int, step: str | int) -> int:
        is_object = self._text[container] == "{"
        place = self._behind(container + 1)
        index = 0
        while self._text[place] not in "]}":
            name: str | int = index
            if is_object:
                name, end = _value_at(self._text, place)
                place = self._behind(end)
            if name == step:
                return place
            place = self._behind(_value_at(self._text, place)[1])
            index += 1
        return container

    def _behind(self, place: int) -> int:
        """The place of what stands next, behind space and separators."""
        found = _BETWEEN.match(self._text, place)
        return found.end() if found else place
