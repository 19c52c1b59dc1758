"""What a rule may know: the brief, how its file departs from the layout, and the house."""

import datetime
from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cached_property

from editor.brief.model import Brief
from editor.brief.outlets import Outlets
from editor.checks.passage import Passage, date_of, passages_of
from editor.checks.problem import Spot
from editor.checks.profile import Profile
from editor.formats.plaintext.reader import read_text
from editor.formats.plaintext.record import Element
from editor.formats.reading import Departure


@dataclass(frozen=True)
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
    def elements(self) -> tuple[Element, ...]:
        """Where everything stands in the text. Asked for only where the layout is off: it costs."""
        return read_text(self.text, self.outlets).record.elements

    @cached_property
    def source_names(self) -> dict[int, str]:
        """The name under each number; the first where a number is doubled."""
        return {source.number: source.name for source in reversed(self.brief.sources)}
