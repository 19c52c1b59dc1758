"""What departs from the canonical layout, said with its place in the text."""

from collections import Counter, defaultdict
from collections.abc import Container, Sequence
from dataclasses import replace
from itertools import chain, pairwise, product
from operator import attrgetter
from typing import TypeVar

from editor.brief.model import ItemId, Part, Source
from editor.formats.plaintext.citations import Doubt, Ending
from editor.formats.plaintext.headings import CANONICAL
from editor.formats.plaintext.labels import write_provider, write_stance
from editor.formats.plaintext.paragraphs import Paragraph
from editor.formats.plaintext.record import Element, Span
from editor.formats.plaintext.sections import Section
from editor.formats.plaintext.source_list import Entry
from editor.formats.plaintext.sources import SourceLines
from editor.formats.reading import Departure
from editor.pattern import Pattern

_LINE_ENDS = Pattern(r"\r\n|\r|\n")
_BLANK_LINES = Pattern(r"(?>\r\n|\r|\n)(?:[ \t\xa0]*+(?>\r\n|\r|\n)){2,}+")
_DOUBTS = {
    Doubt.YEAR: "“{0}” behind a year is text, for there is no such source.",
    Doubt.NUMBER: "“{0}” behind a number is text here; it may be a citation.",
    Doubt.SPACED: "“{0}” behind a space is text, for there is no such source.",
    Doubt.COUNTED: "“{0}” belongs to the words before it; it may be a citation.",
    Doubt.GLUED: "“{0}” stands behind no stop and is text; it may be a citation.",
}
T = TypeVar("T")
_RANKS = {part: rank for rank, part in enumerate(Part)}


MOST = 1000
"""So many departures of one code are told; the last of them says how many more there are."""


class Departures:
    """Collects departures from the layout while a text is read."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[str, list[Departure]] = defaultdict(list)
        self._more: Counter[str] = Counter()

    def all(self) -> tuple[Departure, ...]:
        """All that was found, in the order of the text."""
        for code, count in self._more.items():
            last = self._found[code][-1]
            message = f"{last.message} {count} more places are like this."
            self._found[code][-1] = replace(last, message=message)
        found = chain.from_iterable(self._found.values())
        return tuple(sorted(found, key=attrgetter("start", "end")))

    def _add(self, code: str, message: str, span: Span, item: ItemId | None = None) -> None:
        found = self._found[code]
        if len(found) < MOST:
            found.append(Departure(code, message, *span, item))
        else:
            self._more[code] += 1

    def _first(self, code: str, found: Sequence[T]) -> Sequence[T]:
        """As many of what was ``found`` as are told; the others are counted."""
        if found[MOST:]:
            self._more[code] = len(found) - MOST
        return found[:MOST]

    def of_line_ends(self) -> None:
        """Line ends of several kinds in one text."""
        if "\r" not in self._text:
            return
        usual = None
        for found in _LINE_ENDS.finditer(self._text):
            if usual is None:
                usual = found[0]
            elif found[0] != usual:
                message = "The line ends here otherwise than the lines above."
                self._add("file.line-endings-mixed", message, found.span())
                return

    def of_blank_lines(self) -> None:
        """More than one blank line in a row."""
        for found in _BLANK_LINES.finditer(self._text):
            self._add("file.blank-lines", "Several blank lines stand in a row.", found.span())

    def of_headings(self, sections: list[Section]) -> None:
        """Headings that are missing, doubled, out of order, or worded in another way."""
        seen: set[Part] = set()
        furthest = 0
        for section in sections:
            if section.heading is None:
                continue
            span = (section.heading.body, section.heading_end)
            name, rank = CANONICAL[section.part], _RANKS[section.part]
            if self._text[slice(*span)] != name:
                self._add("section.heading-synonym", f"This heading stands for “{name}”.", span)
            if section.part in seen:
                message = f"There is a second heading “{name}”; its items join the first."
                self._add("section.duplicate", message, span)
            elif rank < furthest:
                message = f"“{name}” stands behind a section that should follow it."
                self._add("section.order", message, span)
            seen.add(section.part)
            furthest = max(furthest, rank)
        end = len(self._text)
        for part, name in CANONICAL.items():
            if part not in seen:
                self._add("section.missing", f"There is no heading “{name}”.", (end, end))

    def of_other(self, elements: Sequence[Element]) -> None:
        """Lines that are no part of a brief."""
        message = "This line is no part of the brief; it is kept."
        code = "section.stray-text"
        for element in self._first(code, elements):
            self._add(code, message, element.fields[0], element.id)

    def of_list(self, items: Sequence[Paragraph]) -> None:
        """Items over several lines; the first bullet and the first indent that is off."""
        mixed = indent = None
        for place, item in enumerate(items):
            line = item.lines[0]
            if len(item.lines) > 1:
                span = (line.start, item.lines[-1].end)
                self._add("list.wrapped", "An item stands on one line.", span)
            if line.bullet != "•":
                mixed = mixed or line
            elif line.body - line.start != 4 or line.indent != "  " or (place and line.after_blank):
                indent = indent or line
        if mixed:
            message = "Items begin with “•”."
            self._add("list.marker-mixed", message, (mixed.start, mixed.body))
        if indent:
            message = "An item stands on a line of its own: two spaces, “•”, a space."
            self._add("list.indent", message, (indent.start, indent.body))

    def of_ending(
        self, found: Ending, span: Span, element: Element, sources: Container[int]
    ) -> None:
        """Citations in another style than plain digits behind the stop, and doubtful ones.

        ``found`` is what the fact ends in, at ``span``.
        """
        if not found.numbers:
            return
        if element.fields[1] == span:
            self._of_citations(found, span, element)
        elif found.doubt is Doubt.SPACED or all(number in sources for number in found.numbers):
            message = _DOUBTS[found.doubt].format(self._text[slice(*span)])
            self._add("cite.ambiguous-digits", message, span, element.id)

    def _of_citations(self, found: Ending, span: Span, element: Element) -> None:
        mark = self._text[slice(*span)]
        if found.doubt is Doubt.NUMBER:
            message = f"“{mark}” behind a number is taken for a citation, as most facts have one."
            self._add("cite.ambiguous-digits", message, span, element.id)
        if not (mark.isascii() and mark[0].isdigit()):
            message = f"Citations stand plainly: “{','.join(map(str, found.numbers))}”."
            self._add("cite.bracketed", message, span, element.id)
        elif found.doubt is Doubt.SPACED or " " in mark or "\xa0" in mark:
            message = "No space stands before citations, nor in them."
            self._add("cite.spacing", message, span, element.id)
        behind, end = element.fields[2]
        if behind < end:
            self._add("cite.before-stop", "Citations stand behind the stop.", span, element.id)

    def of_sources(self, found: SourceLines) -> None:
        """Sources in another form than one line with commas, a last “and” and a stop."""
        entries = found.entries
        if not entries:
            return
        last = entries[-1].end
        if (
            found.one_a_line
            or self._text[last : last + 1] != "."
            or self._is_oddly_joined(entries)
            or not all(map(self._is_plainly_numbered, entries))
        ):
            message = "Sources stand on one line, with commas, a last “and” and a stop."
            self._add("source.list-format", message, (entries[0].start, last))

    def _is_oddly_joined(self, entries: Sequence[Entry]) -> bool:
        gaps = [self._text[one.end : two.start] for one, two in pairwise(entries)]
        return not ({", "}.issuperset(gaps[:-1]) and {" and ", ", and "}.issuperset(gaps[-1:]))

    def _is_plainly_numbered(self, entry: Entry) -> bool:
        digits = self._text[entry.start : entry.number_end]
        return entry.name_start == entry.number_end and digits.isascii() and digits.isdigit()

    def of_numbers(self, sources: Sequence[Source], elements: Sequence[Element]) -> None:
        """The numbers of all sources, which stand as ``elements``: those that are not the next."""
        code = "source.gap"
        off = [place for place, source in enumerate(sources) if source.number != place + 1]
        for place in self._first(code, off):
            message = f"The number {sources[place].number} stands where {place + 1} is next."
            self._add(code, message, elements[place].fields[0], sources[place].id)

    def of_label(self, stance: str, provider: str, element: Element) -> None:
        """A narrative's label in other words than the usual ones."""
        (start, _), (_, end), (text, text_end) = element.fields
        label_end = text if text < text_end else element.end
        if start == label_end or not _is_usual(self._text[start:label_end], stance, provider):
            message = "A narrative begins with “… narrative, as provided by ….”"
            self._add("narrative.lead-in", message, (start, max(end, start)), element.id)


def _is_usual(label: str, stance: str, provider: str) -> bool:
    """Whether a label stands as the writer puts it, either name in quotation marks or not."""
    return label == f"{write_stance(stance)}{write_provider(provider)}. " or any(
        label.rstrip()
        == write_stance(stance, quoted=one) + write_provider(provider, quoted=two) + "."
        for one, two in product((False, True), repeat=2)
    )
