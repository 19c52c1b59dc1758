"""Reading a brief from text: total, linear, and exact about what departs from the layout."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from operator import attrgetter

from editor.brief.model import (
    Brief,
    Fact,
    ItemId,
    Narrative,
    Other,
    Part,
    Prediction,
    Source,
)
from editor.brief.outlets import Outlets
from editor.formats.encoding import Encoding
from editor.formats.garbage import collected_later
from editor.formats.plaintext.citations import ending, is_citation
from editor.formats.plaintext.departures import Departures
from editor.formats.plaintext.items import (
    decide_citations,
    read_fact,
    read_narrative,
    read_prediction,
)
from editor.formats.plaintext.lines import SPACE, Line, passage_of, split_lines
from editor.formats.plaintext.paragraphs import Grouping, Paragraph
from editor.formats.plaintext.record import Element, Kind, TextRecord
from editor.formats.plaintext.sections import (
    Section,
    divide,
    first_candidate,
    is_marked_title,
)
from editor.formats.plaintext.sources import read_sources
from editor.formats.reading import Reading
from editor.steps import Steps, at_once

_UTF8 = Encoding()
_FACTS_A_STEP = 30


def read_text(
    text: str, outlets: Outlets, encoding: Encoding = _UTF8, sources: Sequence[Source] = ()
) -> Reading[TextRecord]:
    """The brief in ``text``. Never raises, whatever the text; takes time linear in its length.

    ``encoding`` is how the text stood in its file; the record keeps it for the writer. ``sources``
    may be cited beside those in the text: a piece of a brief that has them.
    """
    with collected_later():
        return at_once(reading_text(text, outlets, encoding, sources))


def reading_text(
    text: str, outlets: Outlets, encoding: Encoding = _UTF8, sources: Sequence[Source] = ()
) -> Steps[Reading[TextRecord]]:
    """``read_text`` in small steps."""
    return _Reader(text, outlets, sources).reading(encoding)


class _Names:
    """The names of providers that may be expected: the brief's own sources, and all outlets."""

    def __init__(self, outlets: Outlets) -> None:
        self._known = outlets.names
        self._own: set[str] = set()

    def add(self, names: list[str]) -> None:
        self._own.update([name.casefold() for name in names])

    def __contains__(self, name: object) -> bool:
        return name in self._own or name in self._known


class _Reader:
    """Reads one text; what it has found so far stands in its lists."""

    def __init__(self, text: str, outlets: Outlets, sources: Sequence[Source]) -> None:
        self._text = text
        self._names = _Names(outlets)
        self._numbers: set[int] = set()
        self._know(sources)
        self._title = ""
        self._facts: list[Fact] = []
        self._sources: list[Source] = []
        self._narratives: list[Narrative] = []
        self._predictions: list[Prediction] = []
        self._others: dict[Part, list[Other]] = {part: [] for part in Part}
        self._elements: list[Element] = []
        self._departures = Departures(text)

    def reading(self, encoding: Encoding) -> Steps[Reading[TextRecord]]:
        """All that the text holds. Sources come first: citations and providers depend on them."""
        lines = split_lines(self._text)
        yield
        preamble, sections = divide(lines, self._names)
        yield
        self._read_preamble(preamble)
        self._read_headings(sections)
        listed: list[Element] = []
        for section in sections:
            if section.part is Part.SOURCES:
                listed += self._read_sources(section)
        self._elements += listed
        self._departures.of_numbers(self._sources, listed)
        facts: list[Paragraph] = []
        for section in sections:
            if section.part is not Part.SOURCES and section.lines:
                facts += self._read_items(section)
                yield
        yield from self._read_facts(facts)
        self._departures.of_line_ends()
        self._departures.of_blank_lines()
        yield
        return self._result(encoding)

    def _result(self, encoding: Encoding) -> Reading[TextRecord]:
        elements = tuple(sorted(self._elements, key=attrgetter("start")))
        self._departures.of_other([each for each in elements if each.kind is Kind.OTHER])
        brief = Brief(
            self._title,
            tuple(self._facts),
            tuple(self._sources),
            tuple(self._narratives),
            tuple(self._predictions),
            tuple(chain.from_iterable(self._others.values())),
        )
        record = TextRecord(self._text, encoding, brief, elements)
        return Reading(brief, record, self._departures.all())

    def _read_preamble(self, lines: list[Line]) -> None:
        first = first_candidate(lines)
        title = _title_among(lines, first)
        if title is None:
            end = lines[-1].end if lines else 0
            self._add_title(end, end)
            self._add_others(Part.START, lines)
        else:
            self._title = _title_of(title, first)
            self._add_title(title.start, title.end)
            place = lines.index(title)
            self._add_others(Part.START, lines[:place])
            self._add_others(Part.TITLE, lines[place + 1 :])

    def _add_title(self, start: int, end: int) -> None:
        span = (end - len(self._title), end)
        self._elements.append(Element(Kind.TITLE, Part.TITLE, ItemId(), start, end, (span,)))

    def _add_others(self, part: Part, lines: list[Line]) -> None:
        others, kind = self._others[part], Kind.OTHER
        for line in lines:
            text = line.text
            if line.bullet:
                text = line.unbulleted().text
            elif line.is_other:
                text = text[1:].lstrip(SPACE)
            other = Other(part, text)
            others.append(other)
            start, end = line.start, line.end
            spans = ((end - len(text), end),)
            self._elements.append(Element(kind, part, other.id, start, end, spans))

    def _read_headings(self, sections: list[Section]) -> None:
        for section in sections:
            line = section.heading
            if line:
                end = section.heading_end
                span = (line.body, end)
                self._elements.append(
                    Element(Kind.HEADING, section.part, ItemId(), line.start, end, (span,))
                )
        self._departures.of_headings(sections)

    def _read_sources(self, section: Section) -> list[Element]:
        """Read a section of sources; answers their elements."""
        lines = section.lines
        heading = section.heading
        alone = not (heading and lines and lines[0].end == heading.end)
        expected = self._sources[-1].number + 1 if self._sources else 1
        found = read_sources(self._text, lines, expected, alone=alone)
        kind = Kind.SOURCE if found.one_a_line else Kind.LISTED_SOURCE
        sources = [Source(entry.number, entry.name) for entry in found.entries]
        self._sources += sources
        self._know(sources)
        self._departures.of_sources(found)
        if found.rest:
            self._add_others(Part.SOURCES, found.rest)
        return [
            Element(
                kind,
                Part.SOURCES,
                source.id,
                start,
                entry.end,
                ((entry.start, entry.number_end), (entry.name_start, entry.end)),
            )
            for source, entry, start in zip(sources, found.entries, found.starts, strict=True)
        ]

    def _know(self, sources: Sequence[Source]) -> None:
        self._numbers.update([source.number for source in sources])
        self._names.add([source.name for source in sources])

    def _read_items(self, section: Section) -> list[Paragraph]:
        """Read a section's narratives, predictions and other lines; answers its facts."""
        grouping = Grouping(section.part, section.lines, self._is_cited)
        items, stray = grouping.paragraphs(self._names)
        if section.part is Part.NARRATIVES:
            for item in items:
                self._add_narrative(item)
        elif section.part is Part.PREDICTIONS:
            for item in items:
                self._add_prediction(item)
        self._add_others(section.part, stray)
        self._departures.of_list(items)
        return items if section.part is Part.FACTS else []

    def _is_cited(self, text: str) -> bool:
        """Whether a fact ends here: in citations, or in ``[?]`` in their place."""
        found = ending(text)
        return found is not None and (not found.numbers or is_citation(found, self._numbers))

    def _add_narrative(self, paragraph: Paragraph) -> None:
        narrative, element = read_narrative(paragraph, self._names)
        self._narratives.append(narrative)
        self._elements.append(element)
        self._departures.of_label(narrative.stance, narrative.provider, element)

    def _add_prediction(self, paragraph: Paragraph) -> None:
        prediction, element = read_prediction(paragraph)
        self._predictions.append(prediction)
        self._elements.append(element)

    def _read_facts(self, paragraphs: list[Paragraph]) -> Steps[None]:
        passages, endings = [], []
        for place, paragraph in enumerate(paragraphs):
            passages.append(passage := passage_of(paragraph.lines))
            endings.append(ending(passage.text))
            if place % _FACTS_A_STEP == 0:
                yield
        citations = decide_citations(endings, self._numbers)
        yield
        for place, (passage, found) in enumerate(zip(passages, endings, strict=True)):
            taken = citations[place]
            fact, element = read_fact(passage, found, taken=taken)
            self._facts.append(fact)
            self._elements.append(element)
            if found:
                span = passage.span(found.start, found.end)
                self._departures.of_ending(found, span, element, self._numbers)
            if place % _FACTS_A_STEP == 0:
                yield


def _title_of(line: Line, first: Line | None) -> str:
    """The title that a line holds; one ``# `` is taken off the first."""
    if line is first and is_marked_title(line):
        return line.text[1:].lstrip(SPACE)
    return line.text


def _title_among(lines: list[Line], first: Line | None) -> Line | None:
    """The longest line that stands more than once, as in a copied web page; else the first."""
    candidates = [line for line in lines if not line.bullet and not line.is_other]
    titles = [_title_of(line, first) for line in candidates[:1]]
    titles += [line.text for line in candidates[1:]]
    counts = Counter(titles)
    repeated = [title for title in counts if counts[title] > 1]
    return candidates[titles.index(max(repeated, key=len))] if repeated else first
