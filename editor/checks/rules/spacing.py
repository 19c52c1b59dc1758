"""Spaces where none belong, and none where one does."""

from collections.abc import Iterator

from editor.brief.model import EDGES
from editor.checks.layout import proved
from editor.checks.passage import Field, Passage
from editor.checks.problem import Fix, Safety, Severity, TextEdits, TextSpot
from editor.checks.profile import Profile
from editor.checks.rule import Example, Found, Match, Rule
from editor.checks.subject import Subject
from editor.pattern import Pattern

# Behind a bare bullet it is the empty item that is amiss.
_AT_LINE_END = Pattern(r"(?<![ \t\xa0•·*–-])[ \t\xa0]++(?=[\r\n]|\Z)")
_BEFORE_LINE_END = (" \n", " \r", "\t\n", "\t\r", "\xa0\n", "\xa0\r")
_MARKS = ",;:.!?)]"
_BEFORE_MARK = Pattern(r"(?<=\S) ++(?=(?:[,;:]|[.!?)\]]\)?)(?:[\s\"'”’]|\Z))")
_GLUED = Pattern(r"[.;!?](?<=[A-Za-z][a-z].)(?=[A-Z][a-z])|,(?<=[a-z],)(?=[A-Za-z])")
_LONGEST_WORD = 60
_ADDRESS = Pattern(r"[/@_=]|\bwww\.")
_SEVERAL = Pattern(r"(?<=\S) {2,}+(?=\S)")


def _double_space(passage: Passage, _: Profile) -> Iterator[Match]:
    if "  " not in passage.text:
        return
    for found in _SEVERAL.finditer(passage.text):
        yield Match(*found.span(), "Several spaces stand here in a row.", " ")


def _space_before(passage: Passage, _: Profile) -> Iterator[Match]:
    if not any(f" {mark}" in passage.text for mark in _MARKS):
        return
    for found in _BEFORE_MARK.finditer(passage.text):
        mark = passage.text[found.end()]
        yield Match(*found.span(), f"A space stands before “{mark}”.", "")


def _space_after_missing(passage: Passage, _: Profile) -> Iterator[Match]:
    text = passage.text
    for found in _GLUED.finditer(text):
        place = found.end()
        before = text[max(0, place - _LONGEST_WORD) : place].rpartition(" ")[2]
        behind = text[place : place + _LONGEST_WORD].partition(" ")[0]
        if not _ADDRESS.search(before + behind):
            span = (place - len(before), place + len(behind))
            yield Match(*span, f"A space is missing behind “{found[0]}”.", f"{before} {behind}")


def _trailing_space(subject: Subject) -> Iterator[Found]:
    text = subject.text
    if not any(end in text for end in _BEFORE_LINE_END) and text == text.rstrip(EDGES):
        return
    spans = [found.span() for found in _AT_LINE_END.finditer(text)]
    if not spans:
        return
    where = "at the end of a line" if len(spans) == 1 else f"at the end of {len(spans)} lines"
    edit = proved(subject, TextEdits(tuple((start, end, "") for start, end in spans)))
    fixes = (Fix("Remove them", Safety.SAFE, edit),) if edit else ()
    yield Found(TextSpot(*spans[0]), f"Spaces stand {where}.", fixes)


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
    Rule(
        code="punct.trailing-space",
        severity=Severity.SUGGESTION,
        title="Spaces at the end of a line",
        why="Nobody sees them, but whoever compares two versions of the file does.",
        bad=Example("fact 1", "The ferry to Skarholm will sail again on May 2, 2026.1  "),
        good=Example("fact 1", "The ferry to Skarholm will sail again on May 2, 2026.1"),
        authority="All houses",
        safety=Safety.SAFE,
        in_brief=_trailing_space,
    ),
    Rule(
        code="punct.space-before",
        severity=Severity.WARNING,
        title="A space before a mark",
        why="A comma that stands alone may slip to the next line.",
        bad=Example("fact 1", "The ferry to Skarholm , now repaired, will sail on May 2, 2026.1"),
        good=Example("fact 1", "The ferry to Skarholm, now repaired, will sail on May 2, 2026.1"),
        authority="All houses",
        safety=Safety.SAFE,
        in_passage=_space_before,
    ),
    Rule(
        code="punct.space-after-missing",
        severity=Severity.WARNING,
        title="No space behind a mark",
        why="Two sentences grown together read like a web address.",
        bad=Example("fact 1", "The ferry is back.It will sail again on May 2, 2026.1"),
        good=Example("fact 1", "The ferry is back. It will sail again on May 2, 2026.1"),
        authority="All houses",
        safety=Safety.OFFERED,
        in_passage=_space_after_missing,
    ),
)
