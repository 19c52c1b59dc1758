"""Citations that stand where no reader takes them for any: glued to a word, before the stop."""

from collections.abc import Container
from typing import NamedTuple

from editor.brief.model import Fact
from editor.pattern import Pattern

# Behind a whole word in small letters only: G7, F-16, COVID-19 and mp3 are names.
_GLUED = Pattern(
    r"(?<![\w'’-])[a-zß-ÿ]{3,}+(?P<mark>[1-9][0-9]{0,2}(?:,[ \xa0]?[1-9][0-9]{0,2})*+)"
    r"(?P<stop>[.!?…]?[\"'”’)]*+)$"
)
_NUMBER = Pattern(r"[0-9]+")


class GluedCitation(NamedTuple):
    """The text before a glued mark, the mark as citations are written, and the stop behind it."""

    body: str
    mark: str
    stop: str
    start: int

    @property
    def numbers(self) -> tuple[int, ...]:
        """The sources that the mark means."""
        return tuple(map(int, self.mark.split(",")))


def glued_citation(fact: Fact, sources: Container[int]) -> GluedCitation | None:
    """The citation glued to the end of ``fact``, where it cites nothing else and no other number.

    ``sources`` are the numbers that exist.
    """
    found = None if fact.citations else _GLUED.search(fact.text)
    if found is None:
        return None
    numbers = _NUMBER.findall(found["mark"])
    if not all(int(number) in sources for number in numbers):
        return None
    start = found.start("mark")
    return GluedCitation(fact.text[:start], ",".join(numbers), found["stop"], start)
