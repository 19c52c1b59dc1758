"""Words in capitals that are no abbreviations."""

import re
from collections.abc import Iterator
from functools import cache

from editor.checks.passage import Field, Passage
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule
from editor.pattern import Pattern

_CAPITALS = Pattern(r"(?<![\w&./'’-])[A-Z]{2,}+(?: [A-Z]{2,}+)*+(?![\w&/'’-])")
_WORD = Pattern(r"[A-Z]+")


def _shouting(passage: Passage, profile: Profile) -> Iterator[Match]:
    """Three words or more in a row, and words that are known for being raised to capitals."""
    if passage.text.isupper():
        return  # A headline in capitals is a matter of its own.
    for found in _CAPITALS.finditer(passage.text):
        words = list(_WORD.finditer(passage.text, *found.span()))
        if len(words) > 2 and sum(len(word[0]) > 4 for word in words) > 1:
            yield Match(*found.span(), f"“{found[0]}” shouts.")
            continue
        for word in words:
            is_loud = word[0].casefold() in profile.words["shouted"]
            if is_loud and not passage.is_evidence(*word.span()):
                yield Match(*word.span(), f"“{word[0]}” shouts.", _lowered(passage, word))


def _lowered(passage: Passage, word: re.Match[str]) -> str:
    begins = any(word.start() == start for start, _ in passage.sentences)
    if begins or passage.field is Field.TITLE:
        return word[0].capitalize()
    return word[0].lower()


def _outlet(passage: Passage, profile: Profile) -> Iterator[Match]:
    names = profile.substitutions["outlets-in-prose"]
    for found in _logos(tuple(names)).finditer(passage.text):
        if not passage.is_evidence(*found.span()):
            name = names[found[0]]
            yield Match(*found.span(), f"“{found[0]}” is a logo; the outlet is “{name}”.", name)


@cache
def _logos(names: tuple[str, ...]) -> Pattern:
    either = "|".join(map(re.escape, names)) or r"(?!)"
    return Pattern(rf"(?=[A-Z]{{2}})(?<![\w-])(?:{either})(?![\w-])")


RULES = (
    Rule(
        code="caps.shouting",
        severity=Severity.WARNING,
        title="Words in capitals",
        why="Capitals raise the voice. A brief speaks evenly; the weight comes from the fact.",
        bad=Example("fact 1", "The ferry to Skarholm will ONLY sail again on May 2, 2026.1"),
        good=Example("fact 1", "The NATO ferry to Skarholm will sail again on May 2, 2026.1"),
        authority="AP",
        safety=Safety.OFFERED,
        in_passage=_shouting,
    ),
    Rule(
        code="caps.outlet",
        severity=Severity.WARNING,
        title="An outlet spelled as in its logo",
        why="Names are written as words; a logo is a picture.",
        bad=Example("fact 1", "The ferry will sail again on May 2, 2026, POLITICO reported.1"),
        good=Example("fact 1", "The ferry will sail again on May 2, 2026, Politico reported.1"),
        authority="AP",
        safety=Safety.OFFERED,
        in_passage=_outlet,
    ),
)
