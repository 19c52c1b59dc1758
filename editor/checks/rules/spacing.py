"""Spaces where none belong, and none where one does."""

import re
from collections.abc import Iterator

from editor.checks.passage import Field, Passage
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule

_SEVERAL = re.compile(r"(?<=\S) {2,}+(?=\S)")


def _double_space(passage: Passage, _: Profile) -> Iterator[Match]:
    for found in _SEVERAL.finditer(passage.text):
        yield Match(*found.span(), "Several spaces stand here in a row.", " ")


RULES = (
    Rule(
        code="punct.double-space",
        severity=Severity.WARNING,
        title="Several spaces in a row",
        why="A second space is a slip of the thumb; on the web it vanishes, in print it gapes.",
        bad=Example("fact 1", "The ferry to Skarholm  will sail again on May 2, 2026.1"),
        good=Example("fact 1", "The ferry to Skarholm will sail again on May 2, 2026.1"),
        authority="All houses",
        safety=Safety.SAFE,
        fields=tuple(Field),
        in_passage=_double_space,
    ),
)
