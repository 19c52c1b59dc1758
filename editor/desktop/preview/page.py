"""The published page as data: lines of styled words, made from a brief."""

from collections.abc import Callable, Iterator
from enum import StrEnum

from editor.brief.model import Brief, Fact, ItemId, Narrative, Part, Prediction, Source
from editor.brief.value import value
from editor.exports.scripts import runs_leftwards
from editor.pattern import Pattern

_LEFTWARD = Pattern("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
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


@value
class Words:
    """Some words of a line.

    They are the ``field`` of ``item`` (of the brief for None); without a field the page adds them.
    ``source`` is the number of the source that they link to, or are the number of.
    """

    text: str
    item: ItemId | None = None
    field: str = ""
    source: int | None = None


@value
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

    Lines of what did not change are the same objects: there may be hundreds of facts.
    """

    def __init__(self) -> None:
        self._facts: dict[ItemId, tuple[Fact, Line]] = {}
        self._parts: dict[Part, tuple[object, list[Line]]] = {}

    def page_of(self, brief: Brief) -> list[Line]:
        """The page that readers of ``brief`` will see; nothing where there is nothing to see.

        What is empty takes no room, but that there is a title always.
        """
        lines = self._kept(Part.TITLE, brief.title, lambda: [_title(brief.title)])
        lines = [*lines, _date(brief.date)] if brief.date else lines
        lines = [
            *lines,
            *self._kept(Part.FACTS, brief.facts, lambda: self._facts_of(brief)),
            *self._kept(Part.SOURCES, brief.sources, lambda: list(_sources_of(brief))),
            *self._kept(Part.NARRATIVES, brief.narratives, lambda: list(_narratives_of(brief))),
            *self._kept(Part.PREDICTIONS, brief.predictions, lambda: list(_predictions_of(brief))),
        ]
        return lines if brief.title or len(lines) > 1 else []

    def _kept(self, part: Part, holder: object, make: Callable[[], list[Line]]) -> list[Line]:
        """What ``make`` made of ``holder`` when that was last seen."""
        known = self._parts.get(part)
        if known is None or known[0] is not holder:
            known = self._parts[part] = holder, make()
        return known[1]

    def _facts_of(self, brief: Brief) -> list[Line]:
        known, now = self._facts, {}
        lines = []
        for fact in brief.facts:
            if fact.text or fact.citations:
                made = known.get(fact.id)
                if made is None or made[0] is not fact:
                    made = fact, _fact(fact)
                now[fact.id] = made
                lines.append(made[1])
        self._facts = now
        return [_heading("Facts"), *lines] if lines else []


def _title(text: str) -> Line:
    return Line(LineStyle.TITLE, (Words(text, None, "title"),), leads=True)


def _date(text: str) -> Line:
    return Line(LineStyle.DATE, (Words(text, None, "date"),))


def _sources_of(brief: Brief) -> Iterator[Line]:
    if brief.sources:
        yield Line(LineStyle.SOURCES, tuple(_sources(brief.sources)))


def _narratives_of(brief: Brief) -> Iterator[Line]:
    narratives = [each for each in brief.narratives if _says_something(each)]
    if narratives:
        yield _heading("Narratives")
    for column, narrative in enumerate(narratives):
        yield from _narrative(narrative, column)


def _predictions_of(brief: Brief) -> Iterator[Line]:
    predictions = [each for each in brief.predictions if each.text]
    if predictions:
        yield _heading("Predictions")
        yield from map(_prediction, predictions)


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
