"""Where problems stand in a brief: what they belong to, its name, and the order of reading."""

from functools import cached_property
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QCoreApplication

from editor.brief.edits import items_of
from editor.brief.model import Brief, ItemId, Part
from editor.checks.problem import Problem, TextSpot
from editor.desktop.form.field_tables import DATE, SECTIONS, told
from editor.desktop.history import Caret

translate = QCoreApplication.translate

Home: TypeAlias = ItemId | Part
"""What a problem belongs to: an item, the title, a section, or all of the brief (Part.START)."""

_END = len(Part)
"""The place of what belongs to the brief as a whole: behind everything, as in the form."""

_FIELDS = ("title", "stance", "provider", "name", "text", "citations", "url", "note", "date")
"""All fields, so that those of one item are in the order in which the form shows them."""


class ReadingPlace(NamedTuple):
    """A place that compares as one reads: section, item, field, code point."""

    section: int
    item: int
    field: int
    start: int


def home_of(problem: Problem) -> Home:
    """What ``problem`` belongs to."""
    spot = problem.spot
    if spot.item is not None:
        return spot.item
    if isinstance(spot, TextSpot) or (spot.field == DATE.attribute and not spot.end):
        return Part.START  # a date that is missed is missed by all of the brief
    return Part.TITLE if spot.field else spot.part


class ProblemPlaces:
    """The places of the problems of ``brief``."""

    def __init__(self, brief: Brief) -> None:
        self._brief = brief

    def name(self, problem: Problem) -> str:
        """What stands there, for people: “Fact 3”."""
        home = home_of(problem)
        if isinstance(home, Part):
            return _name_of(home, getattr(problem.spot, "field", ""))
        return self._items[home][0] if home in self._items else _name_of(Part.START, "")

    def of_problem(self, problem: Problem) -> ReadingPlace:
        """Where one comes to ``problem`` while reading."""
        home, field = home_of(problem), getattr(problem.spot, "field", "")
        return self._of(home, field, problem.spot.start)

    def of_caret(self, caret: Caret) -> ReadingPlace:
        """Where one is with the caret there."""
        home = Part.TITLE if caret.item is None else caret.item
        return self._of(home, caret.field, caret.position)

    def _of(self, home: Home, field: str, start: int) -> ReadingPlace:
        place = _FIELDS.index(field) if field in _FIELDS else -1
        if isinstance(home, Part):
            section = _END if home is Part.START else list(Part).index(home)
            return ReadingPlace(section, -1, place, start)
        _, section, item = self._items.get(home, ("", _END, 0))
        return ReadingPlace(section, item, place, start)

    @cached_property
    def _items(self) -> dict[ItemId, tuple[str, int, int]]:
        """Name, section and place of each item."""
        item_words = translate("Places", "{item} {number}")
        other_words = translate("Places", "Other line {}")
        found: dict[ItemId, tuple[str, int, int]] = {}
        for entry in SECTIONS:
            section = list(Part).index(entry.part)
            for place, item in enumerate(items_of(self._brief, entry.part), start=1):
                number = getattr(item, "number", place)
                name = item_words.format(item=told(entry.item), number=number)
                found[item.id] = name, section, place
        for place, other in enumerate(self._brief.other, start=1):
            name = other_words.format(place)
            found[other.id] = name, list(Part).index(other.after), len(found) + 1
        return found


def _name_of(part: Part, field: str) -> str:
    if field == DATE.attribute:
        return translate("Places", "Date")
    if part is Part.TITLE:
        return translate("Places", "Title")
    headings = {entry.part: told(entry.heading) for entry in SECTIONS}
    return headings.get(part) or translate("Places", "Whole brief")
