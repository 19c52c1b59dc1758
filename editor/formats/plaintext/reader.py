"""Reading a brief from text: total, linear, and exact about what departs from the layout."""

from editor.brief.model import Brief, Fact, ItemId, Narrative, Other, Part, Prediction, Source
from editor.brief.outlets import Outlets
from editor.formats.encoding import Encoding
from editor.formats.plaintext.citations import Ending, ending, is_citation
from editor.formats.plaintext.labels import NO_LABEL, Label, read_label
from editor.formats.plaintext.lines import SPACE, Line, Passage, split_lines
from editor.formats.plaintext.paragraphs import Grouping, Paragraph
from editor.formats.plaintext.record import Element, Kind, TextRecord
from editor.formats.plaintext.sections import Section, divide, first_candidate, is_marked_title
from editor.formats.plaintext.sources import read_sources
from editor.formats.reading import Departure, Reading

PARTS = tuple(Part)


def read_text(text: str, outlets: Outlets, encoding: Encoding = Encoding()) -> Reading[TextRecord]:
    """The brief in ``text``. Never raises, whatever the text; takes time linear in its length."""
    return _Reader(text, outlets).reading(encoding)


class _Names:
    """The names of providers that may be expected: the brief's own sources, and all outlets."""

    def __init__(self, outlets: Outlets) -> None:
        self._known = outlets.names
        self._own: set[str] = set()

    def add(self, name: str) -> None:
        self._own.add(name.casefold())

    def __contains__(self, name: object) -> bool:
        return name in self._own or name in self._known


class _Reader:
    def __init__(self, text: str, outlets: Outlets) -> None:
        self._text = text
        self._names = _Names(outlets)
        self._title = ""
        self._facts: list[Fact] = []
        self._sources: list[Source] = []
        self._narratives: list[Narrative] = []
        self._predictions: list[Prediction] = []
        self._others: list[Other] = []
        self._elements: list[Element] = []
        self._departures: list[Departure] = []
        self._numbers: set[int] = set()
        self._endings: list[tuple[Passage, Ending | None, int]] = []

    def reading(self, encoding: Encoding) -> Reading[TextRecord]:
        preamble, sections = divide(split_lines(self._text), self._names)
        self._read_preamble(preamble, sections)
        for section in sections:
            if section.heading:
                self._add_heading(section, section.heading)
        for section in sections:
            if section.part is Part.SOURCES:
                self._read_sources(section)
        for section in sections:
            if section.part is not Part.SOURCES:
                self._read_section(section)
        return self._result(encoding)

    def _result(self, encoding: Encoding) -> Reading[TextRecord]:
        order = {part: index for index, part in enumerate(PARTS)}
        elements = tuple(sorted(self._elements, key=lambda element: (element.start, element.end)))
        places = {element.id: index for index, element in enumerate(elements)}
        self._others.sort(key=lambda other: (order[other.after], places[other.id]))
        brief = Brief(
            self._title,
            tuple(self._facts),
            tuple(self._sources),
            tuple(self._narratives),
            tuple(self._predictions),
            tuple(self._others),
        )
        record = TextRecord(self._text, encoding, brief, elements)
        return Reading(brief, record, tuple(sorted(self._departures, key=lambda each: each.start)))

    def _add(
        self, kind: Kind, part: Part, item: ItemId, start: int, end: int, *fields: tuple[int, int]
    ) -> None:
        self._elements.append(Element(kind, part, item, start, end, fields))

    def _add_heading(self, section: Section, line: Line) -> None:
        end = section.heading_end
        self._add(Kind.HEADING, section.part, ItemId(), line.start, end, (line.body, end))

    def _add_other(self, part: Part, line: Line) -> None:
        start = line.start + len(line.indent)
        if line.is_other:
            start += 1
        text = self._text[start : line.end].strip(SPACE)
        start = line.end - len(text)
        other = Other(part, text)
        self._others.append(other)
        self._add(Kind.OTHER, part, other.id, line.start, line.end, (start, line.end))

    def _read_preamble(self, lines: list[Line], sections: list[Section]) -> None:
        title = _title_among(lines)
        after = Part.START
        for line in lines:
            if line is title:
                self._add_title(line, marked=line is first_candidate(lines))
                after = Part.TITLE
            else:
                self._add_other(after, line)
        if title is None:
            end = lines[-1].end if lines else 0
            self._add(Kind.TITLE, Part.TITLE, ItemId(), end, end, (end, end))

    def _add_title(self, line: Line, *, marked: bool) -> None:
        self._title = line.text
        if marked and is_marked_title(line):
            self._title = line.text[1:].lstrip(SPACE)
        start = line.end - len(self._title)
        self._add(Kind.TITLE, Part.TITLE, ItemId(), line.start, line.end, (start, line.end))

    def _read_sources(self, section: Section) -> None:
        alone = not (section.lines and section.lines[0].start < self._line_end(section))
        expected = self._sources[-1].number + 1 if self._sources else 1
        found = read_sources(self._text, section.lines, expected, alone=alone)
        kind = Kind.SOURCE if found.one_a_line else Kind.LISTED_SOURCE
        starts = {line.content: line.start for line in section.lines} if found.one_a_line else {}
        for entry in found.entries:
            source = Source(entry.number, entry.name)
            self._sources.append(source)
            self._numbers.add(entry.number)
            self._names.add(entry.name)
            number = (entry.start, entry.number_end)
            start = starts.get(entry.start, entry.start)
            self._add(
                kind,
                Part.SOURCES,
                source.id,
                start,
                entry.end,
                number,
                (entry.name_start, entry.end),
            )
        for line in found.rest:
            self._add_other(Part.SOURCES, line)

    def _line_end(self, section: Section) -> int:
        return section.heading.end if section.heading else 0

    def _is_cited(self, text: str) -> bool:
        return is_citation(ending(text), self._numbers)

    def _read_section(self, section: Section) -> None:
        grouping = Grouping(section.part, section.lines, self._is_cited)
        paragraphs = grouping.paragraphs(self._names)
        for place, paragraph in enumerate(paragraphs):
            if paragraph.is_other:
                self._add_other(section.part, paragraph.lines[0])
            elif section.part is Part.FACTS:
                self._read_fact(paragraph)
            elif section.part is Part.NARRATIVES:
                self._read_narrative(paragraph)
            else:
                self._read_prediction(paragraph)

    def _read_fact(self, paragraph: Paragraph) -> None:
        passage = Passage(paragraph.lines)
        found = ending(passage.text)
        if found and found.numbers and not is_citation(found, self._numbers):
            found = None
        text = passage.text
        size = len(text)
        start, end = (found.start, found.end) if found else (size, size)
        body = text[:start].rstrip(SPACE) if found else text
        fact = Fact(body + text[end:], found.numbers if found else ())
        self._facts.append(fact)
        self._add(
            Kind.FACT,
            Part.FACTS,
            fact.id,
            passage.start,
            passage.end,
            passage.span(0, len(body)),
            passage.span(start, end),
            passage.span(end, size),
        )

    def _read_prediction(self, paragraph: Paragraph) -> None:
        passage = Passage(paragraph.lines)
        prediction = Prediction(passage.text)
        self._predictions.append(prediction)
        span = passage.span(0, len(passage.text))
        self._add(
            Kind.PREDICTION, Part.PREDICTIONS, prediction.id, passage.start, passage.end, span
        )

    def _read_narrative(self, paragraph: Paragraph) -> None:
        label, labelled, passage = self._labelled(paragraph)
        text = passage.text[label.end :] if passage is labelled else passage.text
        narrative = Narrative(label.stance, label.provider, text)
        self._narratives.append(narrative)
        self._add(
            Kind.NARRATIVE,
            Part.NARRATIVES,
            narrative.id,
            labelled.start,
            passage.end,
            labelled.span(0, label.stance_end),
            labelled.span(label.stance_end, label.provider_end),
            passage.span(len(passage.text) - len(text), len(passage.text)),
        )

    def _labelled(self, paragraph: Paragraph) -> tuple[Label, Passage, Passage]:
        """A narrative's label, the passage that holds it, and the one that holds the text."""
        lines = paragraph.lines
        whole = Passage(lines)
        if paragraph.takes_all_below() and lines[1:]:
            label = paragraph.label
            wrapped = (
                label
                and label.provider
                and not label.stop
                and not lines[1].after_blank
                and not lines[1].bullet
                and label.provider.casefold() not in self._names
            )
            if label and not wrapped:
                return label, Passage(lines[:1]), Passage(lines[1:])
        return read_label(whole.text, self._names) or NO_LABEL, whole, whole


def _title_among(lines: list[Line]) -> Line | None:
    return first_candidate(lines)
