"""What became of a text, word by word."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from editor.pattern import Pattern

_TOKEN = Pattern(r"\s+|\w+(?:[’'.,]\w+)*|[^\w\s]")
_MOST = 4_000_000
"""Pairs of words that are compared; beyond, a text is taken as replaced."""


class Fate(StrEnum):
    """What became of some words."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of the old text, of the new one, or of both."""

    fate: Fate
    text: str


def redline(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces of both texts in their order; what was replaced is deleted, then inserted."""
    before, now = _TOKEN.findall(old), _TOKEN.findall(new)
    if len(before) * len(now) > _MOST:
        return tuple(_pieces(old, new))
    pieces: list[Piece] = []
    matcher = SequenceMatcher(None, before, now, autojunk=False)
    deleted, inserted = "", ""
    for kind, start, end, now_start, now_end in matcher.get_opcodes():
        was, became = "".join(before[start:end]), "".join(now[now_start:now_end])
        if kind == "equal" and not (was.isspace() and (deleted or inserted)):
            pieces += [*_pieces(deleted, inserted), Piece(Fate.KEPT, was)]
            deleted = inserted = ""
        else:  # a lone space between two changes would only tear them apart
            deleted, inserted = deleted + was, inserted + became
    return (*pieces, *_pieces(deleted, inserted))


def _pieces(deleted: str, inserted: str) -> Iterator[Piece]:
    if deleted == inserted:
        if deleted:
            yield Piece(Fate.KEPT, deleted)
        return
    if deleted:
        yield Piece(Fate.DELETED, deleted)
    if inserted:
        yield Piece(Fate.INSERTED, inserted)
