"""How a JSON file was written."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from editor.brief.model import Brief, ItemId
from editor.brief.value import remembering
from editor.formats.encoding import Encoding

if TYPE_CHECKING:  # who asks whether a record is one of JSON is most often told no
    from editor.formats.json.nodes import Node
    from editor.formats.json.places import Path

VERSION = 1


@remembering
class JsonRecord:
    """The text of a JSON file, and the brief that was read from it.

    ``unknown`` are the paths of the members that this program does not know: writing JSON keeps
    them, no other format can.
    """

    text: str
    encoding: Encoding
    brief: Brief
    version: int = VERSION
    unknown: "tuple[Path, ...]" = ()

    @cached_property
    def root(self) -> "Node":
        """The places of all values; to find them takes time, and reading alone needs none."""
        from editor.formats.json.scanner import scan

        return scan(self.text)

    def renamed(self, brief: Brief, _ids: Mapping[ItemId, ItemId]) -> "JsonRecord":
        """The record of the same items in ``brief``, where they have other ids."""
        return replace(self, brief=brief)

    @property
    def read_only(self) -> bool:
        """True for a version from the future: nobody knows what an edit would break in it."""
        return self.version > VERSION
