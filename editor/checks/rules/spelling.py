"""Words that are in no dictionary."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from itertools import islice

from editor.brief.model import Brief
from editor.brief.outlets import words_of
from editor.checks.mending import replacing, text_at
from editor.checks.passage import PROSE, Field, Passage
from editor.checks.problem import Fix, Problem, Safety, Severity, Spot
from editor.checks.profile import Profile
from editor.checks.rule import Example, Found, Rule
from editor.checks.spelling.speller import Speller, speller_of
from editor.checks.spelling.unknown import Case, Unknown, unknown_in
from editor.checks.subject import Subject

_STEM = 5
_COMPARED = 40
"""Unknown words of titles and first in sentences that are held against all words, 20 ms each."""


def _misspelt(subject: Subject) -> Iterator[Found]:
    speller = _speller(subject.profile)
    if speller is None:
        return
    unknown = [
        (spot, each)
        for passage, spot in subject.passages
        if passage.field in PROSE
        for each in unknown_in(speller, passage)
    ]
    names = _names(subject, (each.word for _, each in unknown)) if unknown else frozenset()
    doubtful = [(spot, each) for spot, each in unknown if not _is_known(each, subject, names)]
    openings = (each.word for _, each in doubtful if each.case is Case.OPENING)
    compared = frozenset(islice(dict.fromkeys(openings), _COMPARED))
    for spot, each in doubtful:
        if _is_mistake(each, speller, compared):
            place = replace(spot, start=each.start, end=each.end)
            yield Found(place, f"“{each.word}” is in no dictionary.")


def _speller(profile: Profile) -> Speller | None:
    language = profile.choices.get("spelling")
    return speller_of(language) if language else None


def _names(subject: Subject, unknown: Iterable[str]) -> frozenset[str]:
    """What the brief itself shows to be a name: its outlets, and what comes again.

    Arvenia comes again in Arvenian: the first letters decide.
    """
    words = list(unknown)
    brief = subject.brief
    sources = (source.name for source in brief.sources)
    sides = (f"{side.stance} {side.provider}" for side in brief.narratives)
    times = Counter(word[:_STEM] for word in words)
    again = (word for word in words if times[word[:_STEM]] > 1)
    return words_of(" ".join((*sources, *sides, *again)))


def _is_known(unknown: Unknown, subject: Subject, names: frozenset[str]) -> bool:
    """Whether it is a name, or on the brief's or the user's own list."""
    word, small = unknown.word, unknown.word.lower()
    if any(
        each in words for words in (subject.brief.words, subject.words) for each in (word, small)
    ):
        return True
    return unknown.case is not Case.SMALL and (small in names or small in subject.outlets.words)


def _is_mistake(unknown: Unknown, speller: Speller, compared: Container[str]) -> bool:
    """Whether it is no name that only nobody has heard of."""
    if unknown.case is Case.SMALL:
        return True
    if unknown.case is Case.OPENING and unknown.word not in compared:
        return False
    return speller.is_slip(unknown.word, among_names=unknown.case is Case.NAME)


def _suggested(problem: Problem, brief: Brief, profile: Profile) -> tuple[Fix, ...]:
    """The words that may be meant; none in a quotation, which is evidence."""
    speller, spot = _speller(profile), problem.spot
    if speller is None or not isinstance(spot, Spot):
        return ()
    text = text_at(brief, spot)
    if Passage(Field.FACT, text).is_evidence(spot.start, spot.end):
        return ()
    old = text[spot.start : spot.end]
    return tuple(
        Fix(f"Replace with “{new}”", Safety.OFFERED, replacing(spot, old, new), old, new)
        for new in speller.suggestions(old)
    )


RULES = (
    Rule(
        code="word.misspelt",
        severity=Severity.WARNING,
        title="A word in no dictionary",
        why="A slip of the pen costs trust. Names of the brief and of the news are no slips.",
        bad=Example("fact 2", "Repairs of the harbor took 11 monhts and cost the island $4M.2"),
        good=Example("fact 2", "Repairs of Orsund harbor took 11 months and cost $4M.2"),
        authority="The dictionary of the profile's language, and the user's own words",
        safety=Safety.OFFERED,
        in_brief=_misspelt,
        fixes_when_asked=_suggested,
    ),
)
