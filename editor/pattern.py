"""Regular expressions that nobody waits for who does not need them."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property

_Found = re.Match[str] | None


class Pattern:
    """A regular expression that is compiled when it is first looked for.

    Python takes a fifth of a millisecond for one, there are two hundred, and a start on an
    ordinary brief does without half of them. Once compiled it is as fast as one of ``re``: its
    methods are those of ``re.Pattern`` itself.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    @cached_property
    def search(self) -> Callable[..., _Found]:
        """As ``re.Pattern.search``."""
        return self._compiled.search

    @cached_property
    def match(self) -> Callable[..., _Found]:
        """As ``re.Pattern.match``."""
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., _Found]:
        """As ``re.Pattern.fullmatch``."""
        return self._compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """As ``re.Pattern.finditer``."""
        return self._compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        """As ``re.Pattern.findall``, of a pattern with one group at most."""
        return self._compiled.findall

    @cached_property
    def sub(self) -> Callable[..., str]:
        """As ``re.Pattern.sub``."""
        return self._compiled.sub

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        """As ``re.Pattern.split``."""
        return self._compiled.split
