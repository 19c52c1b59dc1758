"""A text as rules of wording read it: quotations and links are known, for no fix touches them."""

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import cached_property

from editor.brief.edits import items_of, part_of
from editor.brief.model import Brief, Item, Part
from editor.brief.value import remembering
from editor.checks.problem import Spot
from editor.checks.sentences import sentences_of
from editor.pattern import Pattern

_LINK = Pattern(r"\b(?:https?://|www\.)[^\s<>\"”’]++")
_DOUBLE = Pattern(r"[\"“”„«»]")
_OPENING = Pattern(r"(?<![\w'’])['‘](?=\S)")
_CLOSING = Pattern(r"['’](?!\w)")

_WORD = Pattern(r"\w++")

Span = tuple[int, int]


class Field(StrEnum):
    """The texts of a brief; the first four are its prose."""

    TITLE = "title"
    FACT = "fact"
    NARRATIVE = "narrative"
    PREDICTION = "prediction"
    OUTLET = "outlet"
    STANCE = "stance"
    PROVIDER = "provider"


PROSE = (Field.TITLE, Field.FACT, Field.NARRATIVE, Field.PREDICTION)
_FIELDS = {
    Part.FACTS: ((Field.FACT, "text"),),
    Part.SOURCES: ((Field.OUTLET, "name"),),
    Part.NARRATIVES: (
        (Field.STANCE, "stance"),
        (Field.PROVIDER, "provider"),
        (Field.NARRATIVE, "text"),
    ),
    Part.PREDICTIONS: ((Field.PREDICTION, "text"),),
}
CLAIMS = (Field.TITLE, Field.FACT)
"""Where words must be neutral: in a narrative a loaded word is where it belongs."""


@remembering
class Passage:
    """The text of one field, in a brief of ``date``."""

    field: Field
    text: str
    date: datetime.date | None = None

    @cached_property
    def evidence(self) -> tuple[Span, ...]:
        """Where quotations, with their marks, and links stand: in order, and apart."""
        spans = [*_doubly_quoted(self.text), *self.links]
        if "'" in self.text or "‘" in self.text:
            spans += _singly_quoted(self.text)
        return tuple(_joined(sorted(spans)))

    @cached_property
    def links(self) -> tuple[Span, ...]:
        """Where links stand."""
        return tuple(found.span() for found in _LINK.finditer(self.text))

    def is_evidence(self, start: int, end: int) -> bool:
        """Whether any of ``text[start:end]`` stands in a quotation or a link."""
        return _touch(self.evidence, start, end)

    def is_link(self, start: int, end: int) -> bool:
        """Whether any of ``text[start:end]`` stands in a link."""
        return _touch(self.links, start, end)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word in small letters: a quick look whether a pattern can match at all."""
        return frozenset(_WORD.findall(self.text.casefold()))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Where the sentences stand, without the spaces between them."""
        return tuple(sentences_of(self.text))

    def sentence_at(self, place: int) -> str:
        """The sentence that the character at ``place`` belongs to."""
        return next((self.text[start:end] for start, end in self.sentences if place < end), "")


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """``spans``, which are in order, with those that overlap as one."""
    last: Span | None = None
    for start, end in spans:
        if last and start < last[1]:
            last = last[0], max(end, last[1])
            continue
        if last:
            yield last
        last = start, end
    if last:
        yield last


def _touch(spans: Sequence[Span], start: int, end: int) -> bool:
    """Whether one of ``spans``, which are in order and apart, has any of ``start`` to ``end``."""
    place = bisect_left(spans, (end,))
    return place > 0 and start < spans[place - 1][1]


def _doubly_quoted(text: str) -> Iterator[Span]:
    """From each opening mark to its closing one; an unclosed quotation runs to the end."""
    opened: int | None = None
    for found in _DOUBLE.finditer(text):
        if opened is None:
            opened = found.start()
        else:
            yield opened, found.end()
            opened = None
    if opened is not None:
        yield opened, len(text)


def _singly_quoted(text: str) -> Iterator[Span]:
    """From each opening mark to the next closing one; apostrophes within words are neither."""
    closings = [found.start() for found in _CLOSING.finditer(text)]
    done = 0
    for found in _OPENING.finditer(text):
        place = bisect_right(closings, found.start())
        if found.start() < done or place == len(closings):
            continue
        last = closings[place]
        if not text[last - 1].isspace():
            done = last + 1
            yield found.start(), done


def passages_of(brief: Brief) -> Iterator[tuple[Passage, Spot]]:
    """Every text of ``brief`` in reading order, and the spot that it fills."""
    date = date_of(brief)
    yield _passage(Field.TITLE, brief.title, date, Spot(Part.TITLE, field="title"))
    for part in _FIELDS:
        for item in items_of(brief, part):
            yield from passages_in(item, date)


def passages_in(item: Item, date: datetime.date | None) -> Iterator[tuple[Passage, Spot]]:
    """Every text of ``item`` in a brief of ``date``, and the spot that it fills."""
    part = part_of(item)
    for field, name in _FIELDS[part]:
        yield _passage(field, getattr(item, name), date, Spot(part, item.id, name))


def _passage(
    field: Field, text: str, date: datetime.date | None, spot: Spot
) -> tuple[Passage, Spot]:
    return Passage(field, text, date), replace(spot, end=len(text))


def date_of(brief: Brief) -> datetime.date | None:
    """The date of ``brief``; None where it has none, or none that can be read."""
    try:
        return datetime.date.fromisoformat(brief.date)
    except ValueError:
        return None
