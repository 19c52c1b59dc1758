"""The word lists of a profile, each as one pattern."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from editor.checks.passage import Field, Passage
from editor.checks.profile import Profile
from editor.pattern import Pattern

_WORD = Pattern(r"\w++")
_ARTICLE = Pattern(r"\ban? $", re.IGNORECASE)


class Phrases:
    """Phrases to look for as whole words, in any letter case, but not as part of ``fine`` ones."""

    def __init__(self, phrases: Iterable[str], fine: Iterable[str] = ()) -> None:
        wanted = sorted(phrases, key=len, reverse=True)
        # A passage without the longest word of a phrase is without the phrase: cheap to see.
        self._telling = frozenset(max(_WORD.findall(each.casefold()), key=len) for each in wanted)
        self._pattern = Pattern(
            rf"(?<!\w)(?:{alternatives(fine)}|(?P<wanted>{alternatives(wanted)}))(?!\w)",
            re.IGNORECASE,
        )

    def among(self, passage: Passage) -> Iterator[re.Match[str]]:
        """Where they stand in ``passage`` outside quotations, links and names."""
        if self._telling.isdisjoint(passage.words):
            return
        for found in self._pattern.finditer(passage.text):
            evident = passage.is_evidence(*found.span())
            if found["wanted"] and not evident and not _is_name(passage, found):
                yield found

    def stand_in(self, text: str) -> bool:
        """Whether any of them stands in ``text``."""
        return any(found["wanted"] for found in self._pattern.finditer(text))


@lru_cache(maxsize=256)
def phrases_of(profile: Profile, name: str) -> Phrases:
    """The phrases of the list or table ``name``, without what the list ``name-fine`` lets pass."""
    phrases = profile.words.get(name) or tuple(profile.substitutions.get(name, ()))
    return Phrases(phrases, profile.words.get(f"{name}-fine", ()))


def alternatives(phrases: Iterable[str]) -> str:
    """The pattern of any of ``phrases``, the longest first; of none, one that nothing matches."""
    escaped = (re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    return "|".join(escaped).replace("'", "['’]") or r"(?!)"


def in_place_of(found: re.Match[str], new: str) -> str | None:
    """``new`` in the letter case of what it replaces; None if the article before it won't fit."""
    old = found[0]
    article = _ARTICLE.search(found.string, 0, found.start())
    if article and _begins_with_vowel(old) != _begins_with_vowel(new):
        return None
    if len(old) > 1 and old.isupper():
        return new.upper()
    return new[:1].upper() + new[1:] if old[0].isupper() else new


def _begins_with_vowel(word: str) -> bool:
    return word[:1].lower() in "aeiou"


def _is_name(passage: Passage, found: re.Match[str]) -> bool:
    """Whether a capital that no sentence begins with makes it a name; in a title nothing tells."""
    if passage.field is Field.TITLE or not found[0][0].isupper():
        return False
    is_i = _WORD.findall(found[0])[0] == "I"
    return not is_i and all(found.start() != start for start, _ in passage.sentences)
