"""How a JSON file was written."""

from dataclasses import dataclass

from editor.brief.model import Brief
from editor.formats.encoding import Encoding
from editor.formats.json.nodes import Node
from editor.formats.json.places import Path

VERSION = 1


@dataclass(frozen=True, slots=True)
class JsonRecord:
    """The text of a JSON file, its values with their places, and the brief that was read from it.

    ``unknown`` are the paths of the members that this program does not know: writing JSON keeps
    them, no other format can.
    """

    text: str
    encoding: Encoding
    root: Node
    brief: Brief
    version: int = VERSION
    unknown: tuple[Path, ...] = ()

    @property
    def read_only(self) -> bool:
        """True for a version from the future: nobody knows what an edit would break in it."""
        return self.version > VERSION
