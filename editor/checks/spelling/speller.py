"""Knows the words of a language, by a dictionary and the words of the news."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from string import ascii_lowercase
from typing import Any, cast

from editor.checks.spelling.dictionaries import folder_of
from editor.checks.spelling.forms import Forms
from editor.checks.spelling.word_lists import news_words, places
from editor.shipped import shipped

_SUGGESTED = 5
_TELLING_LENGTH = 6
"""Letters from which on a name that is one letter off a word is hardly a name."""
_LONGEST = 32
"""Letters of what may be meant for a word; to look for longer ones takes seconds."""


class Speller:
    """The words of one language. It remembers every word that it was asked for.

    ``is_word`` and ``suggest`` ask a dictionary, and raise UnicodeEncodeError for letters that its
    encoding lacks.
    """

    def __init__(
        self, is_word: Callable[[str], bool], suggest: Callable[[str], Sequence[str]]
    ) -> None:
        self._is_word = is_word
        self._suggest = suggest
        self._news = news_words()
        self._places = {place.lower(): place for place in places()}
        self._near: dict[str, frozenset[str]] = {}
        self._known: dict[str, bool] = {}
        self._slips: dict[tuple[str, bool], bool] = {}

    def knows(self, word: str) -> bool:
        """Whether ``word`` is one, with its capital or without."""
        known = self._known.get(word)
        if known is None:
            in_news = word in self._news or word.lower() in self._news
            known = self._known[word] = in_news or self._in_dictionary(word)
        return known

    def is_slip(self, name: str, among_names: bool) -> bool:
        """Whether ``name``, which is no word, is one letter off one that it could be meant for.

        Among names, where a capital means something, that is the name of a place; else any word.
        """
        slip = self._slips.get((name, among_names))
        if slip is None:
            telling = _TELLING_LENGTH <= len(name) <= _LONGEST
            likely = telling and (not among_names or self._is_near_place(name))
            is_word = self._places.__contains__ if among_names else self._in_dictionary
            slip = likely and any(map(is_word, _one_off(name.lower())))
            self._slips[name, among_names] = slip
        return slip

    def _is_near_place(self, name: str) -> bool:
        """Whether it may be one letter off a place: a quick look, for most names are not."""
        small = name.lower()
        return not self._near_places(small[0]).isdisjoint(_shortened(small))

    def _near_places(self, first: str) -> frozenset[str]:
        """What is near a place with this ``first`` letter, in which nobody slips."""
        if first not in self._near:
            beginning = (place for place in self._places if place[0] == first)
            self._near[first] = frozenset(each for place in beginning for each in _shortened(place))
        return self._near[first]

    def suggestions(self, word: str) -> list[str]:
        """What might be meant, the likeliest first. Takes up to an eighth of a second."""
        near = (self._places.get(each) for each in _one_off(word.lower()) if word[:1].isupper())
        try:
            found = self._suggest(word)
        except UnicodeEncodeError:
            found = ()
        likely = sorted(found, key=lambda each: not _lacks_only(word, each))
        return list(dict.fromkeys(filter(None, (*near, *likely))))[:_SUGGESTED]

    def _in_dictionary(self, word: str) -> bool:
        try:
            return self._is_word(word)
        except UnicodeEncodeError:  # not the dictionary's word
            return True


@cache
def speller_of(language: str) -> Speller | None:
    """The speller of ``language`` (``en_US``), loaded now; None where there is none to be had."""
    forms = shipped(f"dictionaries/{language}.forms")
    if forms.is_file():
        return Speller(Forms(forms).know, lambda word: _suggestions(language, word))
    dictionary = dictionary_of(language)
    return None if dictionary is None else Speller(dictionary.spell, dictionary.suggest)


def _suggestions(language: str, word: str) -> Sequence[str]:
    dictionary = dictionary_of(language)
    return () if dictionary is None else cast("Sequence[str]", dictionary.suggest(word))


@cache
def dictionary_of(language: str) -> Any:
    """Hunspell's dictionary of ``language``: it takes 50 ms and 6 MB. None where there is none."""
    folder = folder_of(language)
    if folder is None:
        return None
    try:
        from hunspell import Hunspell  # type: ignore[import-untyped]  # it ships no types
    except ImportError:  # no wheel for this machine; everything else works without
        return None
    # In UTF-8 a path reaches hunspell on every system; Windows' own encodings lack letters.
    return Hunspell(language, hunspell_data_dir=str(folder), system_encoding="utf-8")


def _lacks_only(slip: str, word: str) -> bool:
    """Whether letters of ``word`` were left out in ``slip``, the commonest of slips."""
    rest = iter(word)
    return all(letter in rest for letter in slip)


def _shortened(word: str) -> Iterator[str]:
    """``word``, and it without one of its letters: what is one letter off shares one of these."""
    yield word
    yield from (word[:place] + word[place + 1 :] for place in range(len(word)))


def _one_off(word: str) -> Iterator[str]:
    """``word`` with one letter missing, moved, wrong or too many; the first is seldom mistaken."""
    for place in range(1, len(word) + 1):
        head, tail = word[:place], word[place:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in ascii_lowercase:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]
