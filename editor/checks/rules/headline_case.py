"""Capital letters in a title."""

import re
from collections.abc import Iterator

from editor.brief.model import Part
from editor.checks.mending import replacing
from editor.checks.passage import Field, Passage
from editor.checks.problem import Fix, Safety, Severity, Spot
from editor.checks.profile import Profile
from editor.checks.rule import Example, Found, Match, Rule
from editor.checks.subject import Subject
from editor.pattern import Pattern

_WORD = Pattern(r"(?<![\w'’./@-])[^\W\d_][\w'’-]*+")
_NAMED = 5
"""Words that a message names."""

_TITLE_CASE = "title"
_SENTENCE_CASE = "sentence"
_ABBREVIATION = 4
"""Letters that an abbreviation may have: NATO is no shout."""
_MANY = 5
"""Words from which on it is no accident that all are capitalised."""


def _case_style(passage: Passage, profile: Profile) -> Iterator[Match]:
    style = profile.choices.get("title-case")
    if not style or passage.text.isupper():
        return
    small = profile.words.get("small-words", ())
    words = [found for found in _WORD.finditer(passage.text) if found[0] not in small]
    if style == _TITLE_CASE:
        first = _WORD.match(passage.text)
        if first and first[0] in small:
            words.insert(0, first)
        yield from _to_title_case(passage, words)
    elif style == _SENTENCE_CASE and len(words) >= _MANY and all(w[0][0].isupper() for w in words):
        yield Match(0, len(passage.text), "Every word of the title has a capital.")


def _to_title_case(passage: Passage, words: list[re.Match[str]]) -> Iterator[Match]:
    low = [
        word
        for word in words
        if word[0].islower() and word[0][0].isalpha() and not passage.is_evidence(*word.span())
    ]
    if not low:
        return
    start, end = low[0].start(), low[-1].end()
    initials = {word.start() for word in low}
    new = "".join(
        char.upper() if place in initials else char
        for place, char in enumerate(passage.text[start:end], start)
    )
    names = ", ".join(f"“{word[0]}”" for word in low[:_NAMED]) + (", …" if low[_NAMED:] else "")
    message = f"In a title, {names} {'begins' if len(low) == 1 else 'begin'} with a capital."
    yield Match(start, end, message, new)


def _all_caps(subject: Subject) -> Iterator[Found]:
    title = subject.brief.title
    if not title.isupper() or sum(len(word) > _ABBREVIATION for word in title.split()) < 2:
        return
    spot = Spot(Part.TITLE, None, "title", 0, len(title))
    new = _lowered(title, subject)
    fix = Fix(f"Replace with “{new}”", Safety.OFFERED, replacing(spot, title, new), title, new)
    yield Found(spot, "The title is all in capitals.", (fix,))


def _lowered(title: str, subject: Subject) -> str:
    """``title`` in the case of the house; what the facts write in capitals keeps them."""
    # The first word of a fact is capitalised whatever it is.
    known = {word.upper(): word for fact in subject.brief.facts for word in fact.text.split()[1:]}
    small = subject.profile.words.get("small-words", ())
    sentence = subject.profile.choices.get("title-case") == _SENTENCE_CASE

    def cased(found: re.Match[str]) -> str:
        low = found[0].lower()
        word = known.get(found[0], low)
        if found.start() == 0:
            return low.capitalize() if word.islower() else word
        if low in small:
            return low
        if not word.islower():
            return word
        return low if sentence else low.capitalize()

    return _WORD.sub(cased, title)


RULES = (
    Rule(
        code="title.case-style",
        severity=Severity.SUGGESTION,
        title="Capital letters in a title as the house writes them",
        why="One house capitalises the words of a title, another only names. Readers notice a mix.",
        bad=Example("title", "Ferry line to Skarholm will sail again after 11 months"),
        good=Example("title", "Ferry Line to Skarholm Will Sail Again After 11 Months"),
        authority="The house: Title Case at Verity, sentence case at AP",
        safety=Safety.OFFERED,
        fields=(Field.TITLE,),
        in_passage=_case_style,
    ),
    Rule(
        code="title.all-caps",
        severity=Severity.WARNING,
        title="A title all in capitals",
        why="Capitals shout, and hide which words are names.",
        bad=Example("title", "FERRY LINE TO SKARHOLM WILL SAIL AGAIN"),
        good=Example("title", "Ferry Line to Skarholm Will Sail Again After 11 Months"),
        authority="AP, BBC",
        safety=Safety.OFFERED,
        in_brief=_all_caps,
    ),
)
