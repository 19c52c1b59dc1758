"""The published page as data: lines of styled words, made from a brief."""

from collections.abc import Iterator
from enum import StrEnum

from editor.brief.model import Brief, Fact, ItemId, Narrative, Prediction, Source
from editor.brief.value import value


class LineStyle(StrEnum):
    """How a line stands on the page."""

    TITLE = "title"
    HEADING = "heading"
    BULLET = "bullet"
    SOURCES = "sources"
    STANCE = "stance"
    PROVIDER = "provider"
    NARRATIVE = "narrative"


@value
class Words:
    """Some words of a line; ``source`` is the number of the source that they link to."""

    text: str
    source: int | None = None


@value
class Line:
    """A paragraph of the page. Lines of one ``column`` stand under each other in it."""

    style: LineStyle
    words: tuple[Words, ...]
    item: ItemId | None = None
    column: int | None = None


class PageMaker:
    """Makes pages of briefs.

    The line of a fact that did not change is the same object: there may be hundreds of facts.
    """

    def __init__(self) -> None:
        self._facts: dict[ItemId, tuple[Fact, Line]] = {}

    def page_of(self, brief: Brief) -> list[Line]:
        """The page that readers of ``brief`` will see; what is empty takes no room."""
        lines = [Line(LineStyle.TITLE, (Words(brief.title),))]
        if brief.facts:
            lines.append(_heading("Facts"))
            lines += self._facts_of(brief)
        if brief.sources:
            lines.append(Line(LineStyle.SOURCES, tuple(_sources(brief.sources))))
        if brief.narratives:
            lines.append(_heading("Narratives"))
            for column, narrative in enumerate(brief.narratives):
                lines += _narrative(narrative, column)
        if brief.predictions:
            lines.append(_heading("Predictions"))
            lines += [_prediction(prediction) for prediction in brief.predictions]
        return lines

    def _facts_of(self, brief: Brief) -> list[Line]:
        known, self._facts = self._facts, {}
        for fact in brief.facts:
            made = known.get(fact.id)
            self._facts[fact.id] = made if made and made[0] is fact else (fact, _fact(fact))
        return [line for _, line in self._facts.values()]


def _heading(text: str) -> Line:
    return Line(LineStyle.HEADING, (Words(text),))


def _fact(fact: Fact) -> Line:
    words = [Words(fact.text)]
    for place, number in enumerate(fact.citations):
        if place:
            words.append(Words(",", number))
        words.append(Words(str(number), number))
    return Line(LineStyle.BULLET, tuple(words), fact.id)


def _prediction(prediction: Prediction) -> Line:
    return Line(LineStyle.BULLET, (Words(prediction.text),), prediction.id)


def _sources(sources: tuple[Source, ...]) -> Iterator[Words]:
    yield Words("Sources: ")
    last = len(sources) - 1
    for place, source in enumerate(sources):
        if place:
            yield Words(" and " if place == last else ", ")
        yield Words(str(source.number), source.number)
        yield Words(source.name)
    yield Words(".")


def _narrative(narrative: Narrative, column: int) -> Iterator[Line]:
    for style, text in (
        (LineStyle.STANCE, narrative.stance),
        (LineStyle.PROVIDER, narrative.provider),
        (LineStyle.NARRATIVE, narrative.text),
    ):
        yield Line(style, (Words(text),), narrative.id, column)
