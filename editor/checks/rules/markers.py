"""What was put into a draft to be filled in later."""

from collections.abc import Iterator

from editor.checks.passage import Field, Passage
from editor.checks.problem import Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule
from editor.pattern import Pattern
from editor.searching.to_come import TO_COME

_SIGNS = ("XX", "??", "__", "TB", "orem ipsum", "[", "00:00")
_PLACEHOLDER = Pattern(
    r"(?<!Bowl )(?<!the )(?<!\w)X{3,}+(?!\w)|\$XX\b|\bXX%|\?{3,}+|_{3,}+|\bTB[ACD]\b"
    r"|\b[Ll]orem ipsum\b"
    r"|\[(?i:insert|add|your)\b[^\]\[]{0,80}\]"
    r"|(?P<noun>\[(?i:name|date|place|number|figure|link|title|outlet|source)s?\])"
    r"|(?<![\d:])00:00(?!:|\d| (?:to|and|on|UTC|GMT|CET|EET|local|h)\b)"
)
_SOURCE = "The ferry to Skarholm will sail again"


def _tk(passage: Passage, _: Profile) -> Iterator[Match]:
    if "TK" in passage.text:
        for found in TO_COME.finditer(passage.text):
            yield Match(*found.span(), f"“{found[0]}” still waits to be filled in.")


def _placeholder(passage: Passage, _: Profile) -> Iterator[Match]:
    if not any(sign in passage.text for sign in _SIGNS):
        return
    for found in _PLACEHOLDER.finditer(passage.text):
        # What a quotation leaves out or hides stands in brackets too.
        guard = passage.is_evidence if found["noun"] else passage.is_link
        if not guard(*found.span()):
            yield Match(*found.span(), f"“{found[0]}” stands here for what is still missing.")


RULES = (
    Rule(
        code="doc.tk",
        severity=Severity.WARNING,
        title="TK left in",
        why="TK marks what is “to come”. In print it tells readers that nobody looked again.",
        bad=Example("fact 1", "The ferry to Skarholm will sail again with TK passengers.1"),
        good=Example("fact 1", "The ferry to Skarholm will sail again with 80 passengers.1"),
        authority="Newsroom practice",
        fields=tuple(Field),
        in_passage=_tk,
    ),
    Rule(
        code="doc.placeholder",
        severity=Severity.ERROR,
        title="A placeholder left in",
        why="A placeholder that is published tells readers that nobody looked again.",
        bad=Example("fact 1", "The ferry to Skarholm will sail again with XXX passengers.1"),
        good=Example("fact 1", "The ferry to Skarholm will sail again with 80 passengers.1"),
        authority="Newsroom practice",
        fields=tuple(Field),
        in_passage=_placeholder,
    ),
)
