"""Words that take a side in what should be fact; the words are in the profile.

These rules look at title and facts only, and never into quotations.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from editor.checks.passage import CLAIMS, Field, Passage
from editor.checks.phrases import alternatives, in_place_of, phrases_of
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, PassageFinder, Rule
from editor.checks.rules.vague_sources import vague_attribution
from editor.pattern import Pattern

_CAPITAL_BEFORE = Pattern(r"[A-Z]\w* $")


def _listed(name: str, message: str) -> PassageFinder:
    """Finds the phrases of a list; ``message`` says what is wrong with ``{}``."""

    def find(passage: Passage, profile: Profile) -> Iterator[Match]:
        for found in phrases_of(profile, name).among(passage):
            yield Match(*found.span(), message.format(found[0]))

    return find


def _replaced(name: str, message: str) -> PassageFinder:
    """Finds the phrases of a table, and offers what stands beside them there, if anything."""

    def find(passage: Passage, profile: Profile) -> Iterator[Match]:
        for found in phrases_of(profile, name).among(passage):
            new = profile.substitutions[name][found[0].lower().replace("’", "'")]
            fitting = in_place_of(found, new) if new else None
            yield Match(*found.span(), message.format(found[0]), fitting)

    return find


def _unattributed(name: str, message: str) -> PassageFinder:
    """Finds the phrases of a list in sentences that don't say whose words they are."""

    def find(passage: Passage, profile: Profile) -> Iterator[Match]:
        for found in phrases_of(profile, name).among(passage):
            if not _is_attributed(passage, profile, found.start()):
                yield Match(*found.span(), message.format(found[0]))

    return find


def _is_attributed(passage: Passage, profile: Profile, place: int) -> bool:
    if passage.field is Field.TITLE and ":" in passage.text:
        return True
    return phrases_of(profile, "attributions").stand_in(passage.sentence_at(place))


def _modal(passage: Passage, profile: Profile) -> Iterator[Match]:
    find = _unattributed("modal-opinions", "“{}” is an opinion: say whose.")
    for match in find(passage, profile):
        # “Should they fail, …” asks for nothing.
        if not passage.text[match.start].isupper() or passage.field is Field.TITLE:
            yield match


def _first_person(passage: Passage, profile: Profile) -> Iterator[Match]:
    for found in phrases_of(profile, "first-person").among(passage):
        if found[0] not in ("US", "i") and not _is_numeral(found):
            yield Match(*found.span(), f"“{found[0]}” is the writer's own voice: recast.")


def _is_numeral(found: re.Match[str]) -> bool:
    """Whether it is the I of World War I."""
    return found[0] == "I" and bool(_CAPITAL_BEFORE.search(found.string[: found.start()]))


@lru_cache(maxsize=16)
def _superlatives(profile: Profile) -> Pattern:
    words = alternatives(profile.words.get("superlatives", ()))
    fine = alternatives(profile.words.get("superlatives-fine", ()))
    return Pattern(
        rf"\b(?:the|its|their|his|her|\w++['’]s|\w++s['’]) "
        rf"(?:{fine}|(?P<claim>(?:{words})(?:-\w+)*))\b",
        re.IGNORECASE,
    )


def _superlative(passage: Passage, profile: Profile) -> Iterator[Match]:
    if passage.words.isdisjoint(profile.words.get("superlatives", ())):
        return
    for found in _superlatives(profile).finditer(passage.text):
        if found["claim"] and not passage.is_evidence(*found.span("claim")):
            yield Match(*found.span("claim"), f"Verify “{found['claim']}”, or cut it.")


RULES = (
    Rule(
        code="neutral.loaded-noun",
        severity=Severity.WARNING,
        title="A noun that takes a side",
        why="Such a noun passes a verdict before the reader has seen the facts.",
        bad=Example(
            "fact 3", "The regime on Skarholm depends on the line, the island council said.3"
        ),
        good=Example(
            "fact 3", "The government on Skarholm depends on the line, the island council said.3"
        ),
        authority="AllSides on word choice; Wikipedia, Words to watch",
        safety=Safety.OFFERED,
        fields=CLAIMS,
        in_passage=_replaced("loaded-nouns", "“{}” takes a side: choose a neutral word."),
    ),
    Rule(
        code="neutral.contentious-label",
        severity=Severity.WARNING,
        title="A label that nobody is quoted for",
        why="Whether somebody is an extremist is disputed: say who calls him so, or what he did.",
        bad=Example("fact 2", "Repairs took 11 months after extremists set fire to the harbor.2"),
        good=Example(
            "fact 2", "Repairs took 11 months after extremists set fire to it, police said.2"
        ),
        authority="Wikipedia on contentious labels; Reuters, BBC",
        fields=CLAIMS,
        in_passage=_unattributed(
            "contentious-labels", "“{}” is a label: say who uses it, or describe the act."
        ),
    ),
    Rule(
        code="neutral.sensational-verb",
        severity=Severity.WARNING,
        title="A verb that shouts",
        why="Nobody was slammed: a verb that shouts tells what to feel, not what was said.",
        bad=Example("fact 4", "The island council slammed Nordline over its fares of 12 crowns.4"),
        good=Example(
            "fact 4", "The island council criticized Nordline over its fares of 12 crowns.4"
        ),
        authority="AllSides on spin",
        safety=Safety.OFFERED,
        fields=CLAIMS,
        in_passage=_replaced("sensational-verbs", "“{}” shouts: say plainly what was said."),
    ),
    Rule(
        code="neutral.vague-attribution",
        severity=Severity.WARNING,
        title="A source that nobody could ask",
        why="Readers can't weigh what unnamed critics say, and nobody can check it.",
        bad=Example("fact 4", "Some observers suggest that tickets will cost 12 crowns.4"),
        good=Example(
            "fact 4", "The operator's spokeswoman said that tickets will cost 12 crowns.4"
        ),
        authority="Wikipedia on weasel words; Reuters on sourcing",
        fields=CLAIMS,
        in_passage=vague_attribution,
    ),
    Rule(
        code="neutral.modal-opinion",
        severity=Severity.WARNING,
        title="An opinion among the facts",
        why="What should be done is an opinion; among the facts it needs somebody who holds it.",
        bad=Example("fact 4", "Tickets should cost no more than 12 crowns.4"),
        good=Example("fact 4", "Tickets should cost no more than 12 crowns, the council said.4"),
        authority="The line between fact and opinion",
        fields=CLAIMS,
        in_passage=_modal,
    ),
    Rule(
        code="neutral.first-person",
        severity=Severity.WARNING,
        title="The writer speaks of himself",
        why="A brief has no I and no we; whose voice would it be?",
        bad=Example("fact 4", "Nordline told us that tickets will cost 12 crowns.4"),
        good=Example("fact 4", 'Nordline said "we will charge 12 crowns" for a ticket.4'),
        authority="AP",
        fields=CLAIMS,
        in_passage=_first_person,
    ),
    Rule(
        code="neutral.direct-address",
        severity=Severity.WARNING,
        title="The reader is spoken to",
        why="Facts tell; they don't ask the reader for anything.",
        bad=Example("fact 4", "Make no mistake, tickets will cost 12 crowns.4"),
        good=Example("fact 4", "Tickets will cost 12 crowns.4"),
        authority="The line between fact and opinion",
        fields=CLAIMS,
        in_passage=_listed("direct-address", "“{}” speaks to the reader: recast."),
    ),
    Rule(
        code="neutral.superlative-check",
        severity=Severity.INFORMATION,
        title="A superlative to verify",
        why="The first, the only and the longest are what corrections are made of.",
        bad=Example(
            "fact 1", "The longest ferry line to Skarholm will sail again on May 2, 2026.1"
        ),
        good=Example("fact 1", "The long ferry line to Skarholm will sail again on May 2, 2026.1"),
        authority="NPR accuracy checklist: verify or delete",
        fields=CLAIMS,
        in_passage=_superlative,
    ),
)
