"""Abbreviations that nobody explains."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from editor.checks.passage import PROSE, Passage
from editor.checks.problem import Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Found, Rule
from editor.checks.subject import Subject
from editor.pattern import Pattern

_ABBREVIATION = Pattern(r"(?<![\w&.-])([A-Z]{3,6})(?=s?(?:['’]s)?(?![\w&]|\.\w|-\d))")
"""The DF-61 is a name, and so is GLP-1."""
_NUMERAL = Pattern(r"(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})")
_CAPITALS_BESIDE = Pattern(r"[A-Z]{2,} $|^s? [A-Z]{2,}\b")
_MOST = 50
"""Abbreviations whose explanation is looked for in the whole brief."""
_INITIAL = Pattern(r"\b[A-Z](?=\w*[a-z])")


def _undefined(subject: Subject) -> Iterator[Found]:
    known = _known(subject.profile)
    seen: set[str] = set()
    for passage, spot in subject.passages:
        if passage.field in PROSE:
            for start, end in _abbreviations(passage):
                word = passage.text[start:end]
                if word in known or word in seen or len(seen) == _MOST:
                    continue
                if not _is_explained(word, subject):
                    message = f"What is {word}? Write the name out at first: Full Name ({word})."
                    yield Found(replace(spot, start=start, end=end), message)
                seen.add(word)


@lru_cache(maxsize=16)
def _known(profile: Profile) -> frozenset[str]:
    """Those that need no explanation, and words that are only shouted."""
    shouted = (word.upper() for word in profile.words.get("shouted", ()))
    return frozenset((*profile.words.get("known-abbreviations", ()), *shouted))


@lru_cache(maxsize=4_000)
def _abbreviations(passage: Passage) -> tuple[tuple[int, int], ...]:
    """Where they stand; what is shouted, quoted, or the number of a king is none."""
    return tuple(
        found.span(1)
        for found in _ABBREVIATION.finditer(passage.text)
        if not _NUMERAL.fullmatch(found[1])
        and not _is_shouted(passage.text, *found.span(1))
        and not passage.is_evidence(*found.span(1))
    )


def _is_shouted(text: str, start: int, end: int) -> bool:
    before = _CAPITALS_BESIDE.search(text[max(0, start - 30) : start])
    return bool(before or _CAPITALS_BESIDE.match(text[end : end + 30]))


def _is_explained(word: str, subject: Subject) -> bool:
    """Whether the name stands in the brief, in full or by its initials, or is an outlet's."""
    if subject.outlets.called(word):
        return True
    text = " ".join(passage.text for passage, _ in subject.passages)
    if f"({word})" in text or re.search(rf"\b{word}s? \((?:the )?[A-Z]", text):
        return True
    outlets = (source.name for source in subject.brief.sources)
    providers = (side.provider for side in subject.brief.narratives)
    return word in " ".join((*outlets, *providers)) or word in "".join(_INITIAL.findall(text))


RULES = (
    Rule(
        code="abbr.undefined",
        severity=Severity.WARNING,
        title="An abbreviation that nobody explains",
        why="What every colleague knows stops a reader. Write the name out once.",
        bad=Example("fact 4", "The operator Nordline told the SKTB that tickets cost 12 crowns.4"),
        good=Example("fact 4", "Nordline told Skarholm's transport board (SKTB) of the fares.4"),
        authority="Reuters, BBC",
        in_brief=_undefined,
    ),
)
