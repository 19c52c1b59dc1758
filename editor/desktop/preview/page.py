"""The published page as data: lines of styled words, made from a brief."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from editor.brief.model import Brief, Fact, ItemId, Narrative, Prediction, Source
from editor.exports.scripts import runs_leftwards

_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\N{LEFT-TO-RIGHT MARK}", "\N{RIGHT-TO-LEFT MARK}"
_ISOLATE, _ISOLATED = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class LineStyle(StrEnum):
    """How a line stands on the page."""

    TITLE = "title"
    DATE = "date"
    HEADING = "heading"
    BULLET = "bullet"
    SOURCES = "sources"
    STANCE = "stance"
    PROVIDER = "provider"
    NARRATIVE = "narrative"


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of a line.

    They are the ``field`` of ``item`` (of the brief for None); without a field the page adds them.
    ``source`` is the number of the source that they link to, or are the number of.
    """

    text: str
    item: ItemId | None = None
    field: str = ""
    source: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of the page. Lines of one ``column`` stand under each other in it."""

    style: LineStyle
    words: tuple[Words, ...]
    item: ItemId | None = None
    column: int | None = None
    leads: bool = False
    """Whether it is the first line of its item."""

    @property
    def key(self) -> tuple[LineStyle, ItemId | None, str]:
        """What this line is, whatever it says."""
        return self.style, self.item, self.words[0].text if self._is_heading else ""

    @property
    def _is_heading(self) -> bool:
        return self.style is LineStyle.HEADING


class PageMaker:
    """Makes pages of briefs.

    The line of a fact that did not change is the same object: there may be hundreds of facts.
    """

    def __init__(self) -> None:
        self._facts: dict[ItemId, tuple[Fact, Line]] = {}

    def page_of(self, brief: Brief) -> list[Line]:
        """The page that readers of ``brief`` will see; nothing where there is nothing to see.

        What is empty takes no room, but that there is a title always.
        """
        lines = list(self._lines(brief))
        return lines if brief.title or len(lines) > 1 else []

    def _lines(self, brief: Brief) -> Iterator[Line]:
        yield Line(LineStyle.TITLE, (Words(brief.title, None, "title"),), leads=True)
        if brief.date:
            yield Line(LineStyle.DATE, (Words(brief.date, None, "date"),))
        facts = self._facts_of(brief)
        if facts:
            yield _heading("Facts")
            yield from facts
        if brief.sources:
            yield Line(LineStyle.SOURCES, tuple(_sources(brief.sources)))
        narratives = [each for each in brief.narratives if _says_something(each)]
        if narratives:
            yield _heading("Narratives")
            for column, narrative in enumerate(narratives):
                yield from _narrative(narrative, column)
        predictions = [each for each in brief.predictions if each.text]
        if predictions:
            yield _heading("Predictions")
            yield from map(_prediction, predictions)

    def _facts_of(self, brief: Brief) -> list[Line]:
        known, self._facts = self._facts, {}
        for fact in brief.facts:
            if fact.text or fact.citations:
                made = known.get(fact.id)
                self._facts[fact.id] = made if made and made[0] is fact else (fact, _fact(fact))
        return [line for _, line in self._facts.values()]


def _heading(text: str) -> Line:
    return Line(LineStyle.HEADING, (Words(text),))


def _fact(fact: Fact) -> Line:
    words = (Words(fact.text, fact.id, "text"), *_citations(fact))
    return Line(LineStyle.BULLET, words, fact.id, leads=True)


def _citations(fact: Fact) -> Iterator[Words]:
    """The numbers, which stand at the end of the line even if words run against it there."""
    mark = ""
    if _LEFTWARD.search(fact.text):
        mark = _RIGHT_TO_LEFT if runs_leftwards(fact.text) else _LEFT_TO_RIGHT
    for place, number in enumerate(fact.citations):
        yield Words(f"{',' if place else mark}{number}", fact.id, "citations", number)


def _prediction(prediction: Prediction) -> Line:
    words = (Words(prediction.text, prediction.id, "text"),)
    return Line(LineStyle.BULLET, words, prediction.id, leads=True)


def _sources(sources: tuple[Source, ...]) -> Iterator[Words]:
    yield Words("Sources: ")
    last = len(sources) - 1
    for place, source in enumerate(sources):
        if place:
            yield Words(" and " if place == last else ", ")
        yield Words(str(source.number), source.id, "number", source.number)
        yield from _isolated(Words(source.name, source.id, "name"))
    yield Words(".")


def _isolated(words: Words) -> Iterator[Words]:
    """``words``, which turn nothing round beside them."""
    leftward = _LEFTWARD.search(words.text)
    yield from [Words(_ISOLATE), words, Words(_ISOLATED)] if leftward else [words]


def _says_something(narrative: Narrative) -> bool:
    return bool(narrative.stance or narrative.provider or narrative.text)


def _narrative(narrative: Narrative, column: int) -> Iterator[Line]:
    begun = False
    for style, field, text in (
        (LineStyle.STANCE, "stance", narrative.stance),
        (LineStyle.PROVIDER, "provider", narrative.provider),
        (LineStyle.NARRATIVE, "text", narrative.text),
    ):
        if text:
            words = (Words(text, narrative.id, field),)
            yield Line(style, words, narrative.id, column, leads=not begun)
            begun = True
