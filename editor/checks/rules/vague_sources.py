"""Finds sources that nobody could ask: “some reports suggest”, “critics say”, “it is believed”."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from editor.checks.passage import Passage, Span
from editor.checks.phrases import alternatives, phrases_of
from editor.checks.profile import Profile
from editor.checks.rule import Match
from editor.pattern import Pattern

_FAR_ENOUGH = 50
"""Characters before “reports suggest” that tell which reports."""


class _Patterns(NamedTuple):
    """``speaking`` is “officials said”; what stands before it tells whether somebody is named."""

    speaking: Pattern
    some_before: Pattern
    clause_before: Pattern
    according: Pattern


def vague_attribution(passage: Passage, profile: Profile) -> Iterator[Match]:
    """Where ``passage`` hides who says so."""
    spans = [found.span() for found in phrases_of(profile, "vague-phrases").among(passage)]
    if not passage.words.isdisjoint(profile.words.get("vague-sources", ())):
        spans += _nameless(passage.text, _patterns(profile))
    for start, end in spans:
        if not passage.is_evidence(start, end):
            yield Match(start, end, f"“{passage.text[start:end]}”: who? Name them, or cut.")


def _nameless(text: str, patterns: _Patterns) -> Iterator[Span]:
    for found in patterns.speaking.finditer(text):
        before = max(0, found.start() - _FAR_ENOUGH)
        some = patterns.some_before.search(text, before, found.start())
        if some:
            yield some.start(), found.end()
        elif patterns.clause_before.search(text, before, found.start()):
            yield found.span()
    for found in patterns.according.finditer(text):
        yield found.span()


@lru_cache(maxsize=16)
def _patterns(profile: Profile) -> _Patterns:
    some, sources, verbs, links = (
        alternatives(profile.words.get(name, ()))
        for name in ("vague-quantities", "vague-sources", "vague-verbs", "vague-links")
    )
    patterns = (
        rf"\b(?:{sources})(?: have| has| had| also)? (?:{verbs})(?!\w)",
        rf"\b(?:{some}) (?:[\w-]+ )?$",
        rf"(?:^|[,;:—–.] |\b(?:{links}) )$",
        rf"\baccording to (?:(?:{some}) )?(?:{sources})(?!\w| (?:at|from|of|in|by) )",
    )
    return _Patterns(*(Pattern(pattern, re.IGNORECASE) for pattern in patterns))
