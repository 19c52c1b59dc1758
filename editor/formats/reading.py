"""What reading a file gives, whatever its format; and the two ways in which files fail."""

from typing import Generic, TypeVar

from editor.brief.model import Brief, ItemId, Part
from editor.brief.value import value

RecordT_co = TypeVar("RecordT_co", covariant=True)


@value
class Departure:
    """Where a file departs from the canonical layout.

    ``start`` and ``end`` are offsets in the decoded text, in code points, end exclusive.
    ``item`` is the item that it concerns, or the part where that has no items: the title.
    """

    code: str
    message: str
    start: int
    end: int
    item: ItemId | Part | None = None


@value
class Reading(Generic[RecordT_co]):
    """A brief, the record of how its file was written, and where it departs from canonical."""

    brief: Brief
    record: RecordT_co
    departures: tuple[Departure, ...] = ()


class UnreadableError(Exception):
    """A file that holds no brief. The message is one sentence for people, without the file's name.

    ``offset`` is the place of the fault in ``text`` in code points, where there is a text at all.
    """

    def __init__(self, message: str, text: str | None = None, offset: int | None = None) -> None:
        super().__init__(message)
        self.text = text
        self.offset = offset


class LossError(Exception):
    """What a format can't hold of a brief: one line for people for each loss."""

    def __init__(self, losses: tuple[str, ...]) -> None:
        super().__init__("; ".join(losses))
        self.losses = losses
