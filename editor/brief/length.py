"""How long a brief is."""

import math
from collections.abc import Iterator

from editor.brief.model import Brief

_WORDS_A_MINUTE = 238
"""Silent reading of English non-fiction by adults: Brysbaert 2019, a review of 190 studies."""


def words_in(text: str) -> int:
    """The number of words in ``text``; a dash between spaces is none."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def words_of(brief: Brief) -> int:
    """The number of words that readers of ``brief`` read: not its sources, not *other* text."""
    return sum(map(words_in, _texts(brief)))


def minutes_to_read(words: int) -> int:
    """Whole minutes, rounded up, that ``words`` take to read."""
    return math.ceil(words / _WORDS_A_MINUTE)


def _texts(brief: Brief) -> Iterator[str]:
    yield brief.title
    yield from (fact.text for fact in brief.facts)
    yield from (narrative.text for narrative in brief.narratives)
    yield from (prediction.text for prediction in brief.predictions)
