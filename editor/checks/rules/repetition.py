"""Words that stand twice."""

import re
from collections.abc import Iterator

from editor.checks.passage import Passage
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule
from editor.pattern import Pattern

_TWICE = Pattern(r"(?<![\w'’-])([a-z]++) ++\1(?![\w'’-])", re.IGNORECASE)
_SMALL = (
    "a",
    "an",
    "and",
    "as",
    "at",
    "by",
    "for",
    "in",
    "is",
    "of",
    "on",
    "or",
    "the",
    "to",
    "was",
)


def _repeated(passage: Passage, profile: Profile) -> Iterator[Match]:
    for found in _TWICE.finditer(passage.text):
        word = found[1]
        if not _is_meant(found, profile) and not passage.is_evidence(*found.span()):
            yield Match(*found.span(), f"“{word}” stands here twice.", word)


def _is_meant(found: re.Match[str], profile: Profile) -> bool:
    """Whether the words may well stand twice: “had had”, and names such as Duran Duran."""
    word = found[1].casefold()
    second = found[0].rpartition(" ")[2]
    is_name = second[0].isupper() and word not in _SMALL
    return is_name or (len(word) == 1 and word != "a") or word in profile.words["may-repeat"]


RULES = (
    Rule(
        code="word.repeated",
        severity=Severity.WARNING,
        title="A word twice in a row",
        why="The eye jumps over a doubled word, above all its writer's; readers trip over it.",
        bad=Example("fact 1", "The ferry will sail again to to Skarholm on May 2, 2026.1"),
        good=Example("fact 1", "The council said that that ferry will sail on May 2, 2026.1"),
        authority="All houses",
        safety=Safety.OFFERED,
        in_passage=_repeated,
    ),
)
