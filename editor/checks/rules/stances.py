"""The names by which narratives are called."""

from collections.abc import Iterator
from functools import cache

from editor.checks.passage import Field, Passage
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule

_SHORTEST = 10
_ALIKE = 0.9
"""Pro-Iran and Pro-Iraq are two stances: only long names that differ in a letter are one."""


def _unknown(passage: Passage, profile: Profile) -> Iterator[Match]:
    stance = passage.text
    known = _known(profile.words["stances"])
    if len(stance) < _SHORTEST or stance.casefold() in known:
        return
    from difflib import get_close_matches  # late: most names are usual

    for like in get_close_matches(stance.casefold(), known, 1, _ALIKE):
        if not _is_inflected(stance.casefold(), like):
            message = f"“{stance}” is no usual name of a narrative; is “{known[like]}” meant?"
            yield Match(0, len(stance), message, known[like])


@cache
def _known(stances: tuple[str, ...]) -> dict[str, str]:
    return {stance.casefold(): stance for stance in stances}


def _is_inflected(one: str, two: str) -> bool:
    """Whether the one is the other with an ending, as in Pro-Russia and Pro-Russian."""
    short, long = sorted((one, two), key=len)
    return long.removeprefix(short) in ("n", "s", "an")


RULES = (
    Rule(
        code="narrative.stance-unknown",
        severity=Severity.SUGGESTION,
        title="A narrative's name that is almost a usual one",
        why="Names of narratives are free, but one that misses a usual one by a letter is a slip.",
        bad=Example(
            "narrative 1",
            "Pro-goverment narrative, as provided by The Times. "
            "The islanders waited long enough, and now the ferry is back.",
        ),
        good=Example(
            "narrative 1",
            "Pro-ferry narrative, as provided by The Times. "
            "The islanders waited long enough, and now the ferry is back.",
        ),
        authority="Names in use",
        safety=Safety.OFFERED,
        fields=(Field.STANCE,),
        in_passage=_unknown,
    ),
)
