"""Which lines belong together: items, wrapped or not, and lines that are none."""

from collections.abc import Callable, Container
from dataclasses import dataclass

from editor.brief.model import Part
from editor.formats.plaintext.labels import Label, read_label
from editor.formats.plaintext.lines import Line, ends_with_stop


@dataclass(slots=True)
class Paragraph:
    """Lines that are read as one. ``label`` is what a narrative's first line begins with."""

    lines: list[Line]
    is_other: bool = False
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
    """The rules by which the lines of one section are read as paragraphs."""

    def __init__(self, part: Part, lines: list[Line], cited: Callable[[str], bool]) -> None:
        self._part = part
        self._lines = lines
        self._cited = cited
        self._first = next((line for line in lines if line.bullet), None)

    def paragraphs(self, names: Container[str]) -> list[Paragraph]:
        """All lines of the section, each in one paragraph; ``names`` are known providers."""
        done: list[Paragraph] = []
        above: Paragraph | None = None
        narratives = self._part is Part.NARRATIVES
        for line in self._lines:
            if line.bullet and self._is_like_first(line) and not (above and above.label):
                label = read_label(line.text, names) if narratives else None
                above = Paragraph([line], label=label)
                done.append(above)
                continue
            if line.is_other:
                done.append(Paragraph([line], is_other=True))
                above = None
                continue
            label = self._label(line, above, names) if narratives else None
            if label is None and above and self._continues(line, above, names):
                above.lines.append(line if above.takes_all_below() else line.unbulleted())
                continue
            other = not line.bullet and label is None and self._is_stray(line)
            above = Paragraph([line], other, label)
            done.append(above)
            if other:
                above = None
        if self._part is Part.PREDICTIONS and self._first is None:
            for paragraph in done[1:]:
                paragraph.is_other |= paragraph.broke_off()
        return done

    def _label(self, line: Line, above: Paragraph | None, names: Container[str]) -> Label | None:
        if line.bullet and above and self._is_nested(line, above):
            return None
        if not line.bullet and above and not line.after_blank and above.broke_off():
            label = read_label(line.text, names)
            alone = label is not None and label.end == len(line.text) and label.stop != "."
            return label if alone and not line.text[:1].islower() else None
        return read_label(line.text, names)

    def _continues(self, line: Line, above: Paragraph, names: Container[str]) -> bool:
        if above.label and above.takes_all_below():
            return True
        if line.bullet:
            return self._is_nested(line, above)
        if self._first is None:
            return not line.after_blank and above.broke_off()
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
        if first is None or line.after_blank or self._is_like_first(line):
            return False
        if line.marker == first.marker and line.depth <= first.depth:
            return False
        return above.broke_off() and not self._is_cited(above)

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


def _is_label(line: Line, names: Container[str]) -> bool:
    label = read_label(line.text, names)
    return label is not None and not line.text[:1].islower()
