"""What a rule may know: the brief, how its file departs from the layout, and the house."""

import datetime
from collections.abc import Container, Sequence
from functools import cached_property

from editor.brief.model import Brief, ItemId
from editor.brief.outlets import Outlets
from editor.brief.value import remembering
from editor.checks.passage import Passage, date_of, passages_of
from editor.checks.problem import Spot
from editor.checks.profile import Profile
from editor.formats.plaintext.reader import read_text
from editor.formats.plaintext.record import TextRecord
from editor.formats.reading import Departure, Reading


@remembering
class Subject:
    """A brief under examination.

    ``text`` is the text of its file as it would be saved, where that is plain text, and
    ``departures`` are those of that text. ``words`` are the user's own, which are no mistakes.
    """

    brief: Brief
    profile: Profile
    outlets: Outlets
    text: str = ""
    departures: Sequence[Departure] = ()
    words: Container[str] = ()

    @cached_property
    def date(self) -> datetime.date | None:
        """The date of the brief; None where it has none, or none that can be read."""
        return date_of(self.brief)

    @cached_property
    def passages(self) -> tuple[tuple[Passage, Spot], ...]:
        """Every text of the brief in reading order, and the spot that it fills."""
        return tuple(passages_of(self.brief))

    @cached_property
    def texts(self) -> dict[tuple[ItemId | None, str], str]:
        """The text of each field by its item and name: looked up, for there may be thousands."""
        return {(spot.item, spot.field): passage.text for passage, spot in self.passages}

    def departures_of(self, code: str) -> tuple[Departure, ...]:
        """Where the text departs from the layout in the way that ``code`` names."""
        return tuple(each for each in self.departures if each.code == code)

    @cached_property
    def read(self) -> Reading[TextRecord]:
        """The text read anew, with the places of all that it holds.

        Asked for only where the layout is off, for it takes as long as many rules together.
        """
        return read_text(self.text, self.outlets)

    @cached_property
    def source_names(self) -> dict[int, str]:
        """The name under each number; the first where a number is doubled."""
        return {source.number: source.name for source in reversed(self.brief.sources)}
