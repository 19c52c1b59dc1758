"""Dividing a text into what stands before the sections, and the sections."""

from collections import Counter
from collections.abc import Container
from dataclasses import dataclass
from itertools import pairwise

from editor.brief.model import Part
from editor.formats.plaintext.headings import Heading, heading
from editor.formats.plaintext.labels import read_label
from editor.formats.plaintext.lines import SPACE, Line


@dataclass(slots=True)
class Section:
    """The lines under a heading; ``heading`` is its line and ``heading_end`` where its words end.

    A section that starts without a heading has none.
    """

    part: Part
    heading: Line | None
    heading_end: int
    lines: list[Line]


def is_marked_title(line: Line) -> bool:
    """Whether the line says by ``# `` that it is the title."""
    return not line.bullet and (line.text == "#" or line.text.startswith("# "))


def divide(lines: list[Line], names: Container[str]) -> tuple[list[Line], list[Section]]:
    """The lines before the first section, and the sections; ``names`` are known providers."""
    preamble, sections = _by_headings(lines)
    parts = {section.part for section in sections}
    if Part.FACTS not in parts:
        preamble, sections = _with_facts(preamble, sections)
    if Part.NARRATIVES not in parts:
        sections = _with_narratives(sections, names)
    return preamble, sections


def first_candidate(lines: list[Line]) -> Line | None:
    """The first line that may be a title."""
    return next((line for line in lines if not line.bullet and not line.is_other), None)


def _by_headings(lines: list[Line]) -> tuple[list[Line], list[Section]]:
    headings = {}
    for index, line in enumerate(lines):
        found = None if line.bullet else heading(line.text)
        if found:
            headings[index] = found
    _spare_marked_title(lines, headings)
    places = [*headings, len(lines)]
    sections = []
    for index, end in pairwise(places):
        line, found = lines[index], headings[index]
        below = lines[index + 1 : end]
        if found.length < len(line.text):
            below.insert(0, _behind(line, found.length))
        sections.append(Section(found.part, line, line.body + found.length, below))
    return lines[: places[0]], sections


def _spare_marked_title(lines: list[Line], headings: dict[int, Heading]) -> None:
    """``# Facts`` on the first line is the title where that heading stands again below."""
    first = first_candidate(lines)
    if first is None or not is_marked_title(first):
        return
    index = lines.index(first)
    found = headings.get(index)
    if found and Counter(each.part for each in headings.values())[found.part] > 1:
        del headings[index]


def _behind(line: Line, length: int) -> Line:
    text = line.text[length:].lstrip(SPACE)
    start = line.end - len(text)
    return Line(start, start, line.end, text, "", "", after_blank=False, is_other=False)


def _with_facts(preamble: list[Line], sections: list[Section]) -> tuple[list[Line], list[Section]]:
    for index, line in enumerate(preamble):
        if line.bullet:
            facts = Section(Part.FACTS, None, line.start, preamble[index:])
            return preamble[:index], [facts, *sections]
    return preamble, sections


def _with_narratives(sections: list[Section], names: Container[str]) -> list[Section]:
    for place, section in enumerate(sections):
        if section.part not in (Part.FACTS, Part.SOURCES):
            continue
        for index, line in enumerate(section.lines):
            if index and is_label_alone(line, names):
                narratives = Section(Part.NARRATIVES, None, line.start, section.lines[index:])
                del section.lines[index:]
                return [*sections[: place + 1], narratives, *sections[place + 1 :]]
    return sections


def is_label_alone(line: Line, names: Container[str]) -> bool:
    """Whether the line is a narrative's label and nothing else."""
    if line.bullet or line.is_other or line.text[:1].islower():
        return False
    label = read_label(line.text, names)
    return label is not None and label.stop in ("", ":") and label.end == len(line.text)
