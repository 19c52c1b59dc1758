"""Stops and commas in a row, and brackets without their partners."""

import re
from collections.abc import Iterator

from editor.checks.passage import Field, Passage
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule
from editor.pattern import Pattern

_TWICE = (",,", ";;", "..", "??", "!!", "?!", "!?")
_REPEATED = Pattern(r",{2,}+|;{2,}+|(?<![.\s])\.\.(?![./\w])|(?<![?!])[?!]{2,}+")
_BRACKET = Pattern(r"[()\[\]]")
_PARTNER = {")": "(", "]": "["}
_FACE_OR_LETTER = Pattern(r"(?:[:;]-?|(?<!\S)(?:[A-Za-z]|\d{1,2}))\Z")


def _repeated(passage: Passage, _: Profile) -> Iterator[Match]:
    if not any(twice in passage.text for twice in _TWICE):
        return
    for found in _REPEATED.finditer(passage.text):
        marks = found[0]
        if marks.startswith("???") or passage.is_evidence(*found.span()):
            continue
        once = marks[0] if marks[0] in ",;." else None
        yield Match(*found.span(), f"“{marks}”: one mark is enough.", once)


def _parens_unbalanced(passage: Passage, _: Profile) -> Iterator[Match]:
    text = passage.text
    opened: list[re.Match[str]] = []
    for found in _BRACKET.finditer(text):
        mark = found[0]
        if mark in "([":
            opened.append(found)
        elif opened and opened[-1][0] == _PARTNER[mark]:
            opened.pop()
        elif not _FACE_OR_LETTER.search(text, max(0, found.start() - 4), found.start()):
            yield Match(*found.span(), f"“{mark}” closes what nothing opened.")
    for found in opened:
        if not text[: found.start()].endswith((":", ";", ":-", ";-")):
            yield Match(*found.span(), f"“{found[0]}” is opened here and never closed.")


RULES = (
    Rule(
        code="punct.repeated",
        severity=Severity.WARNING,
        title="A mark several times in a row",
        why="Two commas are a slip; two question marks are an opinion.",
        bad=Example("fact 1", "The ferry to Skarholm,, now repaired, will sail on May 2, 2026.1"),
        good=Example("fact 1", "The ferry to Skarholm, now repaired, will sail on May 2, 2026.1"),
        authority="All houses",
        safety=Safety.OFFERED,
        in_passage=_repeated,
    ),
    Rule(
        code="punct.parens-unbalanced",
        severity=Severity.WARNING,
        title="A bracket without its partner",
        why="Without the second bracket nobody knows where the aside ends.",
        bad=Example("fact 1", "The ferry (now repaired will sail again on May 2, 2026.1"),
        good=Example("fact 1", "The ferry (now repaired) will sail again on May 2, 2026.1"),
        authority="All houses",
        fields=tuple(Field),
        in_passage=_parens_unbalanced,
    ),
)
