"""TK: what newsrooms write for words that are to come."""

import re
from collections.abc import Iterator

from editor.brief.model import Brief
from editor.searching.texts import Place, texts_of

TO_COME = re.compile(r"(?<![\w/])(?:TK)++s?(?![\w/]|[ -]\d| Maxx| Elevator)")
_UNPUBLISHED = ("url", "note")


def to_come_in(brief: Brief) -> Iterator[Place]:
    """Where words are to come in what readers get, in reading order."""
    for item, field, text in texts_of(brief):
        if "TK" in text and field not in _UNPUBLISHED:
            for found in TO_COME.finditer(text):
                yield Place(item, field, *found.span())
