"""Lines that were cut out of some text, in the layout of a list that the reader knows."""

from collections.abc import Container, Iterable, Iterator

from editor.brief.model import Part
from editor.formats.plaintext.citations import ending
from editor.formats.plaintext.labels import read_label
from editor.formats.plaintext.lines import Line, ends_with_stop, split_lines
from editor.formats.plaintext.source_list import NUMBER
from editor.pattern import Pattern

_NUMBER = Pattern(NUMBER)
_NARROWEST = 40
"""Characters that a line has where a text is wrapped: a shorter one ends its paragraph."""


def itemised(text: str, part: Part, names: Container[str]) -> str:
    """``text`` with a bullet before each line that begins an item, so far as it has none.

    Outlets without numbers are numbered. ``names`` are known providers, casefolded.
    """
    lines = split_lines(text)
    if part is Part.SOURCES:
        numbered = any(_NUMBER.match(text, line.content) for line in lines)
        return text if numbered else _numbered(lines)
    labelled = [part is Part.NARRATIVES and bool(read_label(line.text, names)) for line in lines]
    bulleted = [line for line in lines if line.bullet]
    if bulleted:
        begins, mark = _of_list(lines, labelled, bulleted)
    elif any(labelled):
        begins, mark = [0] if not labelled[0] else [], "• "
    else:
        begins, mark = list(_of_prose(lines)), "• "
    return _marked(text, (lines[index] for index in begins), mark)


def _numbered(lines: list[Line]) -> str:
    return "".join(f"{number}. {line.text}\n" for number, line in enumerate(lines, start=1))


def _of_list(
    lines: list[Line], labelled: list[bool], bulleted: list[Line]
) -> tuple[list[int], str]:
    """Paragraphs between bullets are items too; and where a first line was cut, so is the rest."""
    model = bulleted[1] if lines[0].bullet and len(bulleted) > 1 else bulleted[0]
    begins = [
        index
        for index, line in enumerate(lines)
        if not (line.bullet or line.is_other or labelled[index])
        and (index == 0 or (line.after_blank and line.depth <= model.depth))
    ]
    first = lines[0]
    if first.bullet and first.marker == model.marker and first.depth < model.depth:
        begins.insert(0, 0)
    return begins, f"{model.indent}{model.bullet} "


def _of_prose(lines: list[Line]) -> Iterator[int]:
    """A paragraph begins behind a blank line, a stop, a citation, or a line that ended early."""
    above: Line | None = None
    for index, line in enumerate(lines):
        if not line.is_other and (above is None or line.after_blank or _is_over(above.text)):
            yield index
        above = line


def _is_over(text: str) -> bool:
    return ends_with_stop(text) or ending(text) is not None or len(text) < _NARROWEST


def _marked(text: str, lines: Iterable[Line], mark: str) -> str:
    pieces = []
    done = 0
    for line in lines:
        pieces += [text[done : line.start], mark]
        done = line.body
    return "".join([*pieces, text[done:]])
