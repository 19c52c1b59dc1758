"""Which lines belong together: items, wrapped or not, and lines that are none."""

from collections.abc import Callable, Container
from dataclasses import dataclass
from operator import attrgetter

from editor.brief.model import Part
from editor.formats.plaintext.labels import Label, read_label
from editor.formats.plaintext.lines import Line, ends_with_stop


@dataclass(slots=True)
class Paragraph:
    """Lines that are read as one. ``label`` is what a narrative's first line begins with."""

    lines: list[Line]
    label: Label | None = None

    def broke_off(self) -> bool:
        """Whether the text so far ends without a stop."""
        return bool(self.lines[-1].text) and not ends_with_stop(self.lines[-1].text)

    def takes_all_below(self) -> bool:
        """Whether this is a label that stood alone: it takes every line up to the next label."""
        first = self.lines[0]
        return (
            self.label is not None
            and self.label.end == len(first.text)
            and not (first.bullet and self.label.stop == ".")
        )


class Grouping:
    """The rules by which the lines of one section are read as paragraphs, or as no item's."""

    def __init__(self, part: Part, lines: list[Line], cited: Callable[[str], bool]) -> None:
        self._part = part
        self._lines = lines
        self._cited = cited
        self._first = next((line for line in lines if line.bullet), None)

    def paragraphs(self, names: Container[str]) -> tuple[list[Paragraph], list[Line]]:
        """The section's items, and the lines that belong to none; ``names`` are known providers."""
        done: list[Paragraph] = []
        stray: list[Line] = []
        above: Paragraph | None = None
        narratives = self._part is Part.NARRATIVES
        for line in self._lines:
            if line.bullet and self._is_like_first(line) and not (above and above.label):
                label = read_label(line.text, names) if narratives else None
                above = Paragraph([line], label=label)
                done.append(above)
                continue
            if line.is_other:
                stray.append(line)
                above = None
                continue
            nested = above is not None and self._is_nested(line, above)
            label = self._label(line, above, names) if narratives and not nested else None
            if above and (nested or (label is None and self._continues(line, above, names))):
                above.lines.append(line if above.takes_all_below() else line.unbulleted())
                continue
            if not line.bullet and label is None and self._is_stray(line):
                stray.append(line)
                above = None
                continue
            above = Paragraph([line], label)
            done.append(above)
        if self._part is Part.PREDICTIONS and self._first is None:
            return _with_stops(done, stray)
        return done, stray

    def _label(self, line: Line, above: Paragraph | None, names: Container[str]) -> Label | None:
        if not line.bullet and above and not line.after_blank and above.broke_off():
            label = read_label(line.text, names)
            alone = label is not None and label.end == len(line.text) and label.stop != "."
            return label if alone and not line.text[:1].islower() else None
        return read_label(line.text, names)

    def _continues(self, line: Line, above: Paragraph, names: Container[str]) -> bool:
        if above.label and above.takes_all_below():
            return True
        if line.bullet:
            return False
        if self._first is None:
            return not line.after_blank and above.broke_off() and not self._is_cited(above)
        if self._is_cited(above):
            return False
        if line.after_blank and line.depth <= self._first.depth:
            return False
        return self._part is Part.NARRATIVES or not _is_label(line, names)

    def _is_like_first(self, line: Line) -> bool:
        """Whether a line with a bullet begins as the first one does: it is an item of its own."""
        first = self._first
        return first is None or (line.bullet == first.bullet and line.indent == first.indent)

    def _is_nested(self, line: Line, above: Paragraph) -> bool:
        """Whether a bullet is none, but the wrapped rest of the item directly above."""
        first = self._first
        if not line.bullet or line.after_blank or not above.broke_off():
            return False
        if first is None or self._is_like_first(line) or self._is_cited(above):
            return False
        return line.marker != first.marker or line.depth > first.depth

    def _is_cited(self, above: Paragraph) -> bool:
        """Whether this is a fact that ends in a citation: nothing continues it."""
        return self._part is Part.FACTS and self._cited(above.lines[-1].text)

    def _is_stray(self, line: Line) -> bool:
        """Whether a line with neither bullet nor label, which continues nothing, is *other*."""
        if self._part is Part.NARRATIVES:
            return True
        if self._first is None:
            return False
        return not (self._part is Part.FACTS and self._cited(line.text))


def _with_stops(items: list[Paragraph], stray: list[Line]) -> tuple[list[Paragraph], list[Line]]:
    """The first item and those that end in a stop; the lines of the others are stray as well."""
    ended = [item for index, item in enumerate(items) if not (index and item.broke_off())]
    cut_off = [line for item in items[1:] if item.broke_off() for line in item.lines]
    return ended, sorted(stray + cut_off, key=attrgetter("start"))


def _is_label(line: Line, names: Container[str]) -> bool:
    label = read_label(line.text, names)
    return label is not None and not line.text[:1].islower()
