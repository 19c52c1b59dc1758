"""What the writer of a brief is offered to go on with: outlets, stances, wordings.

Everything here gives groups of offers, the likeliest first; ``matching`` picks from them by what
was typed.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from functools import cached_property
from typing import Protocol

from editor.brief.model import Brief, Narrative, Source
from editor.brief.outlets import Outlets
from editor.brief.stances import Stances
from editor.brief.value import remembering
from editor.pattern import Pattern

MOST = 8
"""As many offers as are seen at a glance."""

_ARTICLE = Pattern("(?:the|al|el|la|le|der|die|das) ")


@remembering
class Offer:
    """A text to be put in, and the other names by which it is found."""

    text: str
    aliases: tuple[str, ...] = ()

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """What is compared with what was typed."""
        return tuple(map(_folded, (self.text, *self.aliases)))


Groups = tuple[Sequence[Offer], ...]


def matching(typed: str, groups: Groups) -> list[str]:
    """The offers with a word that begins as ``typed`` does, in any letter case, accents or none.

    In each group the names that begin so go first. Nobody is offered what he has typed already.
    """
    wanted = _folded(typed)
    found: dict[str, None] = {}
    for group in groups:
        ranked = [(_rank(offer, wanted), offer.text) for offer in group]
        for rank in (0, 1):
            found |= dict.fromkeys(text for ranked_so, text in ranked if ranked_so == rank)
    found.pop(typed, None)
    return list(found)[:MOST]


def _rank(offer: Offer, wanted: str) -> int | None:
    """0 for a name that begins with ``wanted``, 1 for one with a word that does, else None."""
    ranks = [_rank_of(key, wanted) for key in offer.keys if wanted in key]
    return min((rank for rank in ranks if rank is not None), default=None)


def _rank_of(key: str, wanted: str) -> int | None:
    if key.startswith(wanted) or _ARTICLE.sub("", key, count=1).startswith(wanted):
        return 0
    at = key.find(wanted)
    while at > 0:
        if not key[at - 1].isalnum():
            return 1
        at = key.find(wanted, at + 1)
    return None


def _folded(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


class Used(Protocol):
    """What the user has used before, the newest first."""

    @property
    def outlets(self) -> Sequence[str]:
        """Sources and providers."""

    @property
    def stances(self) -> Sequence[str]:
        """Stances of narratives."""


@remembering
class Offers:
    """Knows what can be offered in each place of a brief."""

    outlets: Outlets = field(default_factory=Outlets)
    stances: Stances = field(default_factory=Stances)
    wordings: tuple[str, ...] = ()
    used: Used | None = None

    def for_source(self, brief: Brief, source: Source) -> Groups:
        """Outlets that are no source of ``brief`` yet: its providers, those used, those known."""
        taken = _names(other.name for other in brief.sources if other.id is not source.id)
        return (
            _offers(narrative.provider for narrative in brief.narratives if narrative.provider),
            self._used_outlets_but(taken),
            self._outlets_but(taken),
        )

    def for_provider(self, brief: Brief) -> Groups:
        """The sources of ``brief``, then the outlets used before, then those known."""
        own = _offers(source.name for source in brief.sources)
        return own, self._used_outlets_but(frozenset()), self._known_outlets

    def for_citation(self, brief: Brief) -> Groups:
        """The outlets used before and those known that are no source of ``brief`` yet."""
        taken = _names(source.name for source in brief.sources)
        return self._used_outlets_but(taken), self._outlets_but(taken)

    def for_stance(self, brief: Brief, narrative: Narrative) -> Groups:
        """What stands against the others of ``brief``, then what was used, then what is known."""
        others = _others(brief, narrative)
        taken = _names(others)
        return (
            self.expected_stances(brief, narrative),
            [offer for offer in self._used_stances if offer.keys[0] not in taken],
            [offer for offer in self._known_stances if offer.keys[0] not in taken],
        )

    def expected_stances(self, brief: Brief, narrative: Narrative) -> Sequence[Offer]:
        """What stands against the other narratives of ``brief`` and is none of them."""
        others = _others(brief, narrative)
        taken = _names(others)
        found = (against for other in others for against in self.stances.counterparts(other))
        return [offer for offer in _offers(found) if offer.keys[0] not in taken]

    def for_prediction(self) -> Groups:
        """The usual wordings."""
        return (self._known_wordings,)

    @property
    def _used_stances(self) -> Sequence[Offer]:
        return _offers(self.used.stances) if self.used else ()

    def _used_outlets_but(self, taken: frozenset[str]) -> Sequence[Offer]:
        used = _offers(self.used.outlets) if self.used else ()
        return [offer for offer in used if offer.keys[0] not in taken]

    def _outlets_but(self, taken: frozenset[str]) -> Sequence[Offer]:
        return [offer for offer in self._known_outlets if taken.isdisjoint(offer.keys)]

    @cached_property
    def _known_outlets(self) -> Sequence[Offer]:
        return [Offer(outlet.name, outlet.aliases) for outlet in self.outlets.known]

    @cached_property
    def _known_stances(self) -> Sequence[Offer]:
        return _offers(self.stances.names)

    @cached_property
    def _known_wordings(self) -> Sequence[Offer]:
        return _offers(self.wordings)


def _others(brief: Brief, narrative: Narrative) -> list[str]:
    """The stances of the other narratives."""
    return [each.stance for each in brief.narratives if each.id is not narrative.id and each.stance]


def _names(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(map(_folded, texts))


def _offers(texts: Iterable[str]) -> list[Offer]:
    return list(_distinct(texts))


def _distinct(texts: Iterable[str]) -> Iterator[Offer]:
    return (Offer(text) for text in dict.fromkeys(texts) if text)


NO_OFFERS = Offers()
"""For a form that offers nothing of its own."""
