"""The published page as data: lines of styled words, made from a brief."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from editor.brief.model import Brief, Fact, ItemId, Narrative, Source


class LineStyle(StrEnum):
    """How a line stands on the page."""

    TITLE = "title"
    HEADING = "heading"
    BULLET = "bullet"
    SOURCES = "sources"
    STANCE = "stance"
    PROVIDER = "provider"
    NARRATIVE = "narrative"


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of a line; ``source`` is the number of the source that they link to."""

    text: str
    source: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of the page. Lines of one ``column`` stand under each other in it."""

    style: LineStyle
    words: tuple[Words, ...]
    item: ItemId | None = None
    column: int | None = None


def page_of(brief: Brief) -> list[Line]:
    """The page that readers of ``brief`` will see; what is empty takes no room."""
    lines = [Line(LineStyle.TITLE, (Words(brief.title),))]
    if brief.facts:
        lines.append(_heading("Facts"))
        lines.extend(_fact(fact) for fact in brief.facts)
    if brief.sources:
        lines.append(Line(LineStyle.SOURCES, tuple(_sources(brief.sources))))
    if brief.narratives:
        lines.append(_heading("Narratives"))
        for column, narrative in enumerate(brief.narratives):
            lines.extend(_narrative(narrative, column))
    if brief.predictions:
        lines.append(_heading("Predictions"))
        lines.extend(
            Line(LineStyle.BULLET, (Words(prediction.text),), prediction.id)
            for prediction in brief.predictions
        )
    return lines


def _heading(text: str) -> Line:
    return Line(LineStyle.HEADING, (Words(text),))


def _fact(fact: Fact) -> Line:
    words = [Words(fact.text)]
    for place, number in enumerate(fact.citations):
        if place:
            words.append(Words(",", number))
        words.append(Words(str(number), number))
    return Line(LineStyle.BULLET, tuple(words), fact.id)


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
