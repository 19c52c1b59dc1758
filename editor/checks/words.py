"""Patterns for the lists of words that profiles hold."""

import re
from functools import cache


@cache
def any_of(words: tuple[str, ...], flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    """A pattern for each of ``words``, which may be phrases, where it stands as a whole."""
    longest_first = sorted(words, key=len, reverse=True)
    either = "|".join(map(re.escape, longest_first)) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", flags)
