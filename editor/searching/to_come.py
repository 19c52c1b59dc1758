"""TK: what newsrooms write for words that are to come."""

from collections.abc import Iterable, Iterator

from editor.pattern import Pattern
from editor.searching.texts import Place, Text

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"  # citations behind a word, which are letters to a regular expression
TO_COME = Pattern(rf"(?<![\w/])(?:TK)++s?(?:(?=[{_RAISED}])|(?![\w/]|[ -]\d| Maxx| Elevator))")
_UNPUBLISHED = ("url", "note")


def to_come_in(texts: Iterable[Text]) -> Iterator[Place]:
    """Where words are to come in those of ``texts`` that readers get."""
    for item, field, text in texts:
        if "TK" in text and field not in _UNPUBLISHED:
            for found in TO_COME.finditer(text):
                yield Place(item, field, *found.span())
