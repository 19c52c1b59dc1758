"""Where something stands in the texts of a brief."""

import time
from collections.abc import Iterable, Iterator
from dataclasses import field
from typing import TYPE_CHECKING

from editor.brief.model import Brief
from editor.brief.value import value
from editor.searching.query import Query, QueryError, pattern_of
from editor.searching.texts import Place, Text, texts_of

if TYPE_CHECKING:
    import regex

_LONGEST = 0.2
"""Seconds of work after which an expression is stopped in one text."""

_LONGEST_OF_ALL = 1.0
"""Seconds of work after which it is stopped in all texts together."""


@value
class Match(Place):
    """A place where something was found, and ``found`` there, with its groups."""

    found: "regex.Match[str]" = field(compare=False, repr=False)


def find(brief: Brief, query: Query) -> list[Match]:
    """All places of ``query`` in reading order; QueryError where it can't be looked for."""
    return [match for matches in matches_in(texts_of(brief), query) for match in matches]


def matches_in(texts: Iterable[Text], query: Query) -> Iterator[list[Match]]:
    """The places of ``query``, a list for each of ``texts``, so that one may pause between them.

    What finds nothing (an empty term, ``x*`` between letters) is no match. Raises QueryError where
    the query can't be read, or takes too long.
    """
    if not query.term:
        return
    pattern, spent = pattern_of(query), 0.0
    for text in texts:
        began = time.process_time()
        found = _found(pattern, text.text)
        spent += time.process_time() - began
        if spent > _LONGEST_OF_ALL:
            raise _too_long()
        yield [Match(text.item, text.field, *each.span(), each) for each in found]


def _found(pattern: "regex.Pattern[str]", text: str) -> "list[regex.Match[str]]":
    try:
        found = [each for each in pattern.finditer(text, timeout=_LONGEST) if each.group()]
    except TimeoutError as error:
        raise _too_long() from error
    return sorted(found, key=lambda each: each.span())  # for one may ask to search backwards


def _too_long() -> QueryError:
    return QueryError("This expression takes too long.")
