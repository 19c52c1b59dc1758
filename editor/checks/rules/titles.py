"""How a title is written: its length, and how it ends."""

import re
from collections.abc import Iterator

from editor.brief.length import words_in
from editor.checks.passage import Field, Passage
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule
from editor.pattern import Pattern

_END_PERIOD = Pattern(r"(?<=[^\W_]{2})\.$")
_ABBREVIATED = Pattern(r"(?:\.[^\W\d_]+|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Dr|Mr|Mrs|Ms|St|No|vs|etc))\.$")
_DOUBLY_QUOTED = Pattern(r'"([^"“”]+)"|“([^"“”]+)”')
_LOUD_END = Pattern(r"[!?]++$")


def _missing(passage: Passage, _: Profile) -> Iterator[Match]:
    if not passage.text.strip():
        yield Match(0, len(passage.text), "The brief has no title.")


def _too_long(passage: Passage, profile: Profile) -> Iterator[Match]:
    limit = profile.limits.get("title-characters")
    size = len(passage.text)
    if limit and size > limit:
        yield Match(0, size, f"The title has {size} characters; {limit} are the most.")


def _too_short(passage: Passage, profile: Profile) -> Iterator[Match]:
    limit = profile.limits.get("title-words", 0)
    if 0 < words_in(passage.text) < limit:
        yield Match(0, len(passage.text), "The title is too short to say what happened.")


def _end_period(passage: Passage, _: Profile) -> Iterator[Match]:
    found = _END_PERIOD.search(passage.text)
    if found and not _ABBREVIATED.search(passage.text) and not passage.is_evidence(*found.span()):
        yield Match(*found.span(), "The title ends in a full stop.", "")


def _double_quotes(passage: Passage, _: Profile) -> Iterator[Match]:
    for found in _DOUBLY_QUOTED.finditer(passage.text):
        quoted = found[1] or found[2]
        left, right = "''" if found[1] else "‘’"
        new = None if re.search(r"['‘’](?!\w)|(?<!\w)['‘’]", quoted) else f"{left}{quoted}{right}"
        yield Match(*found.span(), "A title takes single quotation marks.", new)


def _exclaim_question(passage: Passage, _: Profile) -> Iterator[Match]:
    found = _LOUD_END.search(passage.text)
    if found and not passage.is_evidence(*found.span()):
        yield Match(
            *found.span(), f"The title ends in “{found[0]}”; a headline states what happened."
        )


_TITLE = (Field.TITLE,)
_GOOD = Example("title", "Ferry Line to Skarholm Will Sail Again After 11 Months")

RULES = (
    Rule(
        code="title.missing",
        severity=Severity.ERROR,
        title="A brief without a title",
        why="The title is what readers see first, and often all that they see.",
        bad=Example("json title", ""),
        good=_GOOD,
        authority="Superdesk validators: a headline is required",
        fields=_TITLE,
        in_passage=_missing,
    ),
    Rule(
        code="title.too-long",
        severity=Severity.WARNING,
        title="A title that is too long",
        why="Long titles are cut off in lists, in search results and on phones.",
        bad=Example(
            "title",
            "Ferry Line to Skarholm Will Sail Again After 11 Months of Repairs of the Harbor That "
            "Cost the Island $4M",
        ),
        good=_GOOD,
        authority="Superdesk: headlines have a greatest length; the house sets it",
        fields=_TITLE,
        in_passage=_too_long,
    ),
    Rule(
        code="title.too-short",
        severity=Severity.SUGGESTION,
        title="A title of two or three words",
        why="Two words name a topic. A title says what happened, and to whom.",
        bad=Example("title", "Skarholm Ferry"),
        good=Example("title", "Skarholm Ferry Will Sail Again"),
        authority="Common sense; the house sets the limit",
        fields=_TITLE,
        in_passage=_too_short,
    ),
    Rule(
        code="title.end-period",
        severity=Severity.WARNING,
        title="A title with a full stop",
        why="A headline is no sentence of the text; houses end it without a stop.",
        bad=Example("title", "Ferry Line to Skarholm Will Sail Again After 11 Months."),
        good=_GOOD,
        authority="AP headlines",
        safety=Safety.OFFERED,
        fields=_TITLE,
        in_passage=_end_period,
    ),
    Rule(
        code="title.double-quotes",
        severity=Severity.WARNING,
        title="Double quotation marks in a title",
        why="Headlines take single quotation marks; double ones are for the text.",
        bad=Example("title", 'Ferry Line to Skarholm Will Sail "Only" After 11 Months'),
        good=Example("title", "Ferry Line to Skarholm Will Sail 'Only' After 11 Months"),
        authority="AP: single quotes in headlines",
        safety=Safety.OFFERED,
        fields=_TITLE,
        in_passage=_double_quotes,
    ),
    Rule(
        code="title.exclaim-question",
        severity=Severity.SUGGESTION,
        title="A title that exclaims or asks",
        why="An exclamation mark shouts, and a question leaves open what the brief should say.",
        bad=Example("title", "Ferry Line to Skarholm Will Sail Again After 11 Months!"),
        good=_GOOD,
        authority="AllSides on sensationalism",
        fields=_TITLE,
        in_passage=_exclaim_question,
    ),
)
