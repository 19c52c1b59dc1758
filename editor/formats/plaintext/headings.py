"""The headings of a brief, as they are found in the wild."""

import re

from editor.brief.model import Part
from editor.brief.value import value
from editor.formats.plaintext.source_list import NUMBER
from editor.pattern import Pattern

CANONICAL = {
    Part.FACTS: "Facts",
    Part.SOURCES: "Sources:",
    Part.NARRATIVES: "Narratives",
    Part.PREDICTIONS: "Predictions",
}
_MARKS = r"(?:\*\*|__)?+"
_HEADING = Pattern(
    rf"(?:\#{{1,6}}[ \t\xa0]*+)?+{_MARKS}"
    r"(?:(?:the[ ])?"
    r"(?P<word>facts|sources|narratives|(?:metaculus[ ])?prediction(?:s|\(s\))?)"
    r"|the[ ](?P<spin>spin))"
    rf"(?::{_MARKS}|{_MARKS}:?)(?=[ \t\xa0]*+(?P<rest>.)?)",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_SHORTEST = len("facts")
_FIRST_NUMBER = Pattern(rf"[ \t\xa0]*+{NUMBER}")


@value
class Heading:
    """A heading: the part that it opens, and its length within the line."""

    part: Part
    length: int


_INITIALS = {"f": Part.FACTS, "s": Part.SOURCES, "n": Part.NARRATIVES}
_USUAL = {name: Heading(part, len(name)) for part, name in CANONICAL.items()}


def heading(text: str) -> Heading | None:
    """The heading that the line ``text`` is, or that it begins with where sources follow."""
    if text in _USUAL:
        return _USUAL[text]
    match = None if len(text) < _SHORTEST else _HEADING.match(text)
    if match is None:
        return None
    word, spin, rest = match.groups()
    part = Part.NARRATIVES if spin else _INITIALS.get(word[0].lower(), Part.PREDICTIONS)
    if rest is not None and not (
        part is Part.SOURCES and ":" in match[0] and _FIRST_NUMBER.match(text, match.end())
    ):
        return None
    return Heading(part, match.end())
