"""What a pasted text holds of a brief."""

from editor.brief.model import Brief, Part, Source
from editor.brief.outlets import Outlets
from editor.brief.value import value
from editor.formats.files import Format, new_record, read_text_of
from editor.formats.pasted.itemised import itemised
from editor.formats.plaintext.citations import Style, ending, manner_of
from editor.formats.plaintext.headings import CANONICAL, Heading, heading
from editor.formats.plaintext.lines import Line, ends_with_stop, split_lines
from editor.formats.plaintext.reader import read_text
from editor.formats.reading import UnreadableError
from editor.pattern import Pattern

_LINE_END = Pattern("\r\n|[\n\r\v\f\x85\u2028\u2029]")
"""What ends a line in a pasted text: word processors know more line ends than files."""


@value
class Piece:
    """The items in a text, as a brief.

    ``begun``: the first may go on from something before it; ``ended``: nothing goes on behind.
    """

    brief: Brief
    begun: bool
    ended: bool


class PasteReader:
    """Reads pasted text beside the ``sources`` of the brief that it goes to.

    These may be cited where the text has no sources of its own; ``outlets`` are known names.
    """

    def __init__(self, sources: tuple[Source, ...], outlets: Outlets) -> None:
        self._sources = sources
        self._outlets = outlets
        self._names = outlets.names | {source.name.casefold() for source in sources}

    def brief(self, text: str) -> Brief | None:
        """The whole brief in ``text``: JSON, or parts under two headings; None if it is none."""
        if text.lstrip().startswith("{") and '"format"' in text:
            try:
                return read_text_of(text, new_record(Format.JSON), self._outlets).brief
            except UnreadableError:
                return None
        text = _with_line_ends(text)
        found = _headings(split_lines(text))
        parts = {each.part for _, each in found}
        return self._read(text, found) if len(parts) > 1 else None

    def brief_with_title(self, text: str) -> Brief | None:
        """The same, but where the first line may be a title one heading or bullet is enough."""
        text = _with_line_ends(text)
        brief = self._read(text, _headings(split_lines(text)))
        found = brief.facts or brief.sources or brief.narratives or brief.predictions
        return brief if found else None

    def piece(self, text: str, part: Part) -> Piece:
        """Items of ``part``; a heading in the text begins another."""
        text = _with_line_ends(text)
        lines = split_lines(text)
        found = _headings(lines)
        head = found[0][0].start if found else len(text)
        own = itemised(text[:head], part, self._names)
        brief = self._read(f"{CANONICAL[part]}\n\n{own}{text[head:]}", found)
        begun = bool(lines) and not lines[0].bullet and head > 0
        return Piece(brief, begun, text.endswith("\n"))

    def _read(self, text: str, found: list[tuple[Line, Heading]]) -> Brief:
        own = any(heading.part is Part.SOURCES for _, heading in found)
        return read_text(text, self._outlets, sources=() if own else self._sources).brief


def lines_of(text: str) -> list[str]:
    """The lines of a pasted text, without blank ones around it."""
    return _with_line_ends(text).strip("\n").split("\n")


def ends_in_mark(text: str) -> bool:
    """Whether ``text`` ends in a citation that is no plain number: a superscript or brackets."""
    text = text.rstrip()
    found = ending(text)
    return found is not None and manner_of(text[found.start : found.end]).style is not Style.PLAIN


def is_sentence(text: str) -> bool:
    """Whether ``text`` has come to its end."""
    return ends_with_stop(text.rstrip())


def _with_line_ends(text: str) -> str:
    return _LINE_END.sub("\n", text)


def _headings(lines: list[Line]) -> list[tuple[Line, Heading]]:
    found = ((line, None if line.bullet else heading(line.text)) for line in lines)
    return [(line, each) for line, each in found if each]
