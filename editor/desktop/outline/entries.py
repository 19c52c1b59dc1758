"""The lines of the outline."""

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QCoreApplication

from editor.brief.edits import items_of
from editor.brief.model import Brief, Item, Narrative, Other, Part, Source
from editor.brief.value import value
from editor.desktop.form.field_tables import SECTIONS, told
from editor.desktop.form.other_lines import MOST
from editor.desktop.form.shown_text import shown
from editor.desktop.problems.problem_places import Home

_SHOWN = 120
"""Code points of an item's text that can matter in a line; the view leaves out what won't fit."""


@value
class Entry:
    """A line of the outline: a part's heading, an item with its number, or an *other* line (0)."""

    home: Home
    part: Part
    words: str
    number: int = 0

    @property
    def heading(self) -> bool:
        """Whether it is the line of a part, not of something in it."""
        return isinstance(self.home, Part)


class Entries:
    """Makes the lines of one brief after the other; what was not edited keeps its line."""

    def __init__(self) -> None:
        title = QCoreApplication.translate("Outline", "Title")
        names = {Part.TITLE: title, **{each.part: told(each.heading) for each in SECTIONS}}
        self._headings = {part: Entry(part, part, name) for part, name in names.items()}
        whole = QCoreApplication.translate("Outline", "Whole brief")
        self._whole = Entry(Part.START, Part.START, whole)
        self._items: dict[Part, Sequence[Item]] = dict.fromkeys(self._headings, ())
        self._lines: dict[Part, list[Entry]] = {part: [] for part in self._headings}
        self._other: Sequence[Other] = ()
        self._others: dict[Part, list[Entry]] = {}

    def of_brief(self, brief: Brief, *, whole: bool) -> list[Entry]:
        """The lines of ``brief`` as one reads it; ``whole``: and one for all of it, at the end."""
        if brief.other is not self._other:
            self._other = brief.other
            self._others = {part: list(_stray(brief.other, part)) for part in Part}
        lines = [*self._others.get(Part.START, ())]
        for part, heading in self._headings.items():
            items = items_of(brief, part) if part is not Part.TITLE else ()
            if items is not self._items[part]:
                self._lines[part] = list(self._anew(part, items))
                self._items[part] = items
            lines += (heading, *self._lines[part], *self._others.get(part, ()))
        return [*lines, self._whole] if whole else lines

    def _anew(self, part: Part, items: Sequence[Item]) -> Iterator[Entry]:
        before, lines = self._items[part], self._lines[part]
        for place, item in enumerate(items):
            if place < len(before) and before[place] is item:
                yield lines[place]
            else:
                number = item.number if isinstance(item, Source) else place + 1
                yield Entry(item.id, part, _first_words(_name(item)), number)


def _stray(others: Sequence[Other], part: Part) -> Iterator[Entry]:
    """Lines for as many *other* ones as the form shows."""
    behind = (other for other in others if other.after is part)
    for other in islice(behind, MOST):
        yield Entry(other.id, part, _first_words(other.text))


def _name(item: Item) -> str:
    """That by which its writer knows ``item``."""
    if isinstance(item, Source):
        return item.name
    if isinstance(item, Narrative):
        return item.stance or item.provider or item.text
    return item.text


def _first_words(text: str) -> str:
    return shown(" ".join(text[:_SHOWN].split()))
