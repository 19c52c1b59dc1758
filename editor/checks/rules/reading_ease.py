"""How hard a brief is to read.

Syllables are counted by a rule of thumb: over a whole brief its slips even out, and a dictionary of
sounds would weigh more than this program for one number.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from editor.brief.length import words_in
from editor.brief.model import Part
from editor.checks.passage import PROSE, Field, Passage
from editor.checks.problem import Severity, Spot
from editor.checks.profile import Profile
from editor.checks.rule import Example, Found, Match, Rule
from editor.checks.sentences import sentences_of
from editor.checks.subject import Subject
from editor.pattern import Pattern

_WORD = Pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_VOWELS = Pattern(r"[aeiouyà-öø-ü]+")
_SILENT = Pattern(r"(?:[^aeiouyl]|[aeiouy]l)e['’]?s?\Z|[^aeiouytd]ed\Z")
_SOUNDED = Pattern(r"(?:[cgsxz]|ch|sh)e['’]?s\Z")


class _Measure(NamedTuple):
    sentences: int
    words: int
    syllables: int


def _long_sentence(passage: Passage, profile: Profile) -> Iterator[Match]:
    limit = profile.limits["sentence-words"]
    for start, end in passage.sentences:
        if passage.text.count(" ", start, end) < limit:
            continue
        count = words_in(passage.text[start:end])
        if count > limit:
            yield Match(start, end, f"This sentence has {count} words; can it be two?")


def _grade(subject: Subject) -> Iterator[Found]:
    prose = [_measure(passage.text) for passage, _ in subject.passages if passage.field in PROSE]
    sentences, words, syllables = (sum(column) for column in zip(*prose, strict=True))
    if not words:
        return
    grade = round(0.39 * words / sentences + 11.8 * syllables / words - 15.59)
    if grade > subject.profile.limits["grade"]:
        message = f"This brief reads as for grade {grade} (Flesch–Kincaid)."
        yield Found(Spot(Part.START), message)


@lru_cache(maxsize=4_000)
def _measure(text: str) -> _Measure:
    words = _WORD.findall(text)
    return _Measure(len(list(sentences_of(text))), len(words), sum(map(syllables_in, words)))


@lru_cache(maxsize=20_000)
def syllables_in(word: str) -> int:
    """About how many syllables ``word`` has: its groups of vowels, but for a silent e."""
    word = word.casefold()
    groups = len(_VOWELS.findall(word))
    silent = _SILENT.search(word) and not _SOUNDED.search(word)
    return max(1, groups - 1 if silent else groups)


RULES = (
    Rule(
        code="read.sentence-long",
        severity=Severity.SUGGESTION,
        title="A long sentence",
        why="Past some 25 words readers lose the thread; past 35 they read the sentence twice.",
        bad=Example(
            "fact 1",
            "The ferry to Skarholm will sail again on May 2, 2026, after the harbor was repaired, "
            "the quay was raised by half a meter, the ramp was built anew, the crew was trained "
            "and the line got a license.1",
        ),
        good=Example("fact 1", "The ferry to Skarholm will sail again on May 2, 2026.1"),
        authority="Research on reading",
        fields=(Field.FACT,),
        in_passage=_long_sentence,
    ),
    Rule(
        code="read.grade",
        severity=Severity.INFORMATION,
        title="How many years of school a brief asks for",
        why="Most readers are at ease up to grade 10. Shorter sentences bring the number down.",
        bad=Example(
            "fact 1",
            "Intergovernmental negotiations regarding transportation infrastructure "
            "rehabilitation necessitated unprecedented administrative reorganization, "
            "parliamentary representatives acknowledged, characterizing accompanying "
            "environmental considerations, international obligations and municipal "
            "responsibilities as extraordinarily complicated.1",
        ),
        good=Example("fact 1", "The ferry to Skarholm will sail again on May 2, 2026.1"),
        authority="Flesch–Kincaid",
        in_brief=_grade,
    ),
)
