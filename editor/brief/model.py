"""A brief as an immutable value.

A draft may be wrong (a citation without a source, an empty text): the checks judge it, these
types don't. Two items are equal when their words are; the ``id`` tells equal items apart.
"""

from dataclasses import field
from enum import StrEnum

from editor.brief.value import value

LARGEST_NUMBER = 999_999_999
"""The largest number that a source may have in a file; the smallest is 1."""

EDGES = " \t\N{NO-BREAK SPACE}"
"""What a text in a brief neither begins nor ends with."""


class ItemId:
    """The identity of an item for as long as its brief is open; in no file."""

    __slots__ = ()


class Part(StrEnum):
    """The parts of a brief, in their order; *other* text stands behind one of them."""

    START = "start"
    TITLE = "title"
    FACTS = "facts"
    SOURCES = "sources"
    NARRATIVES = "narratives"
    PREDICTIONS = "predictions"


@value
class Fact:
    """One or more sentences, and the numbers of the sources that support them."""

    text: str = ""
    citations: tuple[int, ...] = ()
    note: str = ""
    id: ItemId = field(default_factory=ItemId, compare=False, repr=False)


@value
class Source:
    """An outlet under the number by which facts cite it."""

    number: int
    name: str = ""
    url: str = ""
    note: str = ""
    id: ItemId = field(default_factory=ItemId, compare=False, repr=False)


@value
class Narrative:
    """One side's view: its stance, the provider that voiced it, and what it says."""

    stance: str = ""
    provider: str = ""
    text: str = ""
    note: str = ""
    id: ItemId = field(default_factory=ItemId, compare=False, repr=False)


@value
class Prediction:
    """One sentence about what may happen, usually with odds and who gave them."""

    text: str = ""
    note: str = ""
    id: ItemId = field(default_factory=ItemId, compare=False, repr=False)


@value
class Other:
    """A line of the file that is no part of a brief, kept behind the part it stood behind."""

    after: Part
    text: str
    id: ItemId = field(default_factory=ItemId, compare=False, repr=False)


@value
class Dismissal:
    """A problem that a writer has looked at and let stand, remembered by rule, item and quote."""

    code: str
    item: str
    quote: str
    reason: str = ""


Item = Fact | Source | Narrative | Prediction


@value
class Brief:
    """A whole brief. ``date`` is as written in the file, normally YYYY-MM-DD."""

    title: str = ""
    facts: tuple[Fact, ...] = ()
    sources: tuple[Source, ...] = ()
    narratives: tuple[Narrative, ...] = ()
    predictions: tuple[Prediction, ...] = ()
    other: tuple[Other, ...] = ()
    date: str = ""
    words: tuple[str, ...] = ()
    dismissed: tuple[Dismissal, ...] = ()
