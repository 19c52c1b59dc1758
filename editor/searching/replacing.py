"""Other words in place of those that were found."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from editor.brief.model import EDGES, Brief
from editor.pattern import Pattern
from editor.searching.finding import Match, find
from editor.searching.query import Query, QueryError
from editor.searching.texts import FieldName, Place, texts_of, with_texts

_UNWRITABLE = Pattern("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
"""What no text of a brief holds: line ends, control characters, halves of characters."""


class Change(NamedTuple):
    """``new`` instead of what stands at ``place``."""

    place: Place
    new: str


def changes_of(matches: Iterable[Match], query: Query, replacement: str) -> list[Change]:
    r"""``replacement`` at each match of ``query``; for an expression with its groups (``\1``).

    Line ends become spaces. QueryError where the replacement can't be read.
    """
    return [
        Change(match, _UNWRITABLE.sub(" ", _expanded(match, query, replacement)))
        for match in matches
    ]


def _expanded(match: Match, query: Query, replacement: str) -> str:
    if not query.expression or "\\" not in replacement:
        return replacement
    try:
        return match.found.expand(replacement)
    except IndexError as error:
        raise QueryError("The expression has no such group as the replacement names.") from error
    except (ValueError, _regex_error()) as error:
        raise QueryError("The replacement can't be read: write \\\\ for a backslash.") from error


def _regex_error() -> type[Exception]:
    import regex

    return regex.error


def replaced(brief: Brief, changes: Sequence[Change]) -> Brief:
    """``brief`` with all ``changes``, which are in order and apart; no text keeps outer spaces."""
    standing = {(text.item, text.field): text for text in texts_of(brief)}
    new: dict[FieldName, str] = {}
    for field, of_field in groupby(changes, key=lambda each: (each.place.item, each.place.field)):
        new[field] = changed_text(standing[field].text, list(of_field)).strip(EDGES)
    return with_texts(brief, new)


def changed_text(text: str, changes: Sequence[Change]) -> str:
    """``text`` with all ``changes``, which are in order and apart."""
    pieces: list[str] = []
    done = 0
    for place, new in changes:
        pieces += (text[done : place.start], new)
        done = place.end
    return "".join((*pieces, text[done:]))


def end_of(change: Change, text: str) -> int:
    """Where ``text`` goes on behind ``change`` once that is made, and outer spaces are gone."""
    head = text[: change.place.start] + change.new
    whole = head + text[change.place.end :]
    gone = len(whole) - len(whole.lstrip(EDGES))
    return min(max(len(head) - gone, 0), len(whole.strip(EDGES)))


def replace_all(brief: Brief, query: Query, replacement: str) -> Brief:
    """``brief`` with ``replacement`` wherever ``query`` is; QueryError where that can't be."""
    return replaced(brief, changes_of(find(brief, query), query, replacement))
